/** What stands where in a matrix of the bench, written down beside it: nothing of the product decides it. Rows and columns count from 0. */
import type { Place } from '../draft';

/** A sum and the rows that it is of. */
export interface SumPlan {
  readonly row: number;
  readonly places: readonly number[];
  /** "Huyện Diên Khánh (05 xã)" */
  readonly countsPlaces?: true;
  /** Shares in percent instead of counts. */
  readonly isShare?: true;
}

export interface MatrixPlan {
  readonly sheet: string;
  readonly number?: number;
  readonly name: number;
  /** Columns by criterion: several where it has indicators. */
  readonly criteria: readonly (readonly number[])[];
  readonly met: number;
  /** The signs for met and unmet. */
  readonly signs: readonly [met: string | number, unmet: string | number];
  /** Rows of communes, group by group. */
  readonly groups: readonly (readonly number[])[];
  readonly sums: readonly SumPlan[];
  /** The row that adds up the numbers of criteria. */
  readonly metSum?: number;
}

export function at({ sheet }: { readonly sheet: string }, row: number, column: number): Place {
  return { sheet, row, column };
}

/** Where a commune's row is counted: its sums in the column, and its own number of criteria. */
export function countersOf(plan: MatrixPlan, row: number, column: number): readonly Place[] {
  const metSums = plan.metSum === undefined ? [] : [at(plan, plan.metSum, plan.met)];
  return [at(plan, row, plan.met), ...metSums, ...plan.sums.filter(({ places }) => places.includes(row)).map((sum) => at(plan, sum.row, column))];
}
