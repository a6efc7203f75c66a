/** What a total of a roadmap should hold, and the edit that makes it so. */
import { figureAt, type Figure } from '../../sheet/figure';
import type { CellContent, Edit } from '../../sheet/edit';
import { formulaAt, storedAt, type Grid } from '../../sheet/grid';
import { agreement } from '../../sheet/precision';

export interface Target {
  readonly row: number;
  readonly column: number;
  /** The number that must stand there, in the unit shown. */
  readonly value: number;
  /** What the cell will hold where that is another number: 0.826 behind 82,6 %. */
  readonly stored?: number;
  /** With "=", where Excel's own functions express it; null for a count of names, which is a value (decision 3). */
  readonly formula: string | null;
  readonly rule: string;
}

/**
 * The edit for a target, or null where the cell already says so, formula or not. A formula is never replaced by a
 * value, and what cannot be read (text, a date) is left to the person.
 */
export function editFor(grid: Grid, target: Target): Edit | null {
  const { row, column } = target;
  const figure = figureAt(grid, row, column);
  if (figure.kind === 'text' || figure.kind === 'date' || saysSo(figure, target.value)) return null;
  const before: CellContent = { value: storedAt(grid, row, column), formula: formulaAt(grid, row, column) };
  if (before.formula !== null && (target.formula === null || before.value === null)) return null;
  const after: CellContent = { value: target.stored ?? target.value, formula: target.formula };
  return { sheet: grid.sheet, row, column, before, after, rule: target.rule, ticked: before.value === null && before.formula === null };
}

/** Right at the precision shown; one off in the last digit is not. */
function saysSo(figure: Figure, value: number): boolean {
  return figure.kind === 'number' && agreement(figure.value, figure.decimals, value) === 'equal';
}

/** A number in a cell of text ("05 xã"), which Excel's SUM and + do not see. */
export function isWrittenAsText(figure: Figure | null): boolean {
  return figure?.kind === 'number' && figure.asText;
}
