/** R6: "Số tiêu chí đạt: 17/19" is the number of criteria that the rows call met, of as many as the sheet lists. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { Section, SelfAssessmentTable, StatedCount } from '../table';
import { countRange } from './criterionMet';
import { aboutPlace } from './walk';

export const criteriaCount: Relation<SelfAssessmentTable> = {
  rules: ['self-assessment/criteria-count'],
  check: (table) => table.data.sections.flatMap((section) => section.counts.flatMap((count) => checkCount(table, section, count))),
};

function checkCount(table: SelfAssessmentTable, section: Section, count: StatedCount): Finding[] {
  const { cell, place, counted, isMet, stated, of } = count;
  const at = { rule: 'self-assessment/criteria-count', sheet: table.sheet, cells: [cell], ...aboutPlace(table, section, place) };
  const { least, most } = countRange(section, count);
  const length = counted === 'criteria' ? section.criteria.length : null;
  const findings: Finding[] = [];
  /** A sheet may show some of the criteria only. */
  const isWhole = of === null || length === null || of <= length;
  if (of !== null && length !== null && of !== length) findings.push({ ...at, severity: 'warning', actual: of, expected: length, params: { problem: 'of' } });
  if (stated !== null && isWhole && (stated < least || stated > most)) {
    findings.push({ ...at, severity: 'error', actual: stated, expected: least === most ? least : `${least}-${most}`, params: { problem: isMet ? 'met' : 'unmet', counted } });
  }
  return findings;
}
