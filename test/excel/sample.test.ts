/** The whole way on a real plan, saved as a file in between. */
import { readFileSync } from 'node:fs';
import { openWorkbook, saveWorkbook, startHost, type Workbook } from '../../host';
import { applyPlan, clearHighlights, highlight, readWorkbook, restore } from '../../src/excel';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { review } from '../../src/review';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { partsOf } from '../host/fileSupport';
import { edit, valueOf } from './support';

const bytes = readFileSync('assets/samples/khanh-hoa-2024.xlsx');

async function withExcel<T>(workbook: Workbook, work: () => Promise<T>): Promise<T> {
  const host = startHost(workbook);
  try {
    return await work();
  } finally {
    host.stop();
  }
}

/** A grid may leave out the blanks at the end of a row. */
function withoutBlankEnds(grid: Grid): Grid {
  return { ...grid, values: grid.values.map(trimmed) };
}

function trimmed(row: readonly CellValue[]): CellValue[] {
  const cells = [...row];
  while (cells.at(-1) === null) cells.pop();
  return cells;
}

test('Excel and the file itself give the same grids', async () => {
  const reading = valueOf(await withExcel(openWorkbook(bytes), readWorkbook));
  const file = readWorkbookFile(bytes);
  expect(reading.grids.map(withoutBlankEnds)).toEqual(file.ok ? file.grids.map(withoutBlankEnds) : file.error);
});

test('marks survive saving and reopening, and leave no trace when they are cleared', async () => {
  const workbook = openWorkbook(bytes);
  const { findings } = review({ grids: valueOf(await withExcel(workbook, readWorkbook)).grids });
  const { cells } = valueOf(await withExcel(workbook, () => highlight(findings)));
  expect(cells).toBeGreaterThan(0);
  const reopened = openWorkbook(saveWorkbook(workbook));
  expect(reopened.sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0)).toBe(true);
  valueOf(await withExcel(reopened, clearHighlights));
  expect(partsOf(saveWorkbook(reopened))).toEqual(partsOf(bytes));
});

test('a plan is brought back after saving and reopening', async () => {
  const workbook = openWorkbook(bytes);
  const [grid] = valueOf(await withExcel(workbook, readWorkbook)).grids;
  const column = grid!.area!.right + 1;
  const plan = [edit(grid!.sheet, 'A1', grid!.values[0]![0] ?? null, 'Phụ lục 99'), { ...edit(grid!.sheet, 'B2', null, '=COUNTA(A1:A9)'), column }];
  valueOf(await withExcel(workbook, () => applyPlan(plan)));
  const reopened = openWorkbook(saveWorkbook(workbook));
  expect(valueOf(await withExcel(reopened, restore))).toEqual({ restored: 2, changed: [], missingSheets: [] });
  const { grids } = valueOf(await withExcel(openWorkbook(saveWorkbook(reopened)), readWorkbook));
  expect(grids).toEqual(valueOf(await withExcel(openWorkbook(bytes), readWorkbook)).grids);
});
