/** Mục tiêu thực hiện, chia theo huyện: a row an aim, a column a district (seed 001, Phụ biểu). */
import type { Figure } from '../../sheet/figure';
import type { TitleLine } from '../../sheet/title';
import type { Table } from '../table';

/** One district, or one commune where there are no districts. */
export interface DistrictColumn {
  readonly column: number;
  /** "Huyện Bạch Thông", as written. */
  readonly name: string;
}

export interface DistrictMatrixColumns {
  readonly number: number | null;
  readonly content: number;
  readonly unit: number | null;
  readonly total: number;
  readonly districts: readonly DistrictColumn[];
  readonly labels: Readonly<Record<number, string>>;
}

/** What a row counts: villages (thôn, bản), communes (xã, phường) or districts. */
export type Counted = 'village' | 'commune' | 'district';

/** What stands in the cell of one district. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'count'; readonly value: number }
  /** "12 thôn và các thôn chưa đạt chuẩn năm 2024": 12 or more. */
  | { readonly kind: 'at-least'; readonly value: number }
  /** Every way to read the list; `stated` is the 2 of "02 xã: Cẩm Giàng, Quân Hà". */
  | { readonly kind: 'names'; readonly readings: readonly (readonly string[])[]; readonly stated: number | null }
  /** A sentence, a bound, a share, a text merged over several districts: nothing to be added. */
  | { readonly kind: 'text' };

export interface DistrictEntry {
  readonly district: DistrictColumn;
  readonly cell: string;
  readonly figure: Figure;
  readonly entry: Entry;
}

export interface MatrixRow {
  readonly row: number;
  readonly number: Figure | null;
  /** "Xã đạt chuẩn nông thôn mới tăng thêm", without its bullet. */
  readonly content: string;
  readonly total: Figure;
  /** False for shares, averages and money, whose total is no sum of whole numbers. */
  readonly isAdditive: boolean;
  readonly entries: readonly DistrictEntry[];
}

export interface DistrictMatrixData {
  readonly title: readonly TitleLine[];
  readonly rows: readonly MatrixRow[];
}

export type DistrictMatrixTable = Table<DistrictMatrixData, DistrictMatrixColumns>;
