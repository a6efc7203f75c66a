/** What the bench knows of workbooks whose tables must agree with each other. Rows and columns count from 0. */
import type { Place } from '../draft';

export interface WorkbookPlan {
  /** The lines "(Kèm theo Kế hoạch số … ngày …)", which name one plan; three or more, so that most of them decide. */
  readonly references?: readonly Place[];
  /** Roadmaps of a level and of the one above it, with the same columns of districts. */
  readonly levels?: readonly LevelsPlan[];
  /** Lists that must name the same communes. */
  readonly lists?: readonly SameCommunes[];
  /** Cells that state one figure; all of a table are changed together. */
  readonly figures?: readonly SameFigure[];
  /** Targets by criterion that the share of certified communes may not exceed. */
  readonly certified?: { readonly targets: readonly Place[]; readonly share: Place; readonly percent: number };
  /** Cells with one agency each, all of them in the assignment. */
  readonly agencies?: readonly Place[];
}

export interface LevelsPlan {
  readonly lower: RoadmapNames;
  readonly higher: RoadmapNames;
}

/** Names below each other in one cell. */
export interface RoadmapNames {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A commune as two tables name it: a cell of names, and a cell of one name. */
export interface SameCommunes {
  readonly name: string;
  readonly inNames: Place;
  /** What stands between two names there. */
  readonly joint: string;
  readonly alone: Place;
  /** Where else the finding may stand: the other cells of the two lists. */
  readonly beside: readonly Place[];
}

export interface SameFigure {
  /** The cells of one table that are changed together, so that it does not contradict itself. */
  readonly together: readonly Place[];
  readonly elsewhere: readonly Place[];
}
