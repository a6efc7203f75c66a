/** R6: "Số tiêu chí đạt: 17/19" is the number of criteria that the rows call met, of as many as the sheet lists. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { Section, SelfAssessmentTable, StatedCount } from '../table';
import { countRange, isAsked, isMetBy, type Range } from './criterionMet';
import { aboutPlace, saidInSection } from './walk';

export const criteriaCount: Relation<SelfAssessmentTable> = {
  rules: ['self-assessment/criteria-count'],
  check: (table) => table.data.sections.flatMap((section) => section.counts.flatMap((count) => checkCount(table, section, count))),
};

function checkCount(table: SelfAssessmentTable, section: Section, count: StatedCount): Finding[] {
  const { cell, place, counted, isMet, stated, of } = count;
  const at = { rule: 'self-assessment/criteria-count', sheet: table.sheet, cells: [cell], ...aboutPlace(table, section, place) };
  const listed = listedRange(section, count);
  const outcomes = withParts(section, count);
  const findings: Finding[] = [];
  if (of !== null && !isWithin(of, listed)) findings.push({ ...at, severity: 'warning', actual: of, expected: written(listed), params: { problem: 'of', counted } });
  /** A sheet may show some of them only. */
  const isOfMore = (of ?? stated ?? 0) > listed.most;
  if (stated !== null && !(of !== null && isOfMore) && !isWithin(stated, outcomes)) {
    findings.push({ ...at, severity: isOfMore ? 'warning' : 'error', actual: stated, expected: written(outcomes), params: { problem: isMet ? 'met' : 'unmet', counted } });
  }
  return findings;
}

/** How many the sheet lists: what is not asked for, and "Trong đó: …", may be counted as indicators or not. */
function listedRange(section: Section, { place, counted }: StatedCount): Range {
  if (counted === 'criteria') return { least: section.criteria.length, most: section.criteria.length };
  const rows = saidInSection(section).filter((said) => said.place === place);
  return { least: rows.filter(isAsked).length, most: rows.length };
}

/** How many are met, or unmet, whether the parts of indicators are counted with them or not. */
function withParts(section: Section, count: StatedCount): Range {
  const { least, most } = countRange(section, count);
  const parts = count.counted === 'criteria' ? [] : saidInSection(section).filter(({ place, row }) => place === count.place && row.kind === 'part');
  return { least, most: most + parts.filter((part) => isMetBy(part) !== !count.isMet).length };
}

function isWithin(value: number, { least, most }: Range): boolean {
  return value >= least && value <= most;
}

function written({ least, most }: Range): number | string {
  return least === most ? least : `${least}-${most}`;
}
