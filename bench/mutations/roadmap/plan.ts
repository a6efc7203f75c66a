/** What the bench knows of a roadmap: where its figures stand, and how its names are set apart. Rows and columns count from 0. */
import { countIn, draftNamed, textOf } from '../change';
import { valueIn, type Draft, type Place } from '../draft';

export interface RoadmapPlan {
  readonly sheet: string;
  /** In ascending order of the years. */
  readonly years: readonly YearPlan[];
  readonly number?: number;
  readonly year: number;
  readonly total: number;
  readonly cumulative: number;
  readonly percent?: number;
  /** The columns of names, each of one district unless `isOneColumn`. */
  readonly names: readonly number[];
  /** One column holds the communes of all districts. */
  readonly isOneColumn?: boolean;
  /** TỔNG CỘNG. */
  readonly grandTotal?: number;
  /** Does that row count the communes of each district? */
  readonly countsDistricts?: boolean;
  /** What stands between two names. */
  readonly joint: string;
  /** Where the names are counted, cell by cell: "02 xã: A, B", or a column of counts left of the names. */
  readonly countsNames?: 'before' | 'left';
}

export interface YearPlan {
  readonly row: number;
  /** Further rows of the year that hold names only. */
  readonly more?: readonly number[];
  /** A row that counts without naming. */
  readonly isUnnamed?: boolean;
}

/** A cell of names. */
export interface NamesCell extends Place {
  readonly year: YearPlan;
  readonly names: readonly string[];
}

export function at(plan: RoadmapPlan, row: number, column: number): Place {
  return { sheet: plan.sheet, row, column };
}

export function namesCells(workbook: readonly Draft[], plan: RoadmapPlan): readonly NamesCell[] {
  return plan.years.flatMap((year) =>
    [year.row, ...(year.more ?? [])].flatMap((row) =>
      plan.names.map((column) => {
        const text = textOf(workbook, at(plan, row, column));
        return { ...at(plan, row, column), year, names: text === '' ? [] : text.replace(/^\d+ xã: /, '').split(plan.joint) };
      }),
    ),
  );
}

export function figureColumns(plan: RoadmapPlan): readonly number[] {
  return [plan.total, plan.cumulative, ...(plan.percent === undefined ? [] : [plan.percent])];
}

/** The figures that speak of one year, with those that the next year's build on. */
export function figuresOf(plan: RoadmapPlan, year: YearPlan): readonly Place[] {
  const next = plan.years[plan.years.indexOf(year) + 1];
  return [...figureColumns(plan).map((column) => at(plan, year.row, column)), ...(next === undefined ? [] : [at(plan, next.row, plan.cumulative)])];
}

/** The shares of a year and of those beside it: they are divided by one number of communes. */
export function sharesBeside(plan: RoadmapPlan, year: YearPlan, column: number): readonly Place[] {
  const index = plan.years.indexOf(year);
  return plan.years.slice(Math.max(0, index - 1), index + 2).map(({ row }) => at(plan, row, column));
}

export function grandTotalPlace(plan: RoadmapPlan, column: number): readonly Place[] {
  return plan.grandTotal === undefined ? [] : [at(plan, plan.grandTotal, column)];
}

/** The sum of the years' totals, by the bench's own arithmetic. */
export function sumOfYears(workbook: readonly Draft[], plan: RoadmapPlan): number {
  const draft = draftNamed(workbook, plan.sheet);
  return plan.years.reduce((sum, year) => sum + (countIn(valueIn(draft, year.row, plan.total)) ?? 0), 0);
}
