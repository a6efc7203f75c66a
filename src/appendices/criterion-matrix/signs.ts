/** How cells are marked, before it is known what the signs of the sheet mean. */
import { cellAddress } from '../../sheet/address';
import { mergeAt, shownAt, textAt, type Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import { readCell } from '../reading/cell';
import { readOutcome, saysNotApplicable } from '../reading/outcome';
import { readValueText } from '../reading/text';
import type { CriterionColumn, MatrixCell, Sign } from './table';

/** "х" is Cyrillic: typed by mistake it looks the same. */
const CROSS = /^\(?[x×☒✗✘х]\)?$/iu;
const DASH = /^[-–—]$/;
const FOOTNOTE = /(?<=\S)\s*(?:\(\d\)|\*{1,3}|[⁰¹²³⁴-⁹]+)$/;
/** "Đ (có kế hoạch)", "Chưa đạt: 17.1", "Đ - nợ 17.8": the mark stands before a note. */
const MARK_BEFORE_NOTE = /^(.+?)\s*(?:[(:;,\n]|\s[-–]\s)/;
const VALUE_BEHIND_MARK = /^([^\d(]+?) ?\((\d[^()]*)\)$/;
const MEASURE = /^(%|triệu|trđ)/iu;

/** The cell as it is written; `reading` is what its own words say, without the table's convention. */
export function cellAt(grid: Grid, row: number, { column, outcome, indicator }: CriterionColumn): MatrixCell {
  const cell = cellAddress(row, column);
  const text = textAt(grid, row, column);
  const merged = mergeAt(grid, row, column);
  const isWide = merged !== null && merged.right > merged.left && text !== '';
  const sign = isWide ? null : (signOf(grid, row, column) ?? (indicator === null ? answer(text) : null));
  const reading = isWide ? ({ kind: 'text', text } as const) : (valueBehindMark(text) ?? readCell(grid, row, column, 'values').reading);
  const said = outcome === null ? saidBy(sign, reading.kind, cell) : outcomeAt(grid, row, outcome);
  return { cell, column, text, sign, reading, ...(said === undefined ? {} : { outcome: said }) };
}

function signOf(grid: Grid, row: number, column: number): Sign {
  const value = shownAt(grid, row, column);
  if (value === true || value === false) return value ? 'yes' : 'no';
  if (value === 1) return 'one';
  if (value === 0) return 'zero';
  return typeof value === 'number' ? null : signOfText(textAt(grid, row, column));
}

/** "Đạt (92,4%)": the share, or the amount of money, that is concluded of. */
function valueBehindMark(text: string): MatrixCell['reading'] | null {
  const [, mark = '', value = ''] = VALUE_BEHIND_MARK.exec(normalise(text)) ?? [];
  if (readOutcome(mark) === null) return null;
  const { reading } = readValueText(value);
  return reading.kind === 'number' && MEASURE.test(reading.unit) ? reading : null;
}

/** "Có" and "Không" answer for a criterion; of an indicator ("Nhà tạm, dột nát") they may be the value. */
function answer(text: string): Sign {
  const bare = normalise(text).toLowerCase();
  return bare === 'có' ? 'yes' : bare === 'không' ? 'no' : null;
}

/** Null: a value or another text. */
export function signOfText(written: string): Sign {
  const text = normalise(written).replace(FOOTNOTE, '');
  if (text === '') return 'blank';
  if (text === '1') return 'one';
  if (text === '0') return 'zero';
  if (CROSS.test(text)) return 'cross';
  if (DASH.test(text)) return 'dash';
  if (saysNotApplicable(text)) return 'not-applicable';
  const said = readOutcome(text) ?? readOutcome(MARK_BEFORE_NOTE.exec(text)?.[1] ?? '');
  return said === null ? null : said ? 'yes' : 'no';
}

/** "Đạt (92,4%)" is a value, and says of itself that it is met. */
function saidBy(sign: Sign, reading: MatrixCell['reading']['kind'], cell: string): MatrixCell['outcome'] {
  return (sign === 'yes' || sign === 'no') && reading === 'number' ? { cell, isMet: sign === 'yes' } : undefined;
}

function outcomeAt(grid: Grid, row: number, column: number): MatrixCell['outcome'] {
  const sign = signOf(grid, row, column);
  if (sign === 'blank') return undefined;
  const isMet = sign === 'yes' || sign === 'cross' || sign === 'one' ? true : sign === 'no' || sign === 'zero' ? false : null;
  return { cell: cellAddress(row, column), isMet };
}
