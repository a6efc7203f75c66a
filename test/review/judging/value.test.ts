/**
 * Verdicts by the sets on file: every kind of requirement × met, just met, just missed, missing, unreadable.
 * Each row cites where its level stands.
 */
import type { AssessedReading } from '../../../src/appendices/assessed';
import type { Situation } from '../../../src/criteria/requirement';
import { judgeValue } from '../../../src/review/judging/value';
import { BLANK, mark, number, percent, valueOf, words } from './support';
import { shippedSet } from '../../support/shippedSet';

const PLAN = 'Kế hoạch 1355/KH-UBND (Khánh Hòa, 2024)';
const plain = { group: 'dong-bang', year: 2024 };
const mountains = { group: 'mien-nui', year: 2024 };

/** What became of the value, and where its level stands; "unmet by 0.83" tells the shortfall. */
function said(set: string, code: string, reading: AssessedReading, situation: Situation, name = ''): [string, string | null] {
  const { verdict, level } = judgeValue(valueOf(code, reading, { name }), shippedSet(set), situation);
  const source = level?.source ?? null;
  if (verdict.kind === 'open') return [verdict.would === undefined ? verdict.reason : `${verdict.reason}, would be ${verdict.would}`, source];
  if (verdict.kind === 'unmet' && verdict.shortfall !== null) return [`unmet by ${verdict.shortfall}${verdict.isAtLimit ? ', at the limit' : ''}`, source];
  return [`${verdict.kind}${verdict.kind === 'met' && verdict.isAtLimit ? ', at the limit' : ''}`, source];
}

describe.each<[string, string, string, Situation, string, readonly (readonly [string, AssessedReading, string])[]]>([
  ['share ≥ 75 %', 'kh-ntm-xa-2021-2025', '12.1', {}, PLAN, [
    ['met', percent(80), 'met'], ['just met', percent(75), 'met, at the limit'], ['just missed', percent(74.99), 'unmet by 0.01'],
    ['74,995, which two decimals show as 75,00', percent(74.995), 'unmet by 0.005'], ['without a unit', number(80), 'met'],
    ['stored as a fraction without its format', number(0.8), 'unit'], ['impossible', percent(180), 'impossible'],
    ['unreadable', words('đang triển khai'), 'words'], ['of another kind', number(12, 'lao động'), 'words'],
    ['ambiguous, all ways missing it', { kind: 'ambiguous', candidates: [1.234, 12.34], text: '1.234' }, 'unmet by 73.766'],
    ['ambiguous', { kind: 'ambiguous', candidates: [74.5, 745], text: '74.5' }, 'ambiguous'],
  ]],
  ['share < 5 % ("dưới 5 %")', 'kh-ntm-xa-2021-2025', '11', plain, PLAN, [
    ['met', percent(4.99), 'met'], ['5,00', percent(5), 'unmet by 0, at the limit'], ['just missed', percent(5.01), 'unmet by 0.01'], ['none', percent(0), 'met'],
  ]],
  ['share < 13 % in the mountains', 'kh-ntm-xa-2021-2025', '11', mountains, PLAN, [['met there only', percent(6.54), 'met']]],
  ['income ≥ 50 in 2024', 'kh-ntm-xa-2021-2025', '10', plain, PLAN, [
    ['met', number(51.2, 'triệu đồng'), 'met'], ['just met', number(50), 'met, at the limit'], ['just missed', number(49.9, 'triệu đồng/người/năm'), 'unmet by 0.1'],
    ['in thousands', number(50_000), 'unit'], ['in đồng', number(50_000_000, 'đồng'), 'met, at the limit'], ['in nghìn đồng', number(49_900, 'nghìn đồng'), 'unmet by 0.1'],
    ['in tỷ', number(0.054, 'tỷ đồng'), 'met'], ['a slip of the pen', number(51, 'nghìn đồng'), 'unit'],
  ]],
  ['income ≥ 53 in 2025', 'kh-ntm-xa-2021-2025', '10', { ...plain, year: 2025 }, PLAN, [['met in 2024 only', number(51.2, 'triệu đồng'), 'unmet by 1.8']]],
  ['income of kiểu mẫu ≥ 70,4 in 2025 (1,1 × 64)', 'kh-ntm-km-xa-2021-2025', 'I.1', { year: 2025 }, PLAN, [['just met', number(70.4), 'met, at the limit'], ['just missed', number(70.3), 'unmet by 0.1']]],
  ['no house that is temporary', 'kh-ntm-xa-2021-2025', '9.1', {}, PLAN, [['none', number(0, 'nhà'), 'met, at the limit'], ['one', number(1, 'nhà'), 'unmet by 1'], ['less than none', number(-1, 'nhà'), 'impossible']]],
  ['no house, in words', 'kh-ntm-xa-2021-2025', '9.1', {}, PLAN, [['none', words('Không còn nhà tạm'), 'met, at the limit'], ['something else', words('Không thống kê'), 'words']]],
  ['grade ≥ Mức độ 3', 'kh-ntm-nc-xa-2021-2025', '5.3', {}, PLAN, [['just met', words('mức độ 3'), 'met, at the limit'], ['just missed', words('Mức độ 2'), 'unmet by 1'], ['with words before it', words('Đạt chuẩn mức độ 2'), 'unmet by 1'], ['no grade', words('Khá'), 'words']]],
  ['schools: 100 % at the minimum and 50 % at level 1', 'kh-ntm-xa-2021-2025', '5', {}, PLAN, [['the first is missed', percent(66.7), 'unmet by 33.3']]],
])('%s', (_, set, code, situation, source, rows) => {
  test.each(rows)('%s', (__, reading, expected) => {
    expect(said(set, code, reading, situation)).toEqual([expected, source]);
  });
});

