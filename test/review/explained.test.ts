import type { Finding } from '../../src/appendices/finding';
import { didCellsChange, explainedFindings, goneFindings, keyedFindings, withExplanations, withoutExplanations, type Statement } from '../../src/review/explained';
import type { Explanation } from '../../src/review/state';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { gridOf } from '../support/grid';

const BECAUSE: Statement = { verdict: 'explained', reason: 'Theo Nghị quyết 1209', by: 'Nguyễn Thị An', at: '2026-11-23T09:05:00+07:00' };

/** A list of deadlines with some left blank, and the findings that a review makes of them. */
function deadlines(...values: readonly CellValue[]): { grids: Grid[]; findings: Finding[] } {
  const findings = values.flatMap((value, row): Finding[] => (value === null ? [{ rule: 'tasks/blank-cell', severity: 'error', sheet: 'PL01', cells: [`A${row + 1}`], params: { column: 'Thời gian' } }] : []));
  return { grids: [gridOf('PL01', values.map((value) => [value]))], findings };
}

const total = (value: number, rowsAbove = 0): { grids: Grid[]; findings: Finding[] } => ({
  grids: [gridOf('PL07', [...Array.from({ length: rowsAbove }, () => ['']), [2024, value]])],
  findings: [{ rule: 'roadmap/total-of-names', severity: 'error', sheet: 'PL07', cells: [`B${rowsAbove + 1}`], actual: value, expected: 5, difference: value - 5 }],
});

const keyed = ({ findings, grids }: { findings: readonly Finding[]; grids: readonly Grid[] }) => keyedFindings(findings, grids);
const explained = (state: { findings: readonly Finding[]; grids: readonly Grid[] }, explanations: readonly Explanation[]) =>
  [...explainedFindings(keyed(state), explanations).keys()].map(({ cells }) => cells[0]);

test('an explanation keeps who said what and where, and goes with its finding', () => {
  const before = total(6);
  const explanations = withExplanations([], keyed(before), before.findings, BECAUSE);
  expect(explanations).toEqual([
    { key: expect.stringMatching(/^[0-9a-f]{24}$/), nth: 1, alike: 1, ...BECAUSE, rule: 'roadmap/total-of-names', sheet: 'PL07', cell: 'B1' },
  ]);
  expect(explainedFindings(keyed(before), explanations).get(before.findings[0]!)).toBe(explanations[0]);
});

test('inserted rows lose no explanation; a changed value opens the finding again', () => {
  const before = total(6);
  const explanations = withExplanations([], keyed(before), before.findings, BECAUSE);
  expect(explained(total(6, 3), explanations)).toEqual(['B4']);
  expect(explained(total(7), explanations)).toEqual([]);
});

test('a finding opens again when a value that it is compared with changes', () => {
  const at = (base: number) => ({ grids: [gridOf('PL07', [[2024, 53.2]]), gridOf('PL08', [[base]])], findings: [{ rule: 'figure/repeated', severity: 'error', sheet: 'PL07', cells: ['B1', 'PL08!A1'] } as const] });
  const before = at(92);
  const said = withExplanations([], keyed(before), before.findings, BECAUSE);
  expect(explained(at(92), said)).toEqual(['B1']);
  expect(explained(at(94), said)).toEqual([]);
});

describe('findings that cannot be told apart', () => {
  const before = deadlines('Quý I', null, null, null);
  const second = [before.findings[1]!];
  const explanations = withExplanations([], keyed(before), second, BECAUSE);

  test('only the one meant is explained', () => {
    expect(explained(before, explanations)).toEqual(['A3']);
  });

  test('an inserted row does not hand the reason to the neighbour', () => {
    expect(explained(deadlines('Quý I', 'Quý I', null, null, null), explanations)).toEqual(['A4']);
  });

  test('where one of them is mended, the explanation stays in its cell', () => {
    expect(explained(deadlines('Quý I', 'Quý I', null, null), explanations)).toEqual(['A3']);
    expect(explained(deadlines('Quý I', null, 'Quý I', null), explanations)).toEqual([]);
  });
});

test('what is said again replaces what was said, and what is withdrawn is open', () => {
  const state = deadlines(null, null);
  const first = withExplanations([], keyed(state), state.findings, { ...BECAUSE, verdict: 'accepted', reason: '' });
  const again = withExplanations(first, keyed(state), [state.findings[0]!], BECAUSE);
  expect(again.map(({ cell, reason }) => [cell, reason])).toEqual([['A2', ''], ['A1', 'Theo Nghị quyết 1209']]);
  expect(withoutExplanations(again, keyed(state), [state.findings[0]!]).map(({ cell }) => cell)).toEqual(['A2']);
});

test('gone is neither what has moved nor what is now wrong in another way', () => {
  expect(goneFindings(keyed(total(6)), keyed({ grids: [], findings: [] })).map(({ finding: { cells } }) => cells)).toEqual([['B1']]);
  expect(goneFindings(keyed(total(6)), keyed(total(6, 2)))).toEqual([]);
  expect(goneFindings(keyed(total(6)), keyed(total(7)))).toEqual([]);
});

test('the cells of a finding are those that it names on any sheet', () => {
  const finding: Finding = { rule: 'figure/repeated', severity: 'error', sheet: 'PL07', cells: ['A1', 'PL08!A1'] };
  const grids = (here: CellValue, there: CellValue, elsewhere: CellValue) => [gridOf('PL07', [[here, elsewhere]]), gridOf('PL08', [[there]])];
  const before = grids(53.2, 92, 'nháp');
  expect([grids(53.2, 92, 'xong'), grids(53.3, 92, 'nháp'), grids(53.2, 94, 'nháp')].map((now) => didCellsChange(finding, before, now))).toEqual([false, true, true]);
});
