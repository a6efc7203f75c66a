/** The numbers of communes that percentages are divided by, as they are shown to a person. */
import type { YearBase } from './result';

/** A run of years with one base from one origin. */
export interface BasePeriod extends Omit<YearBase, 'year'> {
  readonly from: number;
  readonly to: number;
}

/** Joins neighbouring years that share base, origin, cell and level; a reason begins a period. */
export function basePeriods(bases: readonly YearBase[]): readonly BasePeriod[] {
  const levels = new Set(bases.map(({ level }) => level));
  return [...levels].flatMap((level) => periodsOf(bases.filter((base) => base.level === level)));
}

function periodsOf(bases: readonly YearBase[]): readonly BasePeriod[] {
  const periods: BasePeriod[] = [];
  for (const { year, ...rest } of [...bases].sort((a, b) => a.year - b.year)) {
    const last = periods.at(-1);
    const continues = last?.to === year - 1 && last.base === rest.base && last.origin === rest.origin && last.cell === rest.cell && rest.reason === undefined;
    if (continues) periods[periods.length - 1] = { ...last, to: year };
    else periods.push({ from: year, to: year, ...rest });
  }
  return periods;
}
