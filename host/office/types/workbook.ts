/** The root, the application, and what hangs on a sheet as a whole. */
import { sheetWithId } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import { parseReference } from '../../workbook/reference';
import { accessDenied, invalidArgument, itemNotFound } from '../errors';
import { changed, isRef, ref, type Batch, type ObjectRef, type ObjectType } from '../objects';

function selection({ workbook }: Batch, type: 'Range' | 'RangeAreas'): ObjectRef {
  const sheet = sheetWithId(workbook, workbook.selection.sheet);
  if (sheet === null) throw itemNotFound();
  if (type === 'Range' && workbook.selection.areas.length !== 1) throw invalidArgument();
  return ref(type, { sheet, areas: workbook.selection.areas });
}

export const workbookType: ObjectType<null> = {
  scalars: { Name: { since: '1.7', read: (_, { workbook }) => workbook.name } },
  links: {
    Worksheets: { follow: () => ref('WorksheetCollection', null) },
    Application: { follow: () => ref('Application', null) },
    Names: { follow: () => ref('NamedItemCollection', null) },
    Protection: { since: '1.7', follow: () => ref('WorkbookProtection', null) },
    /** `context.runtime` goes through the workbook. */
    _Runtime: { since: '1.5', follow: () => ref('Runtime', null) },
    CustomXmlParts: { since: '1.5', follow: () => ref('CustomXmlPartCollection', null) },
  },
  methods: {
    GetSelectedRange: { run: (_, __, batch) => selection(batch, 'Range') },
    GetSelectedRanges: { since: '1.9', run: (_, __, batch) => selection(batch, 'RangeAreas') },
    GetActiveCell: {
      since: '1.7',
      run: (_, __, batch) => {
        const sheet = sheetWithId(batch.workbook, batch.workbook.selection.sheet);
        const [area] = batch.workbook.selection.areas;
        if (sheet === null || area === undefined) throw itemNotFound();
        return ref('Range', { sheet, areas: [{ ...area, bottom: area.top, right: area.left }] });
      },
    },
  },
};

export const application: ObjectType<null> = {
  scalars: {
    CalculationMode: { read: () => 'Automatic' },
    DecimalSeparator: { since: '1.11', read: () => '.' },
    ThousandsSeparator: { since: '1.11', read: () => ',' },
    UseSystemSeparators: { since: '1.11', read: () => true },
  },
  methods: {
    Calculate: { run: (_, __, batch) => void (batch.stale = true) },
    SuspendApiCalculationUntilNextSync: { since: '1.6', run: (_, __, batch) => void (batch.calculationSuspended = true) },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', run: () => undefined },
  },
};

export const runtime: ObjectType<null> = {
  scalars: {
    EnableEvents: {
      since: '1.8',
      read: (_, { events }) => events.enabled,
      write: (_, enabled, batch) => void (batch.events.enabled = enabled === true),
    },
  },
};

export const worksheetProtection: ObjectType<Sheet> = {
  scalars: {
    Protected: { since: '1.2', read: (sheet) => sheet.protection !== null },
    Options: { since: '1.2', read: (sheet) => (sheet.protection === null ? null : { allowFormatCells: sheet.protection.allowFormatCells }) },
  },
  methods: {
    Protect: {
      since: '1.2',
      run: (sheet, [options, password], batch) => {
        if (sheet.protection !== null) throw accessDenied();
        const allowFormatCells = (options as { allowFormatCells?: boolean } | null | undefined)?.allowFormatCells === true;
        sheet.protection = { allowFormatCells, password: typeof password === 'string' && password !== '' };
        changed(batch, 'structure', sheet, []);
      },
    },
    /** The host knows no passwords: a sheet that has one stays protected. */
    Unprotect: {
      since: '1.2',
      run: (sheet, _, batch) => {
        if (sheet.protection?.password === true) throw accessDenied();
        sheet.protection = null;
        changed(batch, 'structure', sheet, []);
      },
    },
  },
};

const freeze = (sheet: Sheet, rows: number, columns: number, batch: Batch): void => {
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheet.frozen = { rows, columns };
  changed(batch, 'structure', sheet, []);
};

export const worksheetFreezePanes: ObjectType<Sheet> = {
  methods: {
    FreezeRows: { since: '1.7', run: (sheet, [count], batch) => freeze(sheet, Number(count ?? 1), 0, batch) },
    FreezeColumns: { since: '1.7', run: (sheet, [count], batch) => freeze(sheet, 0, Number(count ?? 1), batch) },
    FreezeAt: {
      since: '1.7',
      run: (sheet, [range], batch) => {
        const area = isRef(range) && range.type === 'Range' ? range.value.areas[0] : parseReference(String(range))?.areas[0];
        if (area === undefined) throw invalidArgument();
        freeze(sheet, area.bottom + 1, area.right + 1, batch);
      },
    },
    Unfreeze: { since: '1.7', run: (sheet, _, batch) => freeze(sheet, 0, 0, batch) },
  },
};

/** The structure of the workbook: protected, it keeps its sheets as they are. */
export const workbookProtection: ObjectType<null> = {
  scalars: { Protected: { since: '1.7', read: (_, { workbook }) => workbook.isProtected } },
};
