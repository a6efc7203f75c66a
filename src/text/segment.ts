/** Where one name ends and the next begins, in names that only blanks set apart: "Cam Hải Tây Cam Thành Nam Cam Bình". */

/** A way to cut the syllables into names. */
export type Reading = readonly string[];

export interface Evidence {
  readonly names: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
}

/** More readings than these are not told apart by anybody; the first ones show that it is ambiguous. */
export const MOST_READINGS = 16;
const MOST_REPEATED = 4;
const LONGEST_USUAL = 3;
const LONGEST_KNOWN = 6;
const SINGLE_SYLLABLE = 100;
const TOO_LONG = 1000;

/**
 * Every way to read the syllables that the evidence leaves open; one where it decides. A name begins with a capital letter
 * and has two or three syllables, seldom four; it is taken to begin where it is known as a whole, where its first syllable
 * is known to begin names, or where a syllable that occurs several times begins a name each time.
 */
export function segment(syllables: readonly string[], evidence: Evidence): readonly Reading[] {
  const repetitions = subsetsOf(repeated(syllables));
  const supported = repetitions.map((repeats) => supportedReadings(syllables, evidence, repeats));
  const byFirst = distinct(supported.filter((_, index) => repetitions[index]?.has(syllables[0] ?? '')).flat());
  const found = byFirst.length > 0 ? byFirst : distinct(supported.flat());
  if (found.length > 0) return decidedByKnownNames(found, evidence);
  if (syllables.some((syllable) => /^\p{Ll}/u.test(syllable))) return [[syllables.join(' ')]];
  return plausibleReadings(syllables, evidence, repetitions);
}

/** Readings whose every name is known, or of normal length with a known beginning. */
function supportedReadings(syllables: readonly string[], evidence: Evidence, repeats: ReadonlySet<string>): readonly Reading[] {
  const readings: Reading[][] = [[[]]];
  for (let end = 1; end <= syllables.length; end++) {
    readings[end] = [];
    for (const start of possibleStarts(end)) {
      const before = readings[start] ?? [];
      if (before.length === 0 || !mayBeName(syllables, start, end, repeats)) continue;
      const name = syllables.slice(start, end).join(' ');
      const weight = weigh(syllables, start, end);
      const normal = weight === 2 || weight === 3 || (weight === 1 && syllables.length === 1);
      if (!evidence.names.has(name) && !(normal && beginsName(syllables, start, evidence, repeats))) continue;
      readings[end]?.push(...before.map((reading) => [...reading, name]));
      readings[end]?.splice(MOST_READINGS);
    }
  }
  return readings[syllables.length] ?? [];
}

/** Where evidence does not reach: the readings that use the most of it, without single syllables if they can be avoided. */
function plausibleReadings(syllables: readonly string[], evidence: Evidence, repetitions: readonly ReadonlySet<string>[]): readonly Reading[] {
  const tables = repetitions.map((repeats) => cheapestReadings(syllables, evidence, repeats));
  const least = Math.min(...tables.map((table) => table.cost));
  const readings = distinct(tables.filter((table) => table.cost === least).flatMap((table) => table.readings)).slice(0, MOST_READINGS);
  return [...readings].sort((a, b) => longNames(a) - longNames(b));
}

/** Names of four syllables are seldom: readings without them come first. */
function longNames(reading: Reading): number {
  return reading.filter((name) => name.split(' ').length > LONGEST_USUAL).length;
}

/** Short names first; a name longer than any is what cannot be cut at all, and begins with the text. */
function possibleStarts(end: number): readonly number[] {
  const starts = Array.from({ length: Math.min(end, LONGEST_KNOWN) }, (_, index) => end - 1 - index);
  return end > LONGEST_KNOWN ? [...starts, 0] : starts;
}

interface Cheapest {
  readonly cost: number;
  readonly readings: readonly Reading[];
}

function cheapestReadings(syllables: readonly string[], evidence: Evidence, repeats: ReadonlySet<string>): Cheapest {
  const best: Cheapest[] = [{ cost: 0, readings: [[]] }];
  for (let end = 1; end <= syllables.length; end++) {
    let here: Cheapest = { cost: Infinity, readings: [] };
    for (const start of possibleStarts(end)) {
      const before = best[start];
      if (before === undefined || before.readings.length === 0 || !mayBeName(syllables, start, end, repeats)) continue;
      const name = syllables.slice(start, end).join(' ');
      const cost = before.cost + costOf(syllables, start, end, evidence, repeats);
      if (cost > here.cost) continue;
      const readings = before.readings.map((reading) => [...reading, name]);
      here = { cost, readings: (cost === here.cost ? [...here.readings, ...readings] : readings).slice(0, MOST_READINGS) };
    }
    best[end] = here;
  }
  return best[syllables.length] ?? { cost: Infinity, readings: [] };
}

function costOf(syllables: readonly string[], start: number, end: number, evidence: Evidence, repeats: ReadonlySet<string>): number {
  if (evidence.names.has(syllables.slice(start, end).join(' '))) return -1;
  const weight = weigh(syllables, start, end);
  const length = weight === 1 ? SINGLE_SYLLABLE : weight > 4 ? TOO_LONG : 0;
  return length - (start > 0 && beginsName(syllables, start, evidence, repeats) ? 1 : 0);
}

/** Begins with a capital letter, and holds no syllable inside that begins a name wherever it stands. */
function mayBeName(syllables: readonly string[], start: number, end: number, repeats: ReadonlySet<string>): boolean {
  const inside = syllables.slice(start + 1, end);
  return (start === 0 || /^\p{Lu}/u.test(syllables[start] ?? '')) && !inside.some((syllable) => repeats.has(syllable));
}

function beginsName(syllables: readonly string[], start: number, evidence: Evidence, repeats: ReadonlySet<string>): boolean {
  const syllable = syllables[start] ?? '';
  return start === 0 || evidence.starts.has(syllable) || repeats.has(syllable);
}

/** "V.Lương" is two syllables in one word. */
function weigh(syllables: readonly string[], start: number, end: number): number {
  return syllables.slice(start, end).reduce((weight, syllable) => weight + (/^\p{Lu}\p{Ll}{0,2}\.\p{L}/u.test(syllable) ? 2 : 1), 0);
}

function decidedByKnownNames(readings: readonly Reading[], evidence: Evidence): readonly Reading[] {
  const known = readings.filter((reading) => reading.every((name) => evidence.names.has(name)));
  return known.length === 1 ? known : readings;
}

function repeated(syllables: readonly string[]): readonly string[] {
  return [...new Set(syllables.filter((syllable, index) => syllables.indexOf(syllable) !== index))].slice(0, MOST_REPEATED);
}

function subsetsOf(items: readonly string[]): readonly ReadonlySet<string>[] {
  return items.reduce<readonly ReadonlySet<string>[]>((subsets, item) => [...subsets, ...subsets.map((subset) => new Set([...subset, item]))], [new Set()]);
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  return [...new Map(readings.map((reading) => [reading.join('|'), reading])).values()];
}
