/** Changing a sheet of ours from one layout to another. What is the same in both stays as the person may have changed it. */
import type { SheetLayout } from '../../sheet/content';
import { queueLooks } from './looks';

/** Merged cells that shall be merged no longer: before anything is written. */
export function queueUnmerging(sheet: Excel.Worksheet, from: SheetLayout, to: SheetLayout): void {
  for (const address of from.merges) if (!to.merges.includes(address)) sheet.getRange(address).unmerge();
}

/** All the rest, when the cells hold what they shall. */
export function queueLayout(sheet: Excel.Worksheet, from: SheetLayout, to: SheetLayout): void {
  queueLooks(sheet, from, to);
  for (const address of to.merges) if (!from.merges.includes(address)) sheet.getRange(address).merge(false);
  queueWidths(sheet, from, to);
  queueHeights(sheet, from, to);
  if (to.headerRows !== undefined && JSON.stringify(to.headerRows) !== JSON.stringify(from.headerRows)) {
    sheet.freezePanes.freezeRows(to.headerRows.bottom + 1);
    sheet.pageLayout.setPrintTitleRows(`$${to.headerRows.top + 1}:$${to.headerRows.bottom + 1}`);
  }
}

/** The page as Nghị định 30/2020/NĐ-CP has it. */
export function queuePage(sheet: Excel.Worksheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.topMargin = millimetres(20);
  pageLayout.bottomMargin = millimetres(20);
  pageLayout.leftMargin = millimetres(30);
  pageLayout.rightMargin = millimetres(15);
  pageLayout.centerHorizontally = true;
  // Some Excels take this only while the tab Page Layout is open (office-js #1860); the sheet is then printed at its own scale.
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** In points, as the API has margins. */
const millimetres = (length: number): number => Math.round((length * 72 * 100) / 25.4) / 100;

/** Seven pixels a character and five beside them, at 96 pixels an inch. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

function queueWidths(sheet: Excel.Worksheet, from: SheetLayout, to: SheetLayout): void {
  const formatOf = (column: number): Excel.RangeFormat => sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format;
  to.columnWidths.forEach((width, column) => {
    if (from.columnWidths[column] !== width) formatOf(column).columnWidth = pointsOf(width);
  });
  for (let column = to.columnWidths.length; column < from.columnWidths.length; column++) formatOf(column).useStandardWidth = true;
}

function queueHeights(sheet: Excel.Worksheet, from: SheetLayout, to: SheetLayout): void {
  const wanted = new Map(to.rowHeights);
  const had = new Map(from.rowHeights);
  for (const [row] of had) if (!wanted.has(row)) sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.autofitRows();
  for (const [row, height] of wanted) if (had.get(row) !== height) sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = height;
}
