/** Why the rules of tables of targets hold, in English. */
import type { RuleExplanations } from '../index';

export const targets = {
  'targets/cumulative': {
    explanation: 'Cumulative = start figure (in a column of its own, or in the note) + registered this year; without a start it is at least the figure of the year.',
    example: 'Ninh Bình 2025: 57 communes at the start + 07 registered = 64.',
  },
  'targets/below-plan': {
    explanation: 'Where less is registered than the plan assigns, the plan cannot be met.',
    example: '06 communes assigned, 05 registered.',
  },
  'targets/percent-of-base': {
    explanation: 'A share equals the fraction in the note of its row; the share of communes at a level equals the cumulative count of that level divided by the number of communes that the note states. Off by one in the last digit is a warning.',
    example: '“82,6 %” with the note “76/92 xã”.',
  },
  'targets/sum': {
    explanation: 'The numbered amounts below an amount of money add up to it, and TỔNG CỘNG is the sum of the main rows; rows “trong đó” (of which) are not added, and none exceeds the row that holds it. Communes are added only where the row says that it is a sum. Amounts below a row that does not call itself a sum are a warning where they are less.',
    example: 'Central budget 600 million; investment 480, recurrent 150.',
  },
} satisfies Partial<RuleExplanations>;
