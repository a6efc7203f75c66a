/** Biểu tổng hợp hiện trạng 19 tiêu chí: a row a commune, a column a criterion or an indicator, with marks or measured values. */
import type { Figure } from '../../sheet/figure';
import type { TitleLine } from '../../sheet/title';
import type { AssessedReading } from '../assessed';
import type { Level } from '../level';
import type { RequiredLevel } from '../self-assessment/required';
import type { SummaryKind } from '../summaryRow';
import type { Table } from '../table';

/** A column of marks or values. */
export interface CriterionColumn {
  readonly column: number;
  /** The address of its label. */
  readonly cell: string;
  /** "2" or "2.1"; null where header and numbering give no number. */
  readonly code: string | null;
  /** "Giao thông"; "" where the header gives the number only. */
  readonly name: string;
  /** "2"; null where no number is known. */
  readonly criterion: string | null;
  /** "2.1", or the name of one without a number below its criterion; null where the column is about the whole criterion. */
  readonly indicator: string | null;
  /** A column "Đánh giá" beside the value: "Đạt", "Chưa đạt". */
  readonly outcome: number | null;
}

/** A column that states how many criteria (or indicators) a place meets. */
export interface MetColumn {
  readonly column: number;
  readonly cell: string;
  readonly label: string;
  /** What the label says it counts; null where it does not say. */
  readonly counts: 'criteria' | 'indicators' | null;
}

export interface CriterionMatrixColumns {
  readonly number: number | null;
  readonly place: number;
  /** "Huyện", a column of its own. */
  readonly district: number | null;
  readonly criteria: readonly CriterionColumn[];
  readonly met: readonly MetColumn[];
  /** How many are not met. */
  readonly unmet: number | null;
  /** Which are not met. */
  readonly unmetList: number | null;
  /** What the header says that the criteria are of; null where it does not say. */
  readonly level: Level | null;
  /** The criteria of a higher level beside those of the first: the places are checked with these. */
  readonly isFurtherLevel: boolean;
  readonly labels: Readonly<Record<number, string>>;
}

/** How a cell is marked: in the sheet's own sign, whose meaning the table's convention tells. `null`: a value or a text. */
export type Sign = 'yes' | 'no' | 'cross' | 'dash' | 'one' | 'zero' | 'not-applicable' | 'blank' | null;

export interface MatrixCell {
  readonly cell: string;
  readonly column: number;
  readonly text: string;
  readonly sign: Sign;
  /** As the sign is meant: where that is not known, blank. */
  readonly reading: AssessedReading;
  /** What the cell's own words or the column "Đánh giá" beside it say of the value; absent where nothing does. */
  readonly outcome?: { readonly cell: string; readonly isMet: boolean | null };
}

/** "17", "17/19", "Đạt 17/19 tiêu chí". */
export interface StatedCount {
  readonly column: MetColumn;
  readonly figure: Figure;
  /** As written: a dash is no blank to Excel. */
  readonly text: string;
  readonly value: number | null;
  /** The 19 of "17/19". */
  readonly of: number | null;
}

export interface PlaceRow {
  readonly row: number;
  readonly number: Figure | null;
  /** "Diên Phước", without "Xã". */
  readonly place: string;
  /** The place's cell. */
  readonly cell: string;
  readonly district: string | null;
  /** One a column of `columns.criteria`, in its order. */
  readonly cells: readonly MatrixCell[];
  /** One a column of `columns.met`. */
  readonly stated: readonly StatedCount[];
  readonly unmet: Figure | null;
  /** "3, 5, 17.1", where the row lists what is not met and that can be read. */
  readonly unmetList: UnmetList | null;
}

export interface UnmetList {
  readonly cell: string;
  readonly text: string;
  readonly codes: readonly string[];
}

/** A district or group above its places, or a row of sums, shares, units or requirements. */
export interface SummaryRow {
  readonly row: number;
  readonly kind: SummaryKind | 'group';
  readonly label: string;
  readonly cell: string;
  readonly number: Figure | null;
  /** The rows that it may be about: of a group those below it; of a total, all or those since the total or group above it. */
  readonly scopes: readonly (readonly PlaceRow[])[];
  /** One a column of `columns.criteria`, in its order. */
  readonly figures: readonly Figure[];
  readonly met: readonly Figure[];
}

/** What the sheet's signs mean: true: met; false: unmet; null: unknown. */
export interface Convention {
  readonly cross: boolean | null;
  readonly blank: boolean | null;
  readonly dash: boolean | null;
  /** Are 1 and 0 marks here, and no values? */
  readonly areDigitsMarks: boolean;
  /** `legend`: a line says so; `counts`: the stated numbers of criteria agree with it; `signs`: the signs themselves do. */
  readonly basis: 'legend' | 'counts' | 'signs';
  /** Rows that agree with the opposite meaning only. */
  readonly opposite: ReadonlySet<number>;
}

export interface CriterionMatrixData {
  readonly title: readonly TitleLine[];
  readonly level: Level | null;
  readonly year: number | null;
  readonly rows: readonly PlaceRow[];
  readonly summaries: readonly SummaryRow[];
  readonly convention: Convention;
  /** What the sheet requires, one a column of `columns.criteria`, in its order. */
  readonly requirements: readonly (RequiredLevel | null)[];
}

export type CriterionMatrixTable = Table<CriterionMatrixData, CriterionMatrixColumns>;
