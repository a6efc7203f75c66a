/** "Danh mục xã": what officials keep of each commune beside their appendices: region, group, ĐBKK or ATK, level and year. */
import type { Level } from '../../appendices/level';
import type { Area } from '../../sheet/grid';

export interface CommuneColumns {
  readonly name: number;
  readonly district: number | null;
  readonly number: number | null;
  readonly region: number | null;
  readonly group: number | null;
  /** Columns that mark communes đặc biệt khó khăn or ATK. */
  readonly special: readonly number[];
  /** "Năm đạt chuẩn NTM nâng cao" */
  readonly levelYears: readonly { readonly column: number; readonly level: Level }[];
  /** The highest level reached, where its name stands in one column, and its year in the next. */
  readonly level: number | null;
  readonly year: number | null;
}

export interface CommuneCell {
  readonly cell: string;
  /** As written. */
  readonly text: string;
}

/** A level that the sheet says the commune has reached; `year` is null where it cannot be read or is not stated. */
export interface CommuneLevel extends CommuneCell {
  readonly level: Level;
  readonly year: number | null;
}

export interface CommuneRow {
  readonly row: number;
  readonly cell: string;
  /** Without "Xã"; "" where the row names no commune. */
  readonly name: string;
  readonly district: string | null;
  /** Null where the cell is blank or there is no such column. */
  readonly region: CommuneCell | null;
  readonly group: CommuneCell | null;
  /** Undefined where the sheet has no such column. */
  readonly isSpecial?: boolean;
  readonly levels: readonly CommuneLevel[];
}

export interface CommuneTable {
  readonly sheet: string;
  readonly area: Area;
  /** The header cells (A1) that decided: shown to the person. */
  readonly evidence: readonly string[];
  readonly rows: readonly CommuneRow[];
}
