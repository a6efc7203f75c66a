/** A criterion is met when all its indicators are: what is said of the criterion and of its indicators must agree. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { AssessedCriterion, Section, SelfAssessmentTable, StatedOutcome } from '../table';
import { aboutPlace } from './walk';

export const criterionOutcome: Relation<SelfAssessmentTable> = {
  rules: ['self-assessment/criterion-outcome'],
  check: (table) => table.data.sections.flatMap((section) => section.criteria.flatMap((criterion) => criterion.outcomes.flatMap((outcome, place) => (outcome === null ? [] : checkOutcome(table, section, criterion, outcome, place))))),
};

function checkOutcome(table: SelfAssessmentTable, section: Section, criterion: AssessedCriterion, outcome: StatedOutcome, place: number): Finding[] {
  const rows = criterion.rows.map((row) => ({ row, said: row.entries[place]?.outcome ?? null }));
  const unmet = rows.filter(({ said }) => said?.isMet === false);
  const at = {
    rule: 'self-assessment/criterion-outcome',
    sheet: table.sheet,
    ...aboutPlace(table, section, place),
    ...(criterion.number === null ? {} : { indicator: criterion.number }),
  };
  if (outcome.isMet === true && unmet.length > 0) {
    const names = unmet.map(({ row }) => row.code ?? row.name).join(', ');
    return [{ ...at, severity: 'error', cells: [outcome.cell, ...unmet.flatMap(({ said }) => said?.cell ?? [])], actual: 'Đạt', params: { problem: 'met', unmet: names } }];
  }
  /** An indicator may be left out of the sheet. */
  const areAllMet = rows.length > 0 && rows.every(({ said }) => said?.isMet === true);
  return outcome.isMet === false && areAllMet ? [{ ...at, severity: 'warning', cells: [outcome.cell, ...rows.flatMap(({ said }) => said?.cell ?? [])], actual: 'Chưa đạt', params: { problem: 'unmet' } }] : [];
}
