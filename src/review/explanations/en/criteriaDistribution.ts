/** Why the rules of criteria-distribution tables hold, in English. */
import type { RuleExplanations } from '../index';

export const criteriaDistribution = {
  'criteria-distribution/sum': {
    explanation: 'Each commune is in one group, so that the groups add up to the communes. Where the table has some groups only, they may not exceed them; groups that overlap are not added.',
    example: '13 communes: 8 meet 19, 4 meet 15-18, 1 meets 10-14.',
  },
  'criteria-distribution/total': {
    explanation: 'The total row is the sum of the rows, column by column.',
    example: '17, 13 and 20 communes make 50.',
  },
  'criteria-distribution/share': {
    explanation: 'The share of a group is its communes divided by the communes of the row. Where more than half of the shares have another base, nothing is told.',
    example: '12 of 17 communes: 70.6 %.',
  },
  'criteria-distribution/average': {
    explanation: 'The average times the communes is the number of criteria met, and it lies inside the bounds that the groups imply. The average of the total row weighs each place by its communes; it is not the mean of the averages.',
    example: 'With 8 communes at 19 and 5 at 10-18 the average cannot be 18.9.',
  },
  'criteria-distribution/matrix': {
    explanation: 'The communes of each group, all communes and the average are what the matrix of the same level and year shows. Where criteria of a commune are unknown, every possible number is accepted. Where more than half differ, the tables are probably of different dates: it is told once.',
    example: 'Group 15-18 of Diên Khánh says 3 communes, the matrix has 2.',
  },
  'criteria-distribution/place-missing': {
    explanation: 'Two tables of the same level and year have the same places. They are compared only where most places are in both.',
    example: 'Cam Lâm stands in the matrix, and not in the distribution.',
  },
  'criteria-distribution/place-repeated': {
    explanation: 'Each place has one row.',
    example: 'Huyện Diên Khánh stands in row 1 and in row 3.',
  },
  'criteria-distribution/blank-cell': {
    explanation: 'A row with figures has the name of its place and its number of communes.',
    example: 'The groups say 8, 4 and 1, the number of communes is blank.',
  },
} satisfies Partial<RuleExplanations>;
