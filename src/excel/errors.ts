/** Excel's error codes, as the pane distinguishes them. */
import type { ExcelFailure, FailureKind } from './outcome';

/** Codes of OfficeExtension.Error (Excel.ErrorCodes and the client's own). What is not here stays `unknown`. */
const KINDS: Readonly<Record<string, FailureKind>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  WriteNotSupportedWhenModalDialogOpen: 'cell-edit',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  ConnectionFailure: 'lost',
  Timeout: 'lost',
  RequestAborted: 'lost',
  InvalidOrTimedOutSession: 'lost',
};

interface OfficeError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** The failure that an error thrown in a batch stands for; its code, message and place are kept in `detail`. */
export function failureOf(error: unknown): ExcelFailure {
  const { code, message, debugInfo } = (error ?? {}) as OfficeError;
  const kind = typeof code === 'string' ? KINDS[code] : kindWithoutCode(error);
  const parts = [code, message ?? String(error), debugInfo?.errorLocation];
  return { kind: kind ?? 'unknown', detail: parts.filter((part) => part !== undefined && part !== '').join(' · ') };
}

/** A plain error without a code comes from the line to Excel; our own mistakes are TypeErrors and RangeErrors. */
function kindWithoutCode(error: unknown): FailureKind {
  return error instanceof Error && error.name === 'Error' ? 'lost' : 'unknown';
}
