import type { StatedCriteria } from '../../../review/state';

/** What every section of the tab is handed. */
export interface Stated {
  /** What the person said so far. */
  readonly criteria: StatedCriteria;
  readonly isWorking: boolean;
  /** Changes what the workbook keeps by then, and reviews with it. */
  readonly onState: (change: (criteria: StatedCriteria) => StatedCriteria) => void;
}
