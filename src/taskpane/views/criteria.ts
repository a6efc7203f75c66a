/** What the tab of criteria shows: the sets there are, the levels that wait for a source, the regions and groups to choose from. Pure functions. */
import { isRequirement, type Finding } from '../../appendices/finding';
import type { Level } from '../../appendices/level';
import type { ConfirmedLevel } from '../../criteria/confirm';
import { indicatorsOf, type Confidence, type CriteriaSet, type Named } from '../../criteria/set';
import type { WorkbookReading } from '../../excel';
import { criteriaSheetsIn, importedSets, knownSets } from '../../review/criteriaSheets';
import { placeKey } from '../../review/places/names';
import type { Review } from '../../review/result';
import type { PlaceSituation, StatedCriteria } from '../../review/state';

/** Where a set comes from. */
export type SetOrigin = 'sheet' | 'imported' | 'shipped';

export interface KnownSet {
  readonly set: CriteriaSet;
  readonly origin: SetOrigin;
  /** The sheet that holds it. */
  readonly sheet?: string;
}

/** Every set that the workbook can be judged by. */
export function setsOf({ grids, state }: Pick<WorkbookReading, 'grids' | 'state'>): readonly KnownSet[] {
  const sheets = criteriaSheetsIn(grids, knownSets({ state: state.criteria }));
  const imported = new Set(importedSets(state.criteria).map(({ id }) => id));
  return knownSets({ sheets, state: state.criteria }).map((set) => {
    const sheet = sheets.find((one) => one.set === set)?.sheet;
    if (sheet !== undefined) return { set, origin: 'sheet', sheet };
    return { set, origin: imported.has(set.id) ? 'imported' : 'shipped' };
  });
}

/** The sets for communes of a level. */
export function setsFor(level: Level, sets: readonly KnownSet[]): readonly KnownSet[] {
  return sets.filter(({ set }) => set.level === `xã ${level}`);
}

/** null: the level's set is found by itself again. */
export function withSet(criteria: StatedCriteria, level: Level, id: string | null): StatedCriteria {
  const others = Object.fromEntries(Object.entries(criteria.sets ?? {}).filter(([other]) => other !== level));
  return { ...criteria, sets: id === null ? others : { ...others, [level]: id } };
}

export type SetProblem = Extract<NonNullable<Review['judged']>[number]['choice'], { kind: 'none' }>['problem'];

/** What judges the tables of a level: sets, or why there is none. */
export interface Judges {
  readonly sets: readonly CriteriaSet[];
  readonly problems: readonly SetProblem[];
}

/** Null where the workbook has no table of the level that is judged. */
export function judgesOf(level: Level, judged: Review['judged'] = []): Judges | null {
  const choices = judged.filter(({ assessment, choice }) => (choice.kind === 'set' ? choice.set.level === `xã ${level}` : assessment.level === level)).map(({ choice }) => choice);
  if (choices.length === 0) return null;
  const sets = choices.flatMap((choice) => (choice.kind === 'set' ? choice.set : []));
  return {
    sets: sets.filter((set, index) => sets.findIndex(({ id }) => id === set.id) === index),
    problems: [...new Set(choices.flatMap((choice) => (choice.kind === 'none' ? choice.problem : [])))],
  };
}

/** A province's set that changes nothing yet: its sheet shows the whole set, and what is edited there becomes the province's. */
export function provinceSetOver(set: CriteriaSet, name: string, legalBasis: string): CriteriaSet {
  const { id, level, from, to } = set;
  return { id: `tinh-${id}`, name, level, from, to, legalBasis, base: id, regions: [], groups: [], criteria: [] };
}

/** How many levels of a set are how sure. */
export function confidencesOf(set: CriteriaSet): Readonly<Record<Confidence, number>> {
  const counts = { verified: 0, partial: 0, unverified: 0 };
  for (const one of indicatorsOf(set)) {
    for (const { levels } of [one, ...(one.parts ?? [])]) for (const { value, confidence } of levels) if (value !== undefined) counts[confidence]++;
  }
  return counts;
}

/** A level that waits for its source; what it would decide. */
export interface OpenLevel {
  readonly finding: Finding;
  readonly level: Omit<ConfirmedLevel, 'source'>;
  readonly source: string;
  readonly met: number;
  readonly unmet: number;
}

