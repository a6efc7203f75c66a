/** Every table of the samples is read the same where its header says nothing and a person says what its columns are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../../src/appendices/table';
import { readWorkbookFile } from '../../../src/files/readWorkbook';
import { review } from '../../../src/review';
import { proposeColumns, stateTable } from '../../../src/review/corrections/proposal';
import type { SheetReport } from '../../../src/review/result';
import type { Correction } from '../../../src/review/state';
import { parseAddress } from '../../../src/sheet/address';
import { createGrid, type Area, type CellValue, type Grid } from '../../../src/sheet/grid';

const SAMPLES = 'assets/samples';

/** The sheet with strange words in the place of every header text, also where a page break repeats the header. */
function withStrangeHeader(grid: Grid, { top, bottom }: Area): Grid {
  const first = grid.area?.top ?? 0;
  const headers = grid.values.slice(top - first, bottom - first + 1);
  const isHeaderText = (value: CellValue, column: number) => value !== null && headers.some((cells) => cells[column] === value);
  const values = grid.values.map((cells, row) => (row + first < top ? cells : cells.map((value, column) => (isHeaderText(value, column) ? `qx ${column}` : value))));
  return createGrid({ ...grid, values });
}

/** What a person would say who knows the table: the part of each column as the family takes it. */
function statedBy(grid: Grid, strange: Grid, kind: Kind, header: Area): Correction {
  const { columns } = proposeColumns(grid, kind, header);
  return stateTable(strange, kind, header, Object.fromEntries(columns.map(({ column, part }) => [column, part])));
}

const tables = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.xlsx'))
  .flatMap((file) => {
    const reading = readWorkbookFile(readFileSync(join(SAMPLES, file)));
    if (!reading.ok) throw new Error(`${file} cannot be read`);
    return reading.grids.flatMap((grid) => review({ grids: [grid] }).sheets.filter(({ kind }) => kind !== null).map((report) => [`${file} ${report.name}`, grid, report] as const));
  });

const essence = ({ kind, range, recognised }: SheetReport) => ({ kind, range, parts: recognised?.parts });

test.each(tables)('%s', (_, grid, report) => {
  const header = parseAddress(report.recognised!.header)!.area;
  const strange = withStrangeHeader(grid, header);
  expect(review({ grids: [strange] }).sheets.map(({ kind }) => kind)).toEqual([null]);
  const corrections = [statedBy(grid, strange, report.kind!, header)];
  const { sheets, findings, defects } = review({ grids: [strange], state: { bases: [], kept: [], corrections } });
  expect(sheets.map(essence)).toEqual([essence(report)]);
  expect(defects).toEqual([]);
  const cellsOf = (found: typeof findings) => found.filter(({ severity }) => severity === 'error').map(({ rule, cells }) => [rule, cells[0]]);
  // How many criteria a group has stands in its label only: without it, less can be reckoned.
  if (report.kind !== 'criteria-distribution') expect(cellsOf(findings)).toEqual(cellsOf(review({ grids: [grid] }).findings));
});
