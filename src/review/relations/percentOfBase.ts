/** R4: % = lũy kế / base of the year, one base a year for all roadmaps of the workbook. */
import type { Finding } from '../../appendices/finding';
import { qualifiedAddress } from '../../sheet/address';
import { roundTo } from '../../sheet/precision';
import type { YearBase } from '../result';
import type { InferredYear } from './inferBases';
import { agreementOnBase, candidateBases, shareOnBase, type Share } from './sharesAndBases';

/** An inferred base counts once so many shares agree with it. */
const ENOUGH_AGREEING = 2;

export function percentFindings(shares: readonly Share[], inferred: readonly InferredYear[], declared: (year: number) => YearBase | null): readonly Finding[] {
  const basesOf = new Map(inferred.map((year) => [year.year, year.bases]));
  const agreeing = (bases: readonly number[]) =>
    shares.filter((share) => bases.some((base) => basesOf.get(share.year)?.includes(base) && agreementOnBase(share, base) === 'equal')).length;
  return byTable(shares).flatMap((ofTable) => {
    const hasOwnBase = isOnAnotherBase(ofTable, shares, basesOf);
    return ofTable.flatMap((share) => {
      const bases = basesOf.get(share.year) ?? [];
      const isStated = ['option', 'workbook'].includes(declared(share.year)?.origin ?? '');
      if (declared(share.year) !== null || agreeing(bases) >= ENOUGH_AGREEING) return checkShare(share, bases, hasOwnBase && !isStated) ?? [];
      return hasOwnBase || bases.length === 1 ? [] : (checkShare(share, nearestBases(share.year, inferred, agreeing), true) ?? []);
    });
  });
}

/** A share that no other supports is compared with the base of the nearest year that has one; where it tells one base by itself, that is told as a change. */
function nearestBases(year: number, inferred: readonly InferredYear[], agreeing: (bases: readonly number[]) => number): readonly number[] {
  const known = inferred.filter(({ bases }) => bases.length > 0 && agreeing(bases) >= ENOUGH_AGREEING);
  const [nearest] = known.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
  return nearest?.bases ?? [];
}

function byTable(shares: readonly Share[]): Share[][] {
  return [...new Set(shares.map((share) => share.table))].map((table) => shares.filter((share) => share.table === table));
}

/**
 * Nâng cao may be divided by the communes that met NTM that year, and a district's roadmap by the district's communes:
 * then no share of the table fits the workbook's base, and all of them fit another one.
 */
function isOnAnotherBase(ofTable: readonly Share[], all: readonly Share[], basesOf: ReadonlyMap<number, readonly number[]>): boolean {
  const telling = ofTable.filter((share) => share.cumulative > 0);
  if (telling.length < ENOUGH_AGREEING) return false;
  if (telling.some((share) => basesOf.get(share.year)?.some((base) => agreementOnBase(share, base) !== 'different'))) return false;
  const cumulatives = (share: Share) => all.filter((other) => other.year === share.year && other.table !== share.table).map((other) => other.cumulative);
  const fits = (share: Share, base: number) => base > 0 && agreementOnBase(share, base) === 'equal';
  const [first] = telling;
  const common = first === undefined ? [] : candidateBases(first).filter((base) => telling.every((share) => fits(share, base)));
  return common.length > 0 || telling.every((share) => cumulatives(share).some((base) => fits(share, base)));
}

/** Wrong only where it is wrong on every base that remains possible; the mildest of them decides how wrong. */
function checkShare(share: Share, bases: readonly number[], isDoubtful: boolean): Finding | null {
  const [base] = bases;
  const agreements = bases.map((possible) => agreementOnBase(share, possible));
  if (base === undefined || agreements.includes('equal')) return null;
  const nearest = bases[agreements.indexOf('near')] ?? base;
  const actual = roundTo(share.percent, share.decimals);
  const expected = roundTo(shareOnBase(share, nearest), share.decimals);
  return {
    rule: 'roadmap/percent-of-base',
    severity: isDoubtful || agreements.includes('near') ? 'warning' : 'error',
    sheet: share.table.sheet,
    cells: [share.cell, ...(share.row.cumulative === null ? [] : [share.row.cumulative.cell])],
    actual,
    expected,
    difference: roundTo(actual - expected, share.decimals),
    params: { year: share.year, cumulative: share.cumulative, base: nearest },
  };
}

/** A change of base that nobody declared, told once where it begins. */
export function baseChanges(shares: readonly Share[], bases: readonly YearBase[]): readonly Finding[] {
  return bases.flatMap((year, index) => {
    const before = bases[index - 1];
    if (before === undefined || before.base === year.base || (before.origin !== 'inferred' && year.origin !== 'inferred')) return [];
    const [share] = shares.filter((one) => one.year === year.year);
    const earlier = shares.find((one) => one.year === before.year);
    if (share === undefined || earlier === undefined) return [];
    const other = earlier.table.sheet === share.table.sheet ? earlier.cell : qualifiedAddress(earlier.table.sheet, earlier.cell);
    return [
      {
        rule: 'roadmap/base-change',
        severity: 'warning' as const,
        sheet: share.table.sheet,
        cells: [share.cell, other],
        actual: year.base,
        expected: before.base,
        params: { year: year.year, before: before.year },
      },
    ];
  });
}

/** What was inferred is said once, at the first share. */
export function inferredBaseFinding(shares: readonly Share[], bases: readonly YearBase[]): readonly Finding[] {
  const inferred = bases.filter((year) => year.origin === 'inferred');
  const [first] = shares.filter((share) => inferred.some((year) => year.year === share.year));
  if (first === undefined) return [];
  return [{ rule: 'roadmap/base-inferred', severity: 'info', sheet: first.table.sheet, cells: [first.cell], params: { periods: periods(inferred) } }];
}

/** "2014-2018: 94; 2019-2025: 92" */
function periods(bases: readonly YearBase[]): string {
  const runs: { from: number; to: number; base: number }[] = [];
  for (const { year, base } of bases) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.base === base) last.to = year;
    else runs.push({ from: year, to: year, base });
  }
  return runs.map(({ from, to, base }) => `${from === to ? from : `${from}-${to}`}: ${base}`).join('; ');
}
