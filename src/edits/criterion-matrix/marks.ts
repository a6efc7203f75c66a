/** How a matrix marks what is met, so that Excel's own COUNTIF can count it. */
import { outcomeOf } from '../../appendices/criterion-matrix/counts';
import type { CriterionMatrixTable } from '../../appendices/criterion-matrix/table';
import { mergeAt, valueAt, type Grid } from '../../sheet/grid';
import { sumFormula, type Place } from '../formulas';
import { countIf, marksOf } from '../marks';

/** Formulas that count cells of the matrix, without "="; null where none counts exactly these. */
export interface MatrixMarks {
  countMet(cells: readonly Place[]): string | null;
  countUnmet(cells: readonly Place[]): string | null;
}

const NONE: MatrixMarks = { countMet: () => null, countUnmet: () => null };

export function matrixMarks(grid: Grid, { columns, data }: CriterionMatrixTable): MatrixMarks {
  const { convention, rows } = data;
  const cells = rows.flatMap(({ row, cells: ofRow }) => ofRow.map((cell) => ({ text: writtenAt(grid, row, cell.column), isMerged: mergeAt(grid, row, cell.column) !== null, outcome: outcomeOf(cell, row, convention) })));
  // Conclusions beside the values, and rows marked the other way round, are no marks of one kind.
  if (columns.criteria.some(({ outcome }) => outcome !== null) || convention.opposite.size > 0 || cells.some(({ isMerged }) => isMerged)) return NONE;
  const marks = (wanted: 'met' | 'unmet') => {
    const of = (isWanted: boolean) => cells.filter(({ text, outcome }) => text !== '' && (outcome === wanted) === isWanted).map(({ text }) => text);
    return marksOf(of(true), of(false));
  };
  const blank = cells.find(({ text }) => text === '')?.outcome;
  const [met, unmet] = [marks('met'), marks('unmet')];
  const count = (own: readonly string[] | null, other: readonly string[] | null, isBlankOwn: boolean) => (places: readonly Place[]): string | null => {
    if (!isBlankOwn) return own === null ? null : countIf(places, own);
    return other === null ? null : `${places.length}-${parenthesised(countIf(places, other))}`;
  };
  return { countMet: count(met, unmet, blank === 'met'), countUnmet: count(unmet, met, blank === 'unmet') };
}

function parenthesised(formula: string): string {
  return formula.includes('+') ? `(${formula})` : formula;
}

function writtenAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return value === null ? '' : String(value);
}

/** "AVERAGE(W5:W20)" */
export function averageFormula(cells: readonly Place[]): string {
  return sumFormula(cells).replace(/^SUM/, 'AVERAGE');
}
