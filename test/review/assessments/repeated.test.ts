/** A commune's self-assessment beside the matrix of its district, each in its own sheet. */
import { criterionMatrix } from '../../../src/appendices/criterion-matrix';
import { selfAssessment } from '../../../src/appendices/self-assessment';
import type { Finding } from '../../../src/appendices/finding';
import type { Family, Table } from '../../../src/appendices/table';
import { assessmentsRepeated } from '../../../src/review/relations/assessments';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

const tablesIn = (family: Family, grid: Grid): Table[] => family.recognise(grid).map((recognition) => family.read(grid, recognition));

const own = (result: CellValue, outcome: CellValue, title = 'Tự đánh giá tiêu chí nông thôn mới xã Diên Phước năm 2024'): Table[] =>
  tablesIn(
    selfAssessment,
    gridOf('Tự đánh giá', [
      [title],
      ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Tự đánh giá'],
      [1, 'Quy hoạch', '', '', ''],
      ['1.1', 'Quy hoạch chung', 'Đạt', 'Đạt', 'Đạt'],
      ['1.2', 'Quy định quản lý', 'Đạt', 'Đạt', outcome],
      [2, 'Thu nhập', '≥ 50', result, 'Đạt'],
    ]),
  );
const marks = (mark: string): Table[] =>
  tablesIn(criterionMatrix, gridOf('Ma trận', [['HIỆN TRẠNG CÁC TIÊU CHÍ NTM NĂM 2024'], ['TT', 'Tên xã', 1, 2, 3, 'Số TC đạt'], [1, 'Diên Phước', mark, 'Đ', 'K', ''], [2, 'Diên Sơn', 'K', 'K', 'K', '']]));
const measured = (value: CellValue): Table[] =>
  tablesIn(
    criterionMatrix,
    gridOf('Kết quả', [
      ['KẾT QUẢ CÁC TIÊU CHÍ NTM ĐẾN NGÀY 31/12/2024'],
      ['TT', 'Tên xã', '2. Thu nhập (triệu đồng)', '11. Nghèo đa chiều (%)', '15.1. Bảo hiểm y tế (%)'],
      [1, 'Xã Diên Phước', value, '3,4%', '95%'],
      [2, 'Xã Diên Sơn', '51', '4,1%', '93%'],
    ]),
  );

const brief = ({ rule, severity, sheet, cells, place, indicator, actual, expected, params }: Finding) => [rule, severity, sheet, cells, place, indicator, actual, expected, params?.what];

test('one value and one conclusion everywhere', () => {
  expect(assessmentsRepeated([...marks('Đ'), ...measured('52,5'), ...own('52,5', 'Đạt')])).toEqual([]);
});

test('two values of one indicator', () => {
  expect(assessmentsRepeated([...measured('55'), ...own('52,5', 'Đạt')]).map(brief)).toEqual([['assessment/repeated', 'warning', 'Tự đánh giá', ['D6', "'Kết quả'!C3"], 'Diên Phước', '2', 52.5, 55, 'value']]);
});

test('a criterion with an unmet indicator that the matrix calls met', () => {
  expect(assessmentsRepeated([...marks('Đ'), ...own('52,5', 'Chưa đạt')]).map(brief)).toEqual([
    ['assessment/repeated', 'warning', 'Tự đánh giá', ['E5', "'Ma trận'!C3"], 'Diên Phước', '1', undefined, undefined, 'unmet'],
  ]);
});

test.each<[string, Table[]]>([
  ['a value as it is rounded elsewhere', [...measured('53'), ...own('52,5', 'Đạt')]],
  ['a value in another unit, which is told for itself', [...measured('52500'), ...own('52,5', 'Đạt')]],
  ['another day of the same year', [...measured('55'), ...own('52,5', 'Đạt', 'Tự đánh giá tiêu chí nông thôn mới xã Diên Phước đến ngày 30/6/2024')]],
  ['another year', [...measured('55'), ...own('52,5', 'Đạt', 'Tự đánh giá tiêu chí nông thôn mới xã Diên Phước năm 2023')]],
  ['another level', [...measured('55'), ...own('52,5', 'Đạt', 'Tự đánh giá tiêu chí nông thôn mới nâng cao xã Diên Phước năm 2024')]],
  ['another commune', [...measured('55'), ...own('52,5', 'Đạt', 'Tự đánh giá tiêu chí nông thôn mới xã Diên Thọ năm 2024')]],
])('no contradiction: %s', (_, tables) => {
  expect(assessmentsRepeated(tables)).toEqual([]);
});
