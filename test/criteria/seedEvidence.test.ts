/** What the plan of Khánh Hòa says of each commune, judged by the province's set: the same verdict, or a difference that is explained here. */
import type { Value } from '../../src/criteria/judge';
import { indicatorsOf, type CriteriaSet } from '../../src/criteria/set';
import { shippedSet } from '../../src/criteria/sets';
import { judgeIndicator, type Judged } from '../../src/criteria/verdict';
import { readEvidence, type Evidence } from '../evidence/evidence';

const SETS: Readonly<Record<string, CriteriaSet>> = { NTM: shippedSet('kh-ntm-xa-2021-2025')!, 'NTM nâng cao': shippedSet('kh-ntm-nc-xa-2021-2025')! };
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
