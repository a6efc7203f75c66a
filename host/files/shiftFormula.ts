/** Formulas as text: finding the references in them, and moving them as a shared formula moves. */
import { columnIndex, columnName } from '../../src/sheet/address';
import { COLUMNS, ROWS } from '../workbook/area';

/** Strings, quoted sheet names, what stands in brackets (tables, other files), and everything else. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[^"'[]+/g;
const CELL = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/giu;
const COLUMN_PAIR = /(?<![\p{L}\p{N}_.$:])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_(.!:])/giu;
const ROW_PAIR = /(?<![\p{L}\p{N}_.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!:])/giu;

/** The formula as it reads so many rows down and columns to the right of where it was written; "$" stays. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, name: string): string => {
    if (fixed === '$') return fixed + name;
    const index = columnIndex(name.toUpperCase()) + columns;
    return index < 0 || index >= COLUMNS ? '#REF!' : columnName(index);
  };
  const row = (fixed: string, number: string): string => {
    if (fixed === '$') return fixed + number;
    const index = Number(number) - 1 + rows;
    return index < 0 || index >= ROWS ? '#REF!' : String(index + 1);
  };
  const join = (first: string, second: string, mark = ''): string =>
    first === '#REF!' || second === '#REF!' ? '#REF!' : first + mark + second;
  return formula.replace(PARTS, (part) => {
    if (/^["'[]/.test(part)) return part;
    return part
      .replace(COLUMN_PAIR, (_, fix1: string, name1: string, fix2: string, name2: string) => join(column(fix1, name1), column(fix2, name2), ':'))
      .replace(ROW_PAIR, (_, fix1: string, number1: string, fix2: string, number2: string) => join(row(fix1, number1), row(fix2, number2), ':'))
      .replace(CELL, (_, fix1: string, name: string, fix2: string, number: string) => join(column(fix1, name), row(fix2, number)));
  });
}
