/** The text that a cell shows. */
import { SSF } from '@e965/xlsx';
import type { CellValue } from '../../src/sheet/grid';

/** As Excel shows the value under an en-US number format; the width of the column is not looked at. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(SSF.format(numberFormat, value));
}
