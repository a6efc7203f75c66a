import { verificationText } from '../../../src/review/messages/stamp';
import { canonicalLines, canonicalValue } from '../../../src/review/stamp/canonical';
import { overallDigest, stampOf } from '../../../src/review/stamp/stamp';
import { verifyStamp, type Verification } from '../../../src/review/stamp/verify';
import type { Review, SheetReport } from '../../../src/review/result';
import type { Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

const AT = '2026-11-23T09:05:00+07:00';

const PL07 = gridOf('PL07', [['Năm', 'Tổng', 'Lũy kế', '%'], [2024, 5, 65, 69.1]], { formulas: { C2: '=C1+B2' } });
const PL08 = gridOf('PL08', [['Tên xã'], ['Ninh Thọ']]);
const DRAFT = gridOf('Nháp', [['chưa xong']]);
const REPORT: Grid = { ...gridOf('Kết quả rà soát', [['KẾT QUẢ RÀ SOÁT']]), own: 'report' };
const CUMULATIVE: Grid = { ...gridOf('Lũy kế NTM', [['TỔNG CỘNG', 65]]), own: 'cumulative:NTM' };

function reviewOf(grids: readonly Grid[], own: readonly string[] = []): Review {
  const sheets = grids.map(({ sheet: name }): SheetReport => ({ name, kind: null, note: own.includes(name) ? 'own' : 'no-table' }));
  return { sheets, findings: [{ rule: 'roadmap/cumulative', severity: 'warning', sheet: 'PL07', cells: ['C2'] }], bases: [], defects: [] };
}

const OWN = ['Kết quả rà soát', 'Lũy kế NTM'];
const GRIDS = [PL07, PL08, DRAFT, REPORT, CUMULATIVE];
const stamp = stampOf({
  review: reviewOf(GRIDS, OWN),
  grids: GRIDS,
  corrections: [{ sheet: 'Nháp', leftOut: true }],
  explained: 1,
  at: AT,
  version: '0.1.0',
});

function verify(grids: readonly Grid[]): Verification {
  return verifyStamp({ stamp, review: reviewOf(grids, OWN), grids });
}

const changesIn = (verification: Verification) => (verification.outcome === 'changed' ? verification.changes : verification.outcome);

test('a stamp names the checked sheets and the tables that we made with their digests, and sheets left out; not the report', () => {
  expect(stamp).toEqual({
    form: 1,
    at: AT,
    version: '0.1.0',
    counts: { error: 0, warning: 1, info: 0, unmet: 0 },
    explained: 1,
    sheets: [
      { sheet: 'PL07', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { sheet: 'PL08', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { sheet: 'Lũy kế NTM', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ],
    leftOut: ['Nháp'],
    digest: overallDigest(stamp.sheets),
  });
});

test('neither the order of the sheets, nor what was left out, nor the report makes a change', () => {
  expect(verify([CUMULATIVE, PL08, gridOf('Nháp', [['xong']]), PL07]).outcome).toBe('unchanged');
  expect(verify([...GRIDS.slice(0, 3), CUMULATIVE, { ...gridOf('Kết quả rà soát', [['lập lại']]), own: 'report' }]).outcome).toBe('unchanged');
});

test('a table that we made and somebody changed since is a change; so is one that is new', () => {
  const changed = { ...gridOf('Lũy kế NTM', [['TỔNG CỘNG', 66]]), own: 'cumulative:NTM' };
  const added = { ...gridOf('Lũy kế NTM nâng cao', [['TỔNG CỘNG', 9]]), own: 'cumulative:NTM nâng cao' };
  expect(changesIn(verify([PL07, PL08, changed, added]))).toEqual([
    { sheet: 'Lũy kế NTM', change: 'changed' },
    { sheet: 'Lũy kế NTM nâng cao', change: 'added' },
  ]);
});

test('whoever receives the file is told which sheets the stamp leaves out', () => {
  expect([verificationText(verify(GRIDS), 'vi'), verificationText({ outcome: 'unchanged', stamp: { ...stamp, leftOut: [] } }, 'vi')]).toEqual([
    'Không thay đổi từ khi đóng dấu kiểm tra lúc 09:05 23/11/2026, không kể trang bỏ qua: Nháp.',
    'Không thay đổi từ khi đóng dấu kiểm tra lúc 09:05 23/11/2026.',
  ]);
});

test.each<[string, Grid]>([
  ['a value', gridOf('PL07', [['Năm', 'Tổng', 'Lũy kế', '%'], [2024, 6, 65, 69.1]], { formulas: { C2: '=C1+B2' } })],
  ['the result of a formula', gridOf('PL07', [['Năm', 'Tổng', 'Lũy kế', '%'], [2024, 5, 66, 69.1]], { formulas: { C2: '=C1+B2' } })],
  ['a formula that became a value', gridOf('PL07', [['Năm', 'Tổng', 'Lũy kế', '%'], [2024, 5, 65, 69.1]])],
  ['a number that became a text', gridOf('PL07', [['Năm', 'Tổng', 'Lũy kế', '%'], [2024, '5', 65, 69.1]], { formulas: { C2: '=C1+B2' } })],
  ['a row moved down', gridOf('PL07', [['Năm', 'Tổng', 'Lũy kế', '%'], [], [2024, 5, 65, 69.1]], { formulas: { C3: '=C1+B2' } })],
])('%s is a change, and its sheet is named', (_, changed) => {
  expect(changesIn(verify([changed, PL08, CUMULATIVE]))).toEqual([{ sheet: 'PL07', change: 'changed' }]);
});

test('sheets that are gone, new, or renamed are told apart', () => {
  const renamed = { ...PL07, sheet: 'PL07 (sửa)' };
  expect(changesIn(verify([renamed, gridOf('PL10', [['mới']]), CUMULATIVE]))).toEqual([
    { sheet: 'PL07', change: 'renamed', now: 'PL07 (sửa)' },
    { sheet: 'PL08', change: 'missing' },
    { sheet: 'PL10', change: 'added' },
  ]);
});

test('a sheet that has grown too large to be read has changed', () => {
  const verification = verifyStamp({ stamp, review: reviewOf([PL08, CUMULATIVE], OWN), grids: [PL08, CUMULATIVE], tooLarge: ['PL07'] });
  expect(changesIn(verification)).toEqual([{ sheet: 'PL07', change: 'changed' }]);
});

test('a workbook without a stamp, a stamp of a later form, and one that was tampered with are said to be so', () => {
  const review = reviewOf(GRIDS);
  const [first, ...others] = stamp.sheets;
  const tampered = { ...stamp, sheets: [{ ...first!, digest: '0'.repeat(64) }, ...others] };
  expect(verifyStamp({ stamp: undefined, review, grids: GRIDS })).toEqual({ outcome: 'none' });
  expect(verifyStamp({ stamp: { ...stamp, form: 2 }, review, grids: GRIDS }).outcome).toBe('newer');
  expect(verifyStamp({ stamp: tampered, review, grids: GRIDS }).outcome).toBe('damaged');
});

test('values are the same however programs keep them', () => {
  expect(canonicalValue(-0, false)).toBe(0);
  expect(canonicalValue(0.1 + 0.2, false)).toBe(0.3);
  expect(canonicalValue(123456789012346, false)).toBe(123456789012346);
  expect(canonicalValue(69.14893617021277, true)).toBe(canonicalValue(69.14893617021274, true));
  expect(canonicalValue('đạt\r\nchuẩn'.normalize('NFD'), false)).toBe('đạt\nchuẩn');
  expect(canonicalValue('', true)).toBeNull();
});

test.each([
  ["=SUM('PL07'!B2:B9) + 1", '=SUM(PL07!B2:B9)+1'],
  ['=if(A1=TRUE(),"a  b", \'PL III\'!B2)', '=IF(A1=TRUE,"a  b",PLIII!B2)'],
  ['=_xlfn.CONCAT(A1,"\'x\'")', '=CONCAT(A1,"\'x\'")'],
  ["='[Số liệu.xlsx]PL07'!A1", '='],
  ['=Bang1[[#This Row],[Tổng]]', '='],
])('the formula %s is compared as %s', (formula, canonical) => {
  const grid = gridOf('PL07', [[3]], { formulas: { A1: formula } });
  expect([...canonicalLines(grid)]).toEqual([`${JSON.stringify(['A1', 3, canonical])}\n`]);
});
