/** What one place says in a row: its result, and whether it calls that met. */
import { cellAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import { readMark } from '../../text/mark';
import { readCell } from '../reading/cell';
import { readOpening, saysNotApplicable } from '../reading/outcome';
import { isCovered } from './rows';
import type { Entry, PlaceColumns, ResultCell, StatedOutcome } from './table';

export function readEntry(grid: Grid, row: number, columns: PlaceColumns): Entry {
  const column = columns.result ?? columns.outcome;
  const result = column === null || isCovered(grid, row, column) ? null : readResult(grid, row, column);
  const outcomeColumn = columns.outcome ?? columns.met;
  const hasOwn = outcomeColumn !== null && !isCovered(grid, row, outcomeColumn);
  const isNotApplicable = result?.reading.kind === 'not-applicable' || (hasOwn && saysNotApplicable(textAt(grid, row, outcomeColumn)));
  return { result, outcome: readStated(grid, row, columns, result), outcomeCell: hasOwn ? cellAddress(row, outcomeColumn) : null, isNotApplicable };
}

function readResult(grid: Grid, row: number, column: number): ResultCell {
  return { ...readCell(grid, row, column, 'values'), cell: cellAddress(row, column), figure: figureAt(grid, row, column) };
}

function readStated(grid: Grid, row: number, { outcome, met, unmet, result: resultColumn }: PlaceColumns, result: ResultCell | null): StatedOutcome | null {
  const pair = met === null ? null : ofPair(grid, row, met, unmet);
  if (pair !== null) return pair;
  if (outcome !== null && resultColumn !== null) return isCovered(grid, row, outcome) ? null : ofWords(grid, row, outcome);
  return result?.reading.kind === 'mark' ? { cell: result.cell, isMet: result.reading.isMet, text: '', problem: null } : null;
}

function ofWords(grid: Grid, row: number, column: number): StatedOutcome | null {
  const text = normalise(textAt(grid, row, column));
  if (/^[-–—.…\s]*$/.test(text) || saysNotApplicable(text)) return null;
  const mark = readMark(text);
  const isMet = mark === 'yes' || mark === 'no' ? mark === 'yes' : readOpening(text);
  return { cell: cellAddress(row, column), isMet, text, problem: isMet === null ? 'words' : null };
}

/** Without a column "Chưa đạt", a blank in the column "Đạt" says nothing. */
function ofPair(grid: Grid, row: number, met: number, unmet: number | null): StatedOutcome | null {
  if (isCovered(grid, row, met)) return null;
  const isMet = isMarked(grid, row, met);
  const isUnmet = unmet !== null && isMarked(grid, row, unmet);
  if (!isMet && !isUnmet) return null;
  const isBoth = isMet && isUnmet;
  return { cell: cellAddress(row, isMet || unmet === null ? met : unmet), isMet: isBoth ? null : isMet, text: '', problem: isBoth ? 'both' : null };
}

/** Any mark but "0" and a dash; "Chưa đạt" in the column "Chưa đạt" is one, too. One cell merged over both columns marks neither. */
function isMarked(grid: Grid, row: number, column: number): boolean {
  const merged = mergeAt(grid, row, column);
  const text = normalise(textAt(grid, row, column));
  if (text === '' || (merged !== null && merged.right > merged.left)) return false;
  return !['0', '-', '–', '—', 'không', 'k'].includes(text.toLowerCase());
}
