/** R6: "đạt a/b, c chưa đạt gồm: list" says a + c = b, and the list has c criteria; b is the same for all places of a set. */
import { groupedBy } from '../../../sheet/groupedBy';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { CriteriaClaim, DetailPlace, UnmetDetailTable } from '../table';
import { placesOf } from './items';

export const criteriaCount: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/criteria-count'],
  check: (table) => {
    const places = placesOf(table);
    const sets = groupedBy(places.flatMap((place) => place.claims), (claim) => claim.set);
    const stated = new Map([...sets].map(([set, claims]) => [set, groupedBy(claims, (claim) => claim.of)]));
    return places.flatMap((place) => place.claims.flatMap((claim) => checkClaim(table, place, claim, stated.get(claim.set) ?? new Map())));
  },
};

/** What the places state as the number of criteria of one set, by that number. */
type StatedCounts = ReadonlyMap<number, readonly CriteriaClaim[]>;

function checkClaim(table: UnmetDetailTable, place: DetailPlace, claim: CriteriaClaim, stated: StatedCounts): Finding[] {
  const at = { rule: 'unmet-detail/criteria-count', severity: 'error' as const, sheet: table.sheet, cells: [place.cell], place: place.name, set: claim.set };
  const findings: Finding[] = [];
  const sum = claim.met + claim.unmet;
  if (sum !== claim.of) findings.push({ ...at, actual: sum, expected: claim.of, params: { problem: 'sum', met: claim.met, unmet: claim.unmet } });
  if (claim.listed !== null && claim.listed.length !== claim.unmet) {
    findings.push({ ...at, actual: claim.unmet, expected: claim.listed.length, params: { problem: 'list' } });
  }
  const usual = usualCount(claim, stated);
  if (usual !== null && usual !== claim.of) findings.push({ ...at, actual: claim.of, expected: usual, params: { problem: 'set' } });
  return findings;
}

/** The number of criteria that all other places state for the set, where at least two do and agree. */
function usualCount(claim: CriteriaClaim, stated: StatedCounts): number | null {
  const byOthers = [...stated].map(([of, claims]) => ({ of, times: claims.length - (of === claim.of ? 1 : 0) })).filter(({ times }) => times > 0);
  const [usual, ...different] = byOthers;
  return usual !== undefined && usual.times >= 2 && different.length === 0 ? usual.of : null;
}
