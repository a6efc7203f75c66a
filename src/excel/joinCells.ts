/** Cells joined into rectangles, and rectangles into addresses that Excel takes. */
import { areaAddress } from '../sheet/address';
import type { Area } from '../sheet/grid';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that together cover exactly the given cells (without repetition), by row and column. */
export function joinCells(cells: Iterable<CellPlace>): Area[] {
  return joinDown(joinAcross([...cells].sort((one, other) => one.row - other.row || one.column - other.column)));
}

/** Neighbours in a row become one run. */
function joinAcross(sorted: readonly CellPlace[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Runs of the same columns in successive rows become one rectangle. */
function joinDown(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const columns = `${run.left}:${run.right}`;
    const index = open.get(columns);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.bottom === run.top - 1) areas[index] = { ...above, bottom: run.bottom };
    else {
      open.set(columns, areas.length);
      areas.push(run);
    }
  }
  return areas;
}

/** `getRanges` throws above 8,192 characters (office-js #5198). */
const LONGEST_ADDRESS = 8_000;

/** The rectangles as lists "A1:B2,C5" of at most 8,000 characters. */
export function addressChunks(areas: readonly Area[]): string[] {
  const chunks: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = chunks.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS) chunks[chunks.length - 1] = `${last},${address}`;
    else chunks.push(address);
  }
  return chunks;
}
