/** The rules in English. */
import type { Finding } from '../../appendices/finding';
import type { RuleTexts } from './index';
import { formatValue, withUnit } from './format';

const actual = (finding: Finding): string => formatValue(finding.actual, 'en');
const expected = (finding: Finding): string => formatValue(finding.expected, 'en');
const param = (finding: Finding, name: string): string => formatValue(finding.params?.[name], 'en');
const other = (finding: Finding): string => finding.cells.slice(1).join(', ');
const place = (finding: Finding): string => (finding.place === undefined ? '' : `${finding.place}: `);

/** "indicator 2.2" or "criterion 10", with the set that it belongs to. */
function indicator({ indicator: code = '', set }: Finding): string {
  const name = code.includes('.') ? `indicator ${code}` : `criterion ${code}`;
  return set === undefined ? name : `${name} (${set})`;
}

function withActualUnit(finding: Finding): string {
  return withUnit(actual(finding), finding.params?.unit === undefined ? undefined : String(finding.params.unit));
}

export const en: RuleTexts = {
  'figure/formula-error': {
    title: 'Formula with an error',
    explanation: 'The cell should hold a number but its formula gives an error, so every sum that uses it is wrong.',
    example: '#REF! after a district column was deleted.',
    sentence: (f) => `The formula gives ${actual(f)}. Please mend the formula or type the number.`,
  },
  'figure/date': {
    title: 'A date where a number should be',
    explanation: 'Excel took the number typed for a date, 1/2 or 10.6 for example.',
    example: 'Typing 10.6 into a share, which Excel keeps as 10 June.',
    sentence: () => 'The cell should hold a number but Excel keeps a date. Please set a number format and type it again.',
  },
  'figure/impossible': {
    title: 'Impossible value',
    explanation: 'A number of communes is a whole number from 0; a share lies between 0 and 100 %.',
    example: 'A share of 190 %.',
    sentence: (f) =>
      f.params?.role === 'share'
        ? `${place(f)}a share of ${actual(f)} % is outside 0 to 100 %. Please check the number.`
        : `The number ${actual(f)} is not a whole number from 0. Please check it.`,
  },
  'figure/unreadable': {
    title: 'Unreadable number',
    explanation: 'The cell needs a number (or a year), but what stands there cannot be read as one.',
    example: '“ba xã” in the column Tổng.',
    sentence: (f) => `“${actual(f)}” cannot be read as a number. Please type it in digits.`,
  },
  'figure/ambiguous': {
    title: 'Dot or comma',
    explanation: 'A mark followed by exactly three digits may separate thousands or decimals.',
    example: '“2.268”: two thousand and more, or 2.268?',
    sentence: (f) => `${place(f)}“${actual(f)}” may mean ${(Array.isArray(f.expected) ? f.expected : []).map((v) => formatValue(v, 'en')).join(' or ')}. Please type it as a number.`,
  },
  'table/no-rows': {
    title: 'Table without rows',
    explanation: 'A table header was found with no data below it.',
    example: 'A form that was not filled in.',
    sentence: () => 'The table has a header but no rows. Please fill it in or remove it.',
  },
  'table/numbering': {
    title: 'Gap in the numbering',
    explanation: 'The numbers in a group go up one by one.',
    example: 'Row 5 is followed by row 7.',
    sentence: (f) => `The number is ${actual(f)} where ${expected(f)} is due. Please renumber, or check whether a row is missing.`,
  },
  'plan/reference': {
    title: 'Plan number or date differs',
    explanation: 'All appendices of a plan give the same number and date in their “(Kèm theo …)” line.',
    example: 'Appendix 02 names plan 125, the others 1355/KH-UBND.',
    sentence: (f) => `This line says “${actual(f)}”, ${other(f)} says “${expected(f)}”. Please give all appendices the same number and date.`,
  },
  'place/spelling': {
    title: 'Two spellings of a name',
    explanation: 'Names that differ only by an accent may be one commune misspelt, or two communes; they are never merged.',
    example: '“Vạn Thanh” and “Vạn Thạnh”.',
    sentence: (f) => `“${actual(f)}” here, “${expected(f)}” in ${other(f)}. Please check whether they are the same commune.`,
  },
  'place/abbreviation': {
    title: 'Unclear abbreviation',
    explanation: 'Abbreviations are read by the full names in the same district column; this one has no match.',
    example: '“N.Thọ” under Ninh Hòa is Ninh Thọ.',
    sentence: (f) => `It is not clear which commune “${f.place ?? ''}” (column ${param(f, 'district')}) is. Please write the name in full.`,
  },
  'place/names-undecided': {
    title: 'Names that cannot be told apart',
    explanation: 'Several names stand next to each other with blanks only, so they can be split in several ways.',
    example: '“Xuân Sơn Vạn Phú”.',
    sentence: (f) => `The names in ${other(f)} may be ${expected(f).replace(/, /g, ' or ')} communes, none of which is the total ${actual(f)}. Please put each name on its own line.`,
  },
  'roadmap/year': {
    title: 'Year repeated or out of order',
    explanation: 'Each year has one row, later years below earlier ones.',
    example: 'Two rows for 2024.',
    sentence: (f) =>
      f.params?.problem === 'repeated'
        ? `Year ${actual(f)} already stands in ${other(f)}. Please join the rows or correct the year.`
        : `Year ${actual(f)} stands below a later year (${other(f)}). Please sort the rows by year.`,
  },
  'roadmap/column-total': {
    title: 'Grand total does not add up',
    explanation: 'The row TỔNG CỘNG equals the sum of the years, and the number of communes named under each district.',
    example: 'Appendix 09: 2 communes for Cam Lâm, 1 named.',
    sentence: (f) => `${place(f)}the grand total says ${actual(f)}, the years add up to ${expected(f)} (${other(f)}). Please correct the total or add the missing names.`,
  },
  'roadmap/total-of-names': {
    title: 'Total differs from the names',
    explanation: 'The total of a year equals the number of communes named in its row.',
    example: 'Appendix 09, 2025: a total of 10 and 9 names.',
    sentence: (f) => `Year ${param(f, 'year')}: the total says ${actual(f)}, the districts name ${expected(f)} communes (${other(f)}). Please correct the total or the names.`,
  },
  'roadmap/cumulative': {
    title: 'Cumulative figure does not add up',
    explanation: 'Cumulative = cumulative of the year before + total of this year.',
    example: '65 in 2023 is 63 + 2.',
    sentence: (f) => `Year ${param(f, 'year')}: the cumulative figure says ${actual(f)}, it should be ${expected(f)} (${param(f, 'before')} + ${param(f, 'total')}). ${f.params?.problem === 'fall' ? 'If the fall is right (communes merged, say), please give the reason.' : 'Please correct it or the total.'}`,
  },
  'roadmap/percent-of-base': {
    title: 'Share does not fit the cumulative figure',
    explanation: 'Share = cumulative / number of communes of that year. One unit in the last digit (truncated, not rounded) is only a warning.',
    example: 'Appendix 09, 2025: 11 of 92 communes are 12.0 %, the sheet says 11.8 %.',
    sentence: (f) => `Year ${param(f, 'year')}: ${actual(f)} %, but ${param(f, 'cumulative')} of ${param(f, 'base')} communes are ${expected(f)} %. Please correct the share, or declare the base if this year has another.`,
  },
  'roadmap/base-change': {
    title: 'Base of the shares changes',
    explanation: 'The shares are divided by different numbers of communes, and the sheet does not say so.',
    example: 'Khánh Hòa divides by 94 until 2018 and by 92 from 2019.',
    sentence: (f) => `From ${param(f, 'year')} the shares are of ${actual(f)} communes, in ${param(f, 'before')} of ${expected(f)} (${other(f)}). Please state the reason, or declare the bases.`,
  },
  'roadmap/base-inferred': {
    title: 'Base of the shares was inferred',
    explanation: 'The sheet does not say how many communes the shares are of; it was inferred from shares that agree.',
    example: '70 of 92 communes are 76.1 %.',
    sentence: (f) => `No base is declared; the shares suggest: ${param(f, 'periods')} communes. Please declare the base if that is wrong.`,
  },
  'roadmap/name-repeated': {
    title: 'Commune named twice',
    explanation: 'A commune reaches a level once, so its name stands in one year only.',
    example: 'A commune named in 2023 and in 2024.',
    sentence: (f) => `${f.place ?? ''} stands in ${param(f, 'before')} and again in ${param(f, 'year')} (${f.cells.join(', ')}). Please remove one.`,
  },
  'roadmap/level-order': {
    title: 'Levels out of order',
    explanation: 'An advanced (nâng cao) commune reached NTM before or in the same year, a model (kiểu mẫu) one nâng cao.',
    example: 'Ninh Quang: NTM 2014, nâng cao 2020, kiểu mẫu 2024.',
    sentence: (f) =>
      f.params?.problem === 'earlier'
        ? `${f.place ?? ''}: ${param(f, 'level')} in ${actual(f)}, before ${param(f, 'below')} in ${expected(f)} (${other(f)}). Please check the years.`
        : `${f.place ?? ''} reaches ${param(f, 'level')} in ${param(f, 'year')} but does not stand in column ${param(f, 'district')} of the ${param(f, 'below')} roadmap. Please add it or check the name.`,
  },
  'registration/group-count': {
    title: 'Group row differs from the places below',
    explanation: 'The figure of a group row (level, district, year) is the sum of its groups, or the number of places marked below.',
    example: 'Huyện Ninh Phước says 3, with 3 marked communes below.',
    sentence: (f) => `${place(f)}the group row says ${actual(f)}, below it there are ${expected(f)} (${other(f)}). Please correct the figure or the marks.`,
  },
  'registration/label-count': {
    title: 'Count in a label differs from its rows',
    explanation: 'The number in brackets in the name of a group is the number of places listed below.',
    example: '“NĂM 2014 (10 xã)” above 9 rows.',
    sentence: (f) => `“${f.place ?? ''}”: there are ${expected(f)} rows below (${other(f)}). Please correct the number or the rows.`,
  },
  'registration/name-repeated': {
    title: 'Commune listed twice',
    explanation: 'A commune has one row in a group.',
    example: 'Xã Phước Thái in rows 1 and 2 of Ninh Phước district.',
    sentence: (f) => `${f.place ?? ''} has two rows in one group (${f.cells.join(', ')}). Please remove one.`,
  },
  'registration/mark': {
    title: 'Unreadable mark',
    explanation: 'A column of a level has X (or Đạt, ✓), or is blank.',
    example: '“sẽ xét” in the column Nâng cao.',
    sentence: (f) => `${place(f)}this cell is neither an X nor blank, so it was not counted. Please type X or clear it.`,
  },
  'unmet-detail/unmet': {
    title: 'Unmet indicator',
    explanation: 'The value does not reach the requirement that the sheet states. This is a result, not a mistake of the sheet.',
    example: 'The commune has 74.32 % (11.323/15.236 km), 100 % is required.',
    sentence: (f) => {
      const stands = f.actual === undefined ? 'is unmet' : typeof f.actual === 'number' ? `is ${withActualUnit(f)}` : `is “${actual(f)}”`;
      const needed = f.expected === undefined ? 'the sheet states no requirement' : `required: ${expected(f)}`;
      return `${place(f)}${indicator(f)} ${stands}, ${needed}.`;
    },
  },
  'unmet-detail/unreadable': {
    title: 'Indicator that cannot be read',
    explanation: 'The cell has figures for an indicator, but which is the result and which the requirement cannot be told.',
    example: '“đạt 54,55% (315,5 km) yêu cầu 80%”.',
    sentence: (f) => `${place(f)}“${actual(f)}” cannot be read. Please write it like “xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%”.`,
  },
  'unmet-detail/place-repeated': {
    title: 'Place listed twice',
    explanation: 'A place stands once in its group; two communes of one name in two districts need the district beside it.',
    example: 'Ninh Tây is number 2 and number 7 of one group.',
    sentence: (f) => `${f.place ?? ''} already stands in ${other(f)}. Please join the two, or name the district if they are two communes.`,
  },
  'unmet-detail/criteria-count': {
    title: 'Number of criteria does not add up',
    explanation: '“đạt a/b, c chưa đạt gồm …”: a + c = b, the list has c criteria, b is the number of criteria of the set.',
    example: 'Sơn Bình meets 14/15 criteria, 05 unmet.',
    sentence: (f) => {
      const message: Record<string, string> = {
        sum: `${param(f, 'met')} met and ${param(f, 'unmet')} unmet are ${actual(f)}, of ${expected(f)} criteria`,
        list: `says ${actual(f)} unmet criteria and lists ${expected(f)}`,
        set: `counts ${actual(f)} criteria, other communes count ${expected(f)}`,
      };
      return `${place(f)}${f.set ?? ''} ${message[String(f.params?.problem)] ?? ''}. Please make them agree.`;
    },
  },
  'unmet-detail/share-of-fraction': {
    title: 'Share does not fit its fraction',
    explanation: '“p % (a/b)”: p is a divided by b. One unit in the last digit is only a warning.',
    example: 'Cam Tân: 25.37 % (1059/4532), which is 23.37 %.',
    sentence: (f) => `${place(f)}says ${actual(f)} %, but ${param(f, 'fraction')} is ${expected(f)} %. Please correct one of them.`,
  },
  'unmet-detail/listed-criteria': {
    title: 'List of unmet criteria differs from the details',
    explanation: 'The criteria listed as unmet beside the name and the criteria with detail rows are the same.',
    example: 'Criterion 13 is listed but has no row.',
    sentence: (f) =>
      f.params?.problem === 'missing'
        ? `${place(f)}criteria ${param(f, 'criteria')} (${f.set ?? ''}) are listed as unmet but have no detail row. Please add the rows or correct the list.`
        : `${place(f)}${indicator(f)} has a detail row but is not in the list (${expected(f)}). Please add it to the list or remove the row.`,
  },
  'unmet-detail/wrong-side': {
    title: 'Called unmet, but it meets the requirement',
    explanation: 'A value that is called unmet lies on the failing side of its requirement.',
    example: '82 %, required 80 %, called unmet.',
    sentence: (f) => `${place(f)}${indicator(f)} is called unmet, but ${withActualUnit(f)} meets ${expected(f)}. Please check the value, the requirement or the verdict.`,
  },
  'unmet-detail/parent-criterion': {
    title: 'Indicator under another criterion',
    explanation: 'The number of an indicator begins with that of its criterion, which the set has.',
    example: '“Chỉ tiêu 13.9” under criterion 17.',
    sentence: (f) => `${place(f)}indicator ${actual(f)} stands under criterion ${expected(f)}. Please correct its number or move it.`,
  },
  'unmet-detail/blank-cell': {
    title: 'Blank cell that its row needs',
    explanation: 'A row with an unmet indicator needs a place, an agency and a deadline.',
    example: 'An unmet indicator without a deadline.',
    sentence: (f) => `${place(f)}“${param(f, 'column')}” is blank in a row with an unmet indicator. Please fill it in.`,
  },
  'unmet-detail/deadline': {
    title: 'Deadline that cannot be',
    explanation: 'A deadline can be read and does not lie before the year of the plan.',
    example: '“Quý II/2022” in a plan of 2024.',
    sentence: (f) =>
      f.params?.problem === 'past'
        ? `${place(f)}the deadline “${actual(f)}” lies before ${expected(f)}, the year of the plan. Please correct it.`
        : `${place(f)}the deadline “${actual(f)}” cannot be read. Please write it like “Quý II/2024”.`,
  },
};
