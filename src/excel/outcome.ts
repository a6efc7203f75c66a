/** What a call to Excel returns: never an exception, always one of these two; sentences are made elsewhere. */

/**
 * Why Excel did not do what it was asked.
 * - `cell-edit`: somebody is typing into a cell; Enter ends it.
 * - `protected`: the sheet (or the file) is protected or read only.
 * - `lost`: the connection to Excel or its server broke off.
 * - `too-large`: more than Excel takes or gives in one request, even in the smallest piece.
 * - `unsupported`: this Excel lacks ExcelApi 1.13, or a newer version of this add-in wrote the state.
 * - `changed`: cells differ from what the person was shown.
 * - `gone`: the sheet or the cell is no longer there.
 * - `hidden`: the sheet is hidden, so that nobody can be taken to it.
 * - `typed`: a person typed into cells of a sheet of ours that would be written anew.
 * - `structure-protected`: the workbook's structure is protected, so that no sheet can be added.
 * - `name-taken`: something else has the name that the new sheet was to have.
 * - `unknown`: anything else; `detail` keeps Excel's own code and message.
 */
export type FailureKind =
  | 'cell-edit'
  | 'protected'
  | 'lost'
  | 'too-large'
  | 'unsupported'
  | 'changed'
  | 'gone'
  | 'hidden'
  | 'typed'
  | 'structure-protected'
  | 'name-taken'
  | 'unknown';

export interface ExcelFailure {
  readonly kind: FailureKind;
  /** The sheet concerned, where one is. */
  readonly sheet?: string;
  /** Qualified addresses ("'PL III'!E8") of the cells concerned. */
  readonly cells?: readonly string[];
  /** Excel's own code, message and place, to be copied into a report of the fault. */
  readonly detail?: string;
  /**
   * Only where writing had begun: true, the workbook is again as it was; false, it could not be brought back
   * and some cells may hold the new content (Hoàn tác can bring them back later).
   */
  readonly undone?: boolean;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: ExcelFailure };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(failure: ExcelFailure): Outcome<never> {
  return { ok: false, failure };
}
