/**
 * One base a year for all roadmaps of a workbook (decision 10): declared, or inferred from the shares that agree.
 * The inference takes the cheapest way through the years, where a share that does not fit costs more than a
 * change of base, and two changes cost more than it: one odd share between years that agree is a mistake, a
 * lasting change is a change (Khánh Hòa divides by 94 until 2018 and by 92 from 2019, seed 003).
 */
import { agreementOnBase, candidateBases, type Share } from './sharesAndBases';

const COST = { equal: 0, near: 0.3, different: 1 } as const;
const COST_OF_CHANGE = 0.9;

/** The bases that are as good as any other for the year; one where the shares decide. */
export interface InferredYear {
  readonly year: number;
  readonly bases: readonly number[];
}

/** `declared`: the base that somebody stated for the year, or null. Years ascend in the result; a year without information has no bases. */
export function inferBases(shares: readonly Share[], declared: (year: number) => number | null): readonly InferredYear[] {
  const years = [...new Set(shares.map((share) => share.year))].sort((a, b) => a - b);
  const fixed = years.map(declared).filter((base) => base !== null);
  const candidates = [...new Set([...shares.flatMap(candidateBases), ...fixed])].sort((a, b) => a - b);
  if (candidates.length === 0) return years.map((year) => ({ year, bases: [] }));
  const costs = years.map((year) => candidates.map((base) => costOf(shares, year, base, declared(year))));
  const forward = cheapestSoFar(costs);
  const backward = cheapestSoFar([...costs].reverse()).reverse();
  const best = Math.min(...(forward[forward.length - 1] ?? []));
  return years.map((year, index) => ({
    year,
    bases: candidates.filter((_, position) => {
      const through = (forward[index]?.[position] ?? 0) + (backward[index]?.[position] ?? 0) - (costs[index]?.[position] ?? 0);
      return through < best + 1e-9;
    }),
  }));
}

function costOf(shares: readonly Share[], year: number, base: number, declared: number | null): number {
  if (declared !== null) return base === declared ? 0 : Infinity;
  return shares.filter((share) => share.year === year).reduce((sum, share) => sum + COST[agreementOnBase(share, base)], 0);
}

/** For each year and base, the cheapest way from the first year to it. */
function cheapestSoFar(costs: readonly (readonly number[])[]): number[][] {
  const reached: number[][] = [];
  for (const row of costs) {
    const before = reached[reached.length - 1];
    const cheapest = before === undefined ? 0 : Math.min(...before) + COST_OF_CHANGE;
    reached.push(row.map((cost, position) => cost + (before === undefined ? 0 : Math.min(before[position] ?? Infinity, cheapest))));
  }
  return reached;
}
