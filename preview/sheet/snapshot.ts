/** The host's workbook as Univer loads it. */
import { BooleanNumber, LocaleType, type ICellData, type IColumnData, type IRowData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from '@univerjs/sheets-conditional-formatting';
import { usedArea, type Sheet, type Workbook } from '../../host/browser';
import { fittedHeight } from '../../host/files/fittedHeight';
import { columnOf, rowOf } from '../../host/workbook/sheet';
import { cellData } from './cell';
import { PIXELS_OF_A_CHARACTER, PIXELS_OF_A_POINT, STANDARD_COLUMN, STANDARD_ROW } from './pixels';
import { rangeOf } from './range';
import { rulesOf } from './rules';
import type { Look } from './style';
import { UNIT } from './univer';

const MORE_ROWS = 30;
const MORE_COLUMNS = 4;
/** So that a table of ten districts is seen whole beside the pane. */
const ZOOM = 0.8;

const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

export function snapshotOf(workbook: Workbook, look: Look): IWorkbookData {
  const worksheets = workbook.sheets.filter((sheet) => sheet.kind === 'worksheet');
  const rules = Object.fromEntries(worksheets.map((sheet) => [sheet.id, rulesOf(sheet)]));
  return {
    id: UNIT,
    name: workbook.name,
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: worksheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(worksheets.map((sheet) => [sheet.id, sheetData(sheet, look)])),
    resources: [{ name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(rules) }],
  };
}

/** How many rows and columns of the sheet Univer shows: what is used, and some more to go on typing in. */
export function sizeOf(sheet: Sheet): { rows: number; columns: number } {
  const used = usedArea(sheet, false);
  return {
    rows: Math.max(LEAST_ROWS, (used?.bottom ?? 0) + 1 + MORE_ROWS),
    columns: Math.max(LEAST_COLUMNS, (used?.right ?? 0) + 1 + MORE_COLUMNS),
  };
}

function sheetData(sheet: Sheet, look: Look): Partial<IWorksheetData> {
  const size = sizeOf(sheet);
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    zoomRatio: ZOOM,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultRowHeight: STANDARD_ROW,
    defaultColumnWidth: STANDARD_COLUMN,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns },
    mergeData: sheet.merges.map(rangeOf),
    cellData: cellMatrix(sheet, look),
    rowData: { ...fittedRows(sheet), ...rowSizes(sheet) },
    columnData: columnSizes(sheet, size.columns - 1),
  };
}

function cellMatrix(sheet: Sheet, look: Look): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of sheet.cells) (matrix[rowOf(key)] ??= {})[columnOf(key)] = cellData(cell, look);
  return matrix;
}

function rowSizes(sheet: Sheet): Record<number, Partial<IRowData>> {
  const sizes: Record<number, Partial<IRowData>> = {};
  for (const [row, { size, hidden }] of sheet.rows) {
    sizes[row] = { ...(size !== undefined && { h: Math.round(size * PIXELS_OF_A_POINT), ia: BooleanNumber.FALSE }), ...(hidden === true && { hd: BooleanNumber.TRUE }) };
  }
  return sizes;
}

/** Rows without a height of their own are as high as their text, which Excel sees to and Univer does not. */
function fittedRows(sheet: Sheet): Record<number, Partial<IRowData>> {
  const wrapped = new Map<number, number[]>();
  for (const [key, { style }] of sheet.cells) if (style.wrap) wrapped.set(rowOf(key), [...(wrapped.get(rowOf(key)) ?? []), columnOf(key)]);
  const sizes: Record<number, Partial<IRowData>> = {};
  for (const [row, columns] of wrapped) {
    const height = fittedHeight(sheet, row, columns);
    if (height !== null) sizes[row] = { h: Math.round(height * PIXELS_OF_A_POINT) };
  }
  return sizes;
}

function columnSizes(sheet: Sheet, lastColumn: number): Record<number, Partial<IColumnData>> {
  const sizes: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, size, hidden } of sheet.columns) {
    for (let column = first; column <= Math.min(last, lastColumn); column++) {
      sizes[column] = { ...(size !== undefined && { w: Math.round(size * PIXELS_OF_A_CHARACTER) }), ...(hidden === true && { hd: BooleanNumber.TRUE }) };
    }
  }
  return sizes;
}
