/** Each place once, with its name, numbered without gaps (R18), as many as a group or total states (R5). */
import { areaAddress } from '../../../sheet/address';
import { numberOf, type Figure } from '../../../sheet/figure';
import { comparableName, fold } from '../../../text/fold';
import type { Finding } from '../../finding';
import { groupedNumberingFindings, numberingOfGroups } from '../../numbering';
import { countInLabel } from '../../registration/names';
import type { Relation } from '../../table';
import type { CriterionMatrixTable, PlaceRow, SummaryRow } from '../table';

export const places: Relation<CriterionMatrixTable> = {
  rules: ['criterion-matrix/place-repeated', 'criterion-matrix/blank-cell', 'criterion-matrix/label-count', 'table/numbering'],
  check: (table) => {
    const { rows, summaries } = table.data;
    if (table.columns.isFurtherLevel) return [];
    return [
      ...repeated(table),
      ...rows.filter(({ place }) => place === '').map(({ cell }): Finding => ({ rule: 'criterion-matrix/blank-cell', severity: 'warning', sheet: table.sheet, cells: [cell], params: { part: 'place' } })),
      ...summaries.flatMap((summary) => labelCount(table, summary)),
      ...(table.columns.district === null ? groupedNumberingFindings(table.sheet, numbersOf(table)) : numberingOfGroups(table.sheet, numbersByDistrict(table))),
    ];
  },
};

function repeated({ sheet, data }: CriterionMatrixTable): Finding[] {
  const first = new Map<string, PlaceRow>();
  return data.rows.flatMap((row): Finding[] => {
    const earlier = row.place === '' ? undefined : first.get(keyOf(row));
    if (earlier === undefined) first.set(keyOf(row), row);
    return earlier === undefined ? [] : [{ rule: 'criterion-matrix/place-repeated', severity: 'error', sheet, cells: [row.cell, earlier.cell], place: row.place }];
  });
}

/** Of all rows; "Cộng huyện Diên Khánh" is of those above it. */
const TOTAL = /^(tong (cong|so)|toan)\b/;

function keyOf({ district, place }: PlaceRow): string {
  return `${comparableName(district ?? '')}/${comparableName(place)}`;
}

/** "Huyện Nho Quan (05 xã)", "Tổng cộng: 20 xã" */
function labelCount({ sheet, columns }: CriterionMatrixTable, { kind, label, cell, scopes }: SummaryRow): Finding[] {
  const stated = kind === 'group' || kind === 'count' ? countInLabel(label) : null;
  const [scope] = scopes;
  const possible = TOTAL.test(fold(label)) ? scopes.slice(0, 1) : scopes;
  if (stated === null || scope === undefined || possible.some(({ length }) => length === stated)) return [];
  const rows = scope.map(({ row }) => row);
  const below = areaAddress({ top: Math.min(...rows), bottom: Math.max(...rows), left: columns.place, right: columns.place });
  return [{ rule: 'criterion-matrix/label-count', severity: 'error', sheet, cells: [cell, below], place: label, actual: stated, expected: scope.length, difference: stated - scope.length }];
}

/** With a column of districts, the numbers may begin anew with each of them. */
function numbersByDistrict({ data }: CriterionMatrixTable): readonly (readonly Figure[])[] {
  const groups: Figure[][] = [];
  for (const [index, { district, number }] of data.rows.entries()) {
    const isFirst = index === 0 || (data.rows[index - 1]?.district !== district && numberOf(number) === 1);
    if (isFirst) groups.push([]);
    if (number !== null) groups[groups.length - 1]?.push(number);
  }
  return groups;
}

/** The numbers of places and groups in their order; a group's begins the numbering anew. */
function numbersOf({ data }: CriterionMatrixTable) {
  const groups = data.summaries.filter(({ kind }) => kind === 'group');
  return [...data.rows, ...groups].sort((a, b) => a.row - b.row).flatMap(({ number }) => number ?? []);
}
