/** What a person says of a sheet goes before what the add-in recognises, and is told where it can no longer hold. */
import fc from '../../support/properties';
import { families } from '../../../src/appendices';
import { planTotals } from '../../../src/edits/totals';
import { review, type ReviewInput } from '../../../src/review';
import { headerTexts } from '../../../src/review/corrections/findHeader';
import type { Correction, StatedTable } from '../../../src/review/state';
import { parseAddress } from '../../../src/sheet/address';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { HEADER, NTM_TITLE, ntm, YEARS, type Row } from '../../support/roadmaps';

/** Headers that no family knows: a province writes "Niên độ" for the year, "Cộng dồn các năm trước" for nothing in particular. */
const STRANGE: Row = ['STT', 'Niên độ', 'Kết quả', 'Cộng cả kỳ trước', 'Phần đạt', 'Hoa Lư', 'Kim Sơn', 'Gia Viễn'];
const PARTS = { A: 'number', B: 'year', C: 'total', D: 'cumulative', E: 'percent', F: 'district', G: 'district', H: 'district' };

const strange = (years: readonly Row[] = YEARS, above: readonly Row[] = []): Grid => gridOf('Biểu 1', [...above, ['BIỂU SỐ 1'], STRANGE, ...years]);

function stated(grid: Grid, changes: Partial<StatedTable> = {}): StatedTable {
  return { sheet: grid.sheet, kind: 'roadmap', header: 'A2:H2', texts: headerTexts(grid, parseAddress('A2:H2')!.area), columns: PARTS, ...changes };
}

const reviewWith = (grids: readonly Grid[], ...corrections: Correction[]) => review({ grids, state: { bases: [], kept: [], corrections } });
const wrongTotal = (): Row[] => YEARS.map((row, index) => (index === 1 ? row.map((value, column) => (column === 2 ? 4 : value)) : [...row]));

describe('a table that a person states', () => {
  test('is read and checked as they said, and the report says who said so', () => {
    expect(reviewWith([strange()]).sheets).toEqual([{ name: 'Biểu 1', kind: null, note: 'no-table' }]);
    const correction = stated(strange());
    const { sheets, findings, unapplied } = reviewWith([strange(wrongTotal())], correction);
    expect(sheets).toEqual([
      {
        name: 'Biểu 1',
        kind: 'roadmap',
        range: 'A2:H6',
        evidence: ['B2', 'C2', 'D2', 'E2'],
        recognised: { sureness: 'stated', header: 'A2:H2', parts: ['number', 'year', 'total', 'cumulative', 'percent', 'district'] },
        correction,
      },
    ]);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, cells }) => [rule, cells[0]])).toContainEqual(['roadmap/total-of-names', 'C4']);
    expect(unapplied).toBeUndefined();
  });

  test('columns that are none of the table are not read', () => {
    const header = [...HEADER.slice(0, 5), 'Vùng Cao', ...HEADER.slice(5)];
    const rows = YEARS.map((row) => [...row.slice(0, 5), 'Thôn Hạ', ...row.slice(5)]);
    const grid = gridOf('NTM', [NTM_TITLE, header, ...rows]);
    const area = 'A2:I2';
    const parts = { A: 'number', B: 'year', C: 'total', D: 'cumulative', E: 'percent', F: null, G: 'district', H: 'district', I: 'district' };
    const correction: Correction = { sheet: 'NTM', kind: 'roadmap', header: area, texts: headerTexts(grid, parseAddress(area)!.area), columns: parts };
    const rulesOf = ({ findings }: ReturnType<typeof review>) => findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(rulesOf(review({ grids: [grid] }))).toContain('roadmap/total-of-names');
    expect(rulesOf(reviewWith([grid], correction))).toEqual([]);
  });

  test('goes before what would be recognised there, and leaves other tables of the sheet as they are', () => {
    const second = [NTM_TITLE, HEADER, ...YEARS];
    const grid = gridOf('Biểu 1', [['BIỂU SỐ 1'], STRANGE, ...YEARS, [], [], [], [], ...second]);
    expect(reviewWith([grid], stated(grid)).sheets.map(({ range, recognised }) => [range, recognised?.sureness])).toEqual([
      ['A2:H6', 'stated'],
      ['A12:H16', 'certain'],
    ]);
  });

  test('lies over no other that they stated', () => {
    const correction = stated(strange());
    expect(reviewWith([strange()], correction, { ...correction }).unapplied).toEqual([{ correction, problem: 'overlap' }]);
  });

  test('fills totals, too', () => {
    const blank = YEARS.map((row, index) => (index === 1 ? row.map((value, column) => (column === 2 ? null : value)) : row));
    const input = (corrections: Correction[]): ReviewInput => ({ grids: [strange(blank)], state: { bases: [{ base: 20 }], kept: [], corrections } });
    expect(planTotals(input([]))).toEqual([]);
    expect(planTotals(input([stated(strange())])).map(({ row, column, after }) => [row, column, after.formula ?? after.value])).toContainEqual([3, 2, 3]);
    expect(planTotals(input([stated(strange()), { sheet: 'Biểu 1', leftOut: true }]))).toEqual([]);
  });
});

