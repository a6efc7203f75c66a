/** One cell as a value of an indicator: by its text, or by its number and the format that shows it. */
import { textOrDateAt } from '../../sheet/date';
import { figureAt } from '../../sheet/figure';
import { numberFormatAt, shownAt, textAt, type Grid } from '../../sheet/grid';
import { readMark } from '../../text/mark';
import { readValueText, type CellReading } from './text';

/** What the column holds: in one of marks, "1", "0", "Có" and "Không" are marks, too. */
export type ColumnHabit = 'marks' | 'values';

/** Merged cells are read as a person sees them. A formula error is a text ("#REF!"). */
export function readCell(grid: Grid, row: number, column: number, habit: ColumnHabit): CellReading {
  const value = shownAt(grid, row, column);
  if (habit === 'marks' || typeof value === 'boolean') {
    const mark = value === null ? null : readMark(value);
    if (mark === 'yes' || mark === 'no') return { reading: { kind: 'mark', isMet: mark === 'yes' }, fraction: null };
  }
  if (typeof value !== 'number') return readValueText(textAt(grid, row, column));
  const figure = figureAt(grid, row, column);
  if (figure.kind !== 'number') return { reading: { kind: 'text', text: textOrDateAt(grid, row, column) }, fraction: null };
  const unit = figure.percent ? '%' : unitOfFormat(numberFormatAt(grid, row, column));
  return { reading: { kind: 'number', value: figure.value, decimals: figure.decimals, unit }, fraction: null };
}

/** What a number format prints behind its digits: "%" for 0.0" %", "km" for 0.00" km"; "" where it prints nothing. */
function unitOfFormat(format: string): string {
  const [section = ''] = format.split(';');
  const behind = /[0#?]((?:\s|"[^"]*"|\\.)+)$/.exec(section)?.[1] ?? '';
  return behind.replace(/["\\]/g, '').trim();
}
