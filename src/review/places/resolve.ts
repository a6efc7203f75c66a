/** Names written out within their district (decision 11). */
import { normalise } from '../../text/fold';
import { abbreviationOf, startsOf } from '../../text/names';
import { readOnce } from '../../text/readOnce';
import type { PlaceList } from './list';
import type { Mention } from './mention';
import { districtKey, placeKey, readPlaceName } from './names';

type RawMention = Omit<Mention, 'full' | 'key'>;

/** Every place of the lists, in their order. */
export function resolveNames(lists: readonly PlaceList[]): readonly Mention[] {
  const raw = lists.flatMap(rawMentions);
  const districts = new Map<string | null, DistrictNames>();
  for (const mention of raw) {
    const names = districts.get(mention.districtKey) ?? { full: new Map(), starts: new Set() };
    districts.set(mention.districtKey, names);
    if (isFull(mention.name)) addName(names, mention.name);
  }
  return raw.map((mention) => {
    const full = writtenOut(mention.name, districts.get(mention.districtKey));
    return { ...mention, full, key: full === null ? '' : placeKey(full) };
  });
}

function rawMentions(list: PlaceList): RawMention[] {
  return list.places.map((place) => ({ ...place, ...readPlaceName(place.name), list, districtKey: place.district === null ? null : districtKey(place.district) }));
}

/** The full names of one district: by their key, and the first syllables that they begin with. */
interface DistrictNames {
  readonly full: Map<string, string>;
  readonly starts: Set<string>;
}

/** Neither an abbreviation nor a name that a footnote may end. */
const isFull = readOnce((name) => abbreviationOf(name) === null && !GLUED_DIGIT.test(name));

function addName(names: DistrictNames, name: string): void {
  const key = placeKey(name);
  if (names.full.has(key)) return;
  names.full.set(key, name);
  for (const start of startsOf([name])) names.starts.add(start);
}

/** "Ninh An1": a footnote, unless the district has a "Ninh An 1". */
const GLUED_DIGIT = /(?<=\p{L})(\d{1,2})$/u;
/** "A Ngo", "Y Tý": a vowel may be a syllable of its own. */
const VOWEL = /^[AEIOUYÂÊÔƠƯ]$/;

function writtenOut(name: string, district: DistrictNames | undefined): string | null {
  if (isFull(name)) return normalise(name);
  if (GLUED_DIGIT.test(name)) {
    const apart = name.replace(GLUED_DIGIT, ' $1');
    return district?.full.has(placeKey(apart)) === true ? apart : writtenOut(name.replace(GLUED_DIGIT, ''), district);
  }
  const abbreviation = abbreviationOf(name);
  if (abbreviation === null) return normalise(name);
  const found = district === undefined ? null : fullName(abbreviation, district);
  return found ?? (VOWEL.test(abbreviation.initial) && !name.includes('.') ? normalise(name) : null);
}

/** "N.Thọ" under Ninh Hòa is "Ninh Thọ": a full name of the district with that initial and rest, else its only first syllable with that initial. */
function fullName({ initial, rest }: { readonly initial: string; readonly rest: string }, district: DistrictNames): string | null {
  const start = initial.toLowerCase();
  const named = [...district.full].filter(([key]) => key.startsWith(start) && key.endsWith(` ${placeKey(rest)}`) && isOneSyllableLonger(key, rest));
  if (named.length === 1) return named[0]?.[1] ?? null;
  const starts = [...new Set([...district.starts].map((syllable) => normalise(syllable)))].filter((syllable) => syllable.toLowerCase().startsWith(start));
  return named.length === 0 && starts.length === 1 ? `${starts[0]} ${normalise(rest)}` : null;
}

function isOneSyllableLonger(full: string, rest: string): boolean {
  return full.split(' ').length === normalise(rest).split(' ').length + 1;
}
