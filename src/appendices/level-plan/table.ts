/** Kế hoạch thực hiện đạt chuẩn: what each place has to do for its level, criterion by criterion, by whom and by when (seed 003, PL04 and PL05). */
import type { Figure } from '../../sheet/figure';
import type { TitleLine } from '../../sheet/title';
import type { Level } from '../level';
import type { Table } from '../table';

export interface LevelPlanColumns {
  readonly number: number | null;
  /** Null where the sheet is the plan of one place. */
  readonly place: number | null;
  /** "Tiêu chí" */
  readonly content: number;
  readonly agency: number | null;
  readonly solution: number | null;
  readonly deadline: number | null;
  readonly labels: Readonly<Record<number, string>>;
}

/** A cell and the text that a person sees there: that of the merged area which covers it; a date is written as "30/9/2024". */
export interface PlanCell {
  readonly cell: string;
  readonly text: string;
}

/** A criterion or indicator that a text names with "Tiêu chí", "Chỉ tiêu" or as "2.1". */
export interface PlanCode {
  readonly code: string;
  /** The criterion that stands above it, in its cell or in a row of its place; null where none does. */
  readonly criterion: string | null;
  /** False where rows between the two may have been lost. */
  readonly isCriterionCertain: boolean;
}

/** heading: "I. Các nội dung bắt buộc", "Tiêu chí số 5 …" above its indicators: a row that leaves who and when to those below. */
export type PlanRank = 'heading' | 'item';

export interface PlanItem {
  readonly row: number;
  readonly cell: string;
  readonly text: string;
  readonly rank: PlanRank;
  /** The nearest heading of a section above, "II. Nội dung tự chọn", or "". */
  readonly section: string;
  readonly codes: readonly PlanCode[];
  /** Null where the table has no such column. */
  readonly agency: PlanCell | null;
  readonly solution: PlanCell | null;
  readonly deadline: PlanCell | null;
}

export interface PlanPlace {
  readonly row: number;
  /** Counts the group rows above it ("I. Thị xã Ninh Hòa"): numbering restarts below each. */
  readonly group: number;
  readonly number: Figure | null;
  /** Without "Xã": "Vạn Phú"; "" where the cell is blank or the table has no column of places. */
  readonly name: string;
  /** As written: "Xã Vạn Phú". */
  readonly text: string;
  readonly cell: string;
  readonly items: readonly PlanItem[];
}

export interface LevelPlanData {
  readonly title: readonly TitleLine[];
  /** The level that the title names, or null. */
  readonly level: Level | null;
  /** From the "(Kèm theo …)" line, or null. */
  readonly planYear: number | null;
  readonly places: readonly PlanPlace[];
}

export type LevelPlanTable = Table<LevelPlanData, LevelPlanColumns>;
