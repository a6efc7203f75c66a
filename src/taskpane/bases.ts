/** The numbers of communes that percentages are divided by, as the pane shows and takes them. */
import type { YearBase } from '../review/result';
import type { DeclaredBase } from '../review/state';

/** A run of years with one base from one origin. */
export interface BasePeriod extends Omit<YearBase, 'year'> {
  readonly from: number;
  readonly to: number;
}

/** Joins neighbouring years that share base, origin and cell. */
export function basePeriods(bases: readonly YearBase[]): readonly BasePeriod[] {
  const periods: BasePeriod[] = [];
  for (const { year, ...rest } of [...bases].sort((a, b) => a.year - b.year)) {
    const last = periods.at(-1);
    const continues = last?.to === year - 1 && last.base === rest.base && last.origin === rest.origin && last.cell === rest.cell;
    if (continues) periods[periods.length - 1] = { ...last, to: year };
    else periods.push({ from: year, to: year, ...rest });
  }
  return periods;
}

/** More communes than the whole country ever had: a slip of the keys. */
const MOST_COMMUNES = 20_000;

export interface BaseForm {
  readonly from: string;
  readonly to: string;
  readonly count: string;
}

export type BaseProblem = 'count' | 'year' | 'order';

/** What a person typed, read: blank years mean every year, one year alone means that year. */
export function readBaseForm(form: BaseForm): DeclaredBase | BaseProblem {
  const base = wholeNumber(form.count.replace(/[.\s]/g, ''));
  if (base === null || base < 1 || base > MOST_COMMUNES) return 'count';
  const years = [form.from.trim(), form.to.trim()];
  if (years.every((year) => year === '')) return { base };
  if (years.some((year) => year !== '' && !/^(19|20)\d\d$/.test(year))) return 'year';
  const from = Number(years[0] === '' ? years[1] : years[0]);
  const to = Number(years[1] === '' ? years[0] : years[1]);
  return from > to ? 'order' : { from, to, base };
}

function wholeNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}
