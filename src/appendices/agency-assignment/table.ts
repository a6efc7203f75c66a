/** Danh sách cơ quan phụ trách thẩm định: which agency appraises which criteria and indicators of each set (seed 003, PL06). */
import type { Figure } from '../../sheet/figure';
import type { Level } from '../level';
import type { Table } from '../table';
import type { AssignedCode } from './assignedCodes';

export interface SetColumn {
  readonly column: number;
  readonly label: string;
  readonly cell: string;
  readonly level: Level | null;
}

export interface AgencyColumns {
  readonly number: number | null;
  readonly agency: number;
  readonly sets: readonly SetColumn[];
}

/** One cell below a set. */
export interface Assignment {
  readonly cell: string;
  readonly text: string;
  readonly codes: readonly AssignedCode[];
  /** Numbers in words that are not surely codes: they accuse nobody, and excuse a criterion that seems to be missing. */
  readonly mentions: readonly string[];
}

/** An agency and the rows that belong to it. */
export interface Agency {
  readonly row: number;
  /** Counts the group rows above it ("I. Các sở"): numbering restarts below each. */
  readonly group: number;
  readonly number: Figure | null;
  /** "" where the cell is blank. */
  readonly name: string;
  readonly cell: string;
  /** One list a column of `columns.sets`, in its order; a list has one entry a row of the agency that is not blank. */
  readonly assignments: readonly (readonly Assignment[])[];
}

export interface AgencyData {
  readonly agencies: readonly Agency[];
}

export type AgencyTable = Table<AgencyData, AgencyColumns>;
