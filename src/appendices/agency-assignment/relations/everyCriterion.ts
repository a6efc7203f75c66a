/** R11: every criterion of a set has an agency, as a whole or by all of its indicators; and none is named that the set has not. */
import type { Finding } from '../../finding';
import type { Level } from '../../level';
import type { Relation } from '../../table';
import type { AgencyTable } from '../table';
import { assignmentsOf, cellsOf, criterionOf, sizeOfSet } from './assigned';

export const everyCriterion: Relation<AgencyTable> = {
  rules: ['agency-assignment/criterion-missing', 'agency-assignment/indicators-missing', 'agency-assignment/unknown-criterion'],
  check: (table) => {
    const sizes = table.columns.sets.map((_, set) => sizeOfSet(new Set(codesOf(table, set).map(criterionOf))));
    return sizes.flatMap((size, set) => (size === null ? [] : checkSet(table, set, largestBeside(table, sizes, set) ?? size)));
  },
};

/** The sets of NTM and nâng cao have criteria of the same numbers: where one of them seems to lack its last ones, nobody has them. */
const TWINS: readonly (Level | null)[] = ['NTM', 'NTM nâng cao'];
const MOST_LOST = 2;

function largestBeside({ columns: { sets } }: AgencyTable, sizes: readonly (number | null)[], set: number): number | undefined {
  const own = sizes[set] ?? 0;
  const level = sets[set]?.level ?? null;
  return sizes.find((size, other) => size !== null && size > own && size - own <= MOST_LOST && TWINS.includes(level) && TWINS.includes(sets[other]?.level ?? null) && sets[other]?.level !== level) ?? undefined;
}

function codesOf(table: AgencyTable, set: number): readonly string[] {
  return assignmentsOf(table, set).flatMap((assignment) => assignment.codes.map(({ code }) => code));
}

function checkSet(table: AgencyTable, set: number, size: number): Finding[] {
  const assignments = assignmentsOf(table, set);
  const codes = codesOf(table, set);
  const named = new Set([...codes, ...assignments.flatMap((assignment) => assignment.mentions)]);
  const criteria = Array.from({ length: size }, (_, index) => index + 1);
  return [...criteria.flatMap((criterion) => checkCriterion(table, set, criterion, codes, named)), ...unknown(table, set, size)];
}

function checkCriterion(table: AgencyTable, set: number, criterion: number, codes: readonly string[], named: ReadonlySet<string>): Finding[] {
  if (named.has(String(criterion))) return [];
  const indicators = new Set([...named].filter((code) => criterionOf(code) === criterion).map((code) => Number(code.split('.')[1])));
  const at = { severity: 'warning', ...placeOf(table, set), cells: [table.columns.sets[set]?.cell ?? '', cellsOf(table, set)], indicator: String(criterion) } as const;
  if (indicators.size === 0) return [{ ...at, rule: 'agency-assignment/criterion-missing' }];
  const last = Math.max(...indicators);
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter((indicator) => !indicators.has(indicator));
  const isMostlyThere = missing.length <= indicators.size && codes.some((code) => criterionOf(code) === criterion);
  if (missing.length === 0 || !isMostlyThere) return [];
  return [{ ...at, rule: 'agency-assignment/indicators-missing', expected: missing.map((indicator) => `${criterion}.${indicator}`) }];
}

/** A number far beyond the others, or 0, may be a slip of the keyboard; a column of the highest level may also name indicators of the one below. */
function unknown(table: AgencyTable, set: number, size: number): Finding[] {
  return assignmentsOf(table, set).flatMap(({ agency, cell, codes }) =>
    codes
      .filter(({ code }) => criterionOf(code) > size || criterionOf(code) === 0)
      .map(({ code }) => ({ rule: 'agency-assignment/unknown-criterion', severity: 'warning' as const, ...placeOf(table, set), cells: [cell], place: agency, indicator: code, params: { size } })),
  );
}

function placeOf(table: AgencyTable, set: number): Pick<Finding, 'sheet' | 'set'> {
  const level = table.columns.sets[set]?.level ?? null;
  return level === null ? { sheet: table.sheet } : { sheet: table.sheet, set: level };
}
