/** Findings beside the judgements kept by hand. */
import { keyOf, type CheckedSample } from '../../../scripts/plansFindings/findings';
import { judge, problems, type Judgements } from '../../../scripts/plansFindings/judge';
import type { ReadPlan } from '../../../scripts/plansFindings/types';
import type { Finding } from '../../../src/appendices/finding';

const total: Finding = { rule: 'roadmap/total-of-names', severity: 'error', sheet: 'PL09', cells: ['C7', 'F7:M7'], actual: 10, expected: 9 };
const share: Finding = { rule: 'unmet-detail/share-of-fraction', severity: 'error', sheet: 'PL02-03', cells: ['D72'], set: 'NTM nâng cao', indicator: '12.3' };
const income: Finding = { rule: 'unmet-detail/unmet', severity: 'unmet', sheet: 'PL02-03', cells: ['C7'], set: 'NTM', indicator: '10' };
const sample: CheckedSample = { workbook: 'khanh-hoa-2024.xlsx', findings: [share, income, total] };

const NO_UNMET = { stated: [], column: [], restored: [], 'not-stated': [] };
const judgements: Judgements = {
  'khanh-hoa-2024.xlsx': {
    verdicts: { 'PL09!C7 roadmap/total-of-names': ['undecidable', 'Bản chữ kể 9 tên.'] },
    unmet: { ...NO_UNMET, stated: ['PL02-03!C7 NTM 10'] },
  },
};

test('a finding is named by where to look, set, indicator and rule', () => {
  expect([total, share].map(keyOf)).toEqual(['PL09!C7 roadmap/total-of-names', 'PL02-03!D72 NTM nâng cao 12.3 unmet-detail/share-of-fraction']);
});

test('where a cell names several places, the finding is named by the place that it is about', () => {
  const missing: Finding = { rule: 'place/registered', severity: 'warning', sheet: 'PL09', cells: ['I7', 'PL04!B4'], place: 'Diên An' };
  expect(keyOf(missing)).toBe('PL09!I7 Diên An place/registered');
});

test('an unmet criterion is named without its rule, so it keeps its judgement whichever rule tells it', () => {
  expect(keyOf(income)).toBe('PL02-03!C7 NTM 10');
});

test('findings get their verdicts; one that nobody has judged has none', () => {
  expect(judge(sample, judgements)).toEqual({
    workbook: 'khanh-hoa-2024.xlsx',
    judged: [
      { finding: share, why: '' },
      { finding: total, verdict: 'undecidable', why: 'Bản chữ kể 9 tên.' },
    ],
    unmet: [{ finding: income, source: 'stated' }],
  });
});

test('a workbook that nobody has judged has findings without verdicts', () => {
  expect(judge({ workbook: 'mau-2026.xlsx', findings: [income] }, judgements)).toEqual({
    workbook: 'mau-2026.xlsx',
    judged: [],
    unmet: [{ finding: income }],
  });
});

test('what does not fit is told: not judged, judged but gone, read by hand but found no more', () => {
  const plan: ReadPlan = {
    title: 'Khánh Hòa 2024',
    workbook: 'khanh-hoa-2024.xlsx',
    contradictions: [
      { where: 'PL09', quote: '“10”', against: '9 tên', outcome: { foundBy: ['PL09!C7 roadmap/total-of-names', 'PL09!J5 roadmap/column-total'] } },
      { where: 'Mở đầu', quote: '“64/92 xã”', against: '65', outcome: { notFound: 'outside', why: 'Phần lời.' } },
    ],
  };
  const stale: Judgements = {
    ...judgements,
    'mau-2026.xlsx': { verdicts: { 'PL01!C7 targets/cumulative': ['false-alarm', ''] }, unmet: { ...NO_UNMET, column: ['PL01!C8 NTM 1'] } },
  };
  expect(problems([sample], stale, [plan])).toEqual([
    'khanh-hoa-2024.xlsx: not judged: PL02-03!D72 NTM nâng cao 12.3 unmet-detail/share-of-fraction',
    'mau-2026.xlsx: judged but not found: PL01!C7 targets/cumulative',
    'mau-2026.xlsx: judged but not found: PL01!C8 NTM 1',
    'khanh-hoa-2024.xlsx: read by hand, found no more: PL09!J5 roadmap/column-total',
  ]);
});
