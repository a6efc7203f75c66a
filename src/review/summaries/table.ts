/** The shape of a summary: plain data for the pane and the report. */
import type { Level } from '../../appendices/level';
import type { CriteriaGroup } from './groups';

/** What is unknown is counted apart: it is neither met nor unmet. */
export interface Counts {
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Not asked for. A commune that meets all others meets the set. */
  readonly notApplicable: number;
}

/** The criteria of one commune. */
export interface PlaceSummary extends Counts {
  readonly place: string;
  /** The cell that names it, or its first value. */
  readonly cell: string;
  /** The numbers (or names) of the criteria that are not met. */
  readonly unmetCriteria: readonly string[];
  readonly unknownCriteria: readonly string[];
}

/** The communes of one criterion. */
export interface CriterionSummary extends Counts {
  /** "2"; "" where only its name is known. */
  readonly criterion: string;
  readonly name: string;
  /** In percent of all communes, those that are not asked included; null where one is unknown. */
  readonly share: number | null;
}

export interface GroupSummary extends CriteriaGroup {
  /** Communes that are in the group whatever is unknown of them. */
  readonly places: readonly string[];
}

/** "Không còn xã dưới 15 tiêu chí": the communes that have fewer. */
export interface FloorSummary {
  readonly floor: number;
  readonly below: readonly string[];
  /** What is unknown of them decides. */
  readonly perhaps: readonly string[];
}

export interface Summary {
  readonly sheet: string;
  readonly level: Level | null;
  /** The name of the criteria set; null where none judges the table: the sheet's own marks are counted. */
  readonly set: string | null;
  readonly year: number | null;
  /** How many criteria are counted. */
  readonly criteria: number;
  readonly places: readonly PlaceSummary[];
  readonly byCriterion: readonly CriterionSummary[];
  /** Criteria met by a commune on average, without and with all that is unknown; equal where nothing is. */
  readonly average: { readonly least: number; readonly most: number };
  readonly groups: readonly GroupSummary[];
  /** Communes that may be in several groups. */
  readonly undecided: readonly string[];
  readonly floors: readonly FloorSummary[];
}
