/** What the cells below one set assign, and how far the set goes. */
import { areaAddress } from '../../../sheet/address';
import type { AgencyTable, Assignment } from '../table';

export interface AssignedIn extends Assignment {
  readonly agency: string;
}

/** The cells below a set, from top to bottom. */
export function assignmentsOf(table: AgencyTable, set: number): readonly AssignedIn[] {
  return table.data.agencies.flatMap((agency) => (agency.assignments[set] ?? []).map((assignment) => ({ ...assignment, agency: agency.name })));
}

/** "17" of "17.5". */
export function criterionOf(code: string): number {
  return Number(code.split('.')[0]);
}

/** The cells below a set's label, as one range. */
export function cellsOf(table: AgencyTable, set: number): string {
  const column = table.columns.sets[set]?.column ?? 0;
  return areaAddress({ top: table.header.bottom + 1, bottom: table.area.bottom, left: column, right: column });
}

/** A set has this many criteria at least. */
const FEWEST = 5;

/**
 * The number of criteria of a set whose sheet names these: sets are numbered from 1 without gaps, so it is the largest
 * number up to which two thirds are named. Null where the sheet assigns only a part of a set.
 */
export function sizeOfSet(named: ReadonlySet<number>): number | null {
  const sorted = [...named].filter((number) => number > 0).sort((a, b) => a - b);
  const size = sorted.filter((number, index) => (index + 1) * 3 >= number * 2).pop() ?? 0;
  const outside = sorted.filter((number) => number > size).length;
  return size < FEWEST || outside * 3 > sorted.length ? null : size;
}
