/** Hiện trạng, tiêu chí chưa đạt, giải pháp: what each place does not meet yet, set by set (seed 003, PL02-03). */
import type { Figure } from '../../sheet/figure';
import type { Level } from '../level';
import type { Statement } from '../statements/statement';
import type { Table } from '../table';

export interface SetColumn {
  readonly column: number;
  readonly set: Level;
}

export interface UnmetDetailColumns {
  readonly number: number | null;
  readonly place: number;
  readonly sets: readonly SetColumn[];
  readonly agency: number | null;
  readonly solution: number | null;
  readonly deadline: number | null;
  /** What the header says above each column that a row needs filled. */
  readonly labels: Readonly<Record<number, string>>;
}

/** "đạt 14/19 TC, 05 TC chưa đạt gồm: 1, 6, 13, 15, 17". */
export interface CriteriaClaim {
  readonly set: Level;
  readonly met: number;
  readonly of: number;
  readonly unmet: number;
  /** The criteria listed, or null where no list follows. */
  readonly listed: readonly string[] | null;
}

/** One criterion or indicator in one cell. */
export interface DetailItem {
  readonly set: Level;
  /** "2.2", or "10" where only the criterion is named; null where the cell names none. */
  readonly code: string | null;
  /** The criterion under which it stands. */
  readonly criterion: string | null;
  /** False where rows between the two may have been lost. */
  readonly isCriterionCertain: boolean;
  readonly text: string;
  readonly cell: string;
  readonly row: number;
  /** Null for the heading of a criterion whose indicators follow. */
  readonly statement: Statement | null;
}

export interface DetailPlace {
  readonly number: Figure | null;
  readonly name: string;
  readonly cell: string;
  readonly row: number;
  readonly claims: readonly CriteriaClaim[];
  readonly items: readonly DetailItem[];
}

/** "A. XÃ ĐĂNG KÝ ĐẠT CHUẨN …": numbering restarts in each. */
export interface DetailSection {
  readonly title: string;
  readonly places: readonly DetailPlace[];
}

export interface UnmetDetailData {
  readonly sections: readonly DetailSection[];
  /** From the "(Kèm theo …)" line of the sheet, or null. */
  readonly planYear: number | null;
}

export type UnmetDetailTable = Table<UnmetDetailData, UnmetDetailColumns>;
