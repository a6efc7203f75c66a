/** R18 and R22: agencies are numbered without gaps in their group; none lacks its name or its criteria. */
import type { Finding } from '../../finding';
import { numberingOfGroups } from '../../numbering';
import type { Relation } from '../../table';
import type { Agency, AgencyTable } from '../table';

export const rows: Relation<AgencyTable> = {
  rules: ['agency-assignment/blank-cell', 'table/numbering'],
  check: ({ sheet, columns, data: { agencies } }) => [
    ...agencies.flatMap((agency) => blankCells(sheet, agency, columns.sets[0]?.label ?? '')),
    ...numberingOfGroups(sheet, groupsOf(agencies).map((group) => group.flatMap((agency) => agency.number ?? []))),
  ],
};

function blankCells(sheet: string, agency: Agency, label: string): Finding[] {
  const at = { rule: 'agency-assignment/blank-cell', severity: 'warning', sheet, cells: [agency.cell] } as const;
  const assigned = agency.assignments.flat();
  if (agency.name === '') return assigned.length === 0 ? [] : [{ ...at, params: { blank: 'agency', assigned: assigned[0]?.text ?? '' } }];
  return assigned.length > 0 ? [] : [{ ...at, place: agency.name, params: { blank: 'criteria', column: label } }];
}

function groupsOf(agencies: readonly Agency[]): readonly (readonly Agency[])[] {
  return [...new Set(agencies.map((agency) => agency.group))].map((group) => agencies.filter((agency) => agency.group === group));
}
