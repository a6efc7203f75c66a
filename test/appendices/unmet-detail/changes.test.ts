/** One mistake made in a clean sheet is found at the cell changed, or at the one that it contradicts. */
import fc from '../../support/properties';
import { cellAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { faultsIn, HEADER } from './sheets';

const NAMES = ['Ninh Tây', 'Ninh Thượng', 'Sơn Tân', 'Sơn Bình', 'Cam Tân', 'Cam Hải Đông'];
const REFERENCE = '(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024 của UBND tỉnh)';
/** Where the first place stands: below the reference and the header. */
const FIRST_ROW = 2;
const ROWS_OF_PLACE = 3;

/** Six places of three rows: a claim of criteria, a share with its fraction, an income, and deadlines. */
function cleanRows(): CellValue[][] {
  return NAMES.flatMap((name, index) => {
    const share = String(50 + index);
    return [
      [index + 1, `${name}\nđạt 16/19 TC, 03 TC chưa đạt gồm: 2, 10, 15`, `-Tiêu chí 2. Giao thông\n+ Chỉ tiêu 2.2 Tỷ lệ đường thôn, xã đạt ${share}% (${share}/100 km), yêu cầu 90%`, null, 'Sở Giao thông vận tải', null, 'Quý II/2024'],
      [null, null, '-Tiêu chí 10. Thu nhập, xã đạt 47 triệu đồng/người/năm, chưa đạt 50 triệu đồng/người/năm', null, 'Cục Thống kê', null, 'Quý III/2024'],
      [null, null, '-Tiêu chí 15. Y tế\n+ Chỉ tiêu 15.4 Tỷ lệ dân số có sổ khám, xã đạt 0%, yêu cầu 50%', null, 'Sở Y tế', null, 'Quý IV/2024'],
    ];
  });
}

interface Mistake {
  readonly name: string;
  readonly rule: string;
  readonly row: number;
  readonly column: number;
  readonly change: (text: string) => CellValue;
}

const MISTAKES: readonly Mistake[] = [
  { name: 'a digit of the fraction', rule: 'unmet-detail/share-of-fraction', row: 0, column: 2, change: (text) => text.replace('/100 km', '/110 km') },
  { name: 'a digit of the share', rule: 'unmet-detail/share-of-fraction', row: 0, column: 2, change: (text) => text.replace(/đạt 5/, 'đạt 6') },
  { name: 'an indicator of another criterion', rule: 'unmet-detail/parent-criterion', row: 0, column: 2, change: (text) => text.replace('2.2', '3.2') },
  { name: 'a number of criteria met', rule: 'unmet-detail/criteria-count', row: 0, column: 1, change: (text) => text.replace('16/19', '15/19') },
  { name: 'a number of criteria unmet', rule: 'unmet-detail/criteria-count', row: 0, column: 1, change: (text) => text.replace('03 TC', '04 TC') },
  { name: 'a number of criteria of the set', rule: 'unmet-detail/criteria-count', row: 0, column: 1, change: (text) => text.replace('16/19', '15/18') },
  { name: 'a criterion in the list', rule: 'unmet-detail/listed-criteria', row: 0, column: 1, change: (text) => text.replace('15', '17') },
  { name: 'a value that meets its requirement', rule: 'unmet-detail/wrong-side', row: 1, column: 2, change: (text) => text.replace('đạt 47', 'đạt 52') },
  { name: 'a criterion without its row', rule: 'unmet-detail/listed-criteria', row: 1, column: 2, change: () => null },
  { name: 'a share over 100 %', rule: 'figure/impossible', row: 2, column: 2, change: (text) => text.replace('0%', '190%') },
  { name: 'a deadline before the plan', rule: 'unmet-detail/deadline', row: 2, column: 6, change: (text) => text.replace('2024', '2023') },
  { name: 'a deadline that is none', rule: 'unmet-detail/deadline', row: 1, column: 6, change: () => 'Quý V/2024' },
  { name: 'a blank agency', rule: 'unmet-detail/blank-cell', row: 1, column: 4, change: () => null },
  { name: 'a formula error', rule: 'figure/formula-error', row: 1, column: 2, change: () => '#REF!' },
];

const sheetOf = (rows: readonly (readonly CellValue[])[]) => gridOf('PL02', [[REFERENCE], HEADER, ...rows]);

test('the clean sheet has no faults', () => {
  expect(faultsIn(sheetOf(cleanRows()))).toEqual([]);
});

test.each(MISTAKES)('$name', ({ rule, row, column, change }) => {
  fc.assert(
    fc.property(fc.nat(NAMES.length - 1), (place) => {
      const rows = cleanRows();
      const position = place * ROWS_OF_PLACE + row;
      const changed = rows[position] ?? [];
      changed[column] = change(String(changed[column] ?? ''));
      const cells = [cellAddress(FIRST_ROW + position, column), cellAddress(FIRST_ROW + place * ROWS_OF_PLACE, 1)];
      const found = faultsIn(sheetOf(rows)).filter((finding) => finding.rule === rule && finding.cells.some((cell) => cells.includes(cell)));
      expect(found.map((finding) => finding.rule)).toContain(rule);
    }),
    { numRuns: 10 },
  );
});

test('a name twice, and a number out of order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: NAMES.length - 1 }), (place) => {
      const rows = cleanRows();
      const changed = rows[place * ROWS_OF_PLACE] ?? [];
      changed[0] = place + 40;
      changed[1] = String(changed[1]).replace(NAMES[place] ?? '', NAMES[0] ?? '');
      const cell = (column: number) => cellAddress(FIRST_ROW + place * ROWS_OF_PLACE, column);
      const found = faultsIn(sheetOf(rows)).map(({ rule, cells }) => [rule, cells[0]]);
      expect(found).toEqual(expect.arrayContaining([['table/numbering', cell(0)], ['unmet-detail/place-repeated', cell(1)]]));
    }),
    { numRuns: 10 },
  );
});
