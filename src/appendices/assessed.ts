/** What the families that hold values of indicators (criterion-matrix, self-assessment, unmet-detail) hand to the judging. */
import type { Level } from './level';
import type { Requirement } from './finding';

/** What a cell says of an indicator. */
export type AssessedReading =
  | { readonly kind: 'mark'; readonly isMet: boolean }
  | { readonly kind: 'not-applicable' }
  /** In the unit shown: 74.32 for 74,32 %; `unit` is "" where the cell states none. `decimals` are those written or shown. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly unit: string }
  /** "Mức độ 3", "Khá". */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }
  /** A number that can be read in several ways ("1.234"). */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[]; readonly text: string };

export interface AssessedValue {
  readonly cell: string;
  /** The cell that names the place, where the sheet has one a place; absent where the whole sheet is about one place. */
  readonly placeCell?: string;
  readonly place: string;
  /** "2"; null where the sheet names the criterion in words only and no number is known. */
  readonly criterion: string | null;
  /** "2.1"; null where the sheet speaks of the criterion as a whole. */
  readonly indicator: string | null;
  /** The indicator or criterion as the sheet names it; "" where it gives the number only. */
  readonly name: string;
  /**
   * Where the number does not tell all: 'part', one condition of the indicator ("Trong đó: …"); 'unnumbered', one of the
   * indicators of `criterion` whose number the sheet does not give. Only `name` tells which.
   */
  readonly scope?: 'part' | 'unnumbered';
  readonly reading: AssessedReading;
  /** What the sheet itself says is required. */
  readonly required?: { readonly cell: string; readonly text: string; readonly requirement: Requirement | 'met' | null };
  /** What the sheet itself says of the outcome: "Đạt", "Chưa đạt"; null: it says something that is neither. */
  readonly outcome?: { readonly cell: string; readonly isMet: boolean | null };
}

/** The values of one table. */
export interface Assessment {
  readonly sheet: string;
  /** The level that title or header name; null where they name none. */
  readonly level: Level | null;
  /** The year that the title names; null where it names none, or several. */
  readonly year: number | null;
  readonly values: readonly AssessedValue[];
}
