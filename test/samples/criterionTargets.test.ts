/** PL01 of the Khánh Hòa plan: the share of places that are to meet each criterion, in four criteria sets side by side. */
import { columnFrom, readSheet, type Cell } from './workbook';

const sheet = readSheet('PL01');
const HEADER = ['Số thứ tự', 'Tiêu chí', 'Xã NTM', 'Xã NTM nâng cao', 'Huyện NTM', 'Huyện NTM nâng cao'];
const SETS = { xa: 2, xaNangCao: 3, huyen: 4 };

/** The targets of a criterion in a set, wherever it stands. */
const targetsOf = (criterion: string, set: number): Cell[] =>
  sheet.rows.filter((row) => row[1] === criterion && typeof row[set] === 'number').map((row) => row[set] ?? null);

it('names its unit above the table, and repeats the header of the printed page', () => {
  expect(sheet.rows[3]?.[0]).toBe('Đơn vị tính: %');
  expect([sheet.rows[4], sheet.rows[42]]).toEqual([HEADER, HEADER]);
});

it('numbers the 19 criteria, with rows of the other sets below under one number', () => {
  const numbers = columnFrom(sheet, 0, 6).filter((cell) => typeof cell === 'number');
  expect(numbers).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  expect(sheet.merges).toEqual(expect.arrayContaining(['A10:A12', 'A18:A22', 'A38:A42', 'A44:A46', 'A47:A48']));
});

it('every row below a number gives a target in at least one set', () => {
  const rows = sheet.rows.slice(5, 48).filter((row) => row[1] !== 'Tiêu chí');
  expect(rows.filter((row) => row.slice(2).every((cell) => cell === null))).toEqual([]);
});

it('the contradictions of the plan itself stay as printed', () => {
  expect(targetsOf('5. Giáo dục', SETS.xaNangCao)).toEqual([50, 60]);
  expect(targetsOf('18. Tiếp cận pháp luật', SETS.xa)).toEqual([95]);
  expect(targetsOf('18. Hệ thống chính trị và tiếp cận pháp luật', SETS.xa)).toEqual([100]);
  expect(targetsOf('16. Văn hóa', SETS.xa)).toEqual([80]);
  expect(targetsOf('6. Kinh tế', SETS.huyen)).toEqual([60, 60]);
});
