/** R11: every criterion of a set has an agency, as a whole or by all of its indicators; and none is named that the set has not. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { AgencyTable } from '../table';
import { assignmentsOf, cellsOf, criterionOf, sizeOfSet } from './assigned';

export const everyCriterion: Relation<AgencyTable> = {
  rules: ['agency-assignment/criterion-missing', 'agency-assignment/indicators-missing', 'agency-assignment/unknown-criterion'],
  check: (table) => table.columns.sets.flatMap((_, set) => checkSet(table, set)),
};

function checkSet(table: AgencyTable, set: number): Finding[] {
  const assignments = assignmentsOf(table, set);
  const codes = assignments.flatMap((assignment) => assignment.codes.map(({ code }) => code));
  const size = sizeOfSet(new Set(codes.map(criterionOf)));
  if (size === null) return [];
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
