/** Whether a place meets a criterion, by what the sheet itself says, and how many it meets. */
import type { AssessedCriterion, Section, StatedCount } from '../table';
import { isCalledMet, isGradeMetIn, saidInSection, saidOf, verdictIn, type Said } from './walk';

/** Null where the sheet does not say it of the criterion or of one of its indicators. */
export function isCriterionMet(section: Section, criterion: AssessedCriterion, place: number): boolean | null {
  const stated = criterion.outcomes[place];
  if (stated !== null && stated !== undefined) return stated.isMet;
  const outcomes = saidOf(section, criterion).filter((one) => one.place === place && isAsked(one)).map(isMetBy);
  if (outcomes.includes(false)) return false;
  return outcomes.length === 0 || outcomes.includes(null) ? null : true;
}

/** Is it an indicator, or a criterion without any, that the place is asked for? */
export function isAsked({ row, entry }: Said): boolean {
  return row.kind !== 'part' && !entry.isNotApplicable;
}

/** By what the row concludes, else by its result; null where neither tells. */
export function isMetBy(said: Said): boolean | null {
  return isCalledMet(said) ?? (verdictIn(said).kind === 'met' || isGradeMetIn(said) === true ? true : null);
}

/** Both ends included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How many criteria or indicators of the section are met, or unmet, at least and at most: the sheet may leave some open. */
export function countRange(section: Section, { place, counted, isMet }: Pick<StatedCount, 'place' | 'counted' | 'isMet'>): Range {
  const indicators = saidInSection(section).filter((one) => one.place === place && one.row.kind !== 'part');
  const outcomes = counted === 'criteria' ? section.criteria.map((criterion) => isCriterionMet(section, criterion, place)) : indicators.map((one) => (isAsked(one) ? isMetBy(one) : null));
  const least = outcomes.filter((outcome) => outcome === isMet).length;
  return { least, most: least + outcomes.filter((outcome) => outcome === null).length };
}
