/** The claims of several lists made one: each place once a level; what the lists contradict each other in is told. */
import { LEVELS } from '../../appendices/level';
import { similarKey } from '../../review/places/names';
import type { Attainment, CumulativeProblem } from './attainment';
import type { Claim } from './claims';

export interface Merged {
  /** By level, then in the order of the lists. */
  readonly attainments: readonly Attainment[];
  readonly problems: readonly CumulativeProblem[];
}

export function mergeClaims(claims: readonly Claim[]): Merged {
  const merged = LEVELS.map((level) => [...groupByKey(claims.filter((claim) => claim.level === level)).values()].map(mergeOne));
  const attainments = merged.flatMap((places) => places.map(({ attainment }) => attainment));
  return {
    attainments,
    problems: [...merged.flatMap((places) => places.flatMap(({ problems }) => problems)), ...levelOrder(attainments), ...similarNames(attainments)],
  };
}

function groupByKey(claims: readonly Claim[]): ReadonlyMap<string, readonly [Claim, ...Claim[]]> {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const group = groups.get(claim.key);
    if (group === undefined) groups.set(claim.key, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** The claims of one place and level: the earliest year holds, as it does where levels are compared. */
function mergeOne(claims: readonly [Claim, ...Claim[]]): { readonly attainment: Attainment; readonly problems: readonly CumulativeProblem[] } {
  const earliest = claims.reduce((before, claim) => (claim.year < before.year ? claim : before));
  const cells = [...new Set(claims.map(({ cell }) => cell))];
  const ofYear = claims.filter(({ year }) => year === earliest.year);
  const attainment: Attainment = {
    level: earliest.level,
    year: earliest.year,
    name: earliest.name,
    key: earliest.key,
    district: earliest.district,
    month: ofYear.find(({ month }) => month !== null)?.month ?? null,
    region: claims.find(({ region }) => region !== null)?.region ?? null,
    group: claims.find(({ group }) => group !== null)?.group ?? null,
    isReached: ofYear.every(({ isReached }) => isReached),
    agency: ofYear.find(({ agency }) => agency !== null)?.agency ?? null,
    cells,
  };
  return { attainment, problems: [...twoYears(attainment, claims), ...repeated(attainment, claims)] };
}

function twoYears({ level, name, cells }: Attainment, claims: readonly Claim[]): CumulativeProblem[] {
  const years = [...new Set(claims.map(({ year }) => year))].sort((a, b) => a - b);
  return years.length < 2 ? [] : [{ kind: 'two-years', level, places: [name], years, cells }];
}

/** Twice in the same list; several lists may well name it. */
function repeated({ level, name }: Attainment, claims: readonly Claim[]): CumulativeProblem[] {
  const again = claims.filter((claim, index) => claims.findIndex(({ list }) => list === claim.list) !== index);
  const [first] = again;
  if (first === undefined) return [];
  const cells = claims.filter(({ list }) => again.some((claim) => claim.list === list)).map(({ cell }) => cell);
  return [{ kind: 'repeated', level, places: [name], years: [first.year], cells: [...new Set(cells)] }];
}

/** A level reached before the one below it. */
function levelOrder(attainments: readonly Attainment[]): CumulativeProblem[] {
  return LEVELS.slice(1).flatMap((level, index) => {
    const below = new Map(attainments.filter((one) => one.level === LEVELS[index]).map((one) => [one.key, one]));
    return attainments.flatMap((one): CumulativeProblem[] => {
      const lower = one.level === level ? below.get(one.key) : undefined;
      if (lower === undefined || lower.year <= one.year) return [];
      return [{ kind: 'level-order', level, places: [one.name], years: [one.year, lower.year], cells: [...one.cells, ...lower.cells] }];
    });
  });
}

/** Two names of one district that differ by accents: one place misspelt would be counted twice. */
function similarNames(attainments: readonly Attainment[]): CumulativeProblem[] {
  const first = new Map<string, Attainment>();
  return attainments.flatMap((one): CumulativeProblem[] => {
    const key = `${one.level}/${one.key.split('/')[0] ?? ''}/${similarKey(one.name)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, one);
    return earlier === undefined ? [] : [{ kind: 'similar', level: one.level, places: [earlier.name, one.name], cells: [...earlier.cells, ...one.cells] }];
  });
}
