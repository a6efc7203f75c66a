/** Which criteria set judges a table. It is never guessed: what is missing is said. */
import type { Assessment } from '../../appendices/assessed';
import type { CriteriaSet } from '../../criteria/set';
import type { StatedCriteria } from '../state';
import type { KnownSets } from './knownSets';
import { isNamedBy, isProvincial, type SheetTitle } from './titles';

/** `isStated`: a person, the sheet's title or its plan names the set. */
export type Choice =
  | { readonly kind: 'set'; readonly set: CriteriaSet; readonly isStated: boolean }
  | { readonly kind: 'none'; readonly problem: 'no-level' | 'no-year' | 'none' | 'several' | 'unknown-id' | 'other-criteria'; readonly ids: readonly string[] };

export interface Asked {
  readonly assessment: Assessment;
  readonly year: number | null;
  readonly title: SheetTitle;
  /** Ids stated on the call. */
  readonly judgeBy: readonly string[];
  readonly sets?: StatedCriteria['sets'];
}

/** What a person says goes first, then the sets that are near (call, workbook, shipped); of one place, the province's that the sheet names. */
export function chooseSet(asked: Asked, known: KnownSets): Choice {
  const level = levelOf(asked);
  const all = known.tiers.flat();
  const called = all.filter((set) => asked.judgeBy.includes(set.id) && (level === null || set.level === level));
  const id = called.length === 0 ? storedId(asked) : undefined;
  if (called.length > 0) return only(called, true, known);
  if (id !== undefined) return only(all.filter((set) => set.id === id), true, known, id);
  if (level === null) return none('no-level');
  return nearest(asked, level, known);
}

/** "xã NTM nâng cao", as sets write it; null where the sheet names no level. */
function levelOf({ assessment: { level }, title: { isOfDistricts } }: Asked): string | null {
  return level === null ? null : `${isOfDistricts ? 'huyện' : 'xã'} ${level}`;
}

/** The one that the person chose for the level; for a sheet that names none, the only one chosen. */
function storedId({ assessment: { level }, title: { isOfDistricts }, sets = {} }: Asked): string | undefined {
  if (level !== null) return isOfDistricts ? undefined : sets[level];
  const ids = Object.values(sets);
  return ids.length === 1 ? ids[0] : undefined;
}

function nearest({ year, title }: Asked, level: string, known: KnownSets): Choice {
  for (const [index, tier] of known.tiers.entries()) {
    const ofLevel = tier.filter((set) => set.level === level);
    const fitting = ofLevel.filter((set) => year === null || (set.from <= year && year <= set.to));
    const named = fitting.filter((set) => isNamedBy(set, title));
    const isShipped = index === known.tiers.length - 1;
    const candidates = named.length > 0 ? named : isShipped ? fitting.filter((set) => !isProvincial(set)) : fitting;
    if (candidates.length === 0) continue;
    if (isShipped && year === null) return none('no-year', candidates);
    return only(candidates, named.length > 0 || !isShipped, known);
  }
  return none('none');
}

function only(sets: readonly CriteriaSet[], isStated: boolean, known: KnownSets, id?: string): Choice {
  const [first] = sets;
  if (first === undefined) return { kind: 'none', problem: 'unknown-id', ids: id === undefined ? [] : [id] };
  if (sets.length > 1) return none('several', sets);
  const set = known.completed(first.id);
  return set === null ? { kind: 'none', problem: 'unknown-id', ids: [first.id] } : { kind: 'set', set, isStated };
}

function none(problem: Exclude<Choice, { kind: 'set' }>['problem'], sets: readonly CriteriaSet[] = []): Choice {
  return { kind: 'none', problem, ids: sets.map(({ id }) => id) };
}
