/** What a cell holds, as a person reads it. */
import { formatNumber } from '../review/messages/format';
import type { CellContent } from '../sheet/edit';
import type { Language } from './language';

/** The formula where there is one; null for a blank cell. */
export function formatContent({ value, formula }: CellContent, language: Language): string | null {
  if (formula !== null) return formula;
  if (value === null || value === '') return null;
  return typeof value === 'number' ? formatNumber(value, language) : String(value);
}
