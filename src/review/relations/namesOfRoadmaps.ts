/** Communes named by the roadmaps: each once a roadmap, abbreviations resolved, a higher level never before the lower (R10). */
import type { Finding } from '../../appendices/finding';
import { certainNames } from '../../appendices/roadmap/counts';
import type { Level } from '../../appendices/level';
import type { RoadmapTable } from '../../appendices/roadmap/table';
import { hasUnnamed } from '../../appendices/roadmap/unnamed';
import { qualifiedAddress } from '../../sheet/address';
import { fold } from '../../text/fold';
import { mentionsOf, type Mention } from '../places';

/** Each level is reached from the one before it. */
const LEVELS: readonly Level[] = ['NTM', 'NTM nâng cao', 'NTM kiểu mẫu'];

export function namesOfRoadmaps(tables: readonly RoadmapTable[]): readonly Finding[] {
  const mentions = mentionsOf(tables);
  return [...unresolved(mentions), ...tables.flatMap((table) => repeated(mentions.filter((mention) => mention.table === table))), ...levelOrder(tables, mentions)];
}

function unresolved(mentions: readonly Mention[]): Finding[] {
  return mentions
    .filter((mention) => mention.full === null)
    .map((mention) => ({ rule: 'place/abbreviation', severity: 'info', sheet: mention.table.sheet, cells: [mention.cell], place: mention.name, params: { district: mention.district } }));
}

/** The same commune twice in the same district's column; two communes of different districts may share a name. */
function repeated(mentions: readonly Mention[]): Finding[] {
  const first = new Map<string, Mention>();
  const findings: Finding[] = [];
  for (const mention of mentions) {
    if (mention.full === null) continue;
    const key = `${mention.districtKey}/${mention.key}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, mention);
    else findings.push(repetition(earlier, mention));
  }
  return findings;
}

function repetition(earlier: Mention, mention: Mention): Finding {
  return {
    rule: 'roadmap/name-repeated',
    severity: mention.districtKey === null ? 'warning' : 'error',
    sheet: mention.table.sheet,
    cells: [...new Set([mention.cell, earlier.cell])],
    place: mention.full ?? mention.name,
    params: { year: mention.year.yearText, before: earlier.year.yearText },
  };
}

function levelOrder(tables: readonly RoadmapTable[], mentions: readonly Mention[]): Finding[] {
  return LEVELS.slice(1).flatMap((level, index) => {
    const below = LEVELS[index] ?? 'NTM';
    const lowerTables = tables.filter((table) => table.data.level === below);
    if (lowerTables.length === 0) return [];
    const lower = { mentions: mentions.filter((mention) => mention.table.data.level === below), isComplete: lowerTables.every(namesAll) };
    return mentions.filter((mention) => mention.table.data.level === level).flatMap((mention) => checkLevel(mention, lower, below) ?? []);
  });
}

/** What the roadmaps of the level below name. */
interface Lower {
  readonly mentions: readonly Mention[];
  readonly isComplete: boolean;
}

/** A roadmap that begins late, counts instead of naming, or whose names cannot be told apart does not name every commune. */
function namesAll({ data }: RoadmapTable): boolean {
  return !hasUnnamed(data) && data.years.every((year) => year.entries.every((entry) => entry.count === null && certainNames(year, entry) !== null));
}

function checkLevel(mention: Mention, { mentions, isComplete }: Lower, level: Level): Finding | null {
  if (mention.full === null) return null;
  const inDistrict = mentions.filter((other) => mayBeInDistrictOf(mention, other));
  const same = inDistrict.find((other) => other.key === mention.key);
  if (same !== undefined) return checkYears(mention, same, level);
  const folded = fold(mention.full);
  const similar = inDistrict.find((other) => other.full !== null && fold(other.full) === folded);
  if (similar !== undefined) return spelling(mention, similar);
  return isComplete ? missing(mention, inDistrict, level) : null;
}

function mayBeInDistrictOf(mention: Mention, other: Mention): boolean {
  return mention.districtKey === null || other.districtKey === null || mention.districtKey === other.districtKey;
}

function checkYears(mention: Mention, lower: Mention, level: Level): Finding | null {
  if (mention.year.year === null || lower.year.year === null || mention.year.year >= lower.year.year) return null;
  return {
    ...at(mention, [elsewhere(mention, lower)]),
    rule: 'roadmap/level-order',
    severity: mention.districtKey !== null && lower.districtKey !== null ? 'error' : 'warning',
    actual: mention.year.year,
    expected: lower.year.year,
    params: { problem: 'earlier', level: mention.table.data.level ?? '', below: level },
  };
}

function spelling(mention: Mention, similar: Mention): Finding {
  return { ...at(mention, [elsewhere(mention, similar)]), rule: 'place/spelling', severity: 'warning', actual: mention.name, expected: similar.name };
}

/** Certain only where every name of the district's column in the lower roadmap could be read. */
function missing(mention: Mention, inDistrict: readonly Mention[], level: Level): Finding {
  const isCertain = inDistrict.every((other) => other.full !== null) && inDistrict.length > 0;
  return {
    ...at(mention, []),
    rule: 'roadmap/level-order',
    severity: isCertain ? 'error' : 'warning',
    params: { problem: 'missing', level: mention.table.data.level ?? '', below: level, district: mention.district, year: mention.year.yearText },
  };
}

function at(mention: Mention, others: readonly string[]): Pick<Finding, 'sheet' | 'cells' | 'place'> {
  return { sheet: mention.table.sheet, cells: [mention.cell, ...others], place: mention.full ?? mention.name };
}

function elsewhere(mention: Mention, other: Mention): string {
  return mention.table.sheet === other.table.sheet ? other.cell : qualifiedAddress(other.table.sheet, other.cell);
}
