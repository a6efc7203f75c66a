import { families } from '../../../src/appendices';
import { templates } from '../../../src/edits/templates';
import { review } from '../../../src/review';
import { gridOfContent } from '../../support/contentGrid';

test('there is one for every family', () => {
  expect(new Set(templates.map(({ kind }) => kind))).toEqual(new Set(families.map(({ kind }) => kind)));
});

/** What an empty sheet lacks. */
const NOT_ENTERED = ['self-assessment/missing', 'criteria-distribution/blank-cell'];

const WAYS = [
  { year: 2025, rows: 10, places: [] },
  { year: 2027, rows: 3, places: ['Ninh Thọ', 'Diên Lâm', 'Tam Xuân 2', 'Vạn Phú'] },
];

test.each(templates.flatMap((template) => WAYS.map((options) => ({ id: template.id, year: options.year, template, options }))))('$id of $year: what is inserted is recognised for what it is, and nothing in it is wrong', ({ template, options }) => {
  const content = template.content(options);
  const { sheets, findings, defects } = review({ grids: [gridOfContent(content)] });
  expect(defects).toEqual([]);
  expect(sheets.map(({ name, kind }) => ({ name, kind }))).toEqual([{ name: content.name, kind: template.kind }]);
  expect(sheets.map(({ recognised }) => recognised?.sureness)).toEqual(['certain']);
  expect(findings.filter(({ rule }) => !NOT_ENTERED.includes(rule))).toEqual([]);
});
