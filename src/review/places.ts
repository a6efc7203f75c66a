/** The communes that the roadmaps of a workbook name, with abbreviations resolved within their district column (decision 11). */
import { certainNames } from '../appendices/roadmap/counts';
import type { RoadmapTable, YearRow } from '../appendices/roadmap/table';
import { comparableName, fold, normalise } from '../text/fold';
import { abbreviationOf, startsOf } from '../text/names';

export interface Mention {
  readonly table: RoadmapTable;
  readonly year: YearRow;
  readonly cell: string;
  /** As written. */
  readonly name: string;
  /** The district column's name as written. */
  readonly district: string;
  /** The same for all columns of the district; null for a column of names that may lie in any. */
  readonly districtKey: string | null;
  /** Written out, as far as its own district column tells; null where it does not. */
  readonly full: string | null;
  /** `full` for comparing: composition, tone placement and capitals aside; "" where it is null. */
  readonly key: string;
}

/** Columns of the same district have the same key, whatever prefix their headers carry. */
export function districtKey(name: string): string {
  return fold(name).replace(/^(huyen|thi xa|thanh pho|quan|tp|tx|h|q)[. ]+/, '');
}

/** Every commune named with certainty, in the order of tables, years and columns. */
export function mentionsOf(tables: readonly RoadmapTable[]): readonly Mention[] {
  const raw = tables.flatMap(rawMentions);
  const districts = new Map<string | null, DistrictNames>();
  for (const mention of raw) {
    const names = districts.get(mention.districtKey) ?? { full: new Map(), starts: new Set() };
    districts.set(mention.districtKey, names);
    if (abbreviationOf(mention.name) === null) addName(names, mention.name);
  }
  return raw.map((mention) => {
    const full = writtenOut(mention.name, districts.get(mention.districtKey));
    return { ...mention, full, key: full === null ? '' : comparableName(full) };
  });
}

function rawMentions(table: RoadmapTable): Omit<Mention, 'full' | 'key'>[] {
  const keys = new Map(table.columns.districts.map(({ name, isDistrict }) => [name, isDistrict ? districtKey(name) : null]));
  return table.data.years.flatMap((year) =>
    year.entries.flatMap((entry) =>
      (certainNames(year, entry) ?? []).map(({ name, cell }) => ({
        table,
        year,
        cell,
        name,
        district: entry.district.name,
        districtKey: keys.get(entry.district.name) ?? null,
      })),
    ),
  );
}

/** The full names of one district: by their comparable spelling, and the first syllables that they begin with. */
interface DistrictNames {
  readonly full: Map<string, string>;
  readonly starts: Set<string>;
}

function addName(names: DistrictNames, name: string): void {
  names.full.set(comparableName(name), name);
  for (const start of startsOf([name])) names.starts.add(start);
}

/** "N.Thọ" under Ninh Hòa is "Ninh Thọ": a full name of the column with that initial and rest, else its only first syllable with that initial. */
function writtenOut(name: string, district: DistrictNames | undefined): string | null {
  const abbreviation = abbreviationOf(name);
  if (abbreviation === null) return normalise(name);
  if (district === undefined) return null;
  const initial = abbreviation.initial.toLowerCase();
  const named = [...district.full].filter(([key]) => key.startsWith(initial) && key.endsWith(` ${comparableName(abbreviation.rest)}`) && isOneSyllableLonger(key, abbreviation.rest));
  if (named.length === 1) return named[0]?.[1] ?? null;
  const starts = [...new Set([...district.starts].map((start) => normalise(start)))].filter((start) => start.toLowerCase().startsWith(initial));
  return named.length === 0 && starts.length === 1 ? `${starts[0]} ${normalise(abbreviation.rest)}` : null;
}

function isOneSyllableLonger(full: string, rest: string): boolean {
  return full.split(' ').length === normalise(rest).split(' ').length + 1;
}
