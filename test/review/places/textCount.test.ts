/** R5 in running text, on the tasks of Ninh Bình (seed 000, PL I). */
import { review } from '../../../src/review';
import type { Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { sampleGrids, withValues } from '../../support/sample';

const plan = sampleGrids('ninh-binh-2025');
const counts = (grids: readonly Grid[]) => review({ grids }).findings.filter(({ rule }) => rule === 'place/text-count');

test('as printed the sentence names the 07 communes that it speaks of', () => {
  expect(counts(plan)).toEqual([]);
});

test('a name is lost', () => {
  const changed = withValues(plan, 'PL I', (value) => (typeof value === 'string' ? value.replace('Phúc Sơn, Thanh Sơn', 'Phúc Sơn') : value));
  expect(counts(changed)).toEqual([{ rule: 'place/text-count', severity: 'warning', sheet: 'PL I', cells: [expect.stringMatching(/^B\d+$/)], actual: 7, expected: 6, difference: 1 }]);
});

test('districts behind a number of communes are not those communes', () => {
  const roadmap = gridOf('LT', [['LỘ TRÌNH XÃ ĐẠT CHUẨN NTM'], ['Năm', 'Tổng', 'Lũy kế', 'Cam Lâm', 'Cam Ranh'], [2024, 2, 2, 'Cam Tân', 'Cam Lập'], [2025, 1, 3, 'Cam Hòa', '']]);
  const note = (text: string): Grid => gridOf('Ghi chú', [[text]]);
  expect(counts([roadmap, note('Còn 12 xã (Cam Lâm, Cam Ranh)')])).toEqual([]);
  expect(counts([roadmap, note('Còn 12 xã (Cam Tân, Cam Lập)')]).map(({ actual, expected }) => [actual, expected])).toEqual([[12, 2]]);
});
