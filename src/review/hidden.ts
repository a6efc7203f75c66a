/** Rows and columns that nobody sees: they are read all the same, and the report of their sheet says so. */
import { columnName } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { SheetReport } from './result';

/** Within the used range, "7-9" for three rows and "C" for a column; absent where none is hidden. */
export function hiddenIn({ area, hiddenRows, hiddenColumns }: Grid): Pick<SheetReport, 'hiddenRows' | 'hiddenColumns'> {
  if (area === null) return {};
  const rows = runs(hiddenRows, area.top, area.bottom, (row) => String(row + 1));
  const columns = runs(hiddenColumns, area.left, area.right, columnName);
  return { ...(rows.length === 0 ? {} : { hiddenRows: rows }), ...(columns.length === 0 ? {} : { hiddenColumns: columns }) };
}

function runs(hidden: ReadonlySet<number>, first: number, last: number, name: (index: number) => string): string[] {
  const found: string[] = [];
  for (let start = first; start <= last; start++) {
    if (!hidden.has(start)) continue;
    let end = start;
    while (end < last && hidden.has(end + 1)) end++;
    found.push(start === end ? name(start) : `${name(start)}-${name(end)}`);
    start = end;
  }
  return found;
}
