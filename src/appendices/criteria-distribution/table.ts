/** Phân nhóm xã theo số tiêu chí: how many communes of each place meet 19, 15-18, 10-14, 5-9, fewer than 5 criteria. */
import type { Figure } from '../../sheet/figure';
import type { TitleLine } from '../../sheet/title';
import type { Level } from '../level';
import type { SummaryPlace } from '../scopes';
import type { Table } from '../table';

/** Numbers of criteria, both included; `highest` is null where the label leaves it open: "từ 15 trở lên". */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number | null;
}

/** A column that counts the communes within its bounds, or states their share. */
export interface GroupColumn extends Bounds {
  readonly column: number;
  readonly cell: string;
  readonly label: string;
  readonly measure: 'count' | 'share';
}

export interface CriteriaDistributionColumns {
  readonly number: number | null;
  readonly place: number;
  /** Tổng số xã. */
  readonly total: number | null;
  readonly groups: readonly GroupColumn[];
  /** Bình quân tiêu chí/xã. */
  readonly average: number | null;
  /** Tổng số tiêu chí đạt. */
  readonly criteria: number | null;
  readonly labels: Readonly<Record<number, string>>;
}

/** The figures of a row; null where the table has no such column. */
export interface DistributionFigures {
  readonly row: number;
  readonly label: string;
  readonly cell: string;
  readonly number: Figure | null;
  readonly total: Figure | null;
  /** One a column of `columns.groups`, in its order. */
  readonly groups: readonly Figure[];
  readonly average: Figure | null;
  readonly criteria: Figure | null;
}

export interface CriteriaDistributionData {
  readonly title: readonly TitleLine[];
  readonly level: Level | null;
  readonly year: number | null;
  /** How many criteria the set has: the 19 of "19/19" or of the title; null where neither tells. */
  readonly most: number | null;
  /** A district, a commune … a row. */
  readonly rows: readonly DistributionFigures[];
  /** Sums and groups. */
  readonly summaries: readonly (DistributionFigures & SummaryPlace<DistributionFigures>)[];
}

export type CriteriaDistributionTable = Table<CriteriaDistributionData, CriteriaDistributionColumns>;
