import type { Finding } from '../../../src/appendices/finding';
import { isReady, readiness, type ReadyInput } from '../../../src/review/ready/readiness';
import type { Explanation } from '../../../src/review/state';

const finding = (severity: Finding['severity']): Finding => ({ rule: 'roadmap/cumulative', severity, sheet: 'PL07', cells: ['D8'] });
const ERROR = finding('error');
const UNMET = finding('unmet');

const READY: ReadyInput = {
  review: {
    sheets: [
      { name: 'PL07', kind: 'roadmap' },
      { name: 'Bìa', kind: null, note: 'left-out' },
      { name: 'Sheet3', kind: null, note: 'empty' },
      { name: 'Biểu đồ', kind: null, note: 'chart' },
      { name: 'Sáp nhập', kind: null, note: 'mergers' },
      { name: 'Kết quả rà soát', kind: null, note: 'own' },
    ],
    findings: [finding('warning'), finding('info')],
    bases: [],
    defects: [],
  },
  explained: new Map(),
  isStale: false,
  marks: 'none',
};

const said = (...findings: Finding[]): ReadyInput['explained'] => new Map(findings.map((one) => [one, { reason: 'đã kiểm tra' } as Explanation]));
const undone = (input: ReadyInput) => readiness(input).filter(({ isDone }) => !isDone);

test('warnings and notes do not keep a workbook from being submitted', () => {
  expect(readiness(READY).map(({ id }) => id)).toEqual(['reviewed', 'errors', 'unmet', 'sheets', 'marks']);
  expect([undone(READY), isReady(readiness(READY))]).toEqual([[], true]);
});

test('each thing that is not done is told with what it lacks', () => {
  const review = { ...READY.review, sheets: [...READY.review.sheets, { name: 'Nháp', kind: null, note: 'no-table' as const }, { name: 'Tổng hợp', kind: null, note: 'too-large' as const }], findings: [ERROR, UNMET] };
  const items = readiness({ ...READY, review, isStale: true, marks: 'some' });
  expect(items).toEqual([
    { id: 'reviewed', isDone: false },
    { id: 'errors', isDone: false, open: [ERROR] },
    { id: 'unmet', isDone: false, open: [UNMET] },
    { id: 'sheets', isDone: false, sheets: ['Nháp', 'Tổng hợp'] },
    { id: 'marks', isDone: false, marks: 'some' },
  ]);
  expect(isReady(items)).toBe(false);
});

test('what a person explained or accepted is no longer open', () => {
  const review = { ...READY.review, findings: [ERROR, UNMET] };
  expect(undone({ ...READY, review, explained: said(ERROR) })).toEqual([{ id: 'unmet', isDone: false, open: [UNMET] }]);
  expect(undone({ ...READY, review, explained: said(ERROR, UNMET) })).toEqual([]);
});

test.each([
  ['none', true],
  ['kept', true],
  ['some', false],
  ['unknown', false],
] as const)('marks on cells: %s', (marks, isDone) => {
  expect(isReady(readiness({ ...READY, marks }))).toBe(isDone);
});
