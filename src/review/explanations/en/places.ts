/** Why the rules of places hold, in English. */
import type { RuleExplanations } from '../index';

export const places = {
  'place/registered': {
    explanation: 'A commune that one appendix registers for a level and a year stands in the other appendices about that level and year as well.',
    example: 'Nhị Hà is registered for 2022 but missing in the plan of inspecting the communes registered for 2022.',
  },
  'place/text-count': {
    explanation: 'The number of communes that a sentence states equals the names that it lists. Compared only where the names end the sentence and commas, semicolons or “và” stand between them.',
    example: '“07 xã sau sắp xếp (các xã Ninh Hải, Ninh Nhất; xã Khánh Thiện)” names 3 communes.',
  },
  'mergers/blank-name': {
    explanation: 'Every row of the table of old and new names needs both, so that appendices with old and with new names can be compared.',
    example: 'The old name “Ninh An” with a blank new name.',
  },
  'mergers/contradiction': {
    explanation: 'Appendices are compared through the table of old and new names, so rows written twice, going in a circle, splitting a commune or using a name again are told.',
    example: 'Ninh An became Ninh Thọ in row 4, Ninh Thọ became Ninh An in row 7.',
  },
} satisfies Partial<RuleExplanations>;
