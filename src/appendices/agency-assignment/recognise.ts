/** Every assignment of criteria to agencies in a sheet. */
import { textAt, type Grid } from '../../sheet/grid';
import type { Header } from '../../sheet/header';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { readAssignedCodes } from './assignedCodes';
import { isKeyLabel, matchAgencies } from './columns';
import { kindOf } from './rows';
import type { AgencyColumns } from './table';

export function recogniseAgencies(grid: Grid): readonly Recognition<AgencyColumns>[] {
  return recogniseTables(grid, {
    kind: 'agency-assignment',
    match: matchAgencies,
    isKeyLabel,
    isRow: (_, row, columns) => kindOf(grid, row, columns) !== null,
    deciding: ({ agency, sets }) => [agency, ...sets.map((set) => set.column)],
    accepts: holdsCodes,
  });
}

/** Lists of numbers in most of the cells below the sets: a list of tasks may have the same labels. */
function holdsCodes(grid: Grid, { area, columns }: Header<AgencyColumns>, bottom: number): boolean {
  const texts: string[] = [];
  for (let row = area.bottom + 1; row <= bottom; row++) texts.push(...columns.sets.map(({ column }) => textAt(grid, row, column)).filter((text) => text !== ''));
  const lists = texts.filter((text) => readAssignedCodes(text).codes.length > 0);
  return lists.length * 2 > texts.length;
}
