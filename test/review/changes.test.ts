/** One figure or name changed in roadmaps without a mistake is found, at the cell changed or the one it contradicts; and whatever stands in a sheet, no rule breaks. */
import fc from '../support/properties';
import { cellAddress, parseAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/grid';
import { review } from '../../src/review';
import { gridOf } from '../support/grid';
import { advanced, changed, HEADER, ntm, YEARS } from '../support/roadmaps';

const serious = (rows: Parameters<typeof ntm>[0]) => review({ grids: [ntm(rows), advanced()] }).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

test('nothing is found before a change', () => {
  expect(serious(YEARS)).toEqual([]);
});

/** Tổng, lũy kế and % of any year, off by at least one. */
const wrongFigure = fc.record({ row: fc.nat({ max: YEARS.length - 1 }), column: fc.integer({ min: 2, max: 4 }), by: fc.integer({ min: 1, max: 9 }) });

test('a figure that is too high is found in its row', () => {
  fc.assert(
    fc.property(wrongFigure, ({ row, column, by }) => {
      const value = Number(YEARS[row]?.[column]) + by;
      const cells = serious(changed(YEARS, row, column, value)).flatMap((finding) => finding.cells);
      expect(cells).toContain(cellAddress(row + 3, column));
    }),
    { numRuns: 40, seed: 1355 },
  );
});

test('a name that is added or left out is found at the total of its year', () => {
  const cells = YEARS.flatMap((years, row) => years.flatMap((value, column) => (column > 4 && typeof value === 'string' ? [{ row, column, value }] : [])));
  for (const { row, column, value } of cells) {
    for (const names of [`${value}\nVăn Phong`, value.includes('\n') ? value.replace(/\n.*/, '') : null]) {
      const found = serious(changed(YEARS, row, column, names)).map((finding) => finding.cells[0]);
      expect(found).toContain(cellAddress(row + 3, 2));
    }
  }
});

const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(...HEADER, 'Năm', 'Tổng', 'Lũy kế', '%', 'TỔNG CỘNG', 'Năm 2024', '2021-2025', 'Kim Mỹ\nKim Tân', '05 xã', '10,6%', '#REF!', 'Số', 'Địa phương', 'Các tiêu chí NTM chưa đạt', 'NTM đạt 14/19 TC, 05 TC chưa đạt gồm: 1, 6, 13', '+ Chỉ tiêu 2.2. Xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%') },
  { weight: 1, arbitrary: fc.oneof(fc.constant(null), fc.integer(), fc.double(), fc.boolean(), fc.string({ unit: 'binary' })) },
);

test('no grid makes a rule break', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anything, { maxLength: 9 }), { maxLength: 9 }), (rows) => {
      expect(review({ grids: [gridOf('Bất kỳ', rows)] }).defects).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('random data under a header make no rule break, and every finding lies on its sheet', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anything, { minLength: 8, maxLength: 8 }), { maxLength: 8 }), (rows) => {
      const { findings, defects } = review({ grids: [gridOf('PL07', [HEADER, ...rows])] });
      expect(defects).toEqual([]);
      expect(findings.map((finding) => finding.sheet).filter((sheet) => sheet !== 'PL07')).toEqual([]);
      expect(findings.filter((finding) => finding.cells.length === 0 || parseAddress(finding.cells[0] ?? '')?.sheet !== null)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
