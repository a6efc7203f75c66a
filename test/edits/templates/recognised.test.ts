import { families } from '../../../src/appendices';
import { templates } from '../../../src/edits/templates';
import { review } from '../../../src/review';
import { parseAddress } from '../../../src/sheet/address';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOfContent } from '../../support/content';

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

/** The sheet after a person has typed into it. */
function typed(grid: Grid, cells: Readonly<Record<string, CellValue>>): Grid {
  const values = grid.values.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const area = parseAddress(address)?.area;
    if (area !== undefined) values[area.top]![area.left] = value;
  }
  return { ...grid, values };
}

test.each<{ id: string; cells: Record<string, CellValue>; wrong: string }>([
  { id: 'criteria-distribution', cells: { B7: 'Huyện Vạn Ninh', C7: 2, D7: 2, C17: 2, D17: 3 }, wrong: 'D17' },
  { id: 'criterion-matrix', cells: { B7: 'Xã Vạn Phú', C7: 'Đ', D7: 'K', C17: 4, D17: 0 }, wrong: 'C17' },
  { id: 'registration', cells: { B7: 'Xã Vạn Phú', C7: 'x', C17: 3 }, wrong: 'C17' },
])('the totals of a $id below numbered rows that nobody filled are checked', ({ id, cells, wrong }) => {
  const content = templates.find((template) => template.id === id)!.content({ year: 2025, rows: 10, places: [] });
  const { findings } = review({ grids: [typed(gridOfContent(content), cells)] });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ cells: [cell] }) => cell)).toContain(wrong);
});