test.each<[string, string, string, AssessedReading, Situation, string]>([
  ['blank is not zero', 'kh-ntm-xa-2021-2025', '9.1', BLANK, {}, 'blank'],
  ['a mark needs no level', 'ntm-xa-2021-2025', '12.1', mark(true), {}, 'met'],
  ['nor does one that denies', 'ntm-xa-2021-2025', '12.1', mark(false), {}, 'unmet'],
  ['a mark for the whole criterion', 'ntm-xa-2021-2025', '2', mark(false), {}, 'unmet'],
  ['a figure for a criterion with several indicators', 'ntm-xa-2021-2025', '2', percent(90), {}, 'which-indicator'],
  ['không áp dụng', 'ntm-xa-2021-2025', '13.4', { kind: 'not-applicable' }, {}, 'not-applicable'],
  ['"nếu có", and there is none', 'ntm-xa-2021-2025', '13.4', words('Không có làng nghề'), {}, 'not-applicable'],
  ['“Có” of what there ought to be', 'ntm-xa-2021-2025', '1.1', words('Có'), {}, 'met'],
  ['“Không” of it', 'ntm-xa-2021-2025', '1.1', words('Không'), {}, 'unmet'],
  ['schools: the other half is not told', 'kh-ntm-xa-2021-2025', '5', percent(100), {}, 'other-parts'],
  ['an indicator that the set does not have', 'ntm-xa-2021-2025', '13.9', percent(10), {}, 'no-indicator'],
  ['an indicator of a criterion that the set leaves whole', 'ntm-xa-2021-2025', '5.1', percent(10), {}, 'which-indicator'],
  ['a frame without indicators', 'ntm-xa-2026-2030', '2.1', percent(10), {}, 'which-indicator'],
  ['the region is not known', 'ntm-xa-2021-2025', '10', number(47), { year: 2024 }, 'needs-region'],
  ['the group is not known', 'kh-ntm-xa-2021-2025', '10', number(47), { year: 2024 }, 'needs-group'],
  ['the year is not known', 'ntm-xa-2021-2025', '10', number(47), { region: 'DHNTB' }, 'needs-year'],
  ['a year without a level', 'ntm-xa-2021-2025', '10', number(47), { region: 'DHNTB', year: 2021 }, 'unknown'],
  ['left to the province', 'ntm-xa-2021-2025', '2.3', percent(70), {}, 'province'],
])('%s', (_, set, code, reading, situation, expected) => {
  expect(said(set, code, reading, situation)[0]).toBe(expected);
});

test('what was only remembered never decides, and says what it would', () => {
  expect(said('ntm-xa-2021-2025', '15.1', percent(88), {})).toEqual(['unverified, would be unmet', 'ghi nhớ, chưa có nguồn']);
});

test('a row without a number is found by its name, a part by the words of its label', () => {
  const houses = judgeValue(valueOf('9', percent(67.05), { scope: 'unnumbered', name: 'Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố' }), shippedSet('kh-ntm-xa-2021-2025'), mountains);
  expect([houses.code, houses.verdict]).toEqual(['9.2', { kind: 'unmet', isMark: false, isAtLimit: false, shortfall: 7.95 }]);
  const schools = (name: string) => judgeValue(valueOf('5', percent(40), { scope: 'part', name }), shippedSet('kh-ntm-xa-2021-2025'), {}).verdict;
  expect(schools('Trong đó: Tỷ lệ trường đạt CSVC mức độ 1')).toEqual({ kind: 'unmet', isMark: false, isAtLimit: false, shortfall: 10 });
  expect(schools('Trong đó: số phòng học')).toEqual({ kind: 'open', reason: 'which-indicator' });
});

test('without a set only marks say anything', () => {
  const verdicts = [mark(false), percent(74)].map((reading) => judgeValue(valueOf('12.1', reading), null, {}).verdict);
  expect(verdicts).toEqual([{ kind: 'unmet', isMark: true, isAtLimit: false, shortfall: null }, { kind: 'open', reason: 'no-set' }]);
});
