/** Reads an assignment into agencies with their codes. */
import { cellAddress } from '../../sheet/address';
import { textAt, type Grid } from '../../sheet/grid';
import { numberFigureAt } from '../numbering';
import type { Recognition } from '../table';
import { codesAt } from './criterionRows';
import { kindOf, reachesDownTo } from './rows';
import type { Agency, AgencyColumns, AgencyTable, Assignment } from './table';

interface OpenAgency extends Agency {
  readonly assignments: readonly Assignment[][];
}

export function readAgencies(grid: Grid, recognition: Recognition<AgencyColumns>): AgencyTable {
  const { area, header, columns } = recognition;
  const agencies: OpenAgency[] = [];
  let group = 0;
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const kind = kindOf(grid, row, columns);
    if (kind === 'group') group++;
    if (kind === 'agency') agencies.push(openAgency(grid, row, group, columns));
    if (kind === 'agency' || kind === 'more') addAssignments(grid, row, columns, agencies[agencies.length - 1]);
  }
  return { ...recognition, data: { agencies } };
}

function openAgency(grid: Grid, row: number, group: number, columns: AgencyColumns): OpenAgency {
  return {
    row,
    group,
    number: columns.number === null ? null : numberFigureAt(grid, row, columns.number),
    name: textAt(grid, row, columns.agency),
    cell: cellAddress(row, columns.agency),
    assignments: columns.sets.map(() => []),
  };
}

/** A cell that is merged over several rows is read once. */
function addAssignments(grid: Grid, row: number, columns: AgencyColumns, agency: OpenAgency | undefined): void {
  columns.sets.forEach(({ column }, index) => {
    const text = textAt(grid, row, column);
    if (text === '') return;
    const codes = reachesDownTo(grid, row, column) ? { codes: [], mentions: [] } : codesAt(grid, row, column, columns);
    agency?.assignments[index]?.push({ cell: cellAddress(row, column), text, ...codes });
  });
}
