import type { StatedCriteria } from '../../../review/state';

/** What every section of the tab is handed. */
export interface Stated {
  /** What the person said so far. */
  readonly criteria: StatedCriteria;
  readonly isWorking: boolean;
  /** Keeps it in the workbook, and reviews with it. */
  readonly onState: (criteria: StatedCriteria) => void;
}
