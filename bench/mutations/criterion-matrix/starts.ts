/** Matrices without a mistake. */
import type { Start } from '../change';
import { matrixChanges } from './changes';
import { layouts } from './layouts';

export function criterionMatrixStarts(): readonly Start[] {
  return layouts.map(([name, workbook, plan]) => ({ family: 'criterion-matrix', name, workbook, changes: matrixChanges(workbook, plan) }));
}
