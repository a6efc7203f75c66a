/** What stands below a table and is none of its rows: notes, signatures, sources. */
import { fold } from '../text/fold';

const AFTER = /^(\* ?)?(ghi chu\b|noi nhan\b|nguoi lap\b|tm\.|kt\.|nguon( so lieu)? ?:|(pho )?chu tich$)/;
/** Words that tell it stand at the beginning. */
const LONGEST_BEGINNING = 40;

/** Is a row with this number and this text below the table? A row with a number of its own is not, whatever its text. */
export function isAfterTable(number: string, text: string): boolean {
  const hasNumber = /[\p{L}\d]/u.test(number);
  return AFTER.test(fold((hasNumber ? number : text).slice(0, LONGEST_BEGINNING)));
}
