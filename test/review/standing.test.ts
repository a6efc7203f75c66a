import type { Finding } from '../../src/appendices/finding';
import type { Review } from '../../src/review/result';
import { standingOf, type ReadWorkbook } from '../../src/review/standing';
import { EMPTY_STATE, type WorkbookState } from '../../src/review/state';
import { gridOf } from '../support/grid';

const WORKBOOK: ReadWorkbook = { grids: [gridOf('PL07', [['Năm'], ['2024'], ['2025']])], tooLarge: [], state: EMPTY_STATE };
const at = (cell: string): Finding => ({ rule: 'roadmap/year', severity: 'error', sheet: 'PL07', cells: [cell] });
const found = (...cells: string[]): Review => ({ sheets: [], findings: cells.map(at), bases: [], defects: [] });

test('what was mended is kept in mind over several reviews, and is no longer mended once it is back', () => {
  const first = standingOf(WORKBOOK, found('A1', 'A2', 'A3'), null);
  const second = standingOf(WORKBOOK, found('A2', 'A3'), first);
  const third = standingOf(WORKBOOK, found('A3'), second);
  const fourth = standingOf(WORKBOOK, found('A1', 'A3'), third);
  const mended = [first, second, third, fourth].map((standing) => standing.mended.map(({ finding }) => finding.cells[0]));
  expect(mended).toEqual([[], ['A1'], ['A1', 'A2'], ['A2']]);
});

describe('a finding that is gone', () => {
  const first = standingOf(WORKBOOK, found('A2', 'A3'), null);
  const mended = (workbook: ReadWorkbook) => standingOf(workbook, found(), first).mended.map(({ finding }) => finding.cells[0]);

  test.each<[string, Partial<WorkbookState>]>([
    ['its sheet is left out', { corrections: [{ sheet: 'PL07', leftOut: true }] }],
    ['another set judges', { criteria: { sets: { NTM: 'ntm-xa-2021-2025' } } }],
    ['the base is another one', { bases: [{ base: 94 }] }],
  ])('because %s was not mended, unless its cell was changed too', (_, told) => {
    const state = { ...EMPTY_STATE, ...told };
    expect(mended({ ...WORKBOOK, state })).toEqual([]);
    expect(mended({ ...WORKBOOK, grids: [gridOf('PL07', [['Năm'], ['2024'], [2025]])], state })).toEqual(['A3']);
  });

  test('because of another cell was mended, whatever was explained meanwhile', () => {
    expect(mended({ ...WORKBOOK, state: { ...EMPTY_STATE, kept: [], explained: [] } })).toEqual(['A2', 'A3']);
  });
});
