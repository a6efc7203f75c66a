/** Reads the rows of a recognised roadmap. */
import { figureAt, type Figure } from '../../sheet/figure';
import { linesOfRow, type TitleLine } from '../../sheet/title';
import { textAt, type Area, type Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import type { Recognition } from '../table';
import { titleLines } from '../titleLines';
import { readEntries } from './entries';
import { levelOf } from './level';
import { isWithin, periodOf } from './period';
import { areFractions, inPercent } from './shares';
import { rowKind, totalLabel, yearCellOf, yearOf, type RowKind, type RowSpan } from './rows';
import type { RoadmapColumns, RoadmapData, RoadmapTable, TotalRow, YearRow } from './table';

/** Lines below a table that are still looked at for a declared base. */
const MOST_NOTES = 6;

export function readRoadmap(grid: Grid, recognition: Recognition<RoadmapColumns>): RoadmapTable {
  return { ...recognition, data: readData(grid, recognition) };
}

function readData(grid: Grid, { area, header, columns, sheet }: Recognition<RoadmapColumns>): RoadmapData {
  const kinds = rowKinds(grid, header.bottom + 1, area.bottom, columns);
  const spans = yearSpans(grid, kinds, columns);
  const entries = readEntries(grid, columns.districts, spans);
  const years = chronological(spans.map((span, index) => readYear(grid, span, columns, entries[index] ?? [])));
  const sharesAreFractions = areFractions(years);
  return {
    level: columns.level ?? levelOf(ownTitle(grid, header), sheet) ?? levelOf(titleLines(grid, header).map(({ text }) => text), sheet),
    title: titleLines(grid, header),
    notes: notesBelow(grid, area.bottom),
    years: sharesAreFractions ? inPercent(years) : years,
    sharesAreFractions,
    total: readTotal(grid, kinds, columns, years),
  };
}

/** The lines that stand over the table itself: beside it may stand another one with its own title. */
function ownTitle(grid: Grid, header: Area): string[] {
  return titleLines(grid, header, header).map(({ text }) => text);
}

function rowKinds(grid: Grid, first: number, last: number, columns: RoadmapColumns): Map<number, RowKind> {
  const kinds = new Map<number, RowKind>();
  for (let row = first; row <= last; row++) kinds.set(row, rowKind(grid, row, columns));
  return kinds;
}

/** The physical rows of each year: its own and those that continue it. A period whose years have rows of their own only repeats them. */
function yearSpans(grid: Grid, kinds: ReadonlyMap<number, RowKind>, columns: RoadmapColumns): RowSpan[] {
  const years = [...kinds].flatMap(([row, kind]) => (kind === 'year' ? (yearOf(textAt(grid, row, columns.year)) ?? []) : []));
  const spans: { row: number; lastRow: number }[] = [];
  let open: { row: number; lastRow: number } | null = null;
  for (const [row, kind] of kinds) {
    const period = kind === 'period' ? periodOf(textAt(grid, row, columns.year)) : null;
    if (kind === 'year' || (period !== null && !years.some((year) => isWithin(year, period)))) {
      open = { row, lastRow: row };
      spans.push(open);
    } else if (kind === 'continuation' && open !== null) open.lastRow = row;
    else if (kind !== 'blank') open = null;
  }
  return spans;
}

function readYear(grid: Grid, span: RowSpan, columns: RoadmapColumns, entries: YearRow['entries']): YearRow {
  const figure = (column: number | null) => (column === null ? null : figureAt(grid, span.row, column));
  const yearText = textAt(grid, span.row, columns.year);
  const reached = columns.cumulative === null ? null : ofBase(figureAt(grid, span.row, columns.cumulative));
  return {
    ...span,
    number: figure(columns.number),
    year: yearOf(yearText),
    isPeriod: periodOf(yearText) !== null,
    yearCell: yearCellOf(grid, span.row, columns),
    yearText,
    total: figureAt(grid, span.row, columns.total),
    cumulative: reached?.figure ?? null,
    base: reached?.base ?? null,
    percent: figure(columns.percent),
    entries,
  };
}

const OF_BASE = /^(\d{1,4}) ?\/ ?([1-9]\d{0,3})(?: (?:xã|phường|đơn vị))?$/u;

/** "49/92 xã" is 49, of 92. */
function ofBase(figure: Figure): { readonly figure: Figure; readonly base: number | null } {
  const [, count, base] = (figure.kind === 'text' ? OF_BASE.exec(normalise(figure.text)) : null) ?? [];
  if (count === undefined) return { figure, base: null };
  const { cell, row, column } = figure;
  return { figure: { kind: 'number', value: Number(count), decimals: 0, percent: false, asText: true, cell, row, column }, base: Number(base) };
}

/** Some tables put the last year on top. */
function chronological(years: readonly YearRow[]): readonly YearRow[] {
  const isDescending = years.every(({ year }, index) => year !== null && (index === 0 || year < (years[index - 1]?.year ?? year)));
  return isDescending ? [...years].reverse() : years;
}

/** The row of totals over all years: the first, or else the last; those of a part of the years ("Tổng 2021-2023") are passed over. */
function readTotal(grid: Grid, kinds: ReadonlyMap<number, RowKind>, columns: RoadmapColumns, years: readonly YearRow[]): TotalRow | null {
  const rows = [...kinds].flatMap(([row, kind]) => (kind === 'total' && coversAll(totalLabel(grid, row, columns) ?? '', years) ? [row] : []));
  const [first] = rows;
  const row = first !== undefined && years.every((year) => first < year.row) ? first : rows[rows.length - 1];
  if (row === undefined) return null;
  const figure = (column: number | null) => (column === null ? null : figureAt(grid, row, column));
  return {
    row,
    total: figureAt(grid, row, columns.total),
    cumulative: figure(columns.cumulative),
    percent: figure(columns.percent),
    counts: columns.districts.map(({ column, countColumn = column }) => figureAt(grid, row, textAt(grid, row, column) === '' ? countColumn : column)),
  };
}

function coversAll(label: string, years: readonly YearRow[]): boolean {
  const period = periodOf(label);
  return period === null || years.every(({ year }) => year === null || isWithin(year, period));
}

function notesBelow(grid: Grid, bottom: number): TitleLine[] {
  const notes: TitleLine[] = [];
  for (let row = bottom + 1; row <= Math.min(bottom + MOST_NOTES, grid.area?.bottom ?? -1); row++) notes.push(...linesOfRow(grid, row));
  return notes;
}
