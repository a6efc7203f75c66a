/** What follows an edit: only what depends on it is computed again, and the outcome is that of a plan made from scratch. */
import fc from '../../support/properties';
import { LiveTotals } from '../../../src/edits/live';
import type { CellChange } from '../../../src/edits/live/changes';
import { planTotals } from '../../../src/edits/totals';
import type { ReviewInput } from '../../../src/review';
import { cellAddress, parseAddress } from '../../../src/sheet/address';
import { createGrid, valueAt, type CellValue, type Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { advanced, HEADER, ntm, NTM_TITLE, YEARS } from '../../support/roadmaps';
import { sampleGrids } from '../../support/sample';

function at(address: string, value: CellValue, formula: string | null = null): CellChange {
  const area = parseAddress(address)?.area;
  if (area === undefined) throw new Error(address);
  return { row: area.top, column: area.left, value, formula };
}

/** Counts instead of names: everything is a number. */
const COUNTS = gridOf('NTM', [NTM_TITLE, HEADER, [null, 'TỔNG CỘNG'], [1, 2021, null, null, null, 2, 1, 0], [2, 2022, null, null, null, 1, 0, 3], [3, 2023, null, null, null, 1, 1, 1]]);

const addressesIn = (changed: ReturnType<LiveTotals['edit']>): Record<string, number> | null => {
  if (changed === null) return null;
  return Object.fromEntries([...changed.positions].map((position) => {
    const { row, column } = changed.totals.totals[position]!;
    return [cellAddress(row, column), changed.totals.stored[position]!];
  }));
};

test('one number changes its row, the years after it and the columns, and nothing else', () => {
  const live = new LiveTotals({ grids: [COUNTS], bases: [{ base: 20 }] });
  expect(addressesIn(live.edit('NTM', [at('G5', 2)]))).toEqual({ C3: 12, G3: 4, C5: 6, D5: 9, D6: 12, E5: 45, E6: 60 });
  expect(addressesIn(live.edit('NTM', [at('G5', 2)]))).toEqual({});
});

test('a total that a person types is what the years after it go on from', () => {
  const filled = gridOf('NTM', COUNTS.values.map((row, index) => (index === 4 ? [2, 2022, 4, 7, 0.35, 1, 0, 3] : row)), { formats: { E5: '0%' } });
  const live = new LiveTotals({ grids: [filled], bases: [{ base: 20 }] });
  expect(live.tally).toEqual({ blank: 10, wrong: 0 });
  expect(addressesIn(live.edit('NTM', [at('D5', 8)]))).toEqual({ D6: 11, E5: 0.4, E6: 0.55 });
  expect(live.tally).toEqual({ blank: 10, wrong: 2 });
});

test('what the table is read by makes it be read anew', () => {
  const live = new LiveTotals({ grids: [COUNTS], bases: [{ base: 20 }] });
  expect(live.edit('NTM', [at('F5', 'Ninh Hải, Ninh Vân')])).toBe(null);
  expect(live.plan().find(({ row, column }) => row === 4 && column === 2)?.after).toEqual({ value: 5, formula: null });
  expect(live.edit('NTM', [at('B2', 'Ghi chú')])).toBe(null);
  expect(live.plan()).toEqual([]);
});

test('a sheet that is unknown, or left out by a person, has no totals', () => {
  const live = new LiveTotals({ grids: [COUNTS], state: { bases: [], kept: [], corrections: [{ sheet: 'NTM', leftOut: true }] } });
  expect(live.edit('NTM', [at('G5', 2)])).toBe(null);
  expect(live.edit('Khác', [at('G5', 2)])).toBe(null);
  expect([live.plan(), live.tally, live.formulasOf('NTM')]).toEqual([[], { blank: 0, wrong: 0 }, []]);
});

test('formulas in the place of totals follow edits in Excel, and are asked for', () => {
  const live = new LiveTotals({ grids: [ntm(YEARS, { formulas: { D5: '=D4+C5', H5: '=1' } })] });
  expect(live.formulasOf('NTM').map(({ row, column }) => cellAddress(row, column))).toEqual(['D5']);
});

describe('after any edits the plan is that of the workbook as it then is', () => {
  const registration = gridOf('Đăng ký', [
    ['DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NTM'], ['TT', 'Tên xã', 'Đạt chuẩn', 'Nâng cao', 'Ghi chú'], [null, 'TỔNG CỘNG', null, 1, null],
    ['I', 'Huyện Hoa Lư (02 xã)', 2, null, null], [1, 'Xã Ninh Hải', 'X', null, null], [2, 'Xã Ninh Vân', 'x', 'X', null], ['II', 'Huyện Kim Sơn', null, null, null], [1, 'Xã Kim Mỹ', 'X', null, null],
  ]);
  const matrix = gridOf('Phụ biểu', [['MỤC TIÊU NĂM 2025'], ['TT', 'Nội dung', 'Tổng', 'Huyện Ba Bể', 'Huyện Na Rì'], [1, 'Thôn đạt chuẩn NTM', null, 12, 7], [2, 'Xã đạt chuẩn NTM', '3 xã', 'Xã Hà Hiệu, Khang Ninh', 1]]);
  const targets = gridOf('Chỉ tiêu', [
    ['CHỈ TIÊU NĂM 2025'], ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao năm 2025', 'Đăng ký năm 2025', 'Lũy kế đến hết năm 2025', 'Ghi chú'],
    [1, 'Xã đạt chuẩn NTM', 'Xã', 6, 7, null, 'Bắt đầu từ 01/01/2025 có 57 xã'], [2, 'Tỷ lệ xã đạt chuẩn NTM', '%', null, null, null, 'Tính trên 92 xã'],
  ]);
  const money = gridOf('Vốn', [
    ['CHỈ TIÊU VỐN NĂM 2025'], ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao năm 2025', 'Đăng ký thực hiện năm 2025'], ['', 'Tổng cộng', 'Triệu đồng', null, 30],
    [1, 'Ngân sách trung ương', 'Triệu đồng', 10, 10.5], ['', 'Trong đó: đầu tư', 'Triệu đồng', 8, 8], [2, 'Ngân sách tỉnh', 'Triệu đồng', 20, 20],
  ]);
  const criteria = gridOf('Hiện trạng', [['HIỆN TRẠNG 4 TIÊU CHÍ'], ['TT', 'Tên xã', '1', '2', '3', '4', 'Số TC đạt'], [1, 'Diên Phước', 'Đ', 'K', 'Đ', 'Đ', null], [2, 'Diên Lạc', 'Đ', 'Đ', 'Đ', 'Đ', 4], ['', 'Số xã đạt', null, null, 1, null, null]]);
  const workbooks: Readonly<Record<string, ReviewInput>> = {
    'counts and lists': { grids: [COUNTS, registration, matrix, targets], bases: [{ base: 20 }] },
    'amounts, marks and counts': { grids: [money, criteria, registration, COUNTS], bases: [{ base: 20 }] },
    'names, with inferred bases': { grids: [ntm(), advanced()] },
    'totals with formats and a declared base': { grids: [ntm(YEARS.map((row) => [...row.slice(0, 4), Number(row[4]) / 100, 2, 3, 1]), { formats: { 'E4:E7': '0.0%', C5: '0' } })], bases: [{ base: 20 }] },
  };
  const value: fc.Arbitrary<CellValue> = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom('X', '-', 'Đ', 'x', null, 'Ninh Hải', 'Ninh Hải, Kim Mỹ', '05 xã', 2024, 0.25, 'TỔNG CỘNG', '≥ 3'));

  function edited(grid: Grid, { row, column, value: next }: CellChange): Grid {
    const values = grid.values.map((cells, index) => Array.from({ length: Math.max(cells.length, column + 1) }, (_, place) => (index === row && place === column ? next : (cells[place] ?? null))));
    return createGrid({ ...grid, values });
  }

  test.each(Object.entries(workbooks))('%s', (_, workbook) => {
    const edit = fc.nat(workbook.grids.length - 1).chain((sheet) => {
      const area = workbook.grids[sheet]!.area!;
      return fc.record({ sheet: fc.constant(sheet), row: fc.integer({ min: 0, max: area.bottom }), column: fc.integer({ min: 0, max: area.right }), value, isLikeBefore: fc.boolean() });
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const live = new LiveTotals(workbook);
        let grids = workbook.grids;
        for (const { sheet, row, column, value: any, isLikeBefore } of edits) {
          const grid = grids[sheet]!;
          const before = valueAt(grid, row, column);
          const next = isLikeBefore && typeof before === 'number' ? before + 1 : any;
          const change = { row, column, value: next, formula: null };
          if (grid.formulas.size > 0) throw new Error('Formulas would have to be computed here');
          live.edit(grid.sheet, [change]);
          grids = grids.map((one) => (one === grid ? edited(grid, change) : one));
          const scratch = planTotals({ ...workbook, grids });
          expect(live.plan()).toEqual(scratch);
          expect(live.tally.blank + live.tally.wrong).toBe(scratch.filter(({ rule }) => rule !== 'registration/label-count').length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a published plan', () => {
    const grids = sampleGrids('khanh-hoa-2024').filter(({ sheet }) => ['PL07', 'PL09'].includes(sheet));
    const live = new LiveTotals({ grids });
    expect(live.plan()).toEqual(planTotals({ grids }));
    live.edit('PL09', [at('D6', 2)]);
    expect(live.plan()).toEqual(planTotals({ grids: grids.map((grid) => (grid.sheet === 'PL09' ? edited(grid, at('D6', 2)) : grid)) }));
  });
});
