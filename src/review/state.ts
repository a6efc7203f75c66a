/** What the add-in remembers in the workbook itself (decision 9): one custom XML part that travels with the file. */
import type { CellValue } from '../sheet/grid';

/** "The base of 2014 to 2019 is 94"; without years it holds for every year. */
export interface DeclaredBase {
  readonly from?: number;
  readonly to?: number;
  readonly base: number;
}

/** A cell as it was before the last applied plan overwrote it. */
export interface KeptCell {
  readonly sheet: string;
  readonly address: string;
  readonly before: { readonly value: CellValue; readonly formula: string | null; readonly numberFormat: string };
  /** What the plan wrote, so that a cell that a person has changed since is not brought back over the change. */
  readonly after: { readonly value: CellValue; readonly formula: string | null };
}

export interface WorkbookState {
  readonly bases: readonly DeclaredBase[];
  /** What the last plan overwrote; empty when there is nothing to bring back. */
  readonly kept: readonly KeptCell[];
}

export const EMPTY_STATE: WorkbookState = { bases: [], kept: [] };

/** The namespace of the custom XML part; never changed, or old files would lose their state. */
export const STATE_NAMESPACE = 'urn:soat-bieu-ntm:state:1';
