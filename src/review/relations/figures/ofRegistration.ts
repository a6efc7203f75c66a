/** How many communes a list of places registers, level by level. */
import { LEVELS, levelNamed, type Level } from '../../../appendices/level';
import type { LevelColumn, RegistrationGroup, RegistrationTable } from '../../../appendices/registration/table';
import { allPlaces, areLevelsNamed, countBelow } from '../../../appendices/registration/relations/tree';
import { areaAddress } from '../../../sheet/address';
import { fold } from '../../../text/fold';
import { ownLines, scopeOfTitle, yearOfTitle, type LevelYear, type StatedCount } from './statement';

/** What the title and the group rows above a place say of it. */
interface Context {
  readonly year: number | null;
  readonly level: Level | null;
}

/** Lists of villages, of districts, and of communes that are recognised once more. */
const OTHERS = /^(?:cap (?:thon|huyen|tinh)|(?:cac )?(?:thon|xom|ap|ban|huyen|thi xa|thanh pho) (?:dang ky|phan dau|dat chuan|duoc cong nhan|ntm|nong thon))\b|cong nhan lai/;
const YEAR = /^nam ((?:19|20)\d\d)\b/;

export function levelYearsOfRegistration(table: RegistrationTable): readonly LevelYear[] {
  const lines = ownLines(table.data.title);
  const title: Context = { year: yearOfTitle(lines), level: levelOfTitle(lines) };
  const scope = scopeOfTitle(lines);
  if (lines.some((line) => OTHERS.test(fold(line)))) return [];
  return countsBelow(table, table.data.root, title).map(({ level, year, stated }) => ({
    kind: table.kind, sheet: table.sheet, level, year, inYear: [stated], byEnd: null, isEither: false, scope,
  }));
}

interface Counted {
  readonly level: Level;
  readonly year: number;
  readonly stated: StatedCount;
}

function countsBelow(table: RegistrationTable, group: RegistrationGroup, above: Context): readonly Counted[] {
  const label = fold(group.label);
  if (OTHERS.test(label)) return [];
  const year = YEAR.exec(label);
  const here: Context = { year: year === null ? above.year : Number(year[1]), level: /\bxa\b/.test(label) ? (levelNamed(label) ?? above.level) : above.level };
  const isWhole = group.groups.every((child) => !OTHERS.test(fold(child.label)));
  return (isWhole ? countsHere(table, group, here) : null) ?? group.groups.flatMap((child) => countsBelow(table, child, here));
}

/** Null where level and year are told further down, by the groups. */
function countsHere(table: RegistrationTable, group: RegistrationGroup, here: Context): readonly Counted[] | null {
  const { levels, name } = table.columns;
  const isNamed = areLevelsNamed(group);
  if (!isNamed && levels.some(({ year }) => year !== null)) return countsByColumn(levels, group, here);
  if (here.year === null) return null;
  if (isNamed) return countsByName(levels, group, here.year);
  if (levels.length > 0) return countsByColumn(levels, group, here);
  const places = allPlaces(group).length;
  if (here.level === null || places === 0) return null;
  return [{ level: here.level, year: here.year, stated: { value: places, cell: group.label === '' ? rangeOf(group, name) : group.cell } }];
}

/** Nothing where a place names no level: it may be of any. */
function countsByName([column]: readonly LevelColumn[], group: RegistrationGroup, year: number): readonly Counted[] {
  const named = allPlaces(group).map(({ level }) => level);
  if (column === undefined || named.includes(null)) return [];
  return LEVELS.flatMap((level) => {
    const value = named.filter((one) => one === level).length;
    return value === 0 ? [] : [{ level, year, stated: { value, cell: rangeOf(group, column.column) } }];
  });
}

/** The marks in a column of a year are of the level that the title tells. */
function countsByColumn(columns: readonly LevelColumn[], group: RegistrationGroup, here: Context): readonly Counted[] {
  return columns.flatMap(({ column, level: named, year: own }, index) => {
    const level = named ?? (own === null ? null : here.level);
    const year = own ?? here.year;
    const isFirst = columns.findIndex((other) => other.level === named && other.year === own) === index;
    const value = isFirst ? countBelow(group, index) : null;
    const figure = group.levels[index]?.figure;
    return level === null || year === null || value === null ? [] : [{ level, year, stated: { value, cell: figure === undefined || figure.kind === 'blank' ? rangeOf(group, column) : figure.cell } }];
  });
}

/** The cells of a column beside the places of a group. */
function rangeOf(group: RegistrationGroup, column: number): string {
  const rows = allPlaces(group).map((place) => place.row);
  return areaAddress({ top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column });
}

/** The only level that the title speaks of communes for. */
function levelOfTitle(lines: readonly string[]): Level | null {
  const about = lines.map(fold).filter((line) => /\bxa\b.*\bdat chuan\b|\bdat chuan\b/.test(line));
  const [line] = about;
  if (line === undefined || about.length > 1 || (line.includes('nang cao') && line.includes('kieu mau'))) return null;
  return levelNamed(line);
}
