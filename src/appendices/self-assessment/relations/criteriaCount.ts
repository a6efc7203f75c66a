/** R6: "Số tiêu chí đạt: 17/19" is the number of criteria that the rows call met, of as many as the sheet lists. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { AssessedCriterion, CriteriaCount, SelfAssessmentTable } from '../table';
import { aboutPlace, isCalledMet, verdictIn } from './walk';

export const criteriaCount: Relation<SelfAssessmentTable> = {
  rules: ['self-assessment/criteria-count'],
  check: (table) => table.data.counts.flatMap((count) => checkCount(table, count)),
};

function checkCount(table: SelfAssessmentTable, { cell, place, met, of }: CriteriaCount): Finding[] {
  const { criteria } = table.data;
  const outcomes = criteria.map((criterion) => isCriterionMet(criterion, place));
  const at = { rule: 'self-assessment/criteria-count', sheet: table.sheet, cells: [cell], ...aboutPlace(table, place) };
  const counted = outcomes.filter((isMet) => isMet === true).length;
  const unknown = outcomes.filter((isMet) => isMet === null).length;
  const findings: Finding[] = [];
  /** A sheet may show some of the criteria only. */
  const isWhole = of === null || of <= criteria.length;
  if (of !== null && of !== criteria.length) findings.push({ ...at, severity: 'warning', actual: of, expected: criteria.length, params: { problem: 'of' } });
  if (isWhole && (met < counted || met > counted + unknown)) findings.push({ ...at, severity: 'error', actual: met, expected: unknown === 0 ? counted : `${counted}-${counted + unknown}`, params: { problem: 'met' } });
  return findings;
}

/** As the sheet itself says; null where it does not say it of the criterion or of one of its indicators. */
function isCriterionMet(criterion: AssessedCriterion, place: number): boolean | null {
  const stated = criterion.outcomes[place];
  if (stated !== null && stated !== undefined) return stated.isMet;
  const said = criterion.rows.flatMap((row) => {
    const entry = row.entries[place];
    return entry === undefined ? [] : [{ criterion, row, entry, place }];
  });
  const outcomes = said.filter(({ row, entry }) => row.kind !== 'part' && !entry.isNotApplicable).map((one) => isCalledMet(one) ?? (verdictIn(one).kind === 'met' ? true : null));
  if (outcomes.includes(false)) return false;
  return outcomes.length === 0 || outcomes.includes(null) ? null : true;
}
