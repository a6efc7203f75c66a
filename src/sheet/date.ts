/** Dates as Excel stores them: days since the end of 1899, in the 1900 system. */
import { isDateFormat } from './figure';
import { numberFormatAt, shownAt, textAt, type Grid } from './grid';

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** The end of the year 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** The text that a person sees at the cell; a date as "30/9/2024", where `textAt` gives its serial number. */
export function textOrDateAt(grid: Grid, row: number, column: number): string {
  const value = shownAt(grid, row, column);
  if (typeof value !== 'number' || value < 1 || value > LAST_DAY || !isDateFormat(numberFormatAt(grid, row, column))) return textAt(grid, row, column);
  const date = new Date(EPOCH + Math.floor(value) * MS_PER_DAY);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
