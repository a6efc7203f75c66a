/** What the bench knows of values and levels, told by hand. Rows and columns count from 0. */
import type { Place } from '../draft';

/** A value that meets its level. */
export interface JudgedValue extends Place {
  /** In percent, or in million đồng. */
  readonly level: number;
  /** Must the value be the level at least? */
  readonly isLeast: boolean;
  readonly isMoney: boolean;
}

/** A level as the sheet writes it, which is that of the set. */
export interface StatedLevel extends Place {
  /** Every level that the set may have for some place and year. */
  readonly levels: readonly number[];
  /** What the commune reached. */
  readonly value: number;
  readonly isLeast: boolean;
}
