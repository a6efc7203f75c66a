import { quoteSheet } from '../../../src/sheet/address';
import { WHOLE_SHEET } from '../../workbook/area';
import { parseReference } from '../../workbook/reference';
import { usedArea, type Sheet } from '../../workbook/sheet';
import { isSheetName, selectFirstCell, sheetNamed, type Workbook } from '../../workbook/workbook';
import { accessDenied, generalException, invalidArgument, unknownToHost } from '../errors';
import { changed, ref, type Batch, type Cells, type ObjectRef, type ObjectType } from '../objects';
import { cellInside, rangeAt } from './cells';
import { announceSheets } from './sheetEdits';
import { worksheetsOf } from './worksheets';

/** Longer addresses are refused by Excel (office-js issue 5198). */
const LONGEST_ADDRESS = 8192;

const neighbour = (sheet: Sheet, workbook: Workbook, step: number, visibleOnly: unknown): ObjectRef | null => {
  const sheets = worksheetsOf(workbook).filter((one) => one === sheet || visibleOnly !== true || one.visibility === 'visible');
  const found = sheets[sheets.indexOf(sheet) + step];
  return found === undefined ? null : ref('Worksheet', found);
};

function readAddress(sheet: Sheet, address: unknown, batch: Batch): Cells {
  if (address === undefined || address === null || address === '') return { sheet, areas: [WHOLE_SHEET] };
  const reference = typeof address === 'string' ? parseReference(address) : null;
  if (reference === null) return namedCells(address, batch);
  if (reference.sheet !== null && sheetNamed(batch.workbook, reference.sheet) !== sheet) throw invalidArgument();
  return { sheet, areas: reference.areas };
}

function namedCells(name: unknown, { workbook }: Batch): Cells {
  const item = workbook.names.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
  const reference = item === undefined ? null : parseReference(item.formula.slice(1));
  const target = reference === null || reference.sheet === null ? null : sheetNamed(workbook, reference.sheet);
  if (reference === null || target === null) throw invalidArgument();
  return { sheet: target, areas: reference.areas };
}

function rename(sheet: Sheet, name: unknown, batch: Batch): void {
  const wanted = String(name);
  const other = sheetNamed(batch.workbook, wanted);
  if (batch.workbook.isProtected) throw accessDenied();
  if (!isSheetName(wanted) || (other !== null && other !== sheet)) throw invalidArgument();
  const old = sheet.name.toLowerCase();
  const isMentioned = batch.workbook.sheets.some((one) =>
    [...one.cells.values()].some((cell) => cell.formula?.toLowerCase().includes(old) === true),
  );
  if (isMentioned) throw unknownToHost('Worksheet.name of a sheet that formulas mention');
  const quoted = `${quoteSheet(sheet.name)}!`;
  sheet.name = wanted;
  batch.workbook.names = batch.workbook.names.map((one) =>
    one.formula.includes(quoted) ? { ...one, formula: one.formula.replaceAll(quoted, `${quoteSheet(wanted)}!`) } : one,
  );
  announceSheets(batch, sheet);
}

function activate(sheet: Sheet, batch: Batch): void {
  if (sheet.visibility !== 'visible') throw generalException();
  batch.workbook.active = sheet.id;
  changed(batch, 'selection', sheet, []);
}

function remove(sheet: Sheet, batch: Batch): void {
  const { workbook } = batch;
  if (workbook.isProtected) throw accessDenied();
  const others = workbook.sheets.filter((one) => one !== sheet);
  if (!others.some((one) => one.visibility === 'visible')) throw invalidArgument();
  workbook.sheets = others;
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet.id);
  if (workbook.active === sheet.id) selectFirstCell(workbook);
  batch.stale = true;
  announceSheets(batch, sheet);
}

export const worksheet: ObjectType<Sheet> = {
  id: (sheet) => sheet.id,
  scalars: {
    Id: { read: (sheet) => sheet.id },
    Name: { read: (sheet) => sheet.name, write: rename },
    Position: {
      read: (sheet, { workbook }) => worksheetsOf(workbook).indexOf(sheet),
      write: (sheet, position, batch) => {
        const others = batch.workbook.sheets.filter((one) => one !== sheet);
        if (typeof position !== 'number' || position < 0 || position > others.length) throw invalidArgument();
        others.splice(position, 0, sheet);
        batch.workbook.sheets = others;
        announceSheets(batch, sheet);
      },
    },
    Visibility: {
      read: (sheet) => ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' })[sheet.visibility],
      write: (sheet, input, batch) => {
        const visibility = ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[String(input)];
        if (visibility === undefined) throw invalidArgument();
        sheet.visibility = visibility;
        announceSheets(batch, sheet);
      },
    },
    TabColor: {
      since: '1.7',
      read: (sheet) => sheet.tabColor,
      write: (sheet, color, batch) => {
        sheet.tabColor = String(color);
        changed(batch, 'structure', sheet, []);
      },
    },
  },
  links: {
    Protection: { since: '1.2', follow: (sheet) => ref('WorksheetProtection', sheet) },
    Charts: { follow: (sheet) => ref('ChartCollection', sheet) },
    Names: { since: '1.4', follow: (sheet) => ref('NamedItemCollection', sheet) },
    PageLayout: { since: '1.9', follow: (sheet) => ref('PageLayout', sheet) },
    FreezePanes: { since: '1.7', follow: (sheet) => ref('WorksheetFreezePanes', sheet) },
  },
  methods: {
    Activate: { run: (sheet, _, batch) => activate(sheet, batch) },
    Delete: { run: (sheet, _, batch) => remove(sheet, batch) },
    Calculate: { since: '1.6', run: (_, __, batch) => void (batch.stale = true) },
    GetCell: { run: (sheet, [row, column]) => rangeAt(sheet, cellInside(WHOLE_SHEET, row, column)) },
    GetRange: {
      run: (sheet, [address], batch) => {
        const cells = readAddress(sheet, address, batch);
        if (cells.areas.length !== 1) throw invalidArgument();
        return ref('Range', cells);
      },
    },
    GetRanges: {
      since: '1.9',
      run: (sheet, [address], batch) => {
        if (typeof address === 'string' && address.length > LONGEST_ADDRESS) throw invalidArgument();
        return ref('RangeAreas', readAddress(sheet, address, batch));
      },
    },
    GetRangeByIndexes: {
      since: '1.7',
      run: (sheet, [row, column, rows, columns]) => {
        if (![row, column, rows, columns].every(Number.isInteger) || Number(rows) < 1 || Number(columns) < 1) throw invalidArgument();
        const [top, left] = [Number(row), Number(column)];
        return rangeAt(sheet, { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 });
      },
    },
    GetUsedRange: {
      run: (sheet, [valuesOnly]) => rangeAt(sheet, usedArea(sheet, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      run: (sheet, [valuesOnly]) => {
        const area = usedArea(sheet, valuesOnly === true);
        return area === null ? null : rangeAt(sheet, area);
      },
    },
    GetNextOrNullObject: { since: '1.5', run: (sheet, [visibleOnly], { workbook }) => neighbour(sheet, workbook, 1, visibleOnly) },
    GetPreviousOrNullObject: { since: '1.5', run: (sheet, [visibleOnly], { workbook }) => neighbour(sheet, workbook, -1, visibleOnly) },
    _RegisterDataChangedEvent: { since: '1.7', run: () => undefined },
    _UnregisterDataChangedEvent: { since: '1.7', run: () => undefined },
  },
};
