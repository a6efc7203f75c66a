/** The header that a person stated: it stands where they said, and its labels are those that they chose. */
import { fold } from '../text/fold';
import { cellAddress } from './address';
import { textAt, type Area, type Grid, type StatedHeader, type StatedLabel } from './grid';
import { columnLabel, isColumnNumbering, type ColumnLabel, type Header, type HeaderMatch } from './labels';

/** The stated header, and below it the same texts where a page break repeated them; none where `match` does not accept the labels. */
export function statedHeaders<C>(grid: Grid, { area, labels }: StatedHeader, match: HeaderMatch<C>): readonly Header<C>[] {
  const chosen = statedLabels(grid, area, labels);
  const columns = match(chosen);
  if (columns === null) return [];
  const tops = [area.top, ...repetitions(grid, area)];
  return tops.map((top) => ({
    area: { ...area, top, bottom: endOf(grid, { ...area, top, bottom: top + area.bottom - area.top }) },
    labels: chosen,
    columns,
  }));
}

/** The labels of the columns in these rows, as a person states them; those that they do not speak of keep their own. */
export function statedLabels(grid: Grid, area: Area, stated: StatedHeader['labels']): readonly ColumnLabel[] {
  const labels: ColumnLabel[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const said = stated.get(column);
    const own = columnLabel(grid, area.top, area.bottom, column);
    if (said !== undefined && said !== null) labels.push(statedLabel(column, said, area));
    else if (said === undefined && own.text !== '') labels.push(own);
  }
  return labels;
}

function statedLabel(column: number, { label, text = label }: StatedLabel, { bottom }: Area): ColumnLabel {
  const folded = fold(label);
  return { column, text, folded, parent: '', path: folded, cell: cellAddress(bottom, column) };
}

/** The rows below at which all texts of the header stand again. */
function repetitions(grid: Grid, area: Area): number[] {
  const height = area.bottom - area.top + 1;
  const rows: number[] = [];
  for (let top = area.bottom + 1; top + height - 1 <= (grid.area?.bottom ?? -1); top++) {
    if (isSame(grid, area, top)) rows.push(top);
  }
  return rows;
}

function isSame(grid: Grid, area: Area, top: number): boolean {
  let hasText = false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const text = textAt(grid, row, column);
      if (text !== textAt(grid, top + row - area.top, column)) return false;
      hasText ||= text !== '';
    }
  }
  return hasText;
}

/** The row "(1) (2) (3)" below it belongs to the header, whether the person counted it or not. */
function endOf(grid: Grid, { left, right, bottom }: Area): number {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return isColumnNumbering(grid, bottom + 1, columns) ? bottom + 1 : bottom;
}
