/** Nội dung, nhiệm vụ chi tiết; kế hoạch kiểm tra, giám sát: tasks with who leads them and by when (seed 000 PL I and II, seed 002 PL II). */
import type { Figure } from '../../sheet/figure';
import type { TitleLine } from '../../sheet/title';
import type { Table } from '../table';

export interface TaskColumns {
  readonly number: number | null;
  readonly content: number;
  /** "Cơ quan chủ trì" */
  readonly lead: number;
  /** "Thời gian hoàn thành" */
  readonly deadline: number;
  readonly labels: Readonly<Record<number, string>>;
}

/** A cell and the text that a person sees there: that of the merged area which covers it. */
export interface TaskCell {
  readonly cell: string;
  readonly text: string;
}

/** heading: "I Công tác lãnh đạo"; part: "- …", "1.1 …", a row below a task, which may leave to it who and when. */
export type TaskRank = 'heading' | 'task' | 'part';

export interface TaskRow {
  readonly row: number;
  readonly rank: TaskRank;
  /** Null in the lower rows of a merged number. */
  readonly number: Figure | null;
  readonly content: string;
  readonly lead: TaskCell;
  /** A date is written as "30/9/2024". */
  readonly deadline: TaskCell;
}

export interface TaskData {
  readonly title: readonly TitleLine[];
  /** The year that the plan is for or of; null where the sheet does not say. */
  readonly planYear: number | null;
  readonly rows: readonly TaskRow[];
}

export type TaskTable = Table<TaskData, TaskColumns>;
