/** Danh sách xã đăng ký / phấn đấu / được công nhận: places under their districts, with marks by level (seed 002 PL I, seed 000 PL IV). */
import type { Figure } from '../../sheet/figure';
import type { TitleLine } from '../../sheet/title';
import type { Mark } from '../../text/mark';
import type { Level } from '../level';
import type { Table } from '../table';

export interface LevelColumn {
  readonly column: number;
  readonly label: string;
  /** Null where the label names none: what the title says holds, or what the cells say. */
  readonly level: Level | null;
  /** "Năm 2026": the marks are those of this year; null where the label names none. */
  readonly year: number | null;
}

export interface RegistrationColumns {
  readonly number: number | null;
  readonly name: number;
  /** "Huyện", a column of its own. */
  readonly district: number | null;
  /** Columns of marks; none where the levels are separate lists under their own group rows. */
  readonly levels: readonly LevelColumn[];
  readonly agency: number | null;
  readonly note: number | null;
  readonly labels: Readonly<Record<number, string>>;
}

/** What stands in a level's column: a mark beside a place, a count beside a group, or a bound ("≥ 25"), which states no exact count. */
export interface LevelCell {
  readonly figure: Figure;
  readonly mark: Mark | null;
  readonly isBound: boolean;
}

/** A place. */
export interface RegistrationPlace {
  readonly row: number;
  readonly number: Figure | null;
  /** Without "Xã" and without its district: "Yên Quang". */
  readonly name: string;
  /** From "Xã Yên Quang huyện Nho Quan" or the column of districts, or null. */
  readonly district: string | null;
  readonly cell: string;
  /** What stands beside it instead of a mark: "NTM nâng cao"; else null. */
  readonly level: Level | null;
  readonly levels: readonly LevelCell[];
}

/** A group row stands above its children and carries their subtotal, as numbers or in its label: "NĂM 2014 (10 xã)". */
export interface RegistrationGroup {
  readonly row: number;
  readonly label: string;
  readonly cell: string;
  /** The count in the label, or null. */
  readonly stated: number | null;
  readonly levels: readonly LevelCell[];
  readonly groups: readonly RegistrationGroup[];
  readonly places: readonly RegistrationPlace[];
}

export interface RegistrationData {
  readonly title: readonly TitleLine[];
  /** The whole list, with the counts of its row TỔNG CỘNG where it has one. */
  readonly root: RegistrationGroup;
}

export type RegistrationTable = Table<RegistrationData, RegistrationColumns>;
