/** What the signs of a sheet mean: x may stand for met or for unmet, and a blank for either or for nothing known. */
import { countingOf, metRange } from './counts';
import type { Legend } from './legend';
import type { Convention, CriterionColumn, PlaceRow, Sign } from './table';

type Meaning = Pick<Convention, 'cross' | 'blank' | 'dash'>;

const NEARLY_ALL = 0.9;
/** Two rows that agree by chance are fewer than this apart. */
const TELLING_DISTANCE = 3;

/** @param isAboutUnmet title or header say that what is marked is not met */
export function conventionOf(rows: readonly PlaceRow[], criteria: readonly CriterionColumn[], legend: Legend, isAboutUnmet: boolean): Convention {
  const signs = new Set(rows.flatMap(({ cells }) => cells.map(({ sign }) => sign)));
  const areDigitsMarks = areMarks(rows);
  const make = (meaning: Meaning, basis: Convention['basis']): Convention => ({ ...meaning, areDigitsMarks, basis, opposite: new Set() });
  const usual = make(usualMeaning(signs, areDigitsMarks, legend, isAboutUnmet, areMostlyMarked(rows)), hasLegend(legend, signs) ? 'legend' : 'signs');
  const candidates = candidatesOf(signs, areDigitsMarks, legend).map((meaning) => make(meaning, 'counts'));
  const scored = candidates.map((convention) => ({ convention, score: exactRows(rows, criteria, convention) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const stated = countingOf(rows, criteria, usual)?.stated ?? 0;
  if (best === undefined || best.score * 2 <= stated || best.score === second?.score) return usual;
  return { ...best.convention, opposite: oppositeRows(rows, criteria, best.convention) };
}

/** 1 and 0 are marks where they are nearly all that stands in the cells: a 2 among them is a slip. */
function areMarks(rows: readonly PlaceRow[]): boolean {
  const filled = rows.flatMap((row) => row.cells).filter(({ sign }) => sign !== 'blank' && sign !== 'not-applicable');
  const digits = filled.filter(({ sign }) => sign === 'one' || sign === 'zero' || sign === 'dash').length;
  return filled.some(({ sign }) => sign === 'one') && digits >= filled.length * NEARLY_ALL;
}

/** A dash among values says that there is none. */
function areMostlyMarked(rows: readonly PlaceRow[]): boolean {
  const filled = rows.flatMap((row) => row.cells).filter(({ sign }) => sign !== 'blank' && sign !== 'dash');
  return filled.filter(({ sign }) => sign !== null).length >= filled.length * NEARLY_ALL;
}

function hasLegend(legend: Legend, signs: ReadonlySet<Sign>): boolean {
  return (['cross', 'blank', 'dash'] as const).some((sign) => signs.has(sign) && legend[sign] !== undefined);
}

/** Without any evidence a cross says met, and a blank says nothing. */
function usualMeaning(signs: ReadonlySet<Sign>, areDigitsMarks: boolean, legend: Legend, isAboutUnmet: boolean, isMarked: boolean): Meaning {
  const hasYes = signs.has('yes') || (areDigitsMarks && signs.has('one'));
  const hasNo = signs.has('no') || (areDigitsMarks && signs.has('zero'));
  const cross = hasYes ? (hasNo ? null : false) : !isAboutUnmet;
  return { cross: legend.cross ?? cross, blank: legend.blank ?? null, dash: legend.dash ?? (isMarked && signs.has('yes') && !hasNo && !signs.has('blank') ? false : null) };
}

/** The meanings that the stated numbers may confirm: a blank is not both with a sign for met and one for unmet. */
function candidatesOf(signs: ReadonlySet<Sign>, areDigitsMarks: boolean, legend: Legend): readonly Meaning[] {
  const hasYes = signs.has('yes') || (areDigitsMarks && signs.has('one'));
  const hasNo = signs.has('no') || (areDigitsMarks && signs.has('zero'));
  const crosses = legend.cross !== undefined ? [legend.cross] : signs.has('cross') ? [true, false] : [null];
  return crosses.flatMap((cross) => {
    const isMetSigned = hasYes || cross === true;
    const isUnmetSigned = hasNo || cross === false;
    const others = isMetSigned && isUnmetSigned ? [null] : [!isMetSigned];
    const blanks = legend.blank !== undefined ? [legend.blank] : signs.has('blank') ? others : [null];
    const dashes = legend.dash !== undefined ? [legend.dash] : signs.has('dash') ? [false] : [null];
    return blanks.flatMap((blank) => dashes.map((dash) => ({ cross, blank, dash })));
  });
}

/** How many rows state exactly the number that the marks then have. */
function exactRows(rows: readonly PlaceRow[], criteria: readonly CriterionColumn[], convention: Convention): number {
  const counting = countingOf(rows, criteria, convention);
  if (counting === null) return 0;
  return rows.filter((row) => {
    const { least, most } = metRange(row, criteria, convention, counting.counts);
    return least === most && row.stated[counting.index]?.value === least;
  }).length;
}

/** Rows marked the other way round: their number is exactly the one of the opposite meaning, and far from its own. */
function oppositeRows(rows: readonly PlaceRow[], criteria: readonly CriterionColumn[], convention: Convention): ReadonlySet<number> {
  const counting = countingOf(rows, criteria, convention);
  if (counting === null || convention.cross === null) return new Set();
  const turned: Convention = { ...convention, opposite: new Set(rows.map(({ row }) => row)) };
  const found = rows.filter((row) => {
    const stated = row.stated[counting.index]?.value ?? null;
    const own = metRange(row, criteria, convention, counting.counts);
    const other = metRange(row, criteria, turned, counting.counts);
    const isTold = stated !== null && other.least === other.most && stated === other.least && row.cells.some(({ sign }) => sign === 'cross');
    return isTold && (own.least - stated >= TELLING_DISTANCE || stated - own.most >= TELLING_DISTANCE);
  });
  return new Set(found.map(({ row }) => row));
}
