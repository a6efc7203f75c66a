/** Whatever people and the add-in do in turn, the workbook holds only what was there, what was typed and what was asked for. */
import fc from '../support/properties';
import { startHost, styleAt, typeInto, type Fault, type Workbook } from '../../host';
import type { Severity } from '../../src/appendices/finding';
import { applyPlan, clearHighlights, highlight, restore } from '../../src/excel';
import { parseState } from '../../src/review/stateXml';
import { cellAddress } from '../../src/sheet/address';
import { cellKey, type CellValue } from '../../src/sheet/grid';
import { edit, finding, open } from './support';

const SHEETS = ['PL07', 'PL08'];
const SIZE = 3;
const SEVERITIES: readonly Severity[] = ['error', 'unmet', 'info'];

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell shall hold: its formula, or its value; and its number format. */
interface Held {
  readonly shown: CellValue;
  readonly format: string;
}

/** The workbook as it should be. */
interface Model {
  readonly cells: Map<string, Held>;
  kept: { readonly key: string; readonly before: Held; readonly after: CellValue }[];
  marks: string[];
}

const addressOf = ({ row, column }: Place): string => cellAddress(row, column);
const keyOf = (place: Place): string => `${place.sheet}!${addressOf(place)}`;
const at = (model: Model, key: string): Held => model.cells.get(key) ?? { shown: null, format: 'General' };

function typeIn(workbook: Workbook, model: Model, place: Place, shown: CellValue): void {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet)!;
  typeInto(workbook, sheet, place.row, place.column, shown, 'other');
  model.cells.set(keyOf(place), { ...at(model, keyOf(place)), shown });
}

const place = fc.record({ sheet: fc.constantFrom(...SHEETS), row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) });
const shown = fc.constantFrom<CellValue>(null, 1, 2, 'xã', 'Tam Xuân 2', '=1+1', '=2+2');
const trouble = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), at: fc.integer({ min: 1, max: 4 }), place, shown }),
    fc.record({ kind: fc.constant('lost' as const), at: fc.integer({ min: 1, max: 4 }), applied: fc.boolean() }),
    fc.record({ kind: fc.constant('cell-edit' as const), at: fc.integer({ min: 1, max: 4 }) }),
  ),
  { freq: 2 },
);
type Trouble = typeof trouble extends fc.Arbitrary<infer T> ? T : never;

