/** The same sheet in other layouts gives the same findings; nothing that a sheet may hold breaks a rule. */
import fc from '../../support/properties';
import type { Finding } from '../../../src/appendices/finding';
import { unmetDetail } from '../../../src/appendices/unmet-detail';
import { parseAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { faultsIn, findingsIn, HEADER } from './sheets';

/** One place of each kind, with a few mistakes to be found wherever the table stands. */
const ROWS: readonly (readonly CellValue[])[] = [
  ['A', 'XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI', null, null, null, null, null],
  [1, 'Hòa Tân\nđạt 17/19 TC, 02 TC chưa đạt gồm: 10, 12', '-Tiêu chí 10. Thu nhập, xã đạt 47 triệu đồng/người/năm, chưa đạt 50 triệu đồng/người/năm', null, 'Cục Thống kê', 'Hỗ trợ', 'Quý III/2024'],
  [null, null, '-Tiêu chí 12. Lao động\n+ Chỉ tiêu 12.1 Tỷ lệ lao động, xã đạt 80%, yêu cầu 75%', null, 'Sở Lao động', null, 'Quý II/2022'],
  [2, 'Cam Tân', null, '-Tiêu chí 17. Môi trường\n+ Chỉ tiêu 17.2 Tỷ lệ cơ sở, xã đạt 25,37% (1059/4532), yêu cầu 34%', 'Sở Tài nguyên', null, 'Quý IV/2024'],
  ['B', 'XÃ ĐĂNG KÝ NÂNG CAO', null, null, null, null, null],
  [1, 'Sơn Bình', 'Tiêu chí 1, xã chưa đạt', 'Tiêu chí 1, xã chưa đạt', 'Sở Xây dựng', null, 'Quý I/2024'],
  [3, 'Sơn Tân', 'Tiêu chí 1, xã chưa đạt', null, 'Sở Xây dựng', null, 'Quý I/2024'],
];
const REFERENCE = '(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024 của UBND tỉnh)';

/** Findings with their cells as texts, so that they compare wherever the cells stand. */
function toldBy(rows: readonly (readonly CellValue[])[], at = 'A1', sheet = 'PL02', merges: readonly string[] = []): unknown[] {
  const grid = gridOf(sheet, rows, { at, merges });
  const textAt = (address: string) => {
    const area = parseAddress(address)?.area;
    const value = grid.values[(area?.top ?? 0) - (grid.area?.top ?? 0)]?.[(area?.left ?? 0) - (grid.area?.left ?? 0)] ?? null;
    return typeof value === 'string' ? value.normalize('NFC') : value;
  };
  return findingsIn(grid).map((finding) => ({ ...finding, sheet: '', cells: finding.cells.map(textAt) }));
}

const PLAIN = toldBy([[REFERENCE], HEADER, ...ROWS]);

test('the mistakes of the sheet', () => {
  expect(faultsIn(gridOf('PL02', [[REFERENCE], HEADER, ...ROWS])).map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([
    ['unmet-detail/wrong-side', 'error', ['C5']],
    ['unmet-detail/deadline', 'error', ['G5']],
    ['unmet-detail/share-of-fraction', 'error', ['D6']],
    ['table/numbering', 'warning', ['A9', 'A8']],
  ]);
});

describe('the same findings', () => {
  const mapText = (rows: readonly (readonly CellValue[])[], change: (text: string) => string) => rows.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value)));

  test('anywhere in the sheet, under any name', () => {
    fc.assert(
      fc.property(fc.constantFrom('A1', 'B3', 'D10', 'AA100'), fc.constantFrom('Sheet1', 'Biểu số 2', "PL 'II'"), (at, sheet) => {
        expect(toldBy([[REFERENCE], HEADER, ...ROWS], at, sheet)).toEqual(PLAIN);
      }),
      { numRuns: 12 },
    );
  });

  test('below more titles, and with blank rows between', () => {
    const titles = [['Phụ lục 02'], ['KẾ HOẠCH THỰC HIỆN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI NĂM 2024'], [REFERENCE], [null]];
    expect(toldBy([...titles, HEADER, ...ROWS])).toEqual(PLAIN);
    fc.assert(
      fc.property(fc.nat(ROWS.length), (position) => {
        expect(toldBy([[REFERENCE], HEADER, ...ROWS.slice(0, position), [null], [null], ...ROWS.slice(position)])).toEqual(PLAIN);
      }),
      { numRuns: 10 },
    );
  });

  test('with the header again on the next page', () => {
    fc.assert(
      fc.property(fc.nat(ROWS.length - 1), (position) => {
        expect(toldBy([[REFERENCE], HEADER, ...ROWS.slice(0, position), HEADER, ...ROWS.slice(position)])).toEqual(PLAIN);
      }),
      { numRuns: 10 },
    );
  });

  test('under a header of two rows', () => {
    const header = [HEADER.map((label, column) => (column === 2 ? 'Các tiêu chí chưa đạt' : column === 3 ? null : label)), [null, null, 'NTM', 'NTM nâng cao', null, null, null]];
    expect(toldBy([[REFERENCE], ...header, ...ROWS], 'A1', 'PL02', ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3', 'G2:G3'])).toEqual(PLAIN);
  });

  test('with a blank column, and with the columns in another order', () => {
    const moved = (row: readonly CellValue[]) => [...row.slice(0, 4), null, ...row.slice(4)];
    expect(toldBy([[REFERENCE], moved(HEADER), ...ROWS.map(moved)])).toEqual(PLAIN);
    const swapped = ([number, place, ntm, advanced, agency, solution, deadline]: readonly CellValue[]) => [number, place, deadline, agency, ntm, advanced, solution].map((value) => value ?? null);
    expect(toldBy([[REFERENCE], swapped(HEADER), ...ROWS.map(swapped)])).toEqual(expect.arrayContaining(PLAIN));
  });

  test('in decomposed letters, with blanks and invisible characters', () => {
    expect(toldBy(mapText([[REFERENCE], HEADER, ...ROWS], (text) => text.normalize('NFD')))).toEqual(PLAIN);
    const indicators = (told: unknown[]) => (told as Finding[]).map(({ rule, indicator, actual, expected, place }) => [rule, indicator, actual, expected, place]);
    const spaced = mapText([[REFERENCE], HEADER, ...ROWS], (text) => ` ${text.replace(/ /g, '\u00A0 ').replace(/\n/g, '\r\n')}\u200B `);
    expect(indicators(toldBy(spaced))).toEqual(indicators(PLAIN));
  });

  test('with "Xã" before the names', () => {
    const named = ROWS.map(([number, name, ...others]) => [number ?? null, typeof name === 'string' && typeof number === 'number' ? `Xã ${name}` : (name ?? null), ...others]);
    expect((toldBy([[REFERENCE], HEADER, ...named]) as Finding[]).map(({ rule, place }) => [rule, place])).toEqual((PLAIN as Finding[]).map(({ rule, place }) => [rule, place]));
  });
});

test('no sheet throws or breaks a rule', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(...HEADER, ...ROWS.flat(), null, null, '#REF!', 'Tiêu chí 2', 'yêu cầu 5%', 45_000, -3, 1e300, NaN, true, 'Tổng cộng'),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double(),
  );
  const random = fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 12 });
  fc.assert(
    fc.property(random, fc.boolean(), (rows, withHeader) => {
      findingsIn(gridOf('S', withHeader ? [HEADER, ...rows] : rows, { merges: ['A2:B3', 'C3:G3'], formats: { 'A1:I12': 'dd/mm/yyyy' } }));
    }),
    { numRuns: 150 },
  );
});

test('the rows of a plan of places are no header, even where a name is left out', () => {
  const rows = [
    ['Stt', 'Địa phương', 'Tiêu chí', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'],
    [1, null, 'I. Nội dung bắt buộc', null, null, null],
    [null, null, '1. Thu nhập: xã đạt 62 triệu đồng/người/năm, yêu cầu 66 triệu đồng/người/năm, chưa đạt', 'Cục Thống kê', 'Phát triển cây ăn quả', 'Quý IV/2024'],
    [2, 'Phúc Lộc', '1. Thu nhập: xã đạt 60 triệu đồng/người/năm, yêu cầu 66 triệu đồng/người/năm, chưa đạt', 'Cục Thống kê', 'Mở rộng nghề mộc', 'Quý IV/2024'],
  ];
  expect(unmetDetail.recognise(gridOf('PL04', rows, { merges: ['A2:A3', 'B2:B3'] }))).toEqual([]);
});
