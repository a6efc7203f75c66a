/** The report "Kết quả rà soát" as a sheet: the list of findings first, each with a link to its cell, then tables and grounds. */
import { severityName } from '../../review/messages';
import { sheetWords } from '../../review/messages/sheets';
import { parseAddress, areaAddress } from '../../sheet/address';
import type { CellLook, ContentCell, SheetContent } from '../../sheet/content';
import type { Area } from '../../sheet/grid';
import { REPORT_PURPOSE } from '../../sheet/ownSheet';
import { reportedFindings, type ReportedFinding, type ReportInput } from './input';
import { actualText, countSentences, expectedText, groundLines, indicatorText, sheetText } from './parts';
import { reportWords } from './words';

/** In characters: A4 landscape holds about 120 of them at full size. "đồng/người/năm" is one word. */
const WIDTHS = [5, 10, 12, 8, 14, 10, 44, 16, 16, 16];
const LAST = WIDTHS.length - 1;
const HEADER_ROW = 4;
const CELL_COLUMN = 3;
/** Of those that belong to a finding. */
const MOST_CELLS = 4;

const HEAD: CellLook = { bold: true, align: 'center', wraps: true, hasBorder: true, size: 11, fill: '#E8F1FA' };
const BODY: CellLook = { wraps: true, hasBorder: true, size: 11 };
const LINK: CellLook = { ...BODY, isUnderlined: true };
const PLAIN: CellLook = { wraps: true, size: 11 };

/** A cell of the report; "" leaves it blank. */
interface Entry {
  readonly value: string | number;
  readonly look: CellLook;
  readonly link?: ContentCell['link'];
}

/** One line of the report: entries from left to right, each over one or more columns. */
type Line = readonly (Entry & { readonly from: number; readonly to: number })[];

/** One sheet, A4 landscape; a click on a cell's address leads to it. */
export function reportContent(input: ReportInput): SheetContent {
  const words = reportWords[input.language];
  const [open, settled] = countSentences(input);
  const findings = reportedFindings(input);
  const lines: Line[] = [
    over(words.title, { bold: true, size: 14, align: 'center' }),
    over(words.subtitle(input.file, input.at, input.version), { italic: true, align: 'center', wraps: true }),
    over(open, { bold: true, wraps: true }),
    over(settled, { wraps: true }),
    row(words.heads.map((value) => ({ value, look: HEAD }))),
    ...(findings.length === 0 ? [over(words.nothing, PLAIN)] : findings.map((reported, index) => findingLine(reported, index + 1, input))),
    [],
    over(words.tables, { bold: true }),
    sheetLine(words.headsOfSheets, HEAD),
    // What the add-in made itself, an earlier report included, was not reviewed.
    ...input.review.sheets.filter(({ note }) => note !== 'own').map((report) => {
      const kind = report.kind === null ? '' : sheetWords[input.language].kinds[report.kind];
      return sheetLine([report.name, kind, sheetText(report, input.language)], BODY);
    }),
    [],
    over(words.grounds, { bold: true }),
    ...groundLines(input).map((line) => over(line, PLAIN)),
    [],
    atRight(words.reviewer, { bold: true, align: 'center' }),
    atRight(words.signature, { italic: true, align: 'center' }),
  ];
  return {
    name: words.sheetName,
    purpose: REPORT_PURPOSE,
    cells: lines.flatMap(cellsOf),
    merges: lines.flatMap(mergesOf),
    columnWidths: WIDTHS,
    headerRows: { top: HEADER_ROW, bottom: HEADER_ROW },
  };
}

function findingLine({ finding, standing }: ReportedFinding, number: number, { language, explain }: ReportInput): Line {
  const [cell = ''] = finding.cells;
  const link = parseAddress(cell);
  const { sentence } = explain(finding);
  const related = relatedCells(finding.cells, sentence);
  const values = [
    number,
    severityName(finding.severity, language),
    finding.sheet,
    cell,
    finding.place ?? '',
    indicatorText(finding),
    related === '' ? sentence : `${sentence} ${reportWords[language].related(related)}`,
    actualText(finding, language),
    expectedText(finding, language),
    reportWords[language].standing(standing),
  ];
  return row(
    values.map((value, column) => ({
      value,
      look: column === 0 ? { ...BODY, align: 'center' } : column === CELL_COLUMN ? LINK : BODY,
      ...(column === CELL_COLUMN && link !== null ? { link: { sheet: link.sheet ?? finding.sheet, cell: areaAddress(link.area) } } : {}),
    })),
  );
}

/** A few of the cells beside the first that the sentence does not name; "" where it names them all. */
function relatedCells([, ...others]: readonly string[], sentence: string): string {
  const unnamed = others.filter((other) => !sentence.includes(other));
  return [...unnamed.slice(0, MOST_CELLS), ...(unnamed.length > MOST_CELLS ? ['…'] : [])].join(', ');
}

function sheetLine([name, kind, about]: readonly [string, string, string], look: CellLook): Line {
  return [
    { value: name, from: 0, to: 2, look },
    { value: kind, from: 3, to: 5, look },
    { value: about, from: 6, to: LAST, look },
  ];
}

const over = (value: string, look: CellLook): Line => [{ value, from: 0, to: LAST, look }];

/** Where a person signs. */
const atRight = (value: string, look: CellLook): Line => [{ value, from: LAST - 2, to: LAST, look }];

const row = (entries: readonly Entry[]): Line => entries.map((entry, column) => ({ ...entry, from: column, to: column }));

/** Every column of a merged stretch has the look; the first has the value. */
function cellsOf(line: Line, row: number): ContentCell[] {
  return line.flatMap(({ value, from, to, look, link }) =>
    Array.from({ length: to - from + 1 }, (_, offset): ContentCell => {
      if (offset > 0) return { row, column: from + offset, value: null, look };
      const shown = isFormulaLike(value) ? { ...look, numberFormat: '@' } : look;
      return { row, column: from, value: value === '' ? null : value, look: shown, ...(link === undefined ? {} : { link }) };
    }),
  );
}

/** What Excel would take for a formula where somebody edits the cell. */
function isFormulaLike(value: string | number): boolean {
  return typeof value === 'string' && /^[=+\-@]/.test(value);
}

function mergesOf(line: Line, row: number): Area[] {
  return line.filter(({ from, to }) => from < to).map(({ from, to }) => ({ top: row, left: from, bottom: row, right: to }));
}
