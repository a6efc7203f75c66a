/** PL04 and PL05 of the Khánh Hòa plan: what each place has to do for its level, one merged name over many rows. */
import { columnFrom, readSheet, type Cell } from './workbook';

const HEADER = ['Stt', 'Địa phương', 'Tiêu chí', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'];
const TIME_COLUMN = 5;

const placesOf = (name: string): Cell[][] =>
  readSheet(name).rows.filter((row) => typeof row[0] === 'number').map((row) => row.slice(0, 3));

it('PL04 names seven communes, each beginning with what is compulsory', () => {
  expect(placesOf('PL04')).toEqual([
    [1, 'Xã Vạn Phú', 'I. Các nội dung bắt buộc'],
    [2, 'Xã Ninh Quang', 'I. Các nội dung bắt buộc'],
    [3, 'Xã Ninh Đông', 'I. Nội dung bắt buộc'],
    [4, 'Xã Vĩnh Phương', 'I. Nội dung bắt buộc'],
    [5, 'Xã Cam Hải Tây', 'I. Nội dung bắt buộc'],
    [6, 'Xã Cam Thành Bắc', 'I. Nội dung bắt buộc'],
    [7, 'Xã Cam Thịnh Đông', 'I. Nội dung bắt buộc'],
  ]);
  expect(readSheet('PL04').merges).toEqual(expect.arrayContaining(['A5:A8', 'B9:B14', 'B16:B20', 'B39:B43']));
});

it('PL05 names three districts and cities, each beginning with the conditions', () => {
  expect(placesOf('PL05')).toEqual([
    [1, 'Huyện Vạn Ninh', 'A. CÁC NỘI DUNG'],
    [2, 'Huyện Cam Lâm', 'A. CÁC NỘI DUNG'],
    [3, 'Thành phố Cam Ranh', 'A. CÁC NỘI DUNG'],
  ]);
});

it.each([
  ['PL04', [4, 15, 26]],
  ['PL05', [4, 16, 32, 49]],
])('%s repeats its header where a page began', (name, rows) => {
  const { rows: sheet } = readSheet(name);
  expect(rows.map((row) => sheet[row - 1])).toEqual(rows.map(() => HEADER));
  expect(sheet.filter((row) => row[0] === 'Stt')).toHaveLength(rows.length);
});

it('writes a quarter in three ways', () => {
  const times = ['PL04', 'PL05'].flatMap((name) => columnFrom(readSheet(name), TIME_COLUMN, 5));
  expect(times).toEqual(expect.arrayContaining(['Quý IV/2024', 'Quý 2/2024', 'Quý III năm 2025', 'Quý IV/2024\nQuý I/2025']));
});

it('the number 17.2 stays below criterion 7, and Cam Thành Bắc has no time for its income, as in the scan', () => {
  const criteria = columnFrom(readSheet('PL05'), 2, 15);
  expect([criteria[0], String(criteria[2]).slice(0, 17)]).toEqual(['Tiêu chí số 7 về Môi trường', '+ Chỉ tiêu 17.2. ']);
  expect(readSheet('PL04').rows[33]).toEqual([null, null, '1. Thu nhập: Thu nhập đạt từ 70,4 triệu đồng/người/năm', null, null, null]);
});
