/** Reads the rows of a recognised roadmap. */
import { figureAt } from '../../sheet/figure';
import { linesAbove, linesOfRow, type TitleLine } from '../../sheet/title';
import { textAt, type Grid } from '../../sheet/grid';
import { cellAddress } from '../../sheet/address';
import type { Recognition } from '../table';
import { readEntries } from './entries';
import { levelOf } from './level';
import { inPercent } from './shares';
import { rowKind, yearOf, type RowSpan } from './rows';
import type { RoadmapColumns, RoadmapData, RoadmapTable, TotalRow, YearRow } from './table';

/** Lines below a table that are still looked at for a declared base. */
const MOST_NOTES = 6;

export function readRoadmap(grid: Grid, recognition: Recognition<RoadmapColumns>): RoadmapTable {
  return { ...recognition, data: readData(grid, recognition) };
}

function readData(grid: Grid, { area, header, columns, sheet }: Recognition<RoadmapColumns>): RoadmapData {
  const title = linesAbove(grid, header.top, 0);
  const spans = yearSpans(grid, header.bottom + 1, area.bottom, columns);
  const entries = readEntries(grid, columns.districts, spans);
  return {
    level: levelOf(title.map((line) => line.text), sheet),
    title,
    notes: notesBelow(grid, area.bottom),
    years: inPercent(spans.map((span, index) => readYear(grid, span, columns, entries[index] ?? []))),
    total: readTotal(grid, header.bottom + 1, area.bottom, columns),
  };
}

/** The physical rows of each year: its own and those that continue it. */
function yearSpans(grid: Grid, first: number, last: number, columns: RoadmapColumns): RowSpan[] {
  const spans: { row: number; lastRow: number }[] = [];
  for (let row = first; row <= last; row++) {
    const kind = rowKind(grid, row, columns);
    const open = spans[spans.length - 1];
    if (kind === 'year') spans.push({ row, lastRow: row });
    else if (kind === 'continuation' && open !== undefined) open.lastRow = row;
  }
  return spans;
}

function readYear(grid: Grid, span: RowSpan, columns: RoadmapColumns, entries: YearRow['entries']): YearRow {
  const figure = (column: number | null) => (column === null ? null : figureAt(grid, span.row, column));
  const yearText = textAt(grid, span.row, columns.year);
  return {
    ...span,
    number: figure(columns.number),
    year: yearOf(yearText),
    yearCell: cellAddress(span.row, columns.year),
    yearText,
    total: figureAt(grid, span.row, columns.total),
    cumulative: figure(columns.cumulative),
    percent: figure(columns.percent),
    entries,
  };
}

function readTotal(grid: Grid, first: number, last: number, columns: RoadmapColumns): TotalRow | null {
  for (let row = first; row <= last; row++) {
    if (rowKind(grid, row, columns) !== 'total') continue;
    const figure = (column: number | null) => (column === null ? null : figureAt(grid, row, column));
    return {
      row,
      total: figureAt(grid, row, columns.total),
      cumulative: figure(columns.cumulative),
      percent: figure(columns.percent),
      counts: columns.districts.map((district) => figureAt(grid, row, district.column)),
    };
  }
  return null;
}

function notesBelow(grid: Grid, bottom: number): TitleLine[] {
  const notes: TitleLine[] = [];
  for (let row = bottom + 1; row <= Math.min(bottom + MOST_NOTES, grid.area?.bottom ?? -1); row++) notes.push(...linesOfRow(grid, row));
  return notes;
}
