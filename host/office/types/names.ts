/** Defined names: those of the workbook, and those of one sheet. */
import { parseReference, printAddress } from '../../workbook/reference';
import type { Sheet } from '../../workbook/sheet';
import type { Name, Workbook } from '../../workbook/workbook';
import { invalidArgument, itemNotFound } from '../errors';
import { changed, isRef, ref, type Batch, type ObjectRef, type ObjectType } from '../objects';
import { findSheet } from './sheetEdits';

/** null: the names of the workbook. */
export type Scope = Sheet | null;

const inScope = (scope: Scope, { names }: Workbook): Name[] =>
  // Print areas and titles are names in the file only.
  names.filter((name) => name.sheet === (scope?.id ?? null) && !name.name.startsWith('_xlnm.'));

function named(scope: Scope, wanted: unknown, { workbook }: Batch): ObjectRef | null {
  const found = inScope(scope, workbook).find((name) => name.name.toLowerCase() === String(wanted).toLowerCase());
  return found === undefined ? null : ref('NamedItem', { scope, name: found.name });
}

/** A range's address, or the text of a formula. */
function formulaFrom(reference: unknown): string {
  if (isRef(reference) && reference.type === 'Range') return `=${printAddress(reference.value.sheet.name, reference.value.areas)}`;
  if (typeof reference !== 'string' || !reference.startsWith('=')) throw invalidArgument();
  return reference;
}

function add(scope: Scope, wanted: unknown, reference: unknown, batch: Batch): ObjectRef {
  const name = String(wanted);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || named(scope, name, batch) !== null) throw invalidArgument();
  const formula = formulaFrom(reference);
  batch.workbook.names = [...batch.workbook.names, { name, formula, sheet: scope?.id ?? null }];
  changed(batch, 'structure', scope, []);
  return ref('NamedItem', { scope, name });
}

export const namedItemCollection: ObjectType<Scope> = {
  items: (scope, { workbook }) => inScope(scope, workbook).map(({ name }) => ref('NamedItem', { scope, name })),
  item: (scope, key, batch) => named(scope, key, batch) ?? fail(),
  methods: {
    Add: { since: '1.4', run: (scope, [name, reference], batch) => add(scope, name, reference, batch) },
    GetItemOrNullObject: { since: '1.4', run: (scope, [wanted], batch) => named(scope, wanted, batch) },
  },
};

function fail(): never {
  throw itemNotFound();
}

export interface ScopedName {
  readonly scope: Scope;
  readonly name: string;
}

const nameOf = ({ scope, name }: ScopedName, { workbook }: Batch): Name => inScope(scope, workbook).find((one) => one.name === name) ?? fail();

/** Puts another name in the place of this one; null takes it away. */
function replace(item: ScopedName, next: Name | null, batch: Batch): void {
  const old = nameOf(item, batch);
  batch.workbook.names = batch.workbook.names.flatMap((one) => (one !== old ? [one] : next === null ? [] : [next]));
  changed(batch, 'structure', item.scope, []);
}

export const namedItem: ObjectType<ScopedName> = {
  id: ({ name }) => name,
  scalars: {
    Name: { read: ({ name }) => name },
    Formula: {
      since: '1.7',
      read: (item, batch) => nameOf(item, batch).formula,
      write: (item, formula, batch) => replace(item, { ...nameOf(item, batch), formula: formulaFrom(formula) }, batch),
    },
    Visible: {
      read: (item, batch) => nameOf(item, batch).hidden !== true,
      write: (item, visible, batch) => {
        const { name, formula, sheet } = nameOf(item, batch);
        replace(item, { name, formula, sheet, ...(visible === false && { hidden: true as const }) }, batch);
      },
    },
  },
  methods: {
    Delete: { since: '1.4', run: (item, _, batch) => replace(item, null, batch) },
    GetRangeOrNullObject: {
      since: '1.4',
      run: (item, _, batch) => {
        const reference = parseReference(nameOf(item, batch).formula.slice(1));
        const sheet = reference?.sheet === undefined ? null : findSheet(batch.workbook, reference.sheet);
        return reference === null || sheet === null ? null : ref('Range', { sheet, areas: reference.areas });
      },
    },
  },
};
