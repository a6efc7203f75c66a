/** What the lists of a workbook say together: which place reaches which level in which year. */
import type { Level } from '../../appendices/level';

/** Where a place belongs; null where no list says so. */
export interface Whereabouts {
  readonly district: string | null;
  readonly region: string | null;
  readonly group: string | null;
}

export interface Attainment extends Whereabouts {
  readonly level: Level;
  readonly year: number;
  /** The month by whose end the list has it (3 for "Quý I"), or null where it tells the year only. */
  readonly month: number | null;
  /** Written out: "Ninh Quang" for "N Quang". */
  readonly name: string;
  /** The same for every way to write the place, and for its name before a renaming. */
  readonly key: string;
  /** The lists say that it was recognised, and not that it is planned; a roadmap tells both. */
  readonly isReached: boolean;
  /** Who is in charge, where a list says so. */
  readonly agency: string | null;
  /** Every cell that says so: "'PL IV'!B6". */
  readonly cells: readonly string[];
}

/**
 * What a person should know before a table is made of the lists. `cells` are qualified; the language file makes the sentence.
 * - `two-years`: the place stands in several years of one level; the earliest is taken.
 * - `repeated`: the place stands several times in one list; it is counted once.
 * - `level-order`: the place reaches a level before the one below it.
 * - `no-year`, `no-level`: a list that does not say for which; it is left out.
 * - `period`: places that a row of several years names ("Đến hết năm 2020"); they are counted in its last year.
 * - `no-district`: places whose column is not known; they stand in a column of their own.
 * - `unreadable`: names that cannot be told apart, or a number in place of names; they are not counted.
 * - `no-base`: years without a base of percentages.
 * - `start-unknown`: places of a higher level that no list of this one names: how many had reached it before is not known.
 * - `start-too-small`: the stated start figure is less than the places that the lists name until then.
 * - `parts-missing`: a merged place of which some parts have not reached the level; it is not counted.
 * - `fall`: the cumulative figure falls, and nobody has said why.
 * - `no-period`: places of which the lists tell the year only, in a series of quarters or half-years.
 * - `similar`: two names of one level that differ by accents only: both are counted.
 */
export interface CumulativeProblem {
  readonly kind:
    | 'two-years'
    | 'repeated'
    | 'level-order'
    | 'no-year'
    | 'no-level'
    | 'period'
    | 'no-district'
    | 'unreadable'
    | 'no-base'
    | 'start-unknown'
    | 'start-too-small'
    | 'parts-missing'
    | 'fall'
    | 'no-period'
    | 'similar';
  readonly cells: readonly string[];
  readonly level?: Level;
  readonly places?: readonly string[];
  readonly years?: readonly number[];
  /** Numbers that the sentence needs: what is stated, then what it is held against. */
  readonly counts?: readonly number[];
}
