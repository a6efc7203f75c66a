/** How many communes reach a level in a year, wherever a table of the workbook states it (R9). */
import type { Level } from '../../../appendices/level';
import type { Kind } from '../../../appendices/table';
import { fold, normalise } from '../../../text/fold';

/** One figure; several where a table gives more than one that another may repeat (assigned and registered). */
export interface StatedCount {
  readonly value: number;
  readonly cell: string;
}

/** What one table says of one level and year. */
export interface LevelYear {
  readonly kind: Kind;
  readonly sheet: string;
  readonly level: Level;
  readonly year: number;
  /** Communes that reach the level in the year; the first is the one to look at. */
  readonly inYear: readonly StatedCount[];
  /** Communes that have reached it by the end of the year. */
  readonly byEnd: StatedCount | null;
  /** The table does not say which of the two its figure is; it stands in `inYear`. */
  readonly isEither: boolean;
  /** The district that the table's title names, folded; "" for the whole province. */
  readonly scope: string;
}

const COMMUNES = /^(?:[-–+*] ?)?(?:tong )?(?:so )?(?:luong )?(?:cac )?xa (?:dang ky |phan dau |duoc cong nhan )*(?:dat chuan )?(?:xa )?(?:ntm|nong thon moi)( nang cao| kieu mau)?( tang them| moi| trong nam)?$/;

/** "Xã đạt chuẩn NTM nâng cao": the level of a row that counts communes and says nothing else of them; null for any other row. */
export function levelOfCommunes(text: string): { readonly level: Level; readonly isIncrease: boolean } | null {
  const found = COMMUNES.exec(fold(text));
  if (found === null) return null;
  const [, level = '', increase] = found;
  return { level: level === '' ? 'NTM' : level.includes('nang cao') ? 'NTM nâng cao' : 'NTM kiểu mẫu', isIncrease: increase !== undefined };
}

/** The lines of a title that are about the table itself. */
export function ownLines(title: readonly { readonly text: string }[]): readonly string[] {
  return title.map(({ text }) => normalise(text)).filter((text) => !/^\W*(?:ban hành )?kèm theo/i.test(text));
}

/** The one year that a title names; null where it names none, several, or the end of a period ("đến năm 2025"). */
export function yearOfTitle(lines: readonly string[]): number | null {
  const folded = lines.map(fold).join(' | ');
  const years = new Set([...folded.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)));
  if (years.size !== 1 || /\b(giai doan|den (het |cuoi )?nam|tinh den|den ngay|den nay)\b/.test(folded)) return null;
  return [...years][0] ?? null;
}

/** "HUYỆN TRỰC NINH" → "truc ninh"; "" where the title names no single district. */
export function scopeOfTitle(lines: readonly string[]): string {
  const named = lines.flatMap((line) => [...fold(line).matchAll(/\b(?:huyen|thi xa|thanh pho) (?!ntm|nong thon|dat chuan|hoan thanh|thuc hien|nam )([a-z]+ [a-z]+)/g)].map(([, name = '']) => name));
  return [...new Set(named)].join('+');
}
