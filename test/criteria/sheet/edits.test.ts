/** What an official does to the sheet of a criteria set is what the set becomes. */
import fc from '../../support/properties';
import { indicatorsOf, type CriteriaSet, type Level } from '../../../src/criteria/set';
import { shippedSets } from '../../../src/criteria/sets';
import { readCriteriaSheet } from '../../../src/criteria/sheet/parse';
import { printSet } from '../../../src/criteria/sheet/print';
import { createGrid, type CellValue, type Grid } from '../../../src/sheet/grid';
import { gridOfContent } from '../../support/content';
import { inOrder } from '../../support/criteriaSets';

const national = shippedSets.find(({ id }) => id === 'ntm-xa-2021-2025')!;
const province = shippedSets.find(({ id }) => id === 'kh-ntm-xa-2021-2025')!;

/** Rows and columns of cells, changed and read again. */
type Cells = CellValue[][];
const cellsOf = (set: CriteriaSet): Cells => gridOfContent(printSet(set, shippedSets)).values.map((row) => [...row]);
const gridOf = (cells: Cells): Grid => createGrid({ sheet: 'Bộ tiêu chí', area: { top: 0, left: 0, bottom: cells.length - 1, right: Math.max(...cells.map((row) => row.length)) - 1 }, values: cells });
const read = (cells: Cells): CriteriaSet => {
  const { set, mistakes } = readCriteriaSheet(gridOf(cells), shippedSets)!;
  expect(mistakes).toEqual([]);
  return set!;
};
const headerAt = (cells: Cells): number => cells.findIndex((row) => row.includes('So sánh'));
const columnAt = (cells: Cells, label: string): number => cells[headerAt(cells)]!.indexOf(label);
const rowAt = (cells: Cells, number: string): number => cells.findIndex((row, index) => index > headerAt(cells) && row[2] === number);
const indicatorIn = (set: CriteriaSet, number: string) => indicatorsOf(set).find((one) => one.number === number)!;

/** Indicators whose one level is everybody's, and a number. */
const plain = indicatorsOf(national).filter(({ levels, parts }) => parts === undefined && levels.length === 1 && typeof levels[0]!.value === 'number');

test('a changed level is that level of that indicator, and no other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plain), fc.integer({ min: 100, max: 10_000 }), fc.boolean(), ({ number, levels }, hundredths, isText) => {
      const cells = cellsOf(national);
      const value = hundredths / 100;
      cells[rowAt(cells, number)]![columnAt(cells, 'Chung')] = isText ? value.toFixed(2).replace('.', ',') : value;
      const changed = (one: Level): Level => ({ ...one, value });
      const criteria = national.criteria.map((criterion) => ({ ...criterion, indicators: criterion.indicators.map((one) => (one.number === number ? { ...one, levels: levels.map(changed) } : one)) }));
      expect(inOrder(read(cells))).toEqual(inOrder({ ...national, criteria }));
    }),
    { numRuns: 30 },
  );
});

test('a blank cell is no level', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plain), ({ number }) => {
      const cells = cellsOf(national);
      cells[rowAt(cells, number)]![columnAt(cells, 'Chung')] = null;
      expect(indicatorIn(read(cells), number).levels).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('inserted rows and columns, and rows in another order of criteria, change nothing', () => {
  const byNumber = (set: CriteriaSet): CriteriaSet => ({ ...inOrder(set), criteria: [...inOrder(set).criteria].sort((a, b) => Number(a.number) - Number(b.number)) });
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.boolean(), (row, column, isSorted) => {
      const cells = cellsOf(national);
      if (isSorted) {
        const [first, last] = [headerAt(cells) + 1, rowAt(cells, '19.2') + 1];
        cells.splice(first, last - first, ...cells.slice(first, last).sort((a, b) => Number(b[0]) - Number(a[0])));
      }
      cells.splice(row % cells.length, 0, []);
      const at = column % cells[headerAt(cells)]!.length;
      for (const one of cells) if (one.length > 0) one.splice(at, 0, null);
      expect(byNumber(read(cells))).toEqual(byNumber(national));
    }),
    { numRuns: 60 },
  );
});

test('a row added below its criterion is a new indicator', () => {
  const cells = cellsOf(national);
  const row = cells[headerAt(cells)]!.map((): CellValue => null);
  const put = (label: string, value: CellValue) => (row[columnAt(cells, label)] = value);
  put('Tiêu chí', 2);
  put('Chỉ tiêu', 2.5);
  put('Nội dung', 'Đường có cây xanh');
  put('Loại', 'Tỷ lệ');
  put('So sánh', 'từ');
  put('Đơn vị', '%');
  put('Chung', 0.6);
  put('Nguồn', 'QĐ của tỉnh');
  cells.splice(rowAt(cells, '2.4') + 1, 0, row);
  const grid = createGrid({ ...gridOf(cells), numberFormats: new Map([[(rowAt(cells, '2.4') + 1) * 16_384 + columnAt(cells, 'Chung'), '0%']]) });
  const { set } = readCriteriaSheet(grid, shippedSets)!;
  expect(set!.criteria[1]!.indicators.map(({ number }) => number)).toEqual(['2.1', '2.2', '2.3', '2.4', '2.5']);
  expect(indicatorIn(set!, '2.5')).toEqual({
    number: '2.5',
    name: 'Đường có cây xanh',
    kind: 'share',
    comparison: '>=',
    unit: '%',
    levels: [{ value: 60, confidence: 'verified', source: 'QĐ của tỉnh' }],
    nameConfidence: 'unverified',
    source: '',
  });
});

test("a row of the national set that is changed in a province's sheet becomes the province's", () => {
  const cells = cellsOf(province);
  const kept = indicatorsOf(national).find(({ number }) => number === '8.1')!;
  expect(indicatorsOf(province).map(({ number }) => number)).not.toContain('8.1');
  cells[rowAt(cells, '8.1')]![columnAt(cells, 'Ghi chú')] = 'theo hướng dẫn của Sở';
  const changed = read(cells);
  expect(indicatorIn(changed, '8.1')).toEqual({ ...kept, note: 'theo hướng dẫn của Sở' });
  expect(indicatorsOf(changed)).toHaveLength(indicatorsOf(province).length + 1);
});
