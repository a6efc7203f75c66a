/** What a person chose for the cumulative tables of a workbook; remembered in it. */
import type { Level } from '../appendices/level';

/** What makes the columns of a table: districts, regions, groups of communes, or nothing. */
export type Grouping = 'district' | 'region' | 'group' | 'none';

/** "At the end of 2024, 57 communes had reached the level": those that no list names are counted by it. */
export interface StartFigure {
  readonly level: Level;
  /** The year at whose end it holds. */
  readonly year: number;
  readonly count: number;
}

/** Why the cumulative figure of a level falls when places are merged. */
export interface FallReason {
  readonly level: Level;
  readonly reason: string;
}

/** Each absent field is as usual: by district, names, places as the lists name them. */
export interface CumulativeOptions {
  readonly grouping?: Grouping;
  readonly shows?: 'names' | 'counts';
  /** Into which parts the series divides a year. */
  readonly period?: 'year' | 'half' | 'quarter';
  /** Places as they were before the mergers that the workbook tells, or as they are after. */
  readonly units?: 'before' | 'after';
  /** With `units` "after": the first year that is counted in units after the mergers; the years before it in those before. */
  readonly mergerYear?: number;
  /** The year of the targets and of the registration list. */
  readonly year?: number;
  readonly starts?: readonly StartFigure[];
  readonly fallReasons?: readonly FallReason[];
  /** The number of the first appendix that is made. */
  readonly appendix?: number;
  readonly hasCharts?: boolean;
}
