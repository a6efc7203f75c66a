/** Builds the workbook of a sample from its source sheets; the same sources give the same bytes on every day and machine. */
import ExcelJS from '@protobi/exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Area } from '../../src/sheet/grid';
import { rowHeight } from './height';
import { mergedAreas } from './merges';
import { isAcross, typedValue, type SourceRow, type SourceSheet } from './source';
import { alignmentOf, BORDERS, FONT_NAME, fontOf, pageOf } from './style';

/** Any day, as long as it stays: the time of writing would change the bytes. */
const FIXED_DATE = new Date(Date.UTC(2024, 2, 8));

export async function buildWorkbook(sheets: readonly SourceSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  workbook.creator = 'Soát biểu NTM (tệp mẫu)';
  workbook.lastModifiedBy = workbook.creator;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return settleBytes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addSheet(workbook: ExcelJS.Workbook, source: SourceSheet): void {
  const sheet = workbook.addWorksheet(source.name, { pageSetup: pageOf(source.widths) });
  source.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  source.rows.forEach((row, index) => fillRow(sheet.getRow(index + 1), row, source.widths.length));
  const areas = mergedAreas(source);
  for (const { top, left, bottom, right } of areas) {
    sheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
  source.rows.forEach((row, index) => {
    sheet.getRow(index + 1).height = rowHeight(row, (column) => widthForText(source.widths, areas, index, column));
  });
}

/** The width of a cell with those merged on its right; null where rows are merged too, and in the covered cells. */
function widthForText(widths: readonly number[], areas: readonly Area[], row: number, column: number): number | null {
  const area = areas.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
  if (area === undefined) return widths[column] ?? null;
  if (area.left !== column || area.top !== area.bottom) return null;
  return widths.slice(area.left, area.right + 1).reduce((sum, width) => sum + width, 0);
}

function fillRow(target: ExcelJS.Row, row: SourceRow, columns: number): void {
  const isTable = !isAcross(row.kind);
  for (let column = 0; column < columns; column++) {
    const text = row.cells[column] ?? '';
    const value = text === '<' || text === '^' ? null : typedValue(text);
    const cell = target.getCell(column + 1);
    cell.value = value;
    cell.font = fontOf(row.kind);
    cell.alignment = alignmentOf(row.kind, typeof value === 'string' && column > 0 && !isFigure(value));
    if (isTable) cell.border = BORDERS;
    if (text.endsWith('%') && typeof value === 'number') cell.numFmt = '0.0%';
  }
}

/** A mark, or a figure that is typed as text: " X ", "01", "≥ 25". */
function isFigure(text: string): boolean {
  return /^\s*(x|[^\p{L}]+)\s*$/iu.test(text);
}

/**
 * ExcelJS writes the hour into the archive and gives blank cells its own default font: the archive is written again with
 * a fixed date and with the font of the sheets as the workbook's default.
 */
function settleBytes(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const styles = files['xl/styles.xml'];
  if (styles === undefined) throw new Error('the workbook has no styles');
  const defaultFont = `<font><sz val="11"/><name val="${FONT_NAME}"/><family val="1"/></font>`;
  files['xl/styles.xml'] = strToU8(strFromU8(styles).replace(/<font>.*?<\/font>/, defaultFont));
  return zipSync(files, { mtime: new Date(2024, 2, 8) });
}
