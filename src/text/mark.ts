/** Marks that say yes or no, in the spellings that officials use. */
import { normalise } from './fold';

/** 'none': a dash, which says that there is nothing. */
export type Mark = 'yes' | 'no' | 'none' | 'not-applicable';

const SPELLINGS: Readonly<Record<Mark, readonly string[]>> = {
  yes: ['x', '×', '+', '✓', '✔', '☑', '☒', '√', 'đ', 'đạt', 'có', '1'],
  no: ['k', 'kđ', 'cđ', 'không', 'không đạt', 'chưa đạt', 'chưa', 'k đạt', '0'],
  none: ['-', '–', '—'],
  'not-applicable': ['không áp dụng', 'kad', 'k.a.d', 'n/a'],
};
const MARKS = new Map(Object.entries(SPELLINGS).flatMap(([mark, spellings]) => spellings.map((spelling) => [spelling, mark as Mark] as const)));

/** Reads a cell that holds a mark and nothing else; null where it holds something else or is blank. */
export function readMark(value: string | number | boolean): Mark | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const spelling = normalise(String(value)).toLowerCase().replace(/^\((.*)\)$/, '$1').replace(/(?<=\p{L})[.;,]$/u, '');
  return MARKS.get(spelling) ?? null;
}
