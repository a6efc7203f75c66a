/** How sure it is what a table was taken for: the line above that names it, and families that take the same header. */
import { families } from '../../src/appendices';
import type { Family } from '../../src/appendices/table';
import { review } from '../../src/review';
import { sureness } from '../../src/review/sureness';
import type { CellValue } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';
import { HEADER, YEARS } from '../support/roadmaps';

const recognised = (...above: (readonly CellValue[])[]) => review({ grids: [gridOf('Biểu', [...above, HEADER, ...YEARS])] }).sheets.map((sheet) => sheet.recognised);

test('certain where a line above names the table', () => {
  expect(recognised(['LỘ TRÌNH ĐẠT CHUẨN'], ['(Kèm theo Kế hoạch)'])).toMatchObject([{ sureness: 'certain', title: 'A1' }]);
});

test('likely where only the columns say so; the name of the plan names no table', () => {
  expect(recognised(['Biểu số 3'])).toMatchObject([{ sureness: 'likely' }]);
  expect(recognised(['(Kèm theo Kế hoạch số 12 về lộ trình xây dựng nông thôn mới)'])).toMatchObject([{ sureness: 'likely' }]);
});

test('the title of the table above is not that of the one below', () => {
  const grid = gridOf('Biểu', [['LỘ TRÌNH'], HEADER, ...YEARS, [], [], [], [], HEADER, ...YEARS]);
  expect(review({ grids: [grid] }).sheets.map((sheet) => sheet.recognised?.sureness)).toEqual(['certain', 'likely']);
});

describe('where another family takes the header, too', () => {
  const family = (kind: string): Family => families.find((one) => one.kind === kind)!;
  const judged = (title: string, knows: 'as much' | 'less' = 'as much') => {
    const grid = gridOf('Biểu', [[title], HEADER, ...YEARS]);
    const roadmap = family('roadmap');
    const recognition = roadmap.recognise(grid)[0]!;
    const rival = knows === 'as much' ? { ...family('tasks'), roles: roadmap.roles } : { ...family('tasks'), roles: roadmap.roles.slice(0, 3) };
    return sureness(grid, roadmap.read(grid, recognition), roadmap, [{ family: rival, recognition }], 0);
  };

  test('it is unsure, unless the line above names one of the two', () => {
    expect(judged('BIỂU SỐ 3')).toMatchObject({ sureness: 'unsure', rivals: ['tasks'] });
    expect(judged('LỘ TRÌNH')).toMatchObject({ sureness: 'certain', title: 'A1', rivals: ['tasks'] });
    expect(judged('NHIỆM VỤ')).toMatchObject({ sureness: 'unsure', rivals: ['tasks'] });
    expect(judged('BIỂU SỐ 3', 'less')).toMatchObject({ sureness: 'likely' });
    expect(judged('LỘ TRÌNH VÀ NHIỆM VỤ')).toMatchObject({ sureness: 'unsure', title: 'A1', rivals: ['tasks'] });
  });
});
