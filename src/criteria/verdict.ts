/** The verdict on one indicator of a place: the level that applies, the value, and how far the level can be trusted. */
import { judgeBy, requirementsOf, type Judged, type Parts, type Requirements } from './check';
import type { Value } from './judge';
import type { Situation } from './requirement';
import type { Indicator } from './set';

export { measuredCondition, type Judged, type UndecidedReason } from './check';

/** What is known of an indicator: a value for it, and values for its parts where the sheet tells them apart. */
export interface Reported {
  /** A grade is written as in the scale of the indicator. */
  readonly value: Value | string;
  readonly parts?: Parts;
}

/** What was resolved for a situation: many values of a sheet are judged in the same one. */
const resolved = new WeakMap<Situation, WeakMap<Indicator, Requirements>>();

/** The verdict; levels that an official has confirmed are part of the set (`withConfirmed`). */
export function judgeIndicator(indicator: Indicator, { value, parts }: Reported, situation: Situation): Judged {
  return judgeBy(requirementsIn(indicator, situation), value, parts);
}

function requirementsIn(indicator: Indicator, situation: Situation): Requirements {
  const known = resolved.get(situation) ?? new WeakMap<Indicator, Requirements>();
  resolved.set(situation, known);
  const requirements = known.get(indicator) ?? requirementsOf(indicator, situation);
  known.set(indicator, requirements);
  return requirements;
}
