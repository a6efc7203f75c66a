/** Các chỉ tiêu kế hoạch: what a plan sets, what is registered and what is reached in all by the end of the year (seed 000, PL III). */
import type { Figure } from '../../sheet/figure';
import type { BoundOperator } from '../../text/bound';
import type { Table } from '../table';

export interface TargetColumns {
  readonly number: number | null;
  readonly name: number;
  readonly unit: number;
  /** Kế hoạch giao; null where it is the plan of several years. */
  readonly assigned: number | null;
  /** Đăng ký thực hiện, likewise. */
  readonly registered: number | null;
  /** Lũy kế đến hết năm. */
  readonly cumulative: number | null;
  /** Lũy kế đến hết năm trước; null where at most the note tells it. */
  readonly start: number | null;
  /** The column whose figures the cumulative ones include: registered or assigned; null where that is not certain. */
  readonly thisYear: number | null;
  readonly note: number | null;
  /** The year that the labels name, or null where none or several do. */
  readonly year: number | null;
}

/** What a cell states; `op` is "==" for a plain number, another for a bound ("ít nhất 12"). */
export interface TargetValue {
  readonly value: number;
  readonly op: BoundOperator;
  readonly cell: string;
}

export interface TargetRow {
  readonly row: number;
  /** Counts the group rows above it ("A Mục tiêu"): numbering restarts below each. */
  readonly group: number;
  /** Null where the row has no whole number of its own. */
  readonly number: Figure | null;
  readonly name: string;
  /** Does it count places or things, so that years add up? Shares do not. */
  readonly isCount: boolean;
  /** Null where the cell is blank, says "Đạt", or states no number ("khoảng 20"). */
  readonly assigned: TargetValue | null;
  readonly registered: TargetValue | null;
  readonly cumulative: TargetValue | null;
  /** From its column, or from the note: "Bắt đầu từ 01/01/2025 có 57 xã". */
  readonly start: TargetValue | null;
  /** The cells of the three columns as they stand. */
  readonly figures: readonly Figure[];
}

export interface TargetData {
  readonly rows: readonly TargetRow[];
}

export type TargetTable = Table<TargetData, TargetColumns>;
