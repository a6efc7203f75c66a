/** A level's cumulative table as a sheet in the form of a published roadmap: Số, Năm, Tổng, Lũy kế, %, then the columns. */
import { areaAddress, cellAddress } from '../../sheet/address';
import type { ContentCell, ContentChart, SheetContent } from '../../sheet/content';
import { DECIMALS_OF_SHARE, shareOf, type LevelTable, type LevelYear } from './levelTable';
import { bold, cell, computed, COUNT, HEADER, HEADER_ROW, headingCells, headingMerges, noteCells, SHARE, TEXT, type Heading } from './page';

const NUMBER = 0;
const YEAR = 1;
const TOTAL = 2;
const CUMULATIVE = 3;
const PERCENT = 4;
const FIRST_COLUMN = 5;
const FIXED_HEADERS = ['Số', 'Năm', 'Tổng', 'Lũy kế', '%'];
const FIXED_WIDTHS = [5, 14, 8, 8, 8];
/** A4 landscape holds some 130 characters of 12 points. */
const WIDTH_OF_PAGE = 125;
const NARROWEST = 13;
const WIDEST = 60;

/** Where the rows of a printed table stand. */
export interface LevelRows {
  readonly total: number;
  readonly start: number | null;
  readonly years: readonly number[];
  /** The row of the recount, between two years or behind the last one. */
  readonly recount: number | null;
  readonly notes: number;
}

export interface LevelPrint {
  readonly heading: Heading;
  readonly shows: 'names' | 'counts';
  readonly notes: readonly string[];
  readonly hasChart: boolean;
}

export function printLevel(table: LevelTable, print: LevelPrint): SheetContent {
  const shown = print.shows === 'counts' && table.columns.length === 1 ? { ...table, columns: [] } : table;
  const width = FIRST_COLUMN + shown.columns.length;
  const rows = rowsOf(shown);
  const name = `Lộ trình ${table.level}`;
  return {
    name,
    purpose: `cumulative:${table.level}`,
    cells: [
      ...headingCells(print.heading),
      ...[...FIXED_HEADERS, ...shown.columns].map((label, column) => cell(HEADER_ROW, column, label, HEADER)),
      ...grandTotal(shown, rows, print.shows),
      ...startRow(shown, rows),
      ...shown.years.flatMap((year, index) => yearRow(shown, rows, year, index, print.shows)),
      ...recountRow(shown, rows),
      ...noteCells(rows.notes, print.notes),
    ],
    merges: headingMerges(width),
    columnWidths: [...FIXED_WIDTHS, ...shown.columns.map(() => widthOf(shown.columns.length))],
    headerRows: { top: HEADER_ROW, bottom: HEADER_ROW },
    ...(print.hasChart && shown.columns.length > 1 ? { charts: [chartOf(shown, rows, print.notes.length)] } : {}),
  };
}

/** One bar a district: what all its years make. */
function chartOf({ level, columns }: LevelTable, { total, notes }: LevelRows, noteRows: number): ContentChart {
  const across = { left: FIRST_COLUMN, right: FIRST_COLUMN + columns.length - 1 };
  return {
    kind: 'bar',
    title: `Số xã đạt chuẩn ${level}`,
    categories: { top: HEADER_ROW, bottom: HEADER_ROW, ...across },
    series: [{ name: `Xã đạt chuẩn ${level}`, values: { top: total, bottom: total, ...across } }],
    at: { row: notes + noteRows + 1, column: 0 },
  };
}

/** TỔNG CỘNG is the first row of the table. */
export function rowsOf({ start, years, recount }: LevelTable): LevelRows {
  const total = HEADER_ROW + 1;
  const first = total + (start === null ? 1 : 2);
  const positions: number[] = [];
  let next = first;
  let recountRow: number | null = null;
  for (const { year } of years) {
    if (recount !== null && recountRow === null && year > recount.year) recountRow = next++;
    positions.push(next++);
  }
  if (recount !== null && recountRow === null) recountRow = next++;
  return { total, start: start === null ? null : total + 1, years: positions, recount: recountRow, notes: next };
}

function widthOf(columns: number): number {
  const room = (WIDTH_OF_PAGE - FIXED_WIDTHS.reduce((sum, width) => sum + width, 0)) / columns;
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, room)));
}

