/** Whatever stands in a self-assessment: each indicator is unmet once at most, and every sentence is whole. */
import fc from '../../support/properties';
import { indicatorsOf } from '../../../src/criteria/set';
import { review } from '../../../src/review';
import { explain } from '../../../src/review/messages/languages';
import { EMPTY_STATE } from '../../../src/review/state';
import { parseAddress } from '../../../src/sheet/address';
import { gridOf } from '../../support/grid';
import { shippedSet } from '../../support/shippedSet';

const INDICATORS = indicatorsOf(shippedSet('kh-ntm-xa-2021-2025'));
const result = fc.oneof(
  fc.constantFrom('', 'Đạt', 'Chưa đạt', 'Không', 'Có', 'đang rà soát', 'Không áp dụng', '1.234', '74,995%', '5,00%', '22,74/24,60 km', 'Mức độ 2'),
  fc.integer({ min: -1, max: 200 }),
  fc.integer({ min: 0, max: 120 }).map((share) => `${share}%`),
  fc.constantFrom(47_000, 52_000_000, 0.7432),
);
const row = fc.record({
  indicator: fc.constantFrom(...INDICATORS),
  required: fc.constantFrom('', 'Đạt', '≥ 75%', '< 5%', '50 triệu đồng', '53', 'Không'),
  result,
  outcome: fc.constantFrom('', 'Đạt', 'Chưa đạt', 'x'),
});
const stated = fc.record({
  everywhere: fc.constantFrom({}, { group: 'dong-bang' }, { region: 'TN', isSpecial: true }),
  blanks: fc.constantFrom('unknown' as const, 'unmet' as const),
});

test('once at most, with cells and sentences', () => {
  fc.assert(
    fc.property(fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ indicator }) => indicator.number }), stated, (rows, criteria) => {
      const grid = gridOf('Tự đánh giá', [
        ['BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI TỈNH KHÁNH HÒA NĂM 2024'],
        ['Xã Ninh Tây'],
        ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá'],
        ...rows.map(({ indicator, required, result: value, outcome }) => [Number(indicator.number.split('.')[0]), '', `${indicator.number}. ${indicator.name}`, required, value, outcome]),
      ]);
      const { findings, defects } = review({ grids: [grid], state: { ...EMPTY_STATE, criteria } });
      expect(defects).toEqual([]);
      const unmet = findings.filter(({ severity }) => severity === 'unmet').map(({ cells, indicator }) => `${cells[0]} ${indicator}`);
      expect(unmet.filter((one, index) => unmet.indexOf(one) !== index)).toEqual([]);
      for (const finding of findings) {
        expect(finding.cells.map((cell) => parseAddress(cell) !== null)).not.toContain(false);
        for (const language of ['vi', 'en'] as const) expect(explain(finding, language).sentence).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }),
    { numRuns: 150 },
  );
});
