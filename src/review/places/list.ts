/** Lists of places, as any table or sentence of a workbook tells them. */
import type { Level } from '../../appendices/level';
import type { Kind, Table } from '../../appendices/table';

/** `text`: a sentence, "Các xã đăng ký đạt chuẩn nông thôn mới năm 2022: …"; `mergers`: the table of old and new names; `communes`: the list of communes. */
export type Source = Kind | 'text' | 'mergers' | 'communes';

/** What is said of the places: that they are to reach the level, that they have reached it, or either (a roadmap tells both). */
export type Status = 'planned' | 'reached' | 'either';

/** A place as a list names it, before it is compared with others. */
export interface NamedPlace {
  readonly cell: string;
  /** As written, without "xã". */
  readonly name: string;
  /** The district that the list names for it, or null. */
  readonly district: string | null;
  /** What stands above it: its column or group. */
  readonly heading: string;
}

/** One list: the places of one level and one year. */
export interface PlaceList {
  readonly source: Source;
  readonly sheet: string;
  /** The table that it stands in; null for a sentence. */
  readonly table: Table | null;
  readonly level: Level | null;
  readonly year: number | null;
  /** The first year that a list without a year of its own can be about. */
  readonly fromYear?: number | null;
  /** The year as written, or "". */
  readonly yearText: string;
  /** Null where it is not said, or something else ("công nhận lại"): then it is compared with no other list. */
  readonly status: Status | null;
  /** Where the list is told: its heading, or the sentence. */
  readonly cell: string;
  /** Where the communes of a district stand or would stand, by the district's key. */
  readonly districtCells: ReadonlyMap<string, string>;
  /** Every name that stands there could be read: what is not among them is not in the list. */
  readonly isRead: boolean;
  /** Moreover the counts beside the names agree, and level, year and status are stated. */
  readonly isComplete: boolean;
  readonly places: readonly NamedPlace[];
  /** The 7 of "07 xã đăng ký: …" in a sentence that ends with the names; null where it says none. */
  readonly counted?: number | null;
}
