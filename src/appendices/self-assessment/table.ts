/** Biểu tổng hợp kết quả tự đánh giá: what a commune says of each indicator, beside what is required (forms of QĐ 18/2022/QĐ-TTg). */
import type { Figure } from '../../sheet/figure';
import type { TitleLine } from '../../sheet/title';
import type { Level } from '../level';
import type { CellReading } from '../reading/text';
import type { RequiredLevel } from './required';
import type { Table } from '../table';

/** The columns about one place. */
export interface PlaceColumns {
  /** The name that stands above them; null where the sheet is about one place. */
  readonly place: string | null;
  readonly result: number | null;
  /** "Đạt" or "Chưa đạt" in words. */
  readonly outcome: number | null;
  /** A mark in the column "Đạt", or in the column "Chưa đạt". */
  readonly met: number | null;
  readonly unmet: number | null;
}

export interface SelfAssessmentColumns {
  /** Of criteria and indicators; not that of the communes in a column to the right of it. */
  readonly number: number | null;
  /** Communes, each beside its own rows. */
  readonly place: number | null;
  /** Names of criteria, where those of indicators stand in a column of their own. */
  readonly criterion: number | null;
  readonly content: number;
  readonly unit: number | null;
  readonly required: number | null;
  readonly places: readonly PlaceColumns[];
  /** What others concluded later. */
  readonly appraised: readonly number[];
  readonly note: number | null;
  readonly labels: Readonly<Record<number, string>>;
}

export interface StatedOutcome {
  readonly cell: string;
  /** Null where the words say neither. */
  readonly isMet: boolean | null;
  readonly text: string;
  readonly problem: 'words' | 'both' | null;
}

export interface ResultCell extends CellReading {
  readonly cell: string;
  readonly figure: Figure;
}

/** What one place says in a row. */
export interface Entry {
  /** Null where the table has no such column, or a merged cell of a row above reaches down here. */
  readonly result: ResultCell | null;
  /** Null where nothing is said. */
  readonly outcome: StatedOutcome | null;
  /** The cell in which the row says "Đạt" or "Chưa đạt"; null where it has none of its own. */
  readonly outcomeCell: string | null;
  /** Result or conclusion say that the indicator is not asked for. */
  readonly isNotApplicable: boolean;
}

/**
 * - `criterion`: speaks of the criterion as a whole.
 * - `indicator`: one of its indicators, with its number or without.
 * - `part`: "Trong đó: …", a part of the indicator above it.
 */
export type RowKind = 'criterion' | 'indicator' | 'part';

export interface AssessedRow {
  readonly row: number;
  readonly kind: RowKind;
  /** "2.1" as the row gives it; that of its indicator for a part; null where none is given. */
  readonly code: string | null;
  readonly codeCell: string | null;
  /** The indicator or part in words; "" where the row only numbers it. */
  readonly name: string;
  readonly nameCell: string;
  readonly unit: string;
  readonly required: RequiredLevel | null;
  /** The requirement is that the indicator is not asked for. */
  readonly isNotAsked: boolean;
  /** One for each of the columns' places. */
  readonly entries: readonly Entry[];
}

export interface AssessedCriterion {
  /** The number in the column of numbers, for the numbering. */
  readonly figure: Figure | null;
  /** "2"; null where the sheet gives none. */
  readonly number: string | null;
  /** "" where only an indicator tells of it. */
  readonly name: string;
  readonly cell: string;
  readonly row: number;
  /** What is said of the criterion as a whole above or beside several rows; one for each place. */
  readonly outcomes: readonly (StatedOutcome | null)[];
  /** What is assessed: the criterion itself, or its indicators and their parts. */
  readonly rows: readonly AssessedRow[];
}

/** "Số tiêu chí đạt: 17/19", "Số chỉ tiêu chưa đạt", one for each place that the line speaks of. */
export interface StatedCount {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly place: number;
  readonly counted: 'criteria' | 'indicators';
  /** Those that are met, or those that are not. */
  readonly isMet: boolean;
  /** Null where it is still to be written. */
  readonly stated: number | null;
  readonly of: number | null;
  /** Where the number, or what stands in its place, is within the normalised text of the cell; null where it is the cell itself. */
  readonly span: Span | null;
}

/** `end` is behind the last letter. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as the title or the header names it. */
export interface NamedPlace {
  readonly name: string;
  readonly cell: string;
}

/** The rows of one assessment: the whole table, or those below a row that names their commune. */
export interface Section {
  /** One for each of the columns' places; null where nothing names it. */
  readonly places: readonly (NamedPlace | null)[];
  readonly criteria: readonly AssessedCriterion[];
  readonly counts: readonly StatedCount[];
}

export interface SelfAssessmentData {
  readonly title: readonly TitleLine[];
  readonly level: Level | null;
  readonly year: number | null;
  /** One at least, from top to bottom. */
  readonly sections: readonly Section[];
}

export type SelfAssessmentTable = Table<SelfAssessmentData, SelfAssessmentColumns>;
