/** Whether a place meets a criterion, by what the sheet itself says. */
import type { AssessedCriterion, Section } from '../table';
import { isCalledMet, saidOf, verdictIn } from './walk';

/** Null where the sheet does not say it of the criterion or of one of its indicators. */
export function isCriterionMet(section: Section, criterion: AssessedCriterion, place: number): boolean | null {
  const stated = criterion.outcomes[place];
  if (stated !== null && stated !== undefined) return stated.isMet;
  const said = saidOf(section, criterion).filter((one) => one.place === place && one.row.kind !== 'part' && !one.entry.isNotApplicable);
  const outcomes = said.map((one) => isCalledMet(one) ?? (verdictIn(one).kind === 'met' ? true : null));
  if (outcomes.includes(false)) return false;
  return outcomes.length === 0 || outcomes.includes(null) ? null : true;
}
