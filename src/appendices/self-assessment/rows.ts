/** What a row of a self-assessment is, and the numbers of criteria and indicators in it. */
import { cellAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { isColumnNumbering } from '../../sheet/labels';
import { linesOfRow } from '../../sheet/title';
import { fold, normalise } from '../../text/fold';
import { isAfterTable } from '../afterTable';
import { groupNumber } from '../summaryRow';
import type { NamedPlace, SelfAssessmentColumns } from './table';
import { communeOfHeading } from './title';

/** `place`: names the commune that the rows below it are about. */
export type RowPart = 'assessed' | 'group' | 'place' | 'count';

const COUNT = /\b(so|tong) (luong )?(tieu chi|chi tieu)\b.*\bdat\b|^tong( cong| so)?\b|\bdat (chuan )?\d{1,2} ?\/ ?\d{1,2} (tieu chi|chi tieu)\b/;
/** Alone in the column of numbers, other words are a title: "Tổng hợp kết quả …". */
const BEGINS_COUNT = /^(tong )?so\b/;

const NUMBERED = /^(?:tiêu chí(?: số)? ?)?\d{1,2}(?:[.,]\d{1,2})*[.)]?$/iu;
/** A text alone in its row that sets criteria apart: "Nhóm 1: Hạ tầng", "II. KINH TẾ". */
const GROUP = /^(nhom|phan|muc)\b|^([ivx]{1,4}|[a-z])[.)-]/;

/** The part, or null where the row is none of the table's. */
export function partOf(grid: Grid, row: number, columns: SelfAssessmentColumns): RowPart | null {
  const number = columns.number === null ? '' : ownText(grid, row, columns.number);
  const criterion = columns.criterion === null ? '' : ownText(grid, row, columns.criterion);
  const content = ownText(grid, row, columns.content);
  const words = firstWords([number, criterion, content]);
  const label = fold(words);
  if (words === '' && number === '') return COUNT.test(fold(levelWords(grid, row, columns))) ? 'count' : null;
  if (isHeaderAgain(grid, row, columns)) return null;
  if (placeHeading(grid, row, columns) !== null) return 'place';
  const hasNoNumber = number === '' || (number === words && (BEGINS_COUNT.test(label) || hasMore(grid, row, columns)));
  if (hasNoNumber && COUNT.test(label)) return 'count';
  if (isAfterTable(number, content === '' ? criterion : content)) return null;
  if (groupNumber(number) !== null) return 'group';
  if (NUMBERED.test(number) || hasMore(grid, row, columns)) return 'assessed';
  if (GROUP.test(label)) return 'group';
  return /^[-–+•*]/.test(content) || codeIn(content) !== null || (criterion !== '' && number === '') ? 'assessed' : null;
}

function hasMore(grid: Grid, row: number, columns: SelfAssessmentColumns): boolean {
  return linesOfRow(grid, row, extentOf(columns)).length > 1;
}

/** A number or a dash alone is none. */
function firstWords(texts: readonly string[]): string {
  return texts.find((text) => /\p{L}{2}/u.test(text)) ?? '';
}

/** In the columns of units and requirements, where a label may be pushed to. */
function levelWords(grid: Grid, row: number, { unit, required }: SelfAssessmentColumns): string {
  return firstWords([unit, required].map((column) => (column === null ? '' : ownText(grid, row, column))));
}

/** The commune whose rows begin here: nothing else is named, and nothing required. */
export function placeHeading(grid: Grid, row: number, columns: SelfAssessmentColumns): NamedPlace | null {
  const named = [columns.number, columns.criterion, columns.content].filter((column) => column !== null);
  const [first, ...others] = named.map((column) => ({ column, text: ownText(grid, row, column) })).filter(({ text }) => /\p{L}{2}/u.test(text) && groupNumber(text) === null);
  const name = first === undefined ? null : communeOfHeading(first.text);
  const isAlone = others.every(({ text }) => text === first?.text) && (columns.required === null || ['', first?.text].includes(ownText(grid, row, columns.required)));
  return name === null || !isAlone ? null : { name, cell: cellAddress(row, first?.column ?? columns.content) };
}

/** A header that a page break repeats, with the row that numbers its columns. */
function isHeaderAgain(grid: Grid, row: number, columns: SelfAssessmentColumns): boolean {
  const content = textAt(grid, row, columns.content);
  return (content !== '' && fold(content) === fold(columns.labels[columns.content] ?? '')) || isColumnNumbering(grid, row, Object.keys(columns.labels).map(Number));
}

export function extentOf({ number, place, criterion, content, unit, required, places, note }: SelfAssessmentColumns): { readonly left: number; readonly right: number } {
  const all = [number, place, criterion, content, unit, required, note, ...places.flatMap(({ result, outcome, met, unmet }) => [result, outcome, met, unmet])].filter((column) => column !== null);
  return { left: Math.min(...all), right: Math.max(...all) };
}

/** The text of the cell; "" where a merged cell of a row above covers it. */
export function ownText(grid: Grid, row: number, column: number): string {
  return isCovered(grid, row, column) ? '' : normalise(textAt(grid, row, column));
}

export function isCovered(grid: Grid, row: number, column: number): boolean {
  return (mergeAt(grid, row, column)?.top ?? row) < row;
}

const CODE = /^(?:[-–+•*] ?)?(?:chỉ tiêu(?: số)? ?)?(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?=[.:)–\s-]|$)[.:)–\s-]*/iu;
const CRITERION = /^(?:tiêu chí(?: số)? ?)?(\d{1,2})[.:)–-]\s*(?=\p{L})|^tiêu chí(?: số)? (\d{1,2})(?!\d)[.:)–\s-]*/iu;

/** The number at the beginning of a text: "2.1. Tỷ lệ đường xã …" → "2.1"; null where there is none. */
export function codeIn(text: string): string | null {
  return CODE.exec(text)?.[1] ?? null;
}

/** "Tiêu chí số 2. Giao thông", "2. Giao thông" → "2" */
export function criterionIn(text: string): string | null {
  const found = CRITERION.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Without number, bullet and "Chỉ tiêu". */
export function nameIn(text: string): string {
  return text.replace(codeIn(text) !== null ? CODE : CRITERION, '').replace(/^[-–+•*]\s*/, '').trim();
}

export interface RowNumber {
  /** "2" */
  readonly criterion: string | null;
  /** "2.1" */
  readonly code: string | null;
}

/** What the column of numbers says. Excel keeps 2.10 as 2.1: behind 2.9 that is what is meant. */
export function numberAt(grid: Grid, row: number, column: number, before: string | null): RowNumber {
  const figure = figureAt(grid, row, column);
  const isNumber = figure.kind === 'number' && !figure.asText && !isCovered(grid, row, column);
  const text = isNumber ? figure.value.toFixed(figure.decimals) : ownText(grid, row, column).replace(/^tiêu chí(?: số)? /iu, '');
  const code = /^(\d{1,2})[.,](\d{1,2}(?:\.\d{1,2})?)[.)]?$/.exec(text);
  if (code !== null) {
    const written = `${code[1]}.${code[2]}`;
    return { criterion: null, code: isNumber && before === `${code[1]}.9` && code[2] === '1' ? `${code[1]}.10` : written };
  }
  return { criterion: /^(\d{1,2})[.)]?$/.exec(text)?.[1]?.replace(/^0+(?=\d)/, '') ?? null, code: null };
}

export function isPart(text: string): boolean {
  return /^[-–+•*]?\s*trong đó(?!\p{L})/iu.test(text) || /^\+/.test(text);
}
