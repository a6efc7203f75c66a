/** The roadmap: years in rows, the communes that reach a level in the columns of their districts (seed 003, PL07-09). */
import type { Figure } from '../../sheet/figure';
import type { TitleLine } from '../../sheet/title';
import type { Level } from '../level';
import type { Table } from '../table';

export interface RoadmapColumns {
  readonly number: number | null;
  readonly year: number;
  /** Tổng: how many communes this year. */
  readonly total: number;
  /** Lũy kế. */
  readonly cumulative: number | null;
  /** %: lũy kế divided by the base of the year. */
  readonly percent: number | null;
  readonly districts: readonly District[];
  /** What the header says above them, where it says so above the columns of several levels. */
  readonly level?: Level;
}

export interface District {
  readonly column: number;
  readonly name: string;
  /** False for a column of names ("Tên xã"), whose communes may lie in any district. */
  readonly isDistrict: boolean;
  /** "Số xã" beside "Tên xã" of the same district. */
  readonly countColumn?: number;
}

/** A commune as written, and where. */
export interface PlacedName {
  readonly name: string;
  readonly cell: string;
}

/** What stands in one district's cells of one year. */
export interface DistrictEntry {
  readonly district: District;
  /** The cells that hold something, A1. */
  readonly cells: readonly string[];
  /** Every way to read the cells as names; one where they are certain, none where a count stands there. */
  readonly readings: readonly (readonly PlacedName[])[];
  /** The count, where the cell holds a number instead of names. */
  readonly count: Figure | null;
  /** How many names there are as the sheet says: the 2 of "02 xã: Ninh Hải, Ninh Thắng", or of the cell beside them. */
  readonly stated: StatedCount | null;
}

export interface StatedCount {
  readonly value: number;
  readonly cell: string;
}

export interface YearRow {
  /** First and last physical row. */
  readonly row: number;
  readonly lastRow: number;
  readonly number: Figure | null;
  /** Null where the cell cannot be read as a year, or names a period. */
  readonly year: number | null;
  /** The row sums up several years that have no rows of their own ("Đến hết năm 2020"), whose communes need not be named. */
  readonly isPeriod: boolean;
  readonly yearCell: string;
  readonly yearText: string;
  readonly total: Figure;
  readonly cumulative: Figure | null;
  /** The 92 of "49/92" in the cell of the cumulative figure; null where it states none. */
  readonly base: number | null;
  readonly percent: Figure | null;
  readonly entries: readonly DistrictEntry[];
}

/** TỔNG CỘNG, the first or the last row. */
export interface TotalRow {
  readonly row: number;
  readonly total: Figure;
  readonly cumulative: Figure | null;
  readonly percent: Figure | null;
  /** By district, in the order of the columns. */
  readonly counts: readonly Figure[];
}

export interface RoadmapData {
  readonly level: Level | null;
  readonly title: readonly TitleLine[];
  /** The lines below the table, where a base may be declared. */
  readonly notes: readonly TitleLine[];
  readonly years: readonly YearRow[];
  /** Shares stand as fractions (0.826) in cells without a % format; `percent` of the rows has them in percent all the same. */
  readonly sharesAreFractions: boolean;
  readonly total: TotalRow | null;
}

export type RoadmapTable = Table<RoadmapData, RoadmapColumns>;
