/** R18 and R22: agencies are numbered without gaps in their group; none lacks its name or its criteria. */
import { numberOf } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import { numberingOfGroups } from '../../numbering';
import type { Relation } from '../../table';
import { isCriterionARow } from '../criterionRows';
import type { Agency, AgencyColumns, AgencyTable } from '../table';

export const rows: Relation<AgencyTable> = {
  rules: ['agency-assignment/blank-cell', 'table/numbering'],
  check: ({ sheet, columns, data: { agencies } }) => [
    ...agencies.filter((agency) => !isHeading(agency, agencies)).flatMap((agency) => blankCells(sheet, agency, columns.sets[0]?.label ?? '')),
    ...(isNumberedByCriterion(columns, agencies) ? [] : numberingOfGroups(sheet, groupsOf(agencies).map((group) => group.flatMap((agency) => agency.number ?? [])))),
  ],
};

/** "2. Giao thông" without an agency above "2.1" and "2.2", which have one. */
function isHeading(agency: Agency, agencies: readonly Agency[]): boolean {
  const [code] = codesOf(agency);
  return agency.name === '' && code !== undefined && agencies.some((other) => other.name !== '' && codesOf(other).some((one) => one.startsWith(`${code}.`)));
}

/** Where a row is one criterion, its number may be the criterion's: a gap is a criterion without an agency, and told as such. */
function isNumberedByCriterion(columns: AgencyColumns, agencies: readonly Agency[]): boolean {
  const numbered = agencies.filter((agency) => codesOf(agency).includes(String(numberOf(agency.number))));
  return isCriterionARow(columns) && numbered.length * 2 > agencies.length;
}

function codesOf({ assignments }: Agency): readonly string[] {
  return assignments.flat().flatMap(({ codes }) => codes.map(({ code }) => code));
}

function blankCells(sheet: string, agency: Agency, label: string): Finding[] {
  const at = { rule: 'agency-assignment/blank-cell', severity: 'warning', sheet, cells: [agency.cell] } as const;
  const assigned = agency.assignments.flat();
  if (agency.name === '') return assigned.length === 0 ? [] : [{ ...at, params: { blank: 'agency', assigned: assigned[0]?.text ?? '' } }];
  return assigned.length > 0 ? [] : [{ ...at, place: agency.name, params: { blank: 'criteria', column: label } }];
}

function groupsOf(agencies: readonly Agency[]): readonly (readonly Agency[])[] {
  return [...new Set(agencies.map((agency) => agency.group))].map((group) => agencies.filter((agency) => agency.group === group));
}
