/** The mistakes of a criteria set, each told with its indicator. */
import { mistakesOf, readSet } from '../../src/criteria/schema';
import type { CriteriaSet, Indicator } from '../../src/criteria/set';

const proof = { confidence: 'verified', source: 'ví dụ' } as const;
const share: Indicator = { number: '2.1', name: 'Tỷ lệ đường xã', kind: 'share', comparison: '>=', unit: '%', levels: [{ value: 100, ...proof }], nameConfidence: 'verified', source: 'ví dụ' };

function setOf(...indicators: readonly Indicator[]): CriteriaSet {
  return {
    id: 'thu-2026', name: 'Bộ thử', level: 'xã NTM', from: 2026, to: 2030, legalBasis: 'ví dụ', regions: [{ id: 'TN', name: 'Tây Nguyên' }], groups: [],
    criteria: [{ number: '2', name: 'Giao thông', indicators }],
  };
}

test.each<[string, CriteriaSet, object[]]>([
  ['a set without mistakes', setOf(share), []],
  ['a number given twice', setOf(share, share), [{ kind: 'doubled', at: '2.1', detail: '2.1' }]],
  ['an indicator under another criterion', setOf({ ...share, number: '3.1' }), [{ kind: 'wrong-parent', at: '3.1', detail: '2' }]],
  ['a requirement that is no number', setOf({ ...share, levels: [{ value: 'một trăm', ...proof }] }), [{ kind: 'no-number', at: '2.1', detail: 'một trăm' }]],
  ['a grade that its scale does not have', setOf({ ...share, kind: 'ordinal', scale: ['Khá', 'Tốt'], levels: [{ value: 'Giỏi', ...proof }] }), [{ kind: 'not-in-scale', at: '2.1', detail: 'Giỏi' }]],
  [
    'periods that overlap',
    setOf({ ...share, levels: [{ from: 2026, to: 2028, value: 90, ...proof }, { from: 2028, value: 95, ...proof }] }),
    [{ kind: 'overlap', at: '2.1', detail: '2028-' }],
  ],
  ['a region that the set does not have', setOf({ ...share, levels: [{ region: 'TNB', value: 90, ...proof }] }), [{ kind: 'unknown-region', at: '2.1', detail: 'TNB' }]],
  ['a period that ends before it begins', setOf({ ...share, levels: [{ from: 2028, to: 2026, value: 90, ...proof }] }), [{ kind: 'period', at: '2.1', detail: '2028-2026' }]],
])('%s', (_, set, mistakes) => {
  expect(mistakesOf(set)).toEqual(mistakes);
  expect(readSet(set)).toEqual(mistakes.length === 0 ? { set } : { mistakes });
});

test('a file of another shape is told with the place in the file', () => {
  const reading = readSet({ ...setOf({ ...share, levels: [{ ...proof }] }), from: '2026' });
  expect(reading).toMatchObject({ mistakes: [{ kind: 'shape', at: 'from' }, { kind: 'shape', at: 'criteria.0.indicators.0.levels.0' }] });
});
