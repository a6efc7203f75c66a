/** A review as a whole: what is said of each sheet, the order of findings, steps. */
import { review, reviewSteps } from '../../src/review';
import { guarded } from '../../src/review/tables';
import type { RuleDefect } from '../../src/review/result';
import { createGrid } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';
import { advanced, changed, ntm, YEARS } from '../support/roadmaps';

test('each sheet is told what it was taken for, by which cells, or why it has no table', () => {
  const hidden = { ...gridOf('Nháp', [['ghi chú']]), visibility: 'hidden' as const };
  expect(review({ grids: [ntm(), gridOf('Trống', []), hidden], charts: ['Biểu đồ'], tooLarge: ['Số liệu gốc'] }).sheets).toEqual([
    {
      name: 'NTM',
      kind: 'roadmap',
      range: 'A2:H7',
      evidence: ['B2', 'C2', 'D2', 'E2'],
      recognised: { sureness: 'certain', header: 'A2:H2', parts: ['number', 'year', 'total', 'cumulative', 'percent', 'district'], title: 'A1' },
    },
    { name: 'Trống', kind: null, note: 'empty' },
    { name: 'Nháp', hidden: true, kind: null, note: 'no-table' },
    { name: 'Biểu đồ', kind: null, note: 'chart' },
    { name: 'Số liệu gốc', kind: null, note: 'too-large' },
  ]);
});

test('an empty workbook has no findings', () => {
  expect(review({ grids: [] })).toEqual({ sheets: [], findings: [], bases: [], defects: [] });
});

test('findings come by sheet, row and column, whichever rule found them', () => {
  const wrong = ntm(changed(changed(YEARS, 2, 4, 99), 1, 2, 4));
  const cells = review({ grids: [advanced(), wrong] }).findings.map(({ sheet, cells: [cell] }) => `${sheet}!${cell}`);
  expect(cells).toEqual(['NC!E3', 'NTM!C3', 'NTM!C5', 'NTM!E6']);
});

test('steps tell which sheet comes next', () => {
  expect([...reviewSteps({ grids: [ntm(), advanced()] })]).toEqual([
    { sheet: 'NTM', done: 0, total: 2 },
    { sheet: 'NC', done: 1, total: 2 },
  ]);
});

test('a sheet of 16,384 columns with one value', () => {
  const grid = createGrid({ sheet: 'Rộng', area: { top: 0, left: 0, bottom: 0, right: 16_383 }, values: [[...Array<null>(16_383).fill(null), 1]] });
  expect(review({ grids: [grid] }).sheets).toEqual([{ name: 'Rộng', kind: null, note: 'no-table' }]);
});

test('a rule that throws is a defect of its own and hides nothing', () => {
  const defects: RuleDefect[] = [];
  const at = { rule: 'roadmap/year', sheet: 'PL07', range: 'A4:M18' };
  expect([guarded(() => { throw new TypeError('hỏng'); }, defects, at), guarded(() => 7, defects, at)]).toEqual([null, 7]);
  expect(defects).toEqual([{ ...at, detail: 'TypeError: hỏng' }]);
});
