/** Every roadmap of a sheet: its header, its extent, and the headers that a page break repeated. */
import { findHeaders, type Header } from '../../sheet/header';
import type { Grid } from '../../sheet/grid';
import type { Recognition } from '../table';
import { matchRoadmap } from './columns';
import { rowKind } from './rows';
import type { RoadmapColumns } from './table';

/** Blank rows that a table may contain before it counts as ended. */
const MOST_BLANK_ROWS = 2;

export function recogniseRoadmaps(grid: Grid): readonly Recognition<RoadmapColumns>[] {
  const headers = findHeaders(grid, matchRoadmap);
  const tables: Recognition<RoadmapColumns>[] = [];
  for (const header of headers) {
    const previous = tables[tables.length - 1];
    if (previous !== undefined && header.area.top <= previous.area.bottom && header.area.left <= previous.area.right) continue;
    tables.push(recognition(grid, header, headers));
  }
  return tables;
}

function recognition(grid: Grid, header: Header<RoadmapColumns>, headers: readonly Header<RoadmapColumns>[]): Recognition<RoadmapColumns> {
  const bottom = lastRow(grid, header, headers);
  return {
    kind: 'roadmap',
    sheet: grid.sheet,
    area: { ...header.area, bottom },
    header: header.area,
    columns: header.columns,
    evidence: evidence(header),
  };
}

function evidence({ labels, columns }: Header<RoadmapColumns>): string[] {
  const deciding = [columns.year, columns.total, columns.cumulative, columns.percent];
  return labels.filter((label) => deciding.includes(label.column)).map((label) => label.cell);
}

function lastRow(grid: Grid, header: Header<RoadmapColumns>, headers: readonly Header<RoadmapColumns>[]): number {
  let last = header.area.bottom;
  let blanks = 0;
  for (let row = last + 1; row <= (grid.area?.bottom ?? -1) && blanks <= MOST_BLANK_ROWS; row++) {
    const repeated = headers.find((other) => other.area.top === row && other.area.left === header.area.left);
    if (repeated !== undefined) {
      row = repeated.area.bottom;
      continue;
    }
    const kind = rowKind(grid, row, header.columns);
    if (kind === 'other') break;
    blanks = kind === 'blank' ? blanks + 1 : 0;
    if (kind !== 'blank') last = row;
  }
  return last;
}