/** The sum of the years; of each column the number of names, which is a value, or the sum of the counts. */
function grandTotal(table: LevelTable, rows: LevelRows, shows: LevelPrint['shows']): readonly ContentCell[] {
  const { total, notes } = rows;
  const below = (column: number): string => `=SUM(${areaAddress({ top: total + 1, bottom: notes - 1, left: column, right: column })})`;
  const reached = (table.start?.count ?? 0) + table.years.reduce((sum, year) => sum + year.total, 0);
  const perColumn = table.columns.map((_, index) => table.years.reduce((sum, { names }) => sum + (names[index]?.length ?? 0), 0));
  return [
    cell(total, NUMBER, null, COUNT),
    cell(total, YEAR, 'TỔNG CỘNG', bold(TEXT)),
    computed(total, TOTAL, reached, below(TOTAL), bold(COUNT)),
    cell(total, CUMULATIVE, null, COUNT),
    cell(total, PERCENT, null, SHARE),
    ...perColumn.map((count, index) =>
      shows === 'names' ? cell(total, FIRST_COLUMN + index, count, bold(COUNT)) : computed(total, FIRST_COLUMN + index, count, below(FIRST_COLUMN + index), bold(COUNT)),
    ),
  ];
}

/** Those that are counted and not named. */
function startRow({ start, columns }: LevelTable, { start: row }: LevelRows): readonly ContentCell[] {
  if (start === null || row === null) return [];
  return [
    cell(row, NUMBER, null, COUNT),
    cell(row, YEAR, `Đến hết năm ${start.year}`, TEXT),
    cell(row, TOTAL, start.count, COUNT),
    computed(row, CUMULATIVE, start.count, `=${cellAddress(row, TOTAL)}`, COUNT),
    shareCell(row, start.count, start.base),
    ...columns.map((_, index) => cell(row, FIRST_COLUMN + index, null, TEXT)),
  ];
}

function yearRow(table: LevelTable, rows: LevelRows, { year, names, total, cumulative, base }: LevelYear, index: number, shows: LevelPrint['shows']): readonly ContentCell[] {
  const row = rows.years[index] ?? 0;
  const before = index === 0 ? rows.start : row - 1;
  const own = cellAddress(row, TOTAL);
  const columns = { top: row, bottom: row, left: FIRST_COLUMN, right: FIRST_COLUMN + names.length - 1 };
  return [
    cell(row, NUMBER, index + 1, COUNT),
    cell(row, YEAR, year, COUNT),
    shows === 'counts' && table.columns.length > 0 ? computed(row, TOTAL, total, `=SUM(${areaAddress(columns)})`, COUNT) : cell(row, TOTAL, total, COUNT),
    computed(row, CUMULATIVE, cumulative, before === null ? `=${own}` : `=${cellAddress(before, CUMULATIVE)}+${own}`, COUNT),
    shareCell(row, cumulative, base),
    ...table.columns.map((_, position) => namesCell(row, FIRST_COLUMN + position, names[position] ?? [], shows)),
  ];
}

function namesCell(row: number, column: number, names: readonly string[], shows: LevelPrint['shows']): ContentCell {
  if (shows === 'counts') return cell(row, column, names.length, COUNT);
  return cell(row, column, names.length === 0 ? null : names.join('\n'), TEXT);
}

/** What was reached before, counted in the places after mergers: the next year goes on from it. */
function recountRow({ recount, columns }: LevelTable, { recount: row }: LevelRows): readonly ContentCell[] {
  if (recount === null || row === null) return [];
  return [
    cell(row, NUMBER, null, COUNT),
    cell(row, YEAR, `Đến hết năm ${recount.year} (sau sắp xếp)`, TEXT),
    cell(row, TOTAL, null, COUNT),
    cell(row, CUMULATIVE, recount.after, COUNT),
    shareCell(row, recount.after, recount.base),
    ...columns.map((_, index) => cell(row, FIRST_COLUMN + index, null, TEXT)),
  ];
}

function shareCell(row: number, count: number, base: number | null): ContentCell {
  const share = shareOf(count, base);
  if (share === null) return cell(row, PERCENT, null, SHARE);
  return computed(row, PERCENT, share, `=ROUND(${cellAddress(row, CUMULATIVE)}/${base}*100,${DECIMALS_OF_SHARE})`, SHARE);
}
