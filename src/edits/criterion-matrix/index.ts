/** What a matrix of criteria counts: criteria met in each row, places in the rows of sums, their shares, averages. */
import type { CriterionMatrixTable } from '../../appendices/criterion-matrix/table';
import type { Grid } from '../../sheet/grid';
import type { Total } from '../total';
import { averageTotals } from './averages';
import { columnTotals } from './columnTotals';
import { matrixMarks } from './marks';
import { metTotals } from './metTotals';
import { shareTotals } from './shares';

export function criterionMatrixTotals(grid: Grid, table: CriterionMatrixTable): readonly Total[] {
  const marks = matrixMarks(grid, table);
  const met = metTotals(table, marks);
  const columns = columnTotals(table, marks);
  return [...met, ...columns, ...shareTotals(grid, table, columns, marks), ...averageTotals(table, met)];
}
