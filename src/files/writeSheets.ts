/** Sheets that the add-in makes, as a workbook of their own: A4 landscape, one page wide, with the margins of NĐ 30/2020/NĐ-CP. */
import { strToU8, zipSync } from 'fflate';
import { areaAddress, cellAddress, quoteSheet } from '../sheet/address';
import type { ContentCell, SheetContent } from '../sheet/content';
import { targetOf } from '../sheet/link';
import { createStyles, USUAL_SIZE, type Styles } from './writeStyles';
import { escapeXml } from './xml';

export interface FileSheet {
  readonly content: SheetContent;
  /** Where links lead: a path beside the new file; null for the new file itself. */
  readonly linkedFile: string | null;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** 30 mm left, 17 right, 20 above and below, in inches. */
const MARGINS = '<pageMargins left="1.18" right="0.67" top="0.79" bottom="0.79" header="0.3" footer="0.3"/>';
/** In the middle of the upper margin, and not on the first page. */
const PAGE_NUMBER = '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman"&amp;P</oddHeader></headerFooter>';
/** Of a line, in sizes of its font. */
const LINE_HEIGHT = 1.3;
/** The width of a column counts digits; letters of Times New Roman are narrower. */
const CHARACTERS_PER_WIDTH = 1.1;

/** The bytes of an .xlsx file. Charts are left out. */
export function writeSheets(sheets: readonly FileSheet[]): Uint8Array {
  const styles = createStyles();
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const parts = new Map<string, string>();
  for (const { content, linkedFile, number } of numbered) {
    parts.set(`xl/worksheets/sheet${number}.xml`, sheetXml(content, linkedFile, styles));
    if (linkedFile !== null) parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationships([`<Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="${escapeXml(addressOf(linkedFile))}" TargetMode="External"/>`]));
  }
  parts.set('xl/styles.xml', HEAD + styles.xml());
  parts.set('xl/workbook.xml', workbookXml(sheets.map(({ content }) => content)));
  parts.set('xl/_rels/workbook.xml.rels', relationships([
    ...numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`),
    `<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/>`,
  ]));
  parts.set('_rels/.rels', relationships([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`]));
  parts.set('[Content_Types].xml', contentTypes(numbered.map(({ number }) => number)));
  return zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)])));
}

/** Names of files may hold what begins another part of an address: "Biểu #1.xlsx". */
const addressOf = (path: string): string => encodeURI(path).replace(/[#?]/g, encodeURIComponent);

function relationships(entries: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function contentTypes(numbers: readonly number[]): string {
  const sheets = numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${sheets.join('')}</Types>`;
}

function workbookXml(contents: readonly SheetContent[]): string {
  const sheets = contents.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const titles = contents.flatMap(({ name, headerRows }, index) =>
    headerRows === undefined ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`${quoteSheet(name)}!$${headerRows.top + 1}:$${headerRows.bottom + 1}`)}</definedName>`],
  );
  const names = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets>${names}</workbook>`;
}

function sheetXml(content: SheetContent, linkedFile: string | null, styles: Styles): string {
  const { columnWidths, headerRows, merges } = content;
  const frozen = headerRows === undefined ? '' : `<pane ySplit="${headerRows.bottom + 1}" topLeftCell="A${headerRows.bottom + 2}" activePane="bottomLeft" state="frozen"/>`;
  const columns = columnWidths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/>`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rowsXml(content, styles)}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')}</mergeCells>`,
    linksXml(content.cells, linkedFile),
    `${MARGINS}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>${PAGE_NUMBER}</worksheet>`,
  ].join('');
}

function rowsXml(content: SheetContent, styles: Styles): string {
  const rows = new Map<number, ContentCell[]>();
  for (const cell of content.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const heights = heightsOf(content);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const height = heights.get(row);
      const ordered = [...cells].sort((one, other) => one.column - other.column).map((cell) => cellXml(cell, styles));
      return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}"`}>${ordered.join('')}</row>`;
    })
    .join('');
}

/**
 * Points for rows whose text breaks into lines. Excel fits them by itself, except for merged cells; others do not,
 * and take what the file says.
 */
function heightsOf({ cells, merges, columnWidths }: SheetContent): Map<number, number> {
  const spans = new Map(merges.map(({ top, left, right }) => [cellAddress(top, left), right]));
  const heights = new Map<number, number>();
  for (const { row, column, value, look } of cells) {
    if (typeof value !== 'string' || look?.wraps !== true) continue;
    const { size = USUAL_SIZE } = look;
    const last = spans.get(cellAddress(row, column)) ?? column;
    const width = columnWidths.slice(column, last + 1).reduce((sum, one) => sum + one, 0);
    const height = linesOf(value, (width * CHARACTERS_PER_WIDTH * USUAL_SIZE) / size) * size * LINE_HEIGHT;
    heights.set(row, Math.max(heights.get(row) ?? 0, Math.ceil(height)));
  }
  return heights;
}

/** How many lines a text takes that is broken between words, and within those that are longer than a line. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > width) [count, used] = [count + 1, 0];
      used += length + (used > 0 ? 1 : 0);
      while (used > width) [count, used] = [count + 1, used - width];
    }
    return lines + count;
  }, 0);
}

/** A text is always an inline string, so that nothing takes it for a formula. */
function cellXml({ row, column, value, formula, look, link }: ContentCell, styles: Styles): string {
  const attributes = `r="${cellAddress(row, column)}" s="${styles.indexOf({ ...look, isLink: link !== undefined })}"`;
  const computed = formula === undefined ? '' : `<f>${escapeXml(formula.slice(1))}</f>`;
  if (typeof value === 'number') return `<c ${attributes}>${computed}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${attributes} t="b">${computed}<v>${value ? 1 : 0}</v></c>`;
  if (value === null) return `<c ${attributes}>${computed}</c>`;
  if (formula !== undefined) return `<c ${attributes} t="str">${computed}<v>${escapeXml(value)}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function linksXml(cells: readonly ContentCell[], linkedFile: string | null): string {
  const links = cells.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    const target = linkedFile === null ? '' : ' r:id="rId1"';
    return [`<hyperlink ref="${cellAddress(row, column)}"${target} location="${escapeXml(targetOf(link))}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
