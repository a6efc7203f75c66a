/** What the plan of Khánh Hòa says of each commune and district, judged by the sets on file: the same verdict, or a difference that is explained here. */
import type { Value } from '../../src/criteria/judge';
import { indicatorsOf, type CriteriaSet } from '../../src/criteria/set';
import { judgeIndicator, type Judged } from '../../src/criteria/verdict';
import { judgeValue } from '../../src/review/judging/value';
import { readEvidence, type Evidence } from '../evidence/evidence';
import { shippedSet } from '../support/shippedSet';

const SETS: Readonly<Record<string, CriteriaSet>> = { NTM: shippedSet('kh-ntm-xa-2021-2025'), 'NTM nâng cao': shippedSet('kh-ntm-nc-xa-2021-2025') };
/** Communes whose levels in the plan are those of the mountains. */
const MOUNTAINS = ['Sơn Tân', 'Sơn Bình'];
/** Cam Hải Đông's income is held against the levels of 2025. */
const YEARS: Readonly<Record<string, number>> = { 'Cam Hải Đông': 2025 };

/** A value of the plan: a number, or words that say that it is not met ("chưa có HTX", "0 sản phẩm"). */
function valueOf({ actual }: Evidence): Value {
  return /^\d+(\.\d+)?$/.test(actual) ? Number(actual) : false;
}

function said(judged: Judged): string {
  return judged.kind === 'decided' ? judged.verdict.kind : judged.reason;
}

const rows = readEvidence().filter((row) => row.read_quality === 'ok' && row.set in SETS && row.actual !== '' && row.section.startsWith('PL02'));
const judged = rows.map((row) => {
  const indicator = indicatorsOf(SETS[row.set]!).find(({ number }) => number === row.no);
  const situation = { group: MOUNTAINS.includes(row.commune) ? 'mien-nui' : 'dong-bang', year: YEARS[row.commune] ?? 2024 };
  return { row, verdict: indicator === undefined ? 'criterion' : said(judgeIndicator(indicator, { value: valueOf(row) }, situation)) };
});

test('where the set knows a level, it says of every value what the plan says: not met', () => {
  expect(judged.filter(({ verdict }) => verdict === 'met' || verdict === 'missing')).toEqual([]);
  expect(judged.filter(({ verdict }) => verdict === 'unmet')).toHaveLength(56);
});

test('what the set leaves open, and why', () => {
  const open = judged.filter(({ verdict }) => verdict !== 'unmet').map(({ row, verdict }) => `${row.commune}, ${row.set} ${row.no}: ${verdict}`);
  expect(open).toEqual([
    // The plan says only that criterion 1 (Quy hoạch) is not met, and not which of its indicators.
    'Sơn Tân, NTM 1: criterion',
    'Vạn Thắng, NTM 1: criterion',
    'Vạn Thắng, NTM nâng cao 1: criterion',
    // The level of 13.5 is remembered and was seen nowhere: it never decides by itself.
    'Ninh Thành, NTM nâng cao 13.5: unverified',
    'Ninh Tân, NTM 1: criterion',
    'Ninh Tân, NTM nâng cao 1: criterion',
    // Nobody knows the level of 6.3.
    'Ninh Tân, NTM nâng cao 6.3: unknown',
    'Cam Tân, NTM 1: criterion',
    'Cam Tân, NTM nâng cao 1: criterion',
    'Cam Tân, NTM nâng cao 13.5: unverified',
    'Cam Hải Đông, NTM 1: criterion',
    'Cam Hải Đông, NTM nâng cao 1: criterion',
    'Ninh Quang, NTM 1: criterion',
    'Ninh Quang, NTM nâng cao 1: criterion',
  ]);
});

/** Of what the plan says of kiểu mẫu communes and of districts, by the part of the indicator that it speaks of. */
const OTHER_SETS: Readonly<Record<string, CriteriaSet>> = { 'NTM kiểu mẫu': shippedSet('kh-ntm-km-xa-2021-2025'), 'Huyện NTM': shippedSet('ntm-huyen-2021-2025') };
/** The plan numbers the fields to excel in (II.1, II.2); the set has them as parts of one. */
const NUMBERS: Readonly<Record<string, string>> = { 'II.1': 'II', 'II.2': 'II' };

function saidOf(row: Evidence): string {
  const [numerator, denominator] = row.actual.split('/').map(Number);
  const share = denominator === undefined || numerator === undefined ? null : (numerator / denominator) * 100;
  const value = share ?? (row.actual === 'Đạt' ? true : row.actual === 'chưa đánh giá' ? null : valueOf(row));
  const code = NUMBERS[row.no] ?? row.no;
  const { verdict } = judgeValue(
    {
      cell: 'A1',
      place: row.commune,
      criterion: code.split('.')[0] ?? code,
      indicator: /^\d+$/.test(code) ? null : code,
      name: row.name_as_written,
      ...(row.set === 'NTM kiểu mẫu' ? { scope: 'part' as const } : {}),
      reading: typeof value === 'number' ? { kind: 'number', value, decimals: 1, unit: row.unit } : value === null ? { kind: 'blank' } : { kind: 'mark', isMet: value === true },
    },
    OTHER_SETS[row.set] ?? null,
    { year: 2024 },
  );
  return verdict.kind === 'open' ? verdict.reason : verdict.kind;
}

test('kiểu mẫu communes and districts', () => {
  const others = readEvidence().filter((row) => row.read_quality === 'ok' && row.set in OTHER_SETS && row.actual !== '');
  expect(others.map((row) => `${row.commune}, ${row.no}, ${row.actual}: the plan says ${row.status}, the set ${saidOf(row)}`)).toEqual([
    'Ninh Quang, I.2, chưa có: the plan says chưa đạt, the set unmet',
    'Ninh Quang, II.1, 0: the plan says chưa đạt, the set unmet',
    'Ninh Quang, II.1, 1: the plan says chưa đạt, the set unmet',
    'Ninh Quang, II.2, Đạt: the plan says đạt, the set met',
    // What a district is to do ("kế hoạch") is no verdict of the plan: 1 of 11 communes is 9,1 %, less than the 10 % asked for.
    'Huyện Vạn Ninh, ĐK2, 1/11: the plan says kế hoạch, the set unmet',
    // The survey was still to be made.
    'Huyện Vạn Ninh, ĐK4, chưa đánh giá: the plan says kế hoạch, the set blank',
    'Huyện Cam Lâm, ĐK2, 33.3: the plan says kế hoạch, the set met',
    'Huyện Cam Lâm, 1, chưa đạt: the plan says chưa đạt, the set unmet',
  ]);
});

test('every row of the evidence with a value is one of these: the others state targets and conditions only', () => {
  const withValue = readEvidence().filter((row) => row.read_quality === 'ok' && row.actual !== '');
  expect([withValue.length, rows.length, withValue.filter((row) => row.set in OTHER_SETS).length]).toEqual([78, 70, 8]);
});
