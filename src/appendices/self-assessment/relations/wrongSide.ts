/** R13: a value called met lies on the side of its requirement that meets it, and one called unmet on the other. */
import { roundTo } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { SelfAssessmentTable } from '../table';
import { contradictionOf, type Compared, type Problem } from '../verdict';
import { about, cellOf, gradeVerdictIn, isCalledMet, namesRow, saidIn, verdictIn, type Said } from './walk';

/** Binary noise beyond them is none of the sheet's. */
const DIGITS = 9;

export const wrongSide: Relation<SelfAssessmentTable> = {
  rules: ['self-assessment/wrong-side', 'self-assessment/unit'],
  check: (table) => saidIn(table).flatMap((said) => [...ofValue(table, said), ...ofGrade(table, said), ...ofMarks(table, said)]),
};

function ofValue(table: SelfAssessmentTable, said: Said): Finding[] {
  const verdict = verdictIn(said);
  const { row, entry } = said;
  const required = row.required === null ? [] : [row.required.cell];
  if (verdict.kind === 'mixed-units') {
    const { value, unit, requirement } = verdict;
    return [{ ...about(table, said), rule: 'self-assessment/unit', severity: 'warning', cells: [cellOf(said), ...required], actual: value, expected: requirement, params: { unit, ...namesRow(said) } }];
  }
  if (verdict.kind === 'unknown' || entry.outcome === null) return [];
  const problem = contradictionOf(verdict, isCalledMet(said));
  return problem === null ? [] : [contradiction(table, said, verdict, problem, required)];
}

function contradiction(table: SelfAssessmentTable, said: Said, { value, unit, requirement, isCertain }: Compared, problem: Problem, required: readonly string[]): Finding {
  const isSure = isCertain && (problem === 'met' || problem === 'unmet');
  const shown = said.entry.result?.reading.kind === 'number' ? said.entry.result.reading.decimals : 0;
  return {
    ...about(table, said),
    rule: 'self-assessment/wrong-side',
    severity: isSure ? 'error' : 'warning',
    cells: [said.entry.outcome?.cell ?? cellOf(said), cellOf(said), ...required].filter((cell, index, all) => all.indexOf(cell) === index),
    actual: value,
    expected: requirement,
    difference: roundTo(value - requirement.value, DIGITS),
    params: { problem, unit, shown: value.toFixed(shown).replace('.', ','), ...namesRow(said) },
  };
}

/** "Mức độ 2" where "Mức độ 3" is required, and "Đạt" as the conclusion. */
function ofGrade(table: SelfAssessmentTable, said: Said): Finding[] {
  const { row: { required }, entry: { result, outcome } } = said;
  const [grade, calledMet] = [gradeVerdictIn(said), isCalledMet(said)];
  if (grade === null || calledMet === null || grade.isMet === calledMet || required === null || result?.reading.kind !== 'text' || outcome === null) return [];
  return [{ ...about(table, said), rule: 'self-assessment/wrong-side', severity: grade.isCertain ? 'error' : 'warning', cells: [outcome.cell, result.cell, required.cell], actual: result.reading.text, expected: required.text, params: { problem: calledMet ? 'met' : 'unmet', ...namesRow(said) } }];
}

/** "Đạt" as the result and "Chưa đạt" as the conclusion. */
function ofMarks(table: SelfAssessmentTable, said: Said): Finding[] {
  const { result, outcome } = said.entry;
  if (result?.reading.kind !== 'mark' || outcome === null || outcome.isMet === null || outcome.cell === result.cell || result.reading.isMet === outcome.isMet) return [];
  const [actual, expected] = [outcome.isMet, result.reading.isMet].map((isMet) => (isMet ? 'Đạt' : 'Chưa đạt'));
  return [{ ...about(table, said), rule: 'self-assessment/wrong-side', severity: 'error', cells: [outcome.cell, result.cell], actual, expected, params: { problem: 'marks', ...namesRow(said) } }];
}
