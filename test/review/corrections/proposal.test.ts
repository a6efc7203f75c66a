/** What a person is asked about a header: every column with the part that the family would give it. */
import { problemOf } from '../../../src/review/corrections/applyCorrection';
import { proposeColumns, stateTable } from '../../../src/review/corrections/proposal';
import type { Kind } from '../../../src/appendices/table';
import { parseAddress } from '../../../src/sheet/address';
import type { Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { ntm, YEARS } from '../../support/roadmaps';

const area = (address: string) => parseAddress(address)!.area;
const partsOf = (grid: Grid, kind: Kind, header: string) => proposeColumns(grid, kind, area(header)).columns.map(({ part }) => part);

test('what the family recognises itself is proposed as it is', () => {
  const proposal = proposeColumns(ntm(), 'roadmap', area('A2:H2'));
  expect(proposal.parts).toEqual(['number', 'year', 'total', 'cumulative', 'percent', 'district', 'names']);
  expect(proposal.columns.slice(0, 3)).toEqual([
    { column: 'A', text: 'STT', part: 'number' },
    { column: 'B', text: 'Năm', part: 'year' },
    { column: 'C', text: 'Tổng', part: 'total' },
  ]);
  expect(partsOf(ntm(), 'roadmap', 'A2:H2')).toEqual(['number', 'year', 'total', 'cumulative', 'percent', 'district', 'district', 'district']);
});

test('where a label is strange the others keep their parts', () => {
  const grid = gridOf('Biểu', [['STT', 'Niên độ', 'Tổng', 'Lũy kế', '%', 'Hoa Lư'], ...YEARS]);
  expect(partsOf(grid, 'roadmap', 'A1:F1')).toEqual(['number', 'district', 'total', 'cumulative', 'percent', 'district']);
  const targets = gridOf('Biểu', [['TT', 'Chỉ tiêu', 'Thước đo', 'Kế hoạch giao', 'Lũy kế'], [1, 'Số xã', 'xã', 2, 5]]);
  expect(partsOf(targets, 'targets', 'A1:E1')).toEqual(['number', 'name', null, 'assigned', 'cumulative']);
});

test('nothing is proposed where the columns are another family’s', () => {
  expect(partsOf(ntm(), 'tasks', 'A2:H2')).toEqual(['number', null, null, null, null, null, null, null]);
  expect(partsOf(gridOf('Biểu', [['a', 'b'], [1, 2]]), 'unmet-detail', 'A1:B1')).toEqual([null, null]);
});

test('labels of two rows are shown one below the other', () => {
  const grid = gridOf('Biểu', [['Năm', 'Hoa Lư', null], [null, 'Số', 'Tên xã'], [2024, 1, 'Ninh An']], { merges: ['A1:A2', 'B1:C1'] });
  expect(proposeColumns(grid, 'roadmap', area('A1:C2')).columns.map(({ text }) => text)).toEqual(['Năm', 'Hoa Lư / Số', 'Hoa Lư / Tên xã']);
});

test('what is proposed and confirmed can be applied, and keeps what the header said', () => {
  const { columns } = proposeColumns(ntm(), 'roadmap', area('A2:H2'));
  const stated = stateTable(ntm(), 'roadmap', area('A2:H2'), Object.fromEntries(columns.map(({ column, part }) => [column, part])));
  expect(stated).toMatchObject({ sheet: 'NTM', kind: 'roadmap', header: 'A2:H2', texts: { A: 'stt', B: 'nam', H: 'gia vien' } });
  expect(problemOf(ntm(), stated)).toBeNull();
  expect(problemOf(ntm(), { ...stated, columns: { ...stated.columns, B: null } })).toBe('columns');
});
