/** Hiện trạng, tiêu chí chưa đạt, giải pháp: what each place does not meet yet, set by set (seed 003, PL02-03). */
import type { Figure } from '../../sheet/figure';
import type { Requirement } from '../finding';
import type { Table } from '../table';

/** The name of a criteria set as these sheets write it. */
export type SetName = 'NTM' | 'NTM nâng cao' | 'NTM kiểu mẫu';

export interface SetColumn {
  readonly column: number;
  readonly set: SetName;
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
  readonly set: SetName;
  readonly met: number;
  readonly of: number;
  readonly unmet: number;
  /** The criteria listed, or null where no list follows. */
  readonly listed: readonly string[] | null;
}

/** What the text of an indicator states. */
export interface Statement {
  /** The value that it has, in `unit`; or the words that take its place ("chưa có HTX"). */
  readonly actual: NumericActual | string | null;
  /** What is required: a level, or words ("Đạt", "loại Tốt"); null where the sheet does not say. */
  readonly requirement: Requirement | string | null;
  /** False where the words leave open on which side of the level the value has to lie, or that the level is required at all. */
  readonly isRequirementCertain: boolean;
  /** The fraction behind a share: every way to read it, the usual one first. */
  readonly fraction: { readonly text: string; readonly readings: readonly { readonly numerator: number; readonly denominator: number }[] } | null;
  /** Something besides the value is said to be missing, so that a sufficient value is no contradiction. */
  readonly hasOtherShortfall: boolean;
  readonly isReadable: boolean;
}

export interface NumericActual {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  /** More than one where a dot or comma may be read both ways. */
  readonly candidates: readonly number[];
  readonly text: string;
}

/** One criterion or indicator in one cell. */
export interface DetailItem {
  readonly set: SetName;
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
