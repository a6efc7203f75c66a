/** R6: "Số tiêu chí đạt: 17/19" is the number of criteria that the rows call met, of as many as the sheet lists. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { CriteriaCount, Section, SelfAssessmentTable } from '../table';
import { isCriterionMet } from './criterionMet';
import { aboutPlace } from './walk';

export const criteriaCount: Relation<SelfAssessmentTable> = {
  rules: ['self-assessment/criteria-count'],
  check: (table) => table.data.sections.flatMap((section) => section.counts.flatMap((count) => checkCount(table, section, count))),
};

function checkCount(table: SelfAssessmentTable, section: Section, { cell, place, met, of }: CriteriaCount): Finding[] {
  const { criteria } = section;
  const outcomes = criteria.map((criterion) => isCriterionMet(section, criterion, place));
  const at = { rule: 'self-assessment/criteria-count', sheet: table.sheet, cells: [cell], ...aboutPlace(table, section, place) };
  const counted = outcomes.filter((isMet) => isMet === true).length;
  const unknown = outcomes.filter((isMet) => isMet === null).length;
  const findings: Finding[] = [];
  /** A sheet may show some of the criteria only. */
  const isWhole = of === null || of <= criteria.length;
  if (of !== null && of !== criteria.length) findings.push({ ...at, severity: 'warning', actual: of, expected: criteria.length, params: { problem: 'of' } });
  if (isWhole && (met < counted || met > counted + unknown)) findings.push({ ...at, severity: 'error', actual: met, expected: unknown === 0 ? counted : `${counted}-${counted + unknown}`, params: { problem: 'met' } });
  return findings;
}
