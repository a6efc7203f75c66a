/** Sheets that a person left out: they are not read, and nothing else is compared with them. */
import type { Grid } from '../../sheet/grid';
import type { Correction, LeftOutSheet } from '../state';

/** The correction that leaves the sheet out, if there is one. */
export function leftOutBy(corrections: readonly Correction[], sheet: string): LeftOutSheet | undefined {
  return corrections.find((correction): correction is LeftOutSheet => 'leftOut' in correction && correction.sheet === sheet);
}

export function withoutLeftOut(grids: readonly Grid[], corrections: readonly Correction[]): readonly Grid[] {
  return grids.filter(({ sheet }) => leftOutBy(corrections, sheet) === undefined);
}
