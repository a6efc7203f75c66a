/** Region, group and ĐBKK or ATK of each commune: as a person says, else its list, else a column of the table itself. */
import { situationIn, type Situation } from '../../criteria/requirement';
import type { CriteriaSet, Named } from '../../criteria/set';
import { fold } from '../../text/fold';
import type { CommuneRow, CommuneTable } from '../communes/table';
import { placeKey } from '../places/names';
import type { StatedCriteria, StatedSituation } from '../state';

export interface SituationSources {
  readonly stated: Pick<StatedCriteria, 'places' | 'everywhere'>;
  /** Lists of communes. */
  readonly lists: readonly CommuneTable[];
  /** Columns "Vùng" and "Nhóm" of recognised tables. */
  readonly columns: readonly CommuneTable[];
}

/** What is known of a commune in a year, in the ids of the set. */
export type SituationOf = (place: string, sheet: string) => Situation;

export function situationsIn(set: CriteriaSet, year: number | null, { stated, lists, columns }: SituationSources): SituationOf {
  const persons = byKey((stated.places ?? []).map((one) => ({ name: one.place, situation: resolved(set, one) })));
  const listed = byKey(rowsIn(set, lists));
  const bySheet = new Map(columns.map(({ sheet }) => [sheet, byKey(rowsIn(set, columns.filter((table) => table.sheet === sheet)))]));
  const everywhere = resolved(set, stated.everywhere ?? {});
  const shared = new Map<string, Situation>();
  return (place, sheet) => {
    const key = placeKey(place);
    const situation = situationIn(set, withGroupOfSpecial(set, { ...everywhere, ...bySheet.get(sheet)?.get(key), ...listed.get(key), ...persons.get(key), ...(year !== null && { year }) }));
    return sharedIn(shared, situation);
  };
}

/** One object for places in the same situation: requirements are resolved once for each. */
function sharedIn(shared: Map<string, Situation>, situation: Situation): Situation {
  const key = JSON.stringify([situation.region, situation.group, situation.isSpecial]);
  const known = shared.get(key) ?? situation;
  shared.set(key, known);
  return known;
}

interface NamedSituation {
  readonly name: string;
  readonly situation: Situation;
}

/** The same words stand in many rows. */
function rowsIn(set: CriteriaSet, tables: readonly CommuneTable[]): NamedSituation[] {
  const known = new Map<string, Situation>();
  return tables.flatMap(({ rows }) =>
    rows.filter(({ name }) => name !== '').map((row) => {
      const key = JSON.stringify([row.region?.text, row.group?.text, row.isSpecial]);
      const situation = known.get(key) ?? situationOfRow(set, row);
      known.set(key, situation);
      return { name: row.name, situation };
    }),
  );
}

/** "Đồng bằng" may stand below "Vùng" where the set knows it as a group. */
function situationOfRow(set: CriteriaSet, { region, group, isSpecial }: CommuneRow): Situation {
  const texts = [region?.text, group?.text].filter((text) => text !== undefined);
  return {
    ...idOf('region', texts, set.regions),
    ...idOf('group', texts, set.groups),
    ...(isSpecial === undefined ? {} : { isSpecial }),
  };
}

function idOf<K extends 'region' | 'group'>(key: K, texts: readonly string[], known: readonly Named[]): { readonly [key in K]?: string } {
  const id = texts.map((text) => idNamed(known, text)).find((one) => one !== null);
  return (id === undefined || id === null ? {} : { [key]: id }) as { readonly [key in K]?: string };
}

function resolved({ regions, groups }: CriteriaSet, { region, group, isSpecial }: StatedSituation): Situation {
  return {
    ...(region === undefined ? {} : idOf('region', [region], regions)),
    ...(group === undefined ? {} : idOf('group', [group], groups)),
    ...(isSpecial === undefined ? {} : { isSpecial }),
  };
}

/** The id of the region or group that a text names by its id, its name, a part of it between strokes, or its number; null where none. */
export function idNamed(known: readonly Named[], text: string): string | null {
  const written = bare(text);
  const found = known.filter(({ id, name }) => bare(id) === written || bare(name) === written || name.split('/').some((part) => bare(part) === written));
  const numbered = found.length > 0 ? [] : known.filter(({ id, name }) => numberOf(name) !== null && (numberOf(name) ?? numberOf(id)) === numberOf(text));
  const [only, another] = [...found, ...numbered];
  return only === undefined || another !== undefined ? null : only.id;
}

/** Without the words that names of regions and groups share. */
function bare(text: string): string {
  return fold(text).replace(/[-–,()]/g, ' ').replace(/\b(vung|xa|thuoc|va|khu vuc)\b/g, ' ').replace(/\s+/g, ' ').trim();
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3' };

/** "2" of "Nhóm 2", "nhóm II" and "2"; null where the text has another word or none. */
function numberOf(text: string): string | null {
  const found = /^(?:nhom |loai )?(\d)$/.exec(bare(text)) ?? /^(?:nhom |loai )(i{1,3})$/.exec(bare(text));
  const number = found?.[1] ?? null;
  return number === null ? null : (ROMAN[number] ?? number);
}

/** A province that has a group of communes ĐBKK says so in its name: "Xã miền núi/ĐBKK". */
function withGroupOfSpecial(set: CriteriaSet, situation: Situation): Situation {
  const group = situation.isSpecial === true && situation.group === undefined ? idNamed(set.groups, 'ĐBKK') : null;
  return group === null ? situation : { ...situation, group };
}

/** Rows that say different things of one name leave open what they differ in: they may be two communes. */
function byKey(rows: readonly NamedSituation[]): ReadonlyMap<string, Situation> {
  const known = new Map<string, Situation>();
  for (const { name, situation } of rows) {
    const key = placeKey(name);
    const before = known.get(key);
    known.set(key, before === undefined ? situation : agreed(before, situation));
  }
  return known;
}

function agreed(one: Situation, other: Situation): Situation {
  return {
    ...(one.region === other.region && one.region !== undefined && { region: one.region }),
    ...(one.group === other.group && one.group !== undefined && { group: one.group }),
    ...(one.isSpecial === other.isSpecial && one.isSpecial !== undefined && { isSpecial: one.isSpecial }),
  };
}
