import { openWorkbook, saveWorkbook } from '../../../host';
import { readWorkbook, writeOwnSheet } from '../../../src/excel';
import { readWorkbookFile } from '../../../src/files/readWorkbook';
import { review } from '../../../src/review';
import { open, openWith, valueOf, type Opened } from '../support';
import { cumulative } from './content';

let opened: Opened;

afterEach(() => opened.host.stop());

test('a sheet of the add-in is told as its own and not reviewed, in Excel and in files, also renamed', async () => {
  opened = open({ PL07: [['Năm', 'Tổng', 'Lũy kế'], [2022, 5, 5]] });
  valueOf(await writeOwnSheet(cumulative([[2022, 5], [2023, 10]])));
  opened.sheet('Lũy kế NTM').name = 'Biểu của tôi';
  const own = { name: 'Biểu của tôi', kind: null, note: 'own' };
  const { grids, state } = valueOf(await readWorkbook());
  expect(grids.map((grid) => grid.own)).toEqual([null, 'cumulative:NTM']);
  expect(review({ grids, state }).sheets).toContainEqual(own);
  const file = readWorkbookFile(saveWorkbook(opened.workbook));
  expect(file.ok && review({ grids: file.grids }).sheets).toContainEqual(own);
});

test('a person may say that a table is to be read there all the same', async () => {
  opened = open({ PL07: [[1]] });
  valueOf(await writeOwnSheet(cumulative([[2022, 5], [2023, 10]])));
  opened.host.stop();
  opened = openWith(openWorkbook(saveWorkbook(opened.workbook)));
  const { grids } = valueOf(await readWorkbook());
  const correction = { sheet: 'Lũy kế NTM', kind: 'roadmap', header: 'A3:D3', texts: {}, columns: { A: 'year', B: 'total', C: 'cumulative', D: null } };
  expect(review({ grids, state: { bases: [], kept: [], corrections: [correction] } }).sheets.map(({ note }) => note)).not.toContain('own');
});
