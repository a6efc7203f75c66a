/** What stands in a cell where a number is expected. */
import { readCount } from '../text/count';
import { readNumber, type NumberReading } from '../text/number';
import { readOnce } from '../text/readOnce';
import { readShare } from '../text/share';
import { cellAddress } from './address';
import { numberFormatAt, shownAt, type Grid } from './grid';

export type Figure = FigureReading & { readonly cell: string; readonly row: number; readonly column: number };

export type FigureReading =
  | { readonly kind: 'blank' }
  /** `value` in the unit shown: 74.32 for a cell that shows 74,32 %; `decimals` as shown. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly percent: boolean; readonly asText: boolean }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly candidates: readonly number[] }
  /** A formula error: "#REF!". */
  | { readonly kind: 'formula-error'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const FORMULA_ERROR = /^#(REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|BLOCKED!|CONNECT!|FIELD!|UNKNOWN!|GETTING_DATA)$/;
/** "-" and "–" stand for nothing in the plans' number columns. */
const NOTHING = /^[-–—]*$/;
/** "1 489 867,25 triệu đồng" has 23 characters; a much longer text is prose, and not read for a number. */
const LONGEST_FIGURE = 80;
/** Beyond this many decimals a figure is the unrounded result of a formula, not something written. */
const MOST_DECIMALS = 10;

export function isFormulaError(value: unknown): boolean {
  return typeof value === 'string' && FORMULA_ERROR.test(value);
}

export function figureAt(grid: Grid, row: number, column: number): Figure {
  // V8 copies a reading of any kind thirty times faster behind the other fields than in front of them.
  return { cell: cellAddress(row, column), row, column, ...readFigure(shownAt(grid, row, column), numberFormatAt(grid, row, column)) };
}

function readFigure(value: unknown, format: string): FigureReading {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return readNumberCell(value, format);
  if (typeof value === 'boolean') return { kind: 'text', text: String(value) };
  return readTextCell(String(value).trim());
}

function readNumberCell(value: number, format: string): FigureReading {
  if (isDateFormat(format)) return { kind: 'date', text: String(value) };
  const percent = withoutLiterals(format).includes('%');
  const shown = percent ? roundOff(value * 100) : value;
  return { kind: 'number', value: shown, decimals: decimalsShown(shown, format), percent, asText: false };
}

/** 0.074 * 100 is 7.4, not 7.4000000000000004. */
function roundOff(value: number): number {
  return Number(value.toPrecision(15));
}

function decimalsShown(value: number, format: string): number {
  const section = withoutLiterals(format).split(';')[0] ?? '';
  if (section !== 'General' && /[0#]/.test(section)) return (/\.([0#?]+)/.exec(section)?.[1] ?? '').length;
  const text = String(value);
  if (text.includes('e')) return MOST_DECIMALS;
  return Math.min((text.split('.')[1] ?? '').length, MOST_DECIMALS);
}

/** d, m, y, h or s outside of quotes, brackets and escapes make a number format one of dates or times. */
export function isDateFormat(format: string): boolean {
  const bare = withoutLiterals(format);
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}

/** A number format without what it only prints: 0.0" %" shows 10.6 as "10.6 %" and is no percent format. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '');
}

const readTextCell = readOnce((text): FigureReading => {
  if (text.length > LONGEST_FIGURE) return { kind: 'text', text };
  if (NOTHING.test(text)) return { kind: 'blank' };
  if (isFormulaError(text)) return { kind: 'formula-error', text };
  const share = text.includes('%') ? readShare(text) : null;
  const reading = share ?? readNumber(text);
  if (reading.kind !== 'none') return fromReading(reading, text, share !== null);
  const count = readCount(text);
  return count === null ? { kind: 'text', text } : fromReading(count.reading, text, false);
});

function fromReading(reading: NumberReading, text: string, percent: boolean): FigureReading {
  switch (reading.kind) {
    case 'number':
      return { kind: 'number', value: reading.value, decimals: reading.decimals, percent, asText: true };
    case 'ambiguous':
      return { kind: 'ambiguous', text, candidates: reading.candidates.map((candidate) => candidate.value) };
    case 'none':
      return { kind: 'text', text };
  }
}

/** The number, or null where the cell holds none that is certain. */
export function numberOf(figure: Figure | null): number | null {
  return figure?.kind === 'number' ? figure.value : null;
}
