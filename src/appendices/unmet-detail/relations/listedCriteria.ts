/** R12: the criteria listed as unmet beside the name are the criteria that have detail rows. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { criterionOf } from '../items';
import type { CriteriaClaim, DetailPlace, UnmetDetailTable } from '../table';
import { placesOf } from './items';

export const listedCriteria: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/listed-criteria'],
  check: (table) => placesOf(table).flatMap((place) => place.claims.flatMap((claim) => checkClaim(table, place, claim))),
};

function checkClaim(table: UnmetDetailTable, place: DetailPlace, claim: CriteriaClaim): Finding[] {
  const all = place.items.filter((item) => item.set === claim.set);
  const items = all.filter((item) => item.code !== null);
  if (claim.listed === null || items.length === 0) return [];
  const listed = [...new Set(claim.listed.map(criterionOf))];
  const cellOf = new Map(items.map((item) => [criterionOf(item.code ?? ''), item.cell] as const).reverse());
  /** Text without a number may be the detail of a criterion that seems to be missing. */
  const severity = items.length === all.length ? ('error' as const) : ('warning' as const);
  const at = { rule: 'unmet-detail/listed-criteria', severity: 'error' as const, sheet: table.sheet, place: place.name, set: claim.set };
  const missing = listed.filter((criterion) => !cellOf.has(criterion));
  const detailed = [...cellOf.keys()].sort((a, b) => Number(a) - Number(b));
  const unlisted = [...cellOf].filter(([criterion]) => !listed.includes(criterion));
  return [
    ...(missing.length === 0
      ? []
      : [{ ...at, severity, cells: [place.cell], actual: listed, expected: detailed, params: { problem: 'missing', criteria: missing.join(', ') } }]),
    ...unlisted.map(([criterion, cell]): Finding => ({ ...at, cells: [cell, place.cell], indicator: criterion, expected: listed, params: { problem: 'unlisted' } })),
  ];
}
