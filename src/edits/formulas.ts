/** Formulas over cells, written as a person would write them: neighbours as ranges. */
import { areaAddress } from '../sheet/address';
import type { Area } from '../sheet/grid';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells as areas: those below each other in a column, or beside each other in a row, are one. */
export function areasOf(cells: readonly Place[]): readonly Area[] {
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const last = areas[areas.length - 1];
    const goesOnBelow = last !== undefined && last.left === column && last.right === column && last.bottom === row - 1;
    const goesOnRight = last !== undefined && last.top === row && last.bottom === row && last.right === column - 1;
    if (goesOnBelow) areas[areas.length - 1] = { ...last, bottom: row };
    else if (goesOnRight) areas[areas.length - 1] = { ...last, right: column };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

/** "SUM(C4:C7,C9)", without "=". */
export function sumFormula(cells: readonly Place[]): string {
  return `SUM(${areasOf(cells).map(areaAddress).join(',')})`;
}
