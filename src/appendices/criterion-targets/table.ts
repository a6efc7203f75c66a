/** Mục tiêu về số địa phương đạt chuẩn từng tiêu chí: the share of places that is to meet each criterion, set by set (seed 003, PL01). */
import type { Figure } from '../../sheet/figure';
import type { TitleLine } from '../../sheet/title';
import type { Level } from '../level';
import type { Table } from '../table';

export type PlaceKind = 'commune' | 'district' | 'hamlet';

/** A column of targets for one criteria set. */
export interface TargetSet {
  readonly column: number;
  /** The address of its label. */
  readonly cell: string;
  /** "Xã NTM nâng cao" */
  readonly label: string;
  /** What kind of place the set is for; null where the label does not say. */
  readonly places: PlaceKind | null;
  readonly level: Level | null;
  /** The year that the label names, or null. */
  readonly year: number | null;
  /** What the label says the column counts: the share of the places, or their number; null where it does not say. */
  readonly measure: 'share' | 'count' | null;
}

export interface CriterionTargetColumns {
  readonly number: number | null;
  readonly criterion: number;
  /** "Chỉ tiêu" beside "Tiêu chí": a row with an indicator is about that. */
  readonly indicator: number | null;
  readonly sets: readonly TargetSet[];
  readonly labels: Readonly<Record<number, string>>;
}

/** What one cell below a set states: a number ("98"), a bound ("≥ 60") or a range ("66-68%"). */
export interface CriterionTarget {
  readonly cell: string;
  /** As a person sees it. */
  readonly text: string;
  readonly figure: Figure;
  /** The least and the most that the cell allows, in its unit (98 for 98 %); null where it leaves that end open, or cannot be read. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Is it certain that the cell states a share, in percent? */
  readonly isShare: boolean;
}

export interface CriterionRow {
  readonly row: number;
  /** Counts the group rows above it ("A. Cấp xã"): numbering restarts below each. */
  readonly group: number;
  /** The cell of its number; null in the lower rows of a merged one, and where the table has no numbers. */
  readonly number: Figure | null;
  /** "5" of "5. Giáo dục", "2.1" of "Chỉ tiêu 2.1. …"; null where the text begins without a number. */
  readonly code: string | null;
  /** "Giáo dục"; "" where the cell is blank. */
  readonly name: string;
  readonly cell: string;
  /** One entry a column of `columns.sets`, in its order; null where the cell is blank or says "-". */
  readonly targets: readonly (CriterionTarget | null)[];
}

export interface CriterionTargetData {
  readonly title: readonly TitleLine[];
  /** The year by which the targets are to be met: "giai đoạn 2021-2025" → 2025; null where the title names none, or several. */
  readonly year: number | null;
  readonly rows: readonly CriterionRow[];
}

export type CriterionTargetTable = Table<CriterionTargetData, CriterionTargetColumns>;
