/** One column, one way to write, on the texts of Khánh Hòa (seed 003) and Ninh Thuận (seed 002). */
import type { Finding } from '../../../src/appendices/finding';
import { review } from '../../../src/review';
import type { CellValue } from '../../../src/sheet/grid';
import { decimalMarkIn, quarterSpellingIn } from '../../../src/review/relations/spelling/written';
import { khanhHoa } from '../../appendices/agency-assignment/khanhHoa';
import { gridOf } from '../../support/grid';

function notes(...grids: Parameters<typeof review>[0]['grids']): readonly Finding[] {
  return review({ grids }).findings.filter(({ rule }) => rule === 'figure/mixed-decimals' || rule === 'table/quarter-spelling');
}

function roadmap(...percents: readonly CellValue[]) {
  return gridOf('PL07', [['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'], ['Số', 'Năm', 'Tổng', 'Lũy kế', '%'], ...percents.map((percent, index) => [index + 1, 2014 + index, 1, 10 + index, percent])]);
}

test('a dot beside commas is told at the dot, with a cell that has a comma', () => {
  expect(notes(roadmap('10.6%', '29,8%', '37,2%'))).toEqual([
    { rule: 'figure/mixed-decimals', severity: 'info', sheet: 'PL07', cells: ['E3', 'E4'], actual: ['10.6%'], expected: '29,8%' },
  ]);
});

test.each([
  ['only commas', ['10,6%', '29,8%']],
  ['numbers, which Excel shows in one way', [10.6, 29.8]],
  ['whole numbers', ['10%', '29,8%']],
])('%s', (_, percents) => {
  expect(notes(roadmap(...percents))).toEqual([]);
});

test('numbers of indicators are no decimals', () => {
  expect(notes(khanhHoa({ C6: '1,9', C7: '17.5' }))).toEqual([]);
});

function sideBySide(...incomes: readonly string[]) {
  return gridOf('TH', [
    ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NÔNG THÔN MỚI'],
    ['TT', 'Nội dung chỉ tiêu', 'Xã Diên An', 'Xã Diên Tân', 'Xã Diên Lạc'],
    ['10.1', 'Thu nhập bình quân', ...incomes],
    ['11.1', 'Tỷ lệ nghèo đa chiều', '4,1%', '4,2%', '4,8%'],
    ['11.2', 'Tỷ lệ hộ cận nghèo', '2,1%', '3,2%', '3,8%'],
  ]);
}

test('of communes side by side, what is written of one indicator is held against each other', () => {
  expect(notes(sideBySide('51,2', '47.5', '49,9'))).toEqual([{ rule: 'figure/mixed-decimals', severity: 'info', sheet: 'TH', cells: ['D3', 'C3'], actual: ['47.5'], expected: '51,2' }]);
  expect(notes(sideBySide('51,2', '47,5', '49,9'))).toEqual([]);
});

function tasks(...deadlines: readonly string[]) {
  return gridOf('PL II', [['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành'], ...deadlines.map((deadline, index) => [index + 1, `Nhiệm vụ thứ ${index + 1}`, 'Sở Nội vụ', deadline])]);
}

test('three spellings of a quarter in one column', () => {
  expect(notes(tasks('Quý IV/2024', 'Quý 2/2024', 'Quý III/2024', 'Quý III năm 2025'))).toEqual([
    { rule: 'table/quarter-spelling', severity: 'info', sheet: 'PL II', cells: ['D3', 'D5', 'D2'], actual: ['Quý 2/2024', 'Quý III năm 2025'], expected: 'Quý IV/2024' },
  ]);
});

test('quarters without a year, months and days are other things, not other spellings', () => {
  expect(notes(tasks('Quý III và \nQuý IV/2022', 'Quý I', 'Tháng 10-12/2022', 'Hàng quý', 'QUÝ I/2022'))).toEqual([]);
});

test.each([
  ['74,32% (11,323/15,236 km), yêu cầu 100%', { spelling: 'comma', text: '74,32%' }],
  ['18.53%', { spelling: 'dot', text: '18.53%' }],
  ['1.489.867', { spelling: 'comma', text: '1.489.867' }],
  ['2.268 hồ sơ', null],
  ['Chỉ tiêu 17.5, Chỉ tiêu 18.6', null],
  ['đạt 5,5% và 6.5%', null],
])('the decimal mark in "%s"', (text, written) => {
  expect(decimalMarkIn(text)).toEqual(written);
});

test.each([
  ['Quý II/2024', { spelling: 'I/', text: 'Quý II/2024' }],
  ['quý 2 năm 2024', { spelling: '1năm', text: 'quý 2 năm 2024' }],
  ['Quý II', null],
  ['Quý hộ gia đình 2024', null],
])('the spelling of the quarter in "%s"', (text, written) => {
  expect(quarterSpellingIn(text)).toEqual(written);
});
