/** The numbers of communes that percentages are divided by, as a person types them. */
import type { Level } from '../appendices/level';
import type { StateChange } from '../excel';
import type { BaseReason, DeclaredBase } from '../review/state';

/** More communes than the whole country ever had: a slip of the keys. */
const MOST_COMMUNES = 20_000;

export interface BaseForm {
  readonly from: string;
  readonly to: string;
  readonly count: string;
  /** Null where the number holds for every level. */
  readonly level: Level | null;
}

export type BaseProblem = 'count' | 'year' | 'order';

/** What a person typed, read: blank years mean every year, one year alone means that year. */
export function readBaseForm(form: BaseForm): DeclaredBase | BaseProblem {
  const base = wholeNumber(form.count.replace(/[.\s]/g, ''));
  if (base === null || base < 1 || base > MOST_COMMUNES) return 'count';
  const years = [form.from.trim(), form.to.trim()];
  const stated = { base, ...(form.level === null ? {} : { level: form.level }) };
  if (years.every((year) => year === '')) return stated;
  if (years.some((year) => year !== '' && !/^(19|20)\d\d$/.test(year))) return 'year';
  const from = Number(years[0] === '' ? years[1] : years[0]);
  const to = Number(years[1] === '' ? years[0] : years[1]);
  return from > to ? 'order' : { from, to, ...stated };
}

function wholeNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

export function withBase(base: DeclaredBase): StateChange {
  return ({ bases }) => ({ bases: [...bases, base] });
}

export function withoutBase({ base, from, to, level }: DeclaredBase): StateChange {
  return ({ bases }) => ({ bases: bases.filter((other) => other.base !== base || other.from !== from || other.to !== to || other.level !== level) });
}

/** One reason for each year and level in which the base changes. */
export function withReason(reason: BaseReason): StateChange {
  return (now) => ({ baseReasons: [...(withoutReason(reason)(now).baseReasons ?? []), reason] });
}

export function withoutReason({ year, level }: Omit<BaseReason, 'reason'>): StateChange {
  return ({ baseReasons = [] }) => ({ baseReasons: baseReasons.filter((other) => other.year !== year || other.level !== level) });
}
