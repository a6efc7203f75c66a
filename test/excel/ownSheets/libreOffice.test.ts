import { unzipSync } from 'fflate';
import { createCalculator, saveWorkbook, type Workbook } from '../../../host';
import { writeOwnSheet } from '../../../src/excel';
import { readWorkbookFile } from '../../../src/files/readWorkbook';
import type { SheetContent } from '../../../src/sheet/content';
import { valueAt } from '../../../src/sheet/grid';
import { recalculateInLibreOffice, testWithLibreOffice } from '../../host/libreOffice';
import { open, valueOf } from '../support';
import { cumulative } from './content';

testWithLibreOffice('LibreOffice opens the sheet with its chart, computes the same, and keeps whose it is', async () => {
  let calculator: ReturnType<typeof createCalculator> | undefined;
  const { workbook, host } = open({ PL07: [[1]] }, { calculate: (current: Workbook) => (calculator ??= createCalculator(current)).calculate(current) });
  const table = cumulative([[2022, 5], [2023, 10]]);
  const content: SheetContent = {
    ...table,
    cells: [...table.cells, { row: 9, column: 0, value: 'A1', link: { sheet: 'PL07', cell: 'A1' } }],
    charts: [{ kind: 'line', title: 'Lũy kế', categories: { top: 3, left: 0, bottom: 4, right: 0 }, series: [{ name: 'NTM', values: { top: 3, left: 2, bottom: 4, right: 2 } }], at: { row: 11, column: 0 } }],
  };
  valueOf(await writeOwnSheet(content));
  host.stop();
  const saved = recalculateInLibreOffice(saveWorkbook(workbook));
  const file = readWorkbookFile(saved);
  if (!file.ok) throw new Error(file.error.code);
  const grid = file.grids[1]!;
  expect([[3, 2], [4, 2], [9, 0]].map(([row, column]) => valueAt(grid, row!, column!))).toEqual([5, 15, 'A1']);
  expect(grid.own).toBe('cumulative:NTM');
  const charts = Object.entries(unzipSync(saved)).filter(([path]) => /xl\/charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(1);
  expect([...new TextDecoder().decode(charts[0]![1]).matchAll(/<c:v>([^<]*)</g)].map(([, value]) => value)).toEqual(expect.arrayContaining(['NTM', '2022', '2023', '5', '15']));
}, 180_000);
