/** Why the rules of criterion-matrix tables hold, in English. */
import type { RuleExplanations } from '../index';

export const criterionMatrix = {
  'criterion-matrix/met-count': {
    explanation: 'The number of criteria that a commune meets equals the cells of its row marked as met; a criterion with several indicators is met only when all of them are. What is unknown is not held against the number. A cross may mean met or unmet: the meaning that fits most of the stated numbers is taken.',
    example: 'It says 17, the row has 16 cells “Đ” and 3 cells “K”.',
  },
  'criterion-matrix/met-column': {
    explanation: 'Where more than half of the rows differ, column and marks are probably of different dates or criteria sets; it is told once.',
    example: 'The column “Số TC đạt” was taken from the report of the year before.',
  },
  'criterion-matrix/mixed-marks': {
    explanation: 'In one table, a cross should mean one thing. Rows whose number is right only with the opposite meaning are told.',
    example: 'Communes put a cross at criteria met; one puts it at the 5 that are not and says 14.',
  },
  'criterion-matrix/met-total': {
    explanation: 'Below the numbers of criteria met, a row of sums states their sum, their average, or the communes that meet all. What is none of the three is held against the sum (large numbers) or the average (decimals).',
    example: 'Five communes with 19, 18, 16, 17 and 14: the sum is 84, the average 16.8.',
  },
  'criterion-matrix/total': {
    explanation: 'The row of totals (or of a district) counts the communes that meet each criterion.',
    example: 'Criterion 2: it says 4 communes, the column has 3 cells “Đ”.',
  },
  'criterion-matrix/total-row': {
    explanation: 'Where more than half of the columns of a total row differ, rows are usually missing or too many, or the row counts something else; it is told once.',
    example: 'A commune was deleted and the totals were not computed anew.',
  },
  'criterion-matrix/share': {
    explanation: 'The share of communes meeting a criterion is their number divided by the communes of the table. Off by one in the last digit (truncated instead of rounded) is a warning.',
    example: '3 of 5 communes are 60 %, not 80 %.',
  },
  'criterion-matrix/label-count': {
    explanation: 'The count in the label of a district or total equals the communes listed.',
    example: '“Huyện Diên Khánh (03 xã)” above 2 communes.',
  },
  'criterion-matrix/place-repeated': {
    explanation: 'Each commune has one row. The same name in two districts is two communes.',
    example: 'Diên Phước stands in row 1 and in row 9.',
  },
  'criterion-matrix/blank-cell': {
    explanation: 'Where other communes have a result, a blank is a missing one: neither 0 nor unmet. Tables that use blanks for met or unmet are not told.',
    example: 'Criterion 3: 19 communes have “Đ” or “K”, one has nothing.',
  },
  'criterion-matrix/mark': {
    explanation: 'In a column of marks, a cell with a text that is none of the spellings of met, unmet and not applicable.',
    example: '“?”, “xem lại”.',
  },
  'criterion-matrix/indicators': {
    explanation: 'A criterion is met when all its indicators are.',
    example: 'Criterion 17 says “Đ”, indicator 17.8 says “K”.',
  },
  'criterion-matrix/unmet': {
    explanation: 'The value misses what the row “Yêu cầu” requires of its column. This is an outcome, not a mistake of the sheet.',
    example: 'Column 17.1, required ≥ 95 %: one commune says 92 %.',
  },
  'criterion-matrix/wrong-side': {
    explanation: 'A value called met meets the row “Yêu cầu” of its column, and one called unmet does not. A value that is the very level, or meets it only as the cell rounds it, is a warning.',
    example: 'Required ≥ 95 %, the cell says “Đạt (92 %)”.',
  },
  'criterion-matrix/unit': {
    explanation: 'Value and requirement are about a thousand or a million times apart, or a share is entered as 0.74 instead of 74 %. Nothing is converted silently.',
    example: 'Income 52,500, required ≥ 50 million đồng a person and year.',
  },
  'criterion-matrix/met-and-unmet': {
    explanation: 'The criteria met and those not met add up to all criteria of the set.',
    example: '16 met and 4 unmet of 19 criteria.',
  },
  'criterion-matrix/unmet-list': {
    explanation: 'The column “Các tiêu chí chưa đạt” lists what the marks of the row show as unmet; an indicator stands for its criterion. A cell whose meaning is not known is not taken for wrong. Where more than half of the rows differ, the lists are probably about another level or time and are not compared.',
    example: 'It lists “2, 10, 17”; “K” stands at criteria 2, 10 and 18.',
  },
} satisfies Partial<RuleExplanations>;
