/** A sheet of old and new names after mergers, which officials keep beside their appendices. */
import type { Area } from '../../sheet/grid';

export interface MergerColumns {
  readonly from: number;
  readonly to: number;
  readonly district: number | null;
  readonly number: number | null;
}

/** One row: these communes became those. */
export interface MergerRow {
  readonly row: number;
  readonly from: MergerCell;
  readonly to: MergerCell;
  readonly district: string | null;
}

/** `names`: null where the text cannot be read as names; none where it is blank. `isUnchanged`: "giữ nguyên". */
export interface MergerCell {
  readonly cell: string;
  readonly names: readonly string[] | null;
  readonly isUnchanged: boolean;
}

export interface MergerTable {
  readonly sheet: string;
  readonly area: Area;
  /** The header cells (A1) that decided: shown to the person. */
  readonly evidence: readonly string[];
  readonly rows: readonly MergerRow[];
}
