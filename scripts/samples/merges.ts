/** Which cells of a source sheet are merged: a rectangle grows to the right over "<" and downwards over "^". */
import type { Area } from '../../src/sheet/grid';
import { isAcross, type SourceSheet } from './source';

/** The merged areas, zero-based, from top to bottom. */
export function mergedAreas(sheet: SourceSheet): Area[] {
  const areas: Area[] = [];
  const at = (row: number, column: number): string => sheet.rows[row]?.cells[column] ?? '';
  for (const [top, row] of sheet.rows.entries()) {
    if (isAcross(row.kind)) {
      areas.push({ top, left: 0, bottom: top, right: sheet.widths.length - 1 });
      continue;
    }
    for (const [left, cell] of row.cells.entries()) {
      if (cell === '<' || cell === '^') continue;
      let right = left;
      while (at(top, right + 1) === '<') right++;
      let bottom = top;
      while (at(bottom + 1, left) === '^') bottom++;
      if (right > left || bottom > top) areas.push({ top, left, bottom, right });
    }
  }
  return areas;
}
