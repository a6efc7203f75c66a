/** What Excel makes of a text that is typed into a cell or set as its value (English settings). */
import type { CellValue } from '../../src/sheet/grid';

export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format that Excel gives a cell of format General when it reads the text as a share, a date and so on. */
  readonly numberFormat?: string;
  readonly textPrefix?: boolean;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** `format` is the cell's own: in a cell of format Text ("@") everything stays text. */
export function readEntry(text: string, format: string): Entry {
  if (text === '') return { value: null, formula: null };
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, textPrefix: true };
  if (format === '@') return { value: text, formula: null };
  if (/^=./s.test(text)) return { value: null, formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', formula: null };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: trimmed.toUpperCase(), formula: null };
  return readNumber(trimmed) ?? readDate(trimmed) ?? { value: text, formula: null };
}

function readNumber(text: string): Entry | null {
  const share = text.endsWith('%');
  const digits = share ? text.slice(0, -1).trim() : text;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return null;
  const number = Number(digits.replace(/,/g, ''));
  if (!Number.isFinite(number)) return null;
  if (share) return { value: number / 100, formula: null, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  return digits.includes(',') ? { value: number, formula: null, numberFormat: digits.includes('.') ? '#,##0.00' : '#,##0' } : { value: number, formula: null };
}

/** "7/2/2025" (month first) and "2025-07-02"; "7/2" is this year's, which the host takes as text to stay the same in every year. */
function readDate(text: string): Entry | null {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const technical = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] = american ? [american[3], american[1], american[2]] : technical ? technical.slice(1) : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(time).getUTCDate() !== Number(day) || Number(month) > 12 || Number(year) < 1901) return null;
  return { value: time / 86_400_000 + 25_569, formula: null, numberFormat: 'm/d/yyyy' };
}
