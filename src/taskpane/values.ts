/** What a cell holds, as a person reads it. */
import { formatNumber } from '../review/messages/format';
import type { CellContent } from '../sheet/edit';
import type { Language } from './language';

/** The formula where there is one; null for a blank cell. `numberFormat` is the cell's: 0.532 under "0.0%" is 53,2 %. */
export function formatContent({ value, formula }: CellContent, numberFormat: string, language: Language): string | null {
  if (formula !== null) return formula;
  if (value === null || value === '') return null;
  if (typeof value !== 'number') return String(value);
  return numberFormat.includes('%') ? `${formatNumber(value * 100, language)} %` : formatNumber(value, language);
}
