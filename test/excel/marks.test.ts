import { addressChunks, joinCells } from '../../src/excel/joinCells';
import { marksOf } from '../../src/excel/marks';
import { finding } from './support';

function marked(...findings: Parameters<typeof marksOf>[0]): Record<string, Record<string, string[]>> {
  const sheets = [...marksOf(findings)].map(([sheet, marks]) => [
    sheet,
    Object.fromEntries([...marks].map(([severity, cells]) => [severity, addressChunks(joinCells(cells))])),
  ]);
  return Object.fromEntries(sheets) as Record<string, Record<string, string[]>>;
}

test('every cell of a finding is marked, also on another sheet', () => {
  expect(marked(finding('error', 'PL07', 'E12', 'F12:H12', "'PL III'!E8"))).toEqual({
    PL07: { error: ['E12:H12'] },
    'PL III': { error: ['E8'] },
  });
});

test('a cell with several findings shows the gravest only', () => {
  const findings = [finding('info', 'PL07', 'C5:C7'), finding('unmet', 'PL07', 'C6'), finding('warning', 'PL07', 'C5'), finding('error', 'PL07', 'C5')];
  expect(marked(...findings)).toEqual({ PL07: { error: ['C5'], warning: [], unmet: ['C6'], info: ['C7'] } });
});
