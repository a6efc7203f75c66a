/** Every table of targets in a sheet. */
import { findHeaders, type Header } from '../../sheet/header';
import type { Grid } from '../../sheet/grid';
import type { Recognition } from '../table';
import { isKeyLabel, matchTargets } from './columns';
import { kindOf } from './rows';
import type { TargetColumns } from './table';

const MOST_ROWS_BETWEEN = 3;

export function recogniseTargets(grid: Grid): readonly Recognition<TargetColumns>[] {
  const headers = findHeaders(grid, matchTargets, isKeyLabel);
  const tables: Recognition<TargetColumns>[] = [];
  for (const header of headers) {
    const previous = tables[tables.length - 1];
    if (previous !== undefined && header.area.top <= previous.area.bottom) continue;
    const bottom = lastRow(grid, header, headers);
    if (bottom > header.area.bottom) tables.push(recognition(grid, header, bottom));
  }
  return tables;
}

function recognition(grid: Grid, { area, labels, columns }: Header<TargetColumns>, bottom: number): Recognition<TargetColumns> {
  const deciding = [columns.name, columns.unit, columns.assigned, columns.registered, columns.cumulative];
  const evidence = labels.filter((label) => deciding.includes(label.column)).map((label) => label.cell);
  return { kind: 'targets', sheet: grid.sheet, area: { ...area, bottom }, header: area, columns, evidence };
}

function lastRow(grid: Grid, header: Header<TargetColumns>, headers: readonly Header<TargetColumns>[]): number {
  let last = header.area.bottom;
  let between = 0;
  for (let row = last + 1; row <= (grid.area?.bottom ?? -1) && between <= MOST_ROWS_BETWEEN; row++) {
    const repeated = headers.find((other) => other.area.top === row);
    if (repeated !== undefined) {
      row = repeated.area.bottom;
    } else if (kindOf(grid, row, header.columns) === null) {
      between++;
    } else {
      last = row;
      between = 0;
    }
  }
  return last;
}
