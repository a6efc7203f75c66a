/** Every roadmap of a sheet: its header, its extent, and the headers that a page break repeated. */
import { findHeaders, type Header } from '../../sheet/header';
import type { Grid } from '../../sheet/grid';
import type { Recognition } from '../table';
import { isKeyLabel, matchRoadmap } from './columns';
import { levelParts } from './levelParts';
import { withoutProse } from './prose';
import { rowKind } from './rows';
import type { RoadmapColumns } from './table';

/** Rows without data of the table that may stand between two of its rows; after more of them it has ended. */
const MOST_ROWS_BETWEEN = 3;

export function recogniseRoadmaps(grid: Grid): readonly Recognition<RoadmapColumns>[] {
  const headers = findHeaders(grid, matchRoadmap, isKeyLabel);
  const tables: Recognition<RoadmapColumns>[] = [];
  for (const header of headers) {
    const previous = tables[tables.length - 1];
    if (previous !== undefined && header.area.top <= previous.area.bottom && header.area.left <= previous.area.right) continue;
    tables.push(...recognitions(grid, header, headers));
  }
  return tables;
}

function recognitions(grid: Grid, header: Header<RoadmapColumns>, headers: readonly Header<RoadmapColumns>[]): Recognition<RoadmapColumns>[] {
  const bottom = lastRow(grid, header, headers);
  return levelParts(header).map((part) => recognition(grid, part, bottom));
}

function recognition(grid: Grid, header: Header<RoadmapColumns>, bottom: number): Recognition<RoadmapColumns> {
  return {
    kind: 'roadmap',
    sheet: grid.sheet,
    area: { ...header.area, bottom },
    header: header.area,
    columns: withoutProse(grid, { ...header.area, top: header.area.bottom + 1, bottom }, header.columns),
    evidence: evidence(header),
  };
}

function evidence({ labels, columns }: Header<RoadmapColumns>): string[] {
  const deciding = [columns.year, columns.total, columns.cumulative, columns.percent];
  return labels.filter((label) => deciding.includes(label.column)).map((label) => label.cell);
}

/** Headers that a page break repeated belong to the table, unless a line of text sets them apart as another table's. */
function lastRow(grid: Grid, header: Header<RoadmapColumns>, headers: readonly Header<RoadmapColumns>[]): number {
  let last = header.area.bottom;
  let between = 0;
  let isAfterText = false;
  for (let row = last + 1; row <= (grid.area?.bottom ?? -1) && between <= MOST_ROWS_BETWEEN; row++) {
    const other = headers.find(({ area }) => area.top === row && area.left <= header.area.right && area.right >= header.area.left);
    if (other !== undefined) {
      if (isAfterText || other.area.left !== header.area.left) break;
      row = other.area.bottom;
      continue;
    }
    const kind = rowKind(grid, row, header.columns);
    if (kind === 'other') isAfterText = true;
    const isData = kind === 'year' || kind === 'period' || kind === 'total' || (kind === 'continuation' && between === 0);
    between = isData ? 0 : between + 1;
    if (!isData) continue;
    last = row;
    isAfterText = false;
  }
  return last;
}
