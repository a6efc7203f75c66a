/** Every indicator that misses what the sheet requires, or that the sheet itself calls unmet. */
import { isFormulaError } from '../../../sheet/figure';
import { roundTo } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { AssessedCriterion, Section, SelfAssessmentTable } from '../table';
import { isSurelyUnmet } from '../verdict';
import { about, aboutPlace, cellOf, isCalledMet, isGradeMetIn, namesRow, saidIn, saidOf, verdictIn, type Said } from './walk';

/** Binary noise beyond them is none of the sheet's. */
const DIGITS = 9;

export const unmet: Relation<SelfAssessmentTable> = {
  rules: ['self-assessment/unmet'],
  check: (table) => {
    const findings = saidIn(table).flatMap((said) => unmetOf(table, said) ?? []);
    return [...findings, ...table.data.sections.flatMap((section) => section.criteria.flatMap((criterion) => wholeCriterion(table, section, criterion, findings)))];
  },
};

function unmetOf(table: SelfAssessmentTable, said: Said): Finding | null {
  const { row, entry } = said;
  const verdict = verdictIn(said);
  const calledMet = isCalledMet(said);
  const at = { ...about(table, said), rule: 'self-assessment/unmet', severity: 'unmet' as const, cells: cellsOf(said) };
  if (verdict.kind === 'unmet' && isSurelyUnmet(verdict, calledMet)) {
    const { value, requirement, unit } = verdict;
    return { ...at, actual: value, expected: requirement, difference: roundTo(value - requirement.value, DIGITS), params: { unit, ...namesRow(said) } };
  }
  const isGrade = isGradeMetIn(said);
  if ((calledMet !== false && isGrade !== false) || verdict.kind === 'met' || isGrade === true) return null;
  const reading = entry.result?.reading;
  const words = reading?.kind === 'text' && !isFormulaError(reading.text) ? reading.text : undefined;
  const number = reading?.kind === 'number' ? reading : null;
  const actual = number?.value ?? words;
  const required = row.required === null ? undefined : row.required.requirement === 'met' || row.required.requirement === null ? row.required.text : row.required.requirement;
  return {
    ...at,
    ...(actual === undefined ? {} : { actual }),
    ...(required === undefined ? {} : { expected: required }),
    params: { ...(number === null ? {} : { unit: number.unit === '' ? row.unit : number.unit }), ...(calledMet === false ? {} : { problem: 'grade' }), ...namesRow(said) },
  };
}

/** The cell of the value first, then those that say what is required and concluded. */
function cellsOf(said: Said): string[] {
  const { row, entry } = said;
  return [...new Set([cellOf(said), ...(row.required === null ? [] : [row.required.cell]), ...(entry.outcome === null ? [] : [entry.outcome.cell])])];
}

/** A criterion that is called unmet where none of its rows is. */
function wholeCriterion(table: SelfAssessmentTable, section: Section, criterion: AssessedCriterion, findings: readonly Finding[]): Finding[] {
  const said = saidOf(section, criterion);
  return criterion.outcomes.flatMap((outcome, place): Finding[] => {
    const cells = new Set(said.filter((one) => one.place === place).map(cellOf));
    if (outcome?.isMet !== false || findings.some((finding) => cells.has(finding.cells[0] ?? ''))) return [];
    return [{ rule: 'self-assessment/unmet', severity: 'unmet', sheet: table.sheet, cells: [outcome.cell], ...aboutPlace(table, section, place), ...(criterion.number === null ? {} : { indicator: criterion.number }) }];
  });
}
