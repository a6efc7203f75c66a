/** The figure that the year begins with, where a note or the label of a column states it. */
import { fold } from '../../text/fold';

const FIRST_DAY = /\b0?1[/.-]0?1[/.-](20\d\d)\b/;
const LAST_DAY = /\b31[/.-]12[/.-](20\d\d)\b/;
const END_OF_YEAR = /\b(?:het|cuoi|den) nam (20\d\d)\b/;
const BEGINNING = /\bdau nam (20\d\d)?/;
/** Merged communes, or those that lost their title: the start is not the whole story. */
const CHANGES = /\b(giam|tang|sap nhap|sap xep|thu hoi|rut|bo sung|trong do|chua)\b/;

/** "Bắt đầu từ 01/01/2025 có 57 xã" → 57 where the year is 2025 and the unit "Xã"; null where the note does not surely say so. */
export function readStart(note: string, unit: string, year: number | null): number | null {
  const folded = fold(note);
  const begins = yearBegun(folded);
  if (begins === null || CHANGES.test(folded) || (begins !== 'unnamed' && year !== null && begins !== year)) return null;
  const counts = [...folded.matchAll(/(?<![\d.,/-])(\d{1,3}(?:\.\d{3})*) ([a-z]+(?: [a-z]+)?)/g)].filter(([, , words = '']) => isUnit(words, fold(unit)));
  return counts.length === 1 ? Number((counts[0]?.[1] ?? '').replace(/\./g, '')) : null;
}

/** The year that begins where the words end: 2025 for "đến hết năm 2024", "31/12/2024", "01/01/2025" and "đầu năm 2025". */
export function yearBegun(folded: string): number | 'unnamed' | null {
  const first = FIRST_DAY.exec(folded);
  if (first !== null) return Number(first[1]);
  const last = LAST_DAY.exec(folded) ?? END_OF_YEAR.exec(folded);
  if (last !== null) return Number(last[1]) + 1;
  const beginning = BEGINNING.exec(folded);
  if (beginning === null) return null;
  return beginning[1] === undefined ? 'unnamed' : Number(beginning[1]);
}

function isUnit(words: string, unit: string): boolean {
  return unit !== '' && (words === unit || words.startsWith(`${unit} `));
}
