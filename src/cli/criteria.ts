/** The criteria sets that a call states: `--set ID` and `--criteria FILE.json`. */
import { readFileSync } from 'node:fs';
import { complete } from '../criteria/complete';
import { readSet, type SetMistake } from '../criteria/schema';
import type { CriteriaSet } from '../criteria/set';
import { shippedSets } from '../criteria/sets';
import type { ReviewInput } from '../review';
import type { CheckOptions } from './options';

/** What a review takes of a call. */
export type Stated = Pick<ReviewInput, 'sets' | 'judgeBy'>;

/** `at` of a mistake names the indicator, or the place in the file. */
export type CriteriaProblem =
  | { readonly kind: 'criteria-unreadable' | 'criteria-no-json'; readonly path: string }
  | { readonly kind: 'criteria-mistakes'; readonly path: string; readonly mistakes: readonly SetMistake[] }
  | { readonly kind: 'criteria-no-base'; readonly path: string; readonly set: string; readonly base: string }
  | { readonly kind: 'unknown-set'; readonly id: string; readonly known: readonly string[] };

export type CriteriaReading = { readonly stated: Stated } | { readonly problem: CriteriaProblem };

export function readCriteria({ judgeBy, criteria }: Pick<CheckOptions, 'judgeBy' | 'criteria'>): CriteriaReading {
  const read = criteria === undefined ? { sets: [] } : setsIn(criteria);
  if ('problem' in read) return read;
  const known = [...read.sets, ...shippedSets].map(({ id }) => id);
  const unknown = judgeBy?.find((id) => !known.includes(id));
  if (unknown !== undefined) return { problem: { kind: 'unknown-set', id: unknown, known: [...new Set(known)] } };
  return { stated: { ...(read.sets.length > 0 && { sets: read.sets }), ...(judgeBy !== undefined && { judgeBy }) } };
}

/** One set, or a list of sets. */
function setsIn(path: string): { readonly sets: readonly CriteriaSet[] } | { readonly problem: CriteriaProblem } {
  const text = textOf(path);
  if (text === null) return { problem: { kind: 'criteria-unreadable', path } };
  const json = jsonOf(text);
  if (json === undefined) return { problem: { kind: 'criteria-no-json', path } };
  const readings = (Array.isArray(json) && json.length > 0 ? json : [json]).map((one: unknown) => readSet(one));
  const mistakes = readings.flatMap((reading) => ('mistakes' in reading ? reading.mistakes : []));
  if (mistakes.length > 0) return { problem: { kind: 'criteria-mistakes', path, mistakes } };
  const sets = readings.flatMap((reading) => ('set' in reading ? [reading.set] : []));
  const missing = sets.flatMap((set) => {
    const completed = complete(set, [...sets, ...shippedSets]);
    return 'missing' in completed ? [completed.missing] : [];
  })[0];
  return missing === undefined ? { sets } : { problem: { kind: 'criteria-no-base', path, set: missing.set, base: missing.names } };
}

/** Null where the file is not there or may not be read. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}

/** Undefined where the text is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
