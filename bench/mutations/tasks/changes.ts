/** Changes that break a list of tasks. */
import { changed, type Breaks } from '../change';
import type { Draft, Place } from '../draft';
import { misnumbered, rowMissing, type NumberedRows } from '../rows';

/** What the bench knows of a list of tasks. Rows and columns count from 0. */
export interface TaskPlan {
  readonly sheet: string;
  readonly number: number;
  readonly content: number;
  readonly lead: number;
  readonly deadline: number;
  readonly planYear: number;
  /** The rows that name who leads and by when. */
  readonly tasks: readonly number[];
  /** Empty where rows are merged. */
  readonly numbered: readonly NumberedRows[];
}

export function taskChanges(workbook: readonly Draft[], plan: TaskPlan): Readonly<Record<string, Breaks>> {
  const { sheet, number, content: name, numbered } = plan;
  const cells = (column: number): Place[] => plan.tasks.map((row) => ({ sheet, row, column }));
  return {
    'deadline before the plan': (random) => changed(workbook, [{ ...random.pick(cells(plan.deadline)), value: random.pick(pastDeadlines(plan.planYear - random.integer(1, 3))) }], []),
    'deadline that does not exist': (random) => changed(workbook, [{ ...random.pick(cells(plan.deadline)), value: random.pick(impossibleDeadlines(plan.planYear)) }], []),
    'no deadline': (random) => changed(workbook, [{ ...random.pick(cells(plan.deadline)), value: null }], []),
    'nobody leads': (random) => changed(workbook, [{ ...random.pick(cells(plan.lead)), value: null }], []),
    ...(numbered.length === 0 ? {} : { numbering: misnumbered(workbook, sheet, number, numbered), 'task missing': rowMissing(workbook, sheet, { number, name }, numbered) }),
  };
}

export function pastDeadlines(year: number): readonly string[] {
  return [`Quý IV/${year}`, `Quý 3 năm ${year}`, `Tháng 11/${year}`, `Tháng 12 năm ${year}`, `Trước 15/12/${year}`, `31/12/${year}`, `Năm ${year}`, `Ngày 20 tháng 10 năm ${year}`, `Tháng 10-12/${year}`];
}

export function impossibleDeadlines(year: number): readonly string[] {
  return ['Tháng 13', 'Quý V', `Tháng 15/${year}`, `Quý VI/${year}`, `Quý 5/${year}`, `31/02/${year}`, `Ngày 31/4/${year}`, `Trước 32/10/${year}`, `Quý V năm ${year}`, `Trước ngày 30/02/${year}`, `Tháng 0/${year}`];
}
