/** A total of a table as data: which cell, and what it is made of. Filling and the live recalculation both work on these. */
import type { CellValue } from '../sheet/grid';
import { numberOf, type Figure } from '../sheet/figure';

/** A cell that is counted, whose count may change without anything else in the table being read anew. */
export interface Input {
  readonly row: number;
  readonly column: number;
  /** The count with another value in the cell; null where the table has to be read anew. */
  recount(value: CellValue): number | null;
}

export type Operand =
  /** Another total of the sheet: what its cell holds where that is a number, else what it should hold. */
  | { readonly kind: 'total'; readonly row: number; readonly column: number }
  /** What a cell says, or several together; `input` where it is one cell that may change alone. */
  | { readonly kind: 'count'; readonly value: number; readonly input?: Input };

export interface Total {
  readonly row: number;
  readonly column: number;
  /** Added up. */
  readonly parts: readonly Operand[];
  /** A share or an average is divided by it. */
  readonly base?: Operand;
  /** Times this, the number is in the unit shown: 100 for a share; 1 where absent. */
  readonly times?: number;
  /** Times this, it is what the cell holds, where that is another number: 0.826 behind 82,6 %. */
  readonly storedTimes?: number;
  /** Rounded to so many decimals; not at all where absent. */
  readonly decimals?: number;
  /** With "=", where Excel's own functions express it; null for a count of names, which is a value (decision 3). */
  readonly formula: string | null;
  /** A figure that is greater by this is right as well: it also counts what had been reached before. */
  readonly start?: number;
  /** Another number in its cell changes nothing but the totals made of it. */
  readonly isFree?: boolean;
  /** A blank cell says 0. */
  readonly isZeroBlank?: boolean;
  /** en-US code to set, where the cell's own would show the number wrongly or unlike its neighbours. */
  readonly numberFormat?: string;
  readonly rule: string;
}

export function constant(value: number): Operand {
  return { kind: 'count', value };
}

/** Everything that a total is made of. */
export function operandsOf({ parts, base }: Total): readonly Operand[] {
  return base === undefined ? parts : [...parts, base];
}

/** The total itself, as a part of another. */
export function ofTotal({ row, column }: Pick<Total, 'row' | 'column'>): Operand {
  return { kind: 'total', row, column };
}

/** A number in a cell, which may become another one that `accepts`. */
export function ofNumber(figure: Figure, accepts: (value: number) => boolean = () => true): Operand | null {
  const value = numberOf(figure);
  if (value === null) return null;
  if (figure.kind !== 'number' || figure.asText || figure.percent) return constant(value);
  const { row, column } = figure;
  return { kind: 'count', value, input: { row, column, recount: (next) => (typeof next === 'number' && accepts(next) ? next : null) } };
}

/** The total where there is one for the cell, else the number that stands there. */
export function totalOrStated(total: Total | null, figure: Figure | null): Operand | null {
  if (total !== null) return ofTotal(total);
  const stated = numberOf(figure);
  return stated === null ? null : constant(stated);
}

/** A number in a cell of text ("05 xã"), which Excel's SUM and + do not see. */
export function isWrittenAsText(figure: Figure | null): boolean {
  return figure?.kind === 'number' && figure.asText;
}
