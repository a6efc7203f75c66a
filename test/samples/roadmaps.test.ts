/** The roadmaps of the Khánh Hòa plan, PL07 to PL09: as printed, with the names in the columns that their totals decide. */
import { readSheet } from './workbook';

const DISTRICTS = ['Vạn Ninh', 'Ninh Hoà', 'Nha Trang', 'Diên Khánh', 'Cam Lâm', 'Cam Ranh', 'Khánh Vĩnh', 'Khánh Sơn'];
const HEADER_ROW = 4;
const TOTAL_ROW = 5;

/** How many names stand in each district's column below the total row. */
function namesPerDistrict(sheet: string): number[] {
  const rows = readSheet(sheet).rows.slice(TOTAL_ROW);
  return DISTRICTS.map((_, index) =>
    rows
      .map((row) => row[5 + index] ?? null)
      .filter((cell): cell is string => typeof cell === 'string')
      .reduce((count, cell) => count + cell.split('\n').length, 0),
  );
}

function totals(sheet: string): unknown[] {
  return (readSheet(sheet).rows[TOTAL_ROW - 1] ?? []).slice(5, 13);
}

it.each(['PL07', 'PL08', 'PL09'])('%s has the header of the plan in one row', (sheet) => {
  expect(readSheet(sheet).rows[HEADER_ROW - 1]).toEqual(['Số', 'Năm', 'Tổng', 'Lũy kế', '%', ...DISTRICTS]);
});

it.each(['PL07', 'PL08'])('%s names as many communes in each district as its TỔNG CỘNG says', (sheet) => {
  expect(namesPerDistrict(sheet)).toEqual(totals(sheet));
});

it('PL09 contradicts itself in Cam Lâm only: 2 announced and 1 named', () => {
  expect(totals('PL09')).toEqual([1, 2, 1, 4, 2, 1, 0, 0]);
  expect(namesPerDistrict('PL09')).toEqual([1, 2, 1, 4, 1, 1, 0, 0]);
});

it('keeps the totals, cumulative counts and shares as they are printed', () => {
  const numbers = readSheet('PL09').rows.slice(TOTAL_ROW - 1).map((row) => row.slice(0, 5));
  expect(numbers).toEqual([
    [null, 'TỔNG CỘNG', 11, null, null],
    [1, 2024, 1, 1, 0.011],
    [2, 2025, 10, 11, 0.118],
  ]);
});

it('gives 2025 two rows under one year in PL07, as printed', () => {
  const { rows, merges } = readSheet('PL07');
  expect(rows.slice(16, 18)).toEqual([
    [12, 2025, 6, 76, 0.826, null, 'Ninh An', null, null, null, 'Cam Phước Đông', 'Khánh Đông', null],
    [null, null, null, null, null, null, null, null, null, null, 'Cam Thịnh Tây', 'Khánh Bình', 'Sơn Hiệp'],
  ]);
  expect(merges).toEqual(expect.arrayContaining(['A17:A18', 'B17:B18', 'C17:C18', 'D17:D18', 'E17:E18']));
});
