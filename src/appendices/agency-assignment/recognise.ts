/** Every assignment of criteria to agencies in a sheet. */
import { findHeaders, type Header } from '../../sheet/header';
import { textAt, type Grid } from '../../sheet/grid';
import type { Recognition } from '../table';
import { readAssignedCodes } from './assignedCodes';
import { isKeyLabel, matchAgencies } from './columns';
import { kindOf } from './rows';
import type { AgencyColumns } from './table';

const MOST_ROWS_BETWEEN = 3;

export function recogniseAgencies(grid: Grid): readonly Recognition<AgencyColumns>[] {
  const headers = findHeaders(grid, matchAgencies, isKeyLabel);
  const tables: Recognition<AgencyColumns>[] = [];
  for (const header of headers) {
    const previous = tables[tables.length - 1];
    if (previous !== undefined && header.area.top <= previous.area.bottom) continue;
    const bottom = lastRow(grid, header, headers);
    if (holdsCodes(grid, header, bottom)) tables.push(recognition(grid, header, bottom));
  }
  return tables;
}

function recognition(grid: Grid, { area, labels, columns }: Header<AgencyColumns>, bottom: number): Recognition<AgencyColumns> {
  const deciding = [columns.agency, ...columns.sets.map((set) => set.column)];
  const evidence = labels.filter((label) => deciding.includes(label.column)).map((label) => label.cell);
  return { kind: 'agency-assignment', sheet: grid.sheet, area: { ...area, bottom }, header: area, columns, evidence };
}

/** Lists of numbers in most of the cells below the sets: a list of tasks may have the same labels. */
function holdsCodes(grid: Grid, { area, columns }: Header<AgencyColumns>, bottom: number): boolean {
  const texts: string[] = [];
  for (let row = area.bottom + 1; row <= bottom; row++) texts.push(...columns.sets.map(({ column }) => textAt(grid, row, column)).filter((text) => text !== ''));
  const lists = texts.filter((text) => readAssignedCodes(text).codes.length > 0);
  return lists.length * 2 > texts.length;
}

function lastRow(grid: Grid, header: Header<AgencyColumns>, headers: readonly Header<AgencyColumns>[]): number {
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
