/** How many criteria each place meets, and how many it does not. */
import { columnsByCriterion, countingsOf, criteriaOutcomes, metRange, outcomesOfRow } from '../../appendices/criterion-matrix/counts';
import type { CriterionMatrixTable, MetColumn, PlaceRow } from '../../appendices/criterion-matrix/table';
import { constant, type Total } from '../total';
import type { MatrixMarks } from './marks';

type Counts = NonNullable<MetColumn['counts']>;

export function metTotals(table: CriterionMatrixTable, marks: MatrixMarks): readonly Total[] {
  const { columns, data } = table;
  const ways = columns.met.map((_, index) => wayOf(table, index));
  return data.rows.flatMap((row) => [...columns.met.flatMap((column, index) => metTotal(table, row, column, ways[index] ?? null, marks) ?? []), ...unmetTotal(table, row, marks)]);
}

/** What a column counts; null where its label does not tell, or its numbers say that it counts something else. */
function wayOf({ columns, data }: CriterionMatrixTable, index: number): Counts | null {
  const column = columns.met[index];
  const told = countingsOf(data.rows, columns.criteria, data.convention).find((counting) => counting.index === index);
  if (told !== undefined && told.agreeing * 2 < told.stated) return null;
  return column?.counts ?? told?.counts ?? (columns.met.length === 1 ? 'criteria' : null);
}

/** Nothing where a mark is unknown: a blank may be either. */
function metTotal({ columns, data }: CriterionMatrixTable, row: PlaceRow, { column }: MetColumn, counts: Counts | null, marks: MatrixMarks): Total | null {
  if (counts === null) return null;
  const { least, most } = metRange(row, columns.criteria, data.convention, counts);
  if (least !== most) return null;
  const counted = columns.criteria.filter(({ indicator }) => counts === 'criteria' || indicator !== null);
  const isPlain = counts === 'indicators' || columnsByCriterion(columns.criteria).every((indices) => indices.length === 1);
  const formula = isPlain ? marks.countMet(counted.map((one) => ({ row: row.row, column: one.column }))) : null;
  return { row: row.row, column, parts: [constant(least)], formula: withEquals(formula), rule: 'criterion-matrix/met-count' };
}

function unmetTotal({ columns, data }: CriterionMatrixTable, row: PlaceRow, marks: MatrixMarks): Total[] {
  if (columns.unmet === null) return [];
  const isPlain = columnsByCriterion(columns.criteria).every((indices) => indices.length === 1);
  const outcomes = isPlain ? outcomesOfRow(row, data.convention) : criteriaOutcomes(row, columns.criteria, data.convention);
  if (outcomes.includes('unknown') || outcomes.includes('not-applicable')) return [];
  const formula = isPlain ? marks.countUnmet(columns.criteria.map(({ column }) => ({ row: row.row, column }))) : null;
  return [{ row: row.row, column: columns.unmet, parts: [constant(outcomes.filter((outcome) => outcome === 'unmet').length)], formula: withEquals(formula), rule: 'criterion-matrix/met-count' }];
}

export function withEquals(formula: string | null): string | null {
  return formula === null ? null : `=${formula}`;
}