describe('its header is found again', () => {
  const correction = stated(strange());
  const rangeIn = (grid: Grid): string | undefined => reviewWith([grid], correction).sheets[0]?.range;
  const withColumn = (at: number, rows: readonly (readonly CellValue[])[]) => rows.map((row) => [...row.slice(0, at), null, ...row.slice(at)]);

  test('after rows were inserted above', () => {
    expect(rangeIn(strange(YEARS, [['UBND TỈNH'], [], ['Phụ lục']]))).toBe('A5:H9');
  });

  test('after a column was inserted left of it or within it', () => {
    const rows = [['BIỂU SỐ 1'], STRANGE, ...YEARS];
    expect(rangeIn(gridOf('Biểu 1', withColumn(0, rows)))).toBe('B2:I6');
    expect(rangeIn(gridOf('Biểu 1', withColumn(3, rows)))).toBe('A2:I6');
  });

  test('where some of its texts were changed, also in case, blanks or composition', () => {
    const header = STRANGE.map((text, column) => (column === 1 ? 'Kỳ kế hoạch' : ` ${String(text).toUpperCase()} `.normalize('NFD')));
    expect(rangeIn(gridOf('Biểu 1', [['BIỂU SỐ 1'], header, ...YEARS]))).toBe('A2:H6');
  });

  test('where it has no texts it stands where it stood', () => {
    const bare = gridOf('Biểu 1', [['BIỂU SỐ 1'], STRANGE.map(() => null), ...YEARS]);
    expect(reviewWith([bare], stated(bare)).sheets[0]?.range).toBe('A2:H6');
  });
});

describe('a correction that cannot be applied is told', () => {
  const sheets: readonly [string, Grid, Partial<StatedTable>][] = [
    ['sheet', strange(), { sheet: 'Biểu 2' }],
    ['kind', strange(), { kind: 'loại biểu của bản sau' }],
    ['header', gridOf('Biểu 1', [['BIỂU SỐ 1'], ['STT', 'Họ tên'], [1, 'An']]), {}],
    ['columns', strange(), { columns: { ...PARTS, C: null } }],
    ['columns', strange(), { columns: { ...PARTS, C: 'phần của bản sau' } }],
    ['rows', gridOf('Biểu 1', [['BIỂU SỐ 1'], STRANGE, [], ['Nơi nhận: Như trên']]), { kind: 'tasks', columns: { A: 'number', B: 'content', C: 'lead', D: 'deadline', E: null, F: null, G: null, H: null } }],
  ];

  test.each(sheets)('%s', (problem, grid, changes) => {
    const correction = stated(strange(), changes);
    const found = reviewWith([grid], correction);
    expect(found.unapplied).toEqual([{ correction, problem }]);
    expect(found.sheets.map(({ kind }) => kind)).toEqual([null]);
  });

  test('and what is recognised without it stands', () => {
    const { sheets: reports } = reviewWith([ntm()], stated(ntm(), { kind: 'loại biểu của bản sau' }));
    expect(reports.map(({ kind, recognised }) => [kind, recognised?.sureness])).toEqual([['roadmap', 'certain']]);
  });
});

describe('a sheet that a person leaves out', () => {
  const leftOut: Correction = { sheet: 'NTM', leftOut: true };

  test('is named, not read', () => {
    const { sheets, findings, bases } = reviewWith([ntm(wrongTotal())], leftOut);
    expect(sheets).toEqual([{ name: 'NTM', kind: null, note: 'left-out', correction: leftOut }]);
    expect([findings, bases]).toEqual([[], []]);
  });

  test('contradicts no other sheet', () => {
    const plan = (sheet: string, number: string) => gridOf(sheet, [[`(Kèm theo Kế hoạch số ${number}/KH-UBND ngày 08 tháng 3 năm 2024 của UBND tỉnh)`], ['x', 'y']]);
    const grids = [plan('PL01', '1986'), plan('PL02', '1986'), plan('NTM', '2986')];
    expect(review({ grids }).findings.map(({ rule }) => rule)).toEqual(['plan/reference']);
    expect(reviewWith(grids, leftOut).findings).toEqual([]);
  });

  test('that is gone is told', () => {
    expect(reviewWith([strange()], leftOut).unapplied).toEqual([{ correction: leftOut, problem: 'sheet' }]);
  });
});

test('whatever is said of whatever sheet, no rule breaks', () => {
  const parts = [...new Set(families.flatMap(({ roles }) => roles.map(({ id }) => id)))];
  const letters = fc.constantFrom('A', 'B', 'C', 'D', 'H', 'XFD');
  const correction = fc.record({
    sheet: fc.constant('Biểu 1'),
    kind: fc.constantFrom(...families.map(({ kind }) => kind)),
    header: fc.constantFrom('A1', 'A2:H2', 'A2:H3', 'C1:E9', 'B7:XFD1048576', 'không phải địa chỉ'),
    texts: fc.dictionary(letters, fc.constantFrom('stt', 'nien do', 'ket qua', 'khac')),
    columns: fc.dictionary(letters, fc.option(fc.constantFrom(...parts), { nil: null })),
  });
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 3 }), (corrections) => {
      expect(reviewWith([strange()], ...corrections).defects).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
