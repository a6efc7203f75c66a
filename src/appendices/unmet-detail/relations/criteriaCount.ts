/** R6: "đạt a/b, c chưa đạt gồm: list" says a + c = b, and the list has c criteria; b is the same for all places of a set. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { CriteriaClaim, DetailPlace, UnmetDetailTable } from '../table';
import { placesOf } from './items';

export const criteriaCount: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/criteria-count'],
  check: (table) => {
    const places = placesOf(table);
    return places.flatMap((place) => place.claims.flatMap((claim) => checkClaim(table, place, claim, places)));
  },
};

function checkClaim(table: UnmetDetailTable, place: DetailPlace, claim: CriteriaClaim, places: readonly DetailPlace[]): Finding[] {
  const at = { rule: 'unmet-detail/criteria-count', severity: 'error' as const, sheet: table.sheet, cells: [place.cell], place: place.name, set: claim.set };
  const findings: Finding[] = [];
  const sum = claim.met + claim.unmet;
  if (sum !== claim.of) findings.push({ ...at, actual: sum, expected: claim.of, params: { problem: 'sum', met: claim.met, unmet: claim.unmet } });
  if (claim.listed !== null && claim.listed.length !== claim.unmet) {
    findings.push({ ...at, actual: claim.unmet, expected: claim.listed.length, params: { problem: 'list' } });
  }
  const usual = usualCount(claim, places);
  if (usual !== null && usual !== claim.of) findings.push({ ...at, actual: claim.of, expected: usual, params: { problem: 'set' } });
  return findings;
}

/** The number of criteria that all other places state for the set, where at least two do and agree. */
function usualCount(claim: CriteriaClaim, places: readonly DetailPlace[]): number | null {
  const others = places.flatMap((place) => place.claims).filter((other) => other !== claim && other.set === claim.set);
  const counts = new Set(others.map((other) => other.of));
  return others.length >= 2 && counts.size === 1 ? ([...counts][0] ?? null) : null;
}
