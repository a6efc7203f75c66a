/** Sheets that a person left out: they are not read, and nothing else is compared with them. */
import type { Grid } from '../../sheet/grid';
import type { Correction, LeftOutSheet } from '../state';

/** The correction that leaves the sheet out, if there is one. */
export function leftOutBy(corrections: readonly Correction[], sheet: string): LeftOutSheet | undefined {
  return corrections.find((correction): correction is LeftOutSheet => 'leftOut' in correction && correction.sheet === sheet);
}

/** Whether the add-in made the sheet, and no person said that a table is to be read there. */
export function isOwn({ own, sheet }: Grid, corrections: readonly Correction[]): boolean {
  return own !== null && !corrections.some((correction) => !('leftOut' in correction) && correction.sheet === sheet);
}

/** The sheets whose tables are read: those of the add-in itself repeat what stands in others. */
export function withoutLeftOut(grids: readonly Grid[], corrections: readonly Correction[]): readonly Grid[] {
  return grids.filter((grid) => leftOutBy(corrections, grid.sheet) === undefined && !isOwn(grid, corrections));
}
