/** Whatever lists say: every place is counted once a level, and the formulas give what the cells show. */
import fc from '../../support/properties';
import { planCumulative } from '../../../src/edits/cumulative';
import { cellAddress, parseAddress } from '../../../src/sheet/address';
import type { SheetContent } from '../../../src/sheet/content';
import { roundTo } from '../../../src/sheet/precision';
import { gridOf } from '../../support/grid';

const NAMES = ['Ninh Hải', 'Ninh Thắng', 'Vạn Phú', 'Vạn Hưng', 'Cam Tân', 'Cam Hòa', 'Diên Lạc', 'Diên Sơn', 'Khánh Đông', 'Sơn Hiệp'];
const DISTRICTS = ['Hoa Lư', 'Kim Sơn', 'Cam Lâm'];

/** By commune: its district, and the years of NTM and nâng cao, if any. */
const communes = fc.array(
  fc.record({ district: fc.constantFrom(...DISTRICTS), ntm: fc.option(fc.integer({ min: 2012, max: 2030 })), later: fc.option(fc.nat({ max: 5 })) }),
  { minLength: 1, maxLength: NAMES.length },
);
const options = fc.record(
  { grouping: fc.constantFrom('district' as const, 'none' as const), shows: fc.constantFrom('names' as const, 'counts' as const), period: fc.constantFrom('year' as const, 'quarter' as const) },
  { requiredKeys: [] },
);

const workbook = (rows: readonly { district: string; ntm: number | null; later: number | null }[]) => [
  gridOf('Danh mục xã', [
    ['TT', 'Tên xã', 'Huyện', 'Năm đạt chuẩn NTM', 'Năm đạt chuẩn NTM nâng cao'],
    ...rows.map(({ district, ntm, later }, index) => [index + 1, NAMES[index] ?? '', district, ntm, ntm === null || later === null ? null : ntm + later]),
  ]),
];

/** The few formulas of these sheets: sums of cells, ranges and numbers, a rounded share, a count of marks. */
function compute(formula: string, at: ReadonlyMap<string, unknown>): number {
  const inRange = (range: string): unknown[] => {
    const { area } = parseAddress(range)!;
    return [...at].flatMap(([address, value]) => {
      const { top, left } = parseAddress(address)!.area;
      return top >= area.top && top <= area.bottom && left >= area.left && left <= area.right ? [value] : [];
    });
  };
  const share = /^=ROUND\((\w+)\/(\d+)\*100,1\)$/.exec(formula);
  if (share !== null) return roundTo((Number(at.get(share[1]!)) / Number(share[2])) * 100, 1);
  const marks = /^=COUNTIF\(([A-Z0-9:]+),"X"\)$/.exec(formula);
  if (marks !== null) return inRange(marks[1]!).filter((value) => value === 'X').length;
  const sum = /^=SUM\(([A-Z0-9:]+)\)$/.exec(formula);
  if (sum !== null) return inRange(sum[1]!).reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
  return formula.slice(1).split('+').reduce((all, part) => all + (/^\d+$/.test(part) ? Number(part) : Number(at.get(part) ?? 0)), 0);
}

function wrongFormulas({ cells }: SheetContent): unknown[] {
  const at = new Map(cells.map(({ row, column, value }) => [cellAddress(row, column), value]));
  return cells.flatMap(({ row, column, value, formula }) => (formula === undefined || compute(formula, at) === value ? [] : [[cellAddress(row, column), formula, value]]));
}

test('every place that a list names is counted once, and cumulative figures are the sums of the years', () => {
  fc.assert(
    fc.property(communes, options, (rows, chosen) => {
      const plan = planCumulative({ grids: workbook(rows), bases: [{ base: 10 }] }, chosen);
      const ofLevel = (level: string): number => rows.filter(({ ntm, later }) => ntm !== null && (level === 'NTM' || later !== null)).length;
      for (const { level, years } of plan.levels) {
        const named = years.flatMap(({ names }) => names.flat());
        expect(named.length).toBe(new Set(named).size);
        expect(years[years.length - 1]?.cumulative).toBe(ofLevel(level));
      }
      const last = plan.series?.rows[plan.series.rows.length - 1];
      expect(last?.figures.map(({ cumulative }) => cumulative) ?? []).toEqual(plan.levels.map(({ level }) => ofLevel(level)));
      expect(plan.sheets.flatMap(wrongFormulas)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
