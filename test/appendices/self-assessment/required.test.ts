import { readRequired } from '../../../src/appendices/self-assessment/required';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

/** Requirement, whether its side is certain, whether more is required. */
const read = (value: CellValue, { unit = '', name = '', format = 'General' } = {}) => {
  const required = readRequired(gridOf('Biểu', [[value]], { formats: { A1: format } }), 0, 0, unit, name);
  return required === null ? null : [required.requirement, required.isCertain, required.hasMore];
};
const level = (op: string, value: number, unit?: string) => ({ op, value, ...(unit === undefined ? {} : { unit }) });

test.each<[CellValue, unknown]>([
  ['≥ 75%', [level('>=', 75, '%'), true, false]],
  ['từ 90% trở lên', [level('>=', 90, '%'), true, false]],
  ['Đạt ≥ 75%', [level('>=', 75, '%'), true, false]],
  ['75%', [level('>=', 75, '%'), true, false]],
  ['dưới 5%', [level('<', 5, '%'), true, false]],
  ['≥ 1 mô hình', [level('>=', 1, 'mô hình'), true, false]],
  ['01 mô hình', [level('>=', 1, 'mô hình'), true, false]],
  ['Năm 2024: ≥ 50 triệu đồng', [level('>=', 50, 'triệu đồng'), true, false]],
  ['≥ 20% (≥ 10% từ hệ thống cấp nước tập trung)', [level('>=', 20, '%'), true, true]],
  ['100%, trong đó: ≥ 50% đạt mức độ 1', [level('>=', 100, '%'), true, true]],
  ['≥ 85% (trừ hộ vùng sâu)', [level('>=', 85, '%'), false, true]],
  ['Không', [level('==', 0), true, false]],
  ['Đạt', ['met', true, false]],
  ['Có', ['met', true, false]],
  ['Đạt theo quy định', ['met', true, false]],
  ['70-80%', [null, false, false]],
  ['UBND tỉnh quy định', [null, false, false]],
  ['Mức độ 2', [null, false, false]],
  ['', null],
  ['-', null],
  ['Không áp dụng', null],
])('%p', (value, expected) => {
  expect(read(value)).toEqual(expected);
});

test('a number takes the unit of its row or of its format', () => {
  expect(read(50, { unit: 'triệu đồng' })).toEqual([level('>=', 50, 'triệu đồng'), true, false]);
  expect(read(0.75, { format: '0%' })).toEqual([level('>=', 75, '%'), true, false]);
});

test('where less is better, a number without words leaves its side open, unless it is nought', () => {
  expect(read('5%', { name: 'Tỷ lệ hộ nghèo' })).toEqual([level('<=', 5, '%'), false, false]);
  expect(read(0, { name: 'Nhà tạm, dột nát' })).toEqual([level('==', 0), true, false]);
});
