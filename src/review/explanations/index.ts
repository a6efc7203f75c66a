/** Why a rule holds: for the catalogue in the guide, not for the pane, which shows what is wrong and what to do. */
import type { RuleId } from '../catalogue';
import type { Language } from '../messages/format';
import { en } from './en';
import { vi } from './vi';

export interface RuleExplanation {
  /** What must hold, and why. */
  readonly explanation: string;
  /** From a published plan. */
  readonly example: string;
}

export type RuleExplanations = Readonly<Record<RuleId, RuleExplanation>>;

export const explanations: Readonly<Record<Language, RuleExplanations>> = { vi, en };
