import type { Area, CellValue } from '../../../src/sheet/grid';
import { cellCount, columnCount, COLUMNS, rowCount, ROWS } from '../../workbook/area';
import { printAddress } from '../../workbook/reference';
import { cellAt, columnBand, styleAt, type Cell, type Sheet } from '../../workbook/sheet';
import { displayText } from '../../workbook/text';
import { ref, type Cells, type ObjectType } from '../objects';
import { areaOf } from './cells';
import { rangeGeometry } from './rangeGeometry';
import { rangeMethods } from './rangeMethods';
import { rangeProperties } from './rangeProperties';
import { hideColumns, hideRows, writeContents, writeNumberFormats } from './rangeWrite';

/** Beyond this Excel answers null instead of the cells. */
const LARGEST_READ = 5_000_000;

function table<T>(cells: Cells, pick: (cell: Cell | null, sheet: Sheet, row: number, column: number) => T): T[][] | null {
  const area = areaOf(cells);
  if (cellCount(area) > LARGEST_READ) return null;
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) {
      line.push(pick(cellAt(cells.sheet, row, column), cells.sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
}

const shown = (value: CellValue | undefined): string | number | boolean => value ?? '';

function valueType(cell: Cell | null): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(value) ? 'Error' : 'String';
}

/** True or false where all rows (columns) agree, otherwise null. */
function allAlike(flags: Iterable<boolean>): boolean | null {
  const found = new Set(flags);
  return found.size === 1 ? found.has(true) : null;
}

function* hiddenFlags(sheet: Sheet, area: Area, rows: boolean): Generator<boolean> {
  if (rows) for (let row = area.top; row <= area.bottom; row++) yield sheet.rows.get(row)?.hidden === true;
  else for (let column = area.left; column <= area.right; column++) yield columnBand(sheet, column)?.hidden === true;
}

const rowsHidden = (cells: Cells): boolean | null => allAlike(hiddenFlags(cells.sheet, areaOf(cells), true));
const columnsHidden = (cells: Cells): boolean | null => allAlike(hiddenFlags(cells.sheet, areaOf(cells), false));

export const range: ObjectType<Cells> = {
  kept: true,
  scalars: {
    Address: { read: (cells) => printAddress(cells.sheet.name, cells.areas) },
    AddressLocal: { read: (cells) => printAddress(cells.sheet.name, cells.areas) },
    RowIndex: { read: (cells) => areaOf(cells).top },
    ColumnIndex: { read: (cells) => areaOf(cells).left },
    RowCount: { read: (cells) => rowCount(areaOf(cells)) },
    ColumnCount: { read: (cells) => columnCount(areaOf(cells)) },
    CellCount: { read: (cells) => (cellCount(areaOf(cells)) > 2 ** 31 - 1 ? -1 : cellCount(areaOf(cells))) },
    IsEntireRow: { since: '1.7', read: (cells) => columnCount(areaOf(cells)) === COLUMNS },
    IsEntireColumn: { since: '1.7', read: (cells) => rowCount(areaOf(cells)) === ROWS },
    Values: { read: (cells) => table(cells, (cell) => shown(cell?.value)), write: writeContents },
    Formulas: { read: (cells) => table(cells, (cell) => cell?.formula ?? shown(cell?.value)), write: writeContents },
    NumberFormat: {
      read: (cells) => table(cells, (_, sheet, row, column) => styleAt(sheet, row, column).numberFormat),
      write: writeNumberFormats,
    },
    Text: { read: (cells) => table(cells, (cell, sheet, row, column) => displayText(cell?.value ?? null, styleAt(sheet, row, column).numberFormat)) },
    ValueTypes: { read: (cells) => table(cells, valueType) },
    RowHidden: { since: '1.2', read: rowsHidden, write: hideRows },
    ColumnHidden: { since: '1.2', read: columnsHidden, write: hideColumns },
    Hidden: { since: '1.2', read: (cells) => rowsHidden(cells) === true || columnsHidden(cells) === true },
  },
  links: {
    Format: { follow: (cells) => ref('RangeFormat', cells) },
    Worksheet: { follow: (cells) => ref('Worksheet', cells.sheet) },
    ConditionalFormats: { since: '1.6', follow: (cells) => ref('ConditionalFormatCollection', cells) },
  },
  methods: { ...rangeGeometry, ...rangeMethods, ...rangeProperties },
};
