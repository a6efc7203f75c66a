/** Values as they are handed to Excel, which reads a text the way it reads what a person types. */
import type { CellContent } from '../sheet/edit';

/** A letter and no digit after it: no number, date, percentage or formula reads like that, whatever the locale. */
const PLAIN_TEXT = /^\p{L}\P{N}*$/u;
const TRUTH_VALUE = /^(true|false)$/i;
/** A formula error that stands as a value, after a paste of values: typed, it becomes that error again. */
const ERROR_VALUE = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/;

/**
 * What to write so that the cell holds exactly this content. A text that Excel might take for a number ("01"), a date,
 * a truth value or a formula ("=x", "+5") is marked with an apostrophe, which Excel keeps out of the text.
 */
export function inputOf({ value, formula }: CellContent): string | number | boolean {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  const asTyped = (PLAIN_TEXT.test(value) && !TRUTH_VALUE.test(value)) || ERROR_VALUE.test(value);
  return asTyped ? value : `'${value}`;
}
