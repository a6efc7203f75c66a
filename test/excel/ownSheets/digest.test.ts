import { BLANK, digestAt, digestOfContent, digestsOfRow } from '../../../src/excel/ownSheets/digest';

const value = (one: string | number | boolean | null) => digestOfContent({ value: one, formula: null });
const formula = (text: string) => digestOfContent({ value: null, formula: text });

test.each([
  ['a figure and the same as text', value(1), value('1')],
  ['a truth value and its name', value(true), value('true')],
  ['neighbouring figures', value(12), value(13)],
  ['a formula and its text', formula('=A1'), value('=A1')],
])('%s are told apart', (_, one, other) => expect(one).not.toBe(other));

test.each([
  ['quotes that Excel leaves out', formula("='PL07'!A1"), formula('=PL07!A1')],
  ['blanks and capitals', formula('=SUM( a1 )'), formula('=sum(A1)')],
  ['line breaks of other programs', value('a\r\nb'), value('a\nb')],
  ['a sum in binary fractions', value(0.1 + 0.2), value(0.3)],
  ['a blank text and no text', value(''), BLANK],
])('%s make no difference', (_, one, other) => expect(one).toBe(other));

test('a row is read by column, and blank behind its end', () => {
  const row = digestsOfRow(new Map([[0, { value: 1, formula: null }], [2, { value: 'x', formula: null }], [5, { value: null, formula: null }]]));
  expect([0, 1, 2, 3, 9].map((column) => digestAt(row, column))).toEqual([value(1), BLANK, value('x'), BLANK, BLANK]);
  expect(row).toHaveLength(9);
});
