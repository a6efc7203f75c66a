/** R4: % = lũy kế / base of the year, one base a year for all roadmaps of the workbook. */
import type { Finding } from '../../appendices/finding';
import { qualifiedAddress } from '../../sheet/address';
import { roundTo } from '../../sheet/precision';
import type { YearBase } from '../result';
import type { InferredYear } from './inferBases';
import { agreementOnBase, shareOnBase, type Share } from './sharesAndBases';

/** An inferred base counts once so many shares agree with it. */
const ENOUGH_AGREEING = 2;

export function percentFindings(shares: readonly Share[], inferred: readonly InferredYear[], declared: (year: number) => YearBase | null): readonly Finding[] {
  const basesOf = new Map(inferred.map((year) => [year.year, year.bases]));
  const agreeing = (bases: readonly number[]) =>
    shares.filter((share) => bases.some((base) => basesOf.get(share.year)?.includes(base) && agreementOnBase(share, base) === 'equal')).length;
  return shares.flatMap((share) => {
    const bases = basesOf.get(share.year) ?? [];
    if (declared(share.year) === null && agreeing(bases) < ENOUGH_AGREEING) return [];
    return checkShare(share, bases) ?? [];
  });
}

/** Wrong only where it is wrong on every base that remains possible; the mildest of them decides how wrong. */
function checkShare(share: Share, bases: readonly number[]): Finding | null {
  const [base] = bases;
  const agreements = bases.map((possible) => agreementOnBase(share, possible));
  if (base === undefined || agreements.includes('equal')) return null;
  const nearest = bases[agreements.indexOf('near')] ?? base;
  const expected = roundTo(shareOnBase(share, nearest), share.decimals);
  return {
    rule: 'roadmap/percent-of-base',
    severity: agreements.includes('near') ? 'warning' : 'error',
    sheet: share.table.sheet,
    cells: [share.cell, ...(share.row.cumulative === null ? [] : [share.row.cumulative.cell])],
    actual: share.percent,
    expected,
    difference: roundTo(share.percent - expected, share.decimals),
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