export function openLevels(findings: readonly Finding[]): readonly OpenLevel[] {
  return findings.flatMap((finding) => {
    const { rule, indicator, expected, params = {} } = finding;
    const value = isRequirement(expected) ? expected.value : expected;
    const isValue = typeof value === 'number' || typeof value === 'string';
    if (rule !== 'criteria/unverified' || indicator === undefined || !isValue || params.setId === undefined) return [];
    const { setId, part, region, group, from, to, source, met, unmet } = params;
    const scope = { ...textOf('part', part), ...textOf('region', region), ...textOf('group', group), ...yearOf('from', from), ...yearOf('to', to) };
    return [{ finding, level: { set: String(setId), indicator, ...scope, value }, source: String(source ?? ''), met: Number(met ?? 0), unmet: Number(unmet ?? 0) }];
  });
}

function textOf<K extends string>(key: K, value: string | number | undefined): { readonly [key in K]?: string } {
  return (value === undefined ? {} : { [key]: String(value) }) as { readonly [key in K]?: string };
}

function yearOf<K extends string>(key: K, value: string | number | undefined): { readonly [key in K]?: number } {
  return (value === undefined ? {} : { [key]: Number(value) }) as { readonly [key in K]?: number };
}

/** The same level confirmed again replaces what was said before. */
export function withConfirmed(criteria: StatedCriteria, level: ConfirmedLevel): StatedCriteria {
  return { ...criteria, confirmed: [...(withoutConfirmed(criteria, level).confirmed ?? []), level] };
}

export function withoutConfirmed(criteria: StatedCriteria, level: ConfirmedLevel): StatedCriteria {
  return { ...criteria, confirmed: (criteria.confirmed ?? []).filter((other) => !isSameLevel(other, level)) };
}

function isSameLevel(one: ConfirmedLevel, other: ConfirmedLevel): boolean {
  return (['set', 'indicator', 'part', 'region', 'group', 'from', 'to'] as const).every((key) => one[key] === other[key]);
}

/** An imported set takes the place of the one imported before with its id. */
export function withImported(criteria: StatedCriteria, set: CriteriaSet): StatedCriteria {
  return { ...criteria, own: [...withoutImported(criteria, set.id).own ?? [], set] };
}

export function withoutImported(criteria: StatedCriteria, id: string): StatedCriteria {
  return { ...criteria, own: (criteria.own ?? []).filter((json) => !hasId(json, id)) };
}

function hasId(json: unknown, id: string): boolean {
  return typeof json === 'object' && json !== null && 'id' in json && json.id === id;
}

/** Regions and groups of the sets that judge the workbook; of every set for communes where none does. */
export function scopesOf(judged: Review['judged'] = [], sets: readonly KnownSet[]): { readonly regions: readonly Named[]; readonly groups: readonly Named[] } {
  const judging = judged.flatMap(({ set }) => set ?? []);
  const asked = judging.length > 0 ? judging : sets.map(({ set }) => set).filter(({ level }) => level.startsWith('xã '));
  return { regions: once(asked.flatMap(({ regions }) => regions)), groups: once(asked.flatMap(({ groups }) => groups)) };
}

function once(named: readonly Named[]): readonly Named[] {
  return named.filter(({ id }, index) => named.findIndex((other) => other.id === id) === index);
}

/** Names of the communes whose values are judged. */
export function judgedPlaces(judged: Review['judged'] = []): readonly string[] {
  const places = judged.flatMap(({ assessment }) => assessment.values.map(({ place }) => place));
  return [...new Set(places.filter((place) => place !== ''))].sort((a, b) => a.localeCompare(b, 'vi'));
}

/** What is said of a place again, however its name is written, takes the place of what was said before. */
export function withPlace(criteria: StatedCriteria, place: PlaceSituation): StatedCriteria {
  return { ...criteria, places: [...(withoutPlace(criteria, place).places ?? []), place] };
}

export function withoutPlace(criteria: StatedCriteria, { place }: PlaceSituation): StatedCriteria {
  const key = placeKey(place);
  return { ...criteria, places: (criteria.places ?? []).filter((other) => placeKey(other.place) !== key) };
}
