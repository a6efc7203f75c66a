/** The registration list and the inspection plan of Ninh Thuận 2022, as printed. */
import { columnFrom, readSheet, type Cell } from './workbook';

const registration = readSheet('PL I', 'ninh-thuan-2022');
const inspection = readSheet('PL II', 'ninh-thuan-2022');

it('PL I counts in its groups, above their children, and marks the communes by level', () => {
  const withoutAgencies = registration.rows.slice(3).map((row) => row.slice(0, 4));
  expect(withoutAgencies).toEqual([
    ['STT', 'Địa phương', 'Đạt chuẩn nông thôn mới theo các mức độ', null],
    [null, null, 'Đạt chuẩn', 'Nâng cao'],
    ['A', 'Cấp xã ', 3, 7],
    ['I', 'Huyện Ninh Phước', null, 3],
    [1, ' Xã Phước Thái', null, 'X'],
    [2, 'Xã Phước Hậu', null, 'X'],
    [3, 'Xã An Hải', null, 'X'],
    ['II', 'Huyện Ninh Hải', null, 2],
    [1, 'Xã Hộ Hải', null, 'X'],
    [2, 'Xã Phương Hải', null, 'X'],
    ['III ', 'Huyện Ninh Sơn', 2, 1],
    [1, 'Xã Lương Sơn', null, 'X'],
    [2, 'Xã Quãng Sơn', ' X ', null],
    [3, 'Xã Hòa Sơn', ' X ', null],
    ['IV ', 'Huyện Thuận Nam', 1, 1],
    [1, 'Xã Phước Diêm', null, ' X '],
    [2, 'Xã Nhị Hà', ' X ', null],
    ['B ', 'Cấp thôn', '≥ 25', null],
    [
      null,
      'Các xã đã được công nhận đạt chuẩn nông thôn mới, nông thôn mới nâng cao phấn đấu mỗi xã có ít nhất 01 thôn đạt chuẩn nông thôn mới',
      '≥ 25',
      null,
    ],
  ]);
  expect(registration.merges).toEqual(expect.arrayContaining(['A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5']));
});

it('the plan has no number and no day yet, in either appendix', () => {
  const attachments = [registration, inspection].map((sheet) => sheet.rows[2]?.[0]);
  expect(attachments).toEqual([
    '(Kèm theo Kế hoạch số         /KH-UBND ngày      /3/2022 của UBND tỉnh)',
    '(Kèm theo Kế hoạch số         /KH-UBND ngày       /3/2022 của UBND tỉnh)',
  ]);
});

it('PL II inspects each group of communes in two rows under one number', () => {
  expect(columnFrom(inspection, 0, 4)).toEqual(['STT', 1, null, 2, null, 3]);
  expect(columnFrom(inspection, 2, 5)).toEqual([
    'Quý III và\nQuý IV/2022',
    'Tháng\n10-12/2022',
    'Quý III và\nQuý IV/2022',
    'Tháng\n10-12/2022',
    'Quý III và\nQuý IV/2022',
  ]);
  expect(inspection.merges).toEqual(expect.arrayContaining(['A5:A6', 'B5:B6', 'A7:A8', 'B7:B8']));
});

it('every commune of PL I is inspected by PL II, but for the spelling of Quảng Sơn', () => {
  const isCommune = (cell: Cell): cell is string => typeof cell === 'string' && cell.trim().startsWith('Xã ');
  const registered = columnFrom(registration, 1, 6).filter(isCommune).map((cell) => cell.replace('Xã ', '').trim());
  const inspected = columnFrom(inspection, 1, 5).join('\n');
  expect(registered.filter((name) => !inspected.includes(name))).toEqual(['Quãng Sơn']);
  expect(inspected).toContain('Quảng Sơn');
});
