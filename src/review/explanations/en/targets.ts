/** Why the rules of tables of targets hold, in English. */
import type { RuleExplanations } from '../index';

export const targets = {
  'targets/cumulative': {
    explanation: 'Cumulative = start figure (in the note) + registered this year; without a start it is at least the figure of the year.',
    example: 'Ninh Bình 2025: 57 communes at the start + 07 registered = 64.',
  },
  'targets/below-plan': {
    explanation: 'Where less is registered than the plan assigns, the plan cannot be met.',
    example: '06 communes assigned, 05 registered.',
  },
} satisfies Partial<RuleExplanations>;
