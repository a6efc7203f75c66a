/** What the cells of a sheet shall hold, by place. */
import type { SheetContent } from '../../sheet/content';
import type { CellContent } from '../../sheet/edit';
import { cellKey, type Area, type CellKey } from '../../sheet/grid';
import { formulaOf } from '../../sheet/link';
import type { CellPlace } from '../joinCells';
import { digestsOfRow } from './digest';

export interface Target {
  readonly row: number;
  readonly column: number;
  readonly next: CellContent;
  readonly numberFormat: string;
  /** A merged area will hide it. */
  readonly isCovered?: true;
}

export type Targets = ReadonlyMap<CellKey, Target>;

export function targetsOf({ cells, merges }: SheetContent): Targets {
  const targets = new Map<CellKey, Target>();
  for (const cell of cells) {
    const formula = formulaOf(cell);
    const value = cell.value === '' ? null : cell.value;
    const format = cell.look?.numberFormat ?? 'General';
    // A formula in a cell of text format would be shown instead of computed.
    const numberFormat = formula !== null && format === '@' ? 'General' : format;
    targets.set(cellKey(cell.row, cell.column), { row: cell.row, column: cell.column, next: { value, formula }, numberFormat });
  }
  for (const { row, column } of merges.flatMap(coveredBy)) {
    targets.set(cellKey(row, column), { row, column, next: { value: null, formula: null }, numberFormat: 'General', isCovered: true });
  }
  return targets;
}

function coveredBy(area: Area): CellPlace[] {
  const covered: CellPlace[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (row > area.top || column > area.left) covered.push({ row, column });
  }
  return covered;
}

/** The digests of what is written, one text a row. */
export function digestRows(targets: Targets): string[] {
  const rows: Map<number, CellContent>[] = [];
  for (const { row, column, next } of targets.values()) (rows[row] ??= new Map<number, CellContent>()).set(column, next);
  return Array.from(rows, (cells) => (cells === undefined ? '' : digestsOfRow(cells)));
}