const step = fc.oneof(
  fc.record({ do: fc.constant('type' as const), place, shown }),
  fc.record({
    do: fc.constant('apply' as const),
    edits: fc.uniqueArray(fc.record({ place, after: shown, format: fc.constantFrom(undefined, '0.0') }), { minLength: 1, maxLength: 6, selector: (one) => keyOf(one.place) }),
    trouble,
  }),
  fc.record({ do: fc.constant('restore' as const), trouble }),
  fc.record({ do: fc.constant('highlight' as const), findings: fc.array(fc.record({ place, severity: fc.constantFrom(...SEVERITIES) }), { maxLength: 4 }) }),
  fc.record({ do: fc.constant('clear' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function faultOf(workbook: Workbook, model: Model, one: NonNullable<Trouble>): Fault {
  return one.kind === 'edit' ? { ...one, edit: () => typeIn(workbook, model, one.place, one.shown) } : one;
}

/** One step on the workbook, and what it should come to. */
async function carryOut(workbook: Workbook, model: Model, one: Step): Promise<void> {
  const host = startHost(workbook);
  if ('trouble' in one && one.trouble !== null) host.inject(faultOf(workbook, model, one.trouble));
  if (one.do === 'type') typeIn(workbook, model, one.place, one.shown);
  if (one.do === 'highlight') {
    const findings = one.findings.map((mark) => finding(mark.severity, mark.place.sheet, addressOf(mark.place)));
    if ((await highlight(findings)).ok) model.marks = gravest(one.findings);
  }
  if (one.do === 'clear' && (await clearHighlights()).ok) model.marks = [];
  if (one.do === 'apply') await apply(model, one.edits);
  if (one.do === 'restore') await bringBack(workbook, model);
  host.stop();
}

function gravest(findings: readonly { readonly place: Place; readonly severity: Severity }[]): string[] {
  const marks = new Map<string, Severity>();
  for (const severity of [...SEVERITIES].reverse()) for (const one of findings) if (one.severity === severity) marks.set(keyOf(one.place), severity);
  return [...marks].map(([key, severity]) => `${key} ${severity}`).sort();
}

async function apply(model: Model, edits: readonly { readonly place: Place; readonly after: CellValue; readonly format: string | undefined }[]): Promise<void> {
  const before = new Map(edits.map((one) => [keyOf(one.place), at(model, keyOf(one.place))]));
  const plan = edits.map((one) => edit(one.place.sheet, addressOf(one.place), at(model, keyOf(one.place)).shown, one.after, one.format));
  const outcome = await applyPlan(plan);
  if (!outcome.ok) {
    expect(outcome.failure.undone).not.toBe(false);
    return;
  }
  const isFormula = (value: CellValue): boolean => typeof value === 'string' && value.startsWith('=');
  const written = edits.filter((one) => !isFormula(before.get(keyOf(one.place))!.shown) || isFormula(one.after));
  expect(outcome.value.written).toBe(written.length);
  if (written.length > 0) model.kept = written.map((one) => ({ key: keyOf(one.place), before: before.get(keyOf(one.place))!, after: one.after }));
  for (const one of written) {
    const { format } = before.get(keyOf(one.place))!;
    model.cells.set(keyOf(one.place), { shown: one.after, format: one.format ?? format });
  }
}

/** Where the answer to `restore` is lost, it may have been carried out all the same: both is right. */
async function bringBack(workbook: Workbook, model: Model): Promise<void> {
  const outcome = await restore();
  const state = workbook.customXmlParts.map(({ xml }) => parseState(xml))[0];
  const isStillKept = state !== undefined && 'state' in state && state.state.kept.length > 0;
  if (!outcome.ok && isStillKept) return;
  for (const { key, before, after } of model.kept) if (at(model, key).shown === after) model.cells.set(key, before);
  model.kept = [];
}

const sorted = (cells: Iterable<[string, Held]>): [string, Held][] =>
  [...cells].filter(([, { shown: value, format }]) => value !== null || format !== 'General').sort(([one], [other]) => one.localeCompare(other));

const contentsOf = (model: Model): [string, Held][] => sorted(model.cells);

function contents(workbook: Workbook): [string, Held][] {
  const cells: [string, Held][] = [];
  for (const sheet of workbook.sheets) {
    for (let row = 0; row < SIZE; row++) {
      for (let column = 0; column < SIZE; column++) {
        const cell = sheet.cells.get(cellKey(row, column));
        cells.push([keyOf({ sheet: sheet.name, row, column }), { shown: cell?.formula ?? cell?.value ?? null, format: styleAt(sheet, row, column).numberFormat }]);
      }
    }
    expect([...sheet.cells.keys()].every((key) => key % 16_384 < SIZE && key / 16_384 < SIZE)).toBe(true);
  }
  return sorted(cells);
}

function marks(workbook: Workbook): string[] {
  return workbook.sheets
    .flatMap((sheet) =>
      sheet.conditionalFormats.flatMap(({ formula, areas }) =>
        areas.flatMap(({ top, left, bottom, right }) => {
          const keys: string[] = [];
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) keys.push(`${keyOf({ sheet: sheet.name, row, column })} ${/:(\w+)"/.exec(formula ?? '')?.[1]}`);
          }
          return keys;
        }),
      ),
    )
    .sort();
}

const CORNER: Place = { sheet: 'PL08', row: 2, column: 2 };

test('after any sequence of edits, marks, plans and restores, with any trouble in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const { workbook, host } = open({ PL07: [[1, '=1+1', 'xã'], [2]], PL08: [] });
      host.stop();
      const model: Model = { cells: new Map(contents(workbook)), kept: [], marks: [] };
      for (const one of steps) {
        await carryOut(workbook, model, one);
        expect(contents(workbook)).toEqual(contentsOf(model));
        expect(marks(workbook)).toEqual(model.marks);
      }
    }),
    {
      numRuns: 150,
      examples: [
        // Only the number format of a cell changes into which somebody types at that moment.
        [[{ do: 'apply', edits: [{ place: CORNER, after: null, format: '0.0' }], trouble: { kind: 'edit', at: 3, place: CORNER, shown: 'xã' } }]],
      ],
    },
  );
}, 60_000);
