/** One file of a call: found, read and reviewed, or why not. */
import { readFileSync } from 'node:fs';
import { readWorkbookFile, type FileErrorCode, type WorkbookFile } from '../files/readWorkbook';
import { review } from '../review';
import type { Review } from '../review/result';
import { EMPTY_STATE, type WorkbookState } from '../review/state';
import { parseState, type StateProblem } from '../review/stateXml';
import type { CheckOptions } from './options';
import type { FoundPath, PathErrorCode } from './workbooks';

export type CheckErrorCode = PathErrorCode | FileErrorCode;

export type CheckedFile = { readonly path: string } & (
  /** `detail`: what the reader of the file said, for who looks into it. */
  | { readonly error: CheckErrorCode; readonly detail?: string }
  | { readonly error: null; readonly review: Review; readonly stateProblem?: StateProblem }
);

export function checkFile({ path, error }: FoundPath, options: CheckOptions): CheckedFile {
  if (error !== null) return { path, error };
  const bytes = readBytes(path);
  if (bytes === null) return { path, error: 'unreadable' };
  const reading = readWorkbookFile(bytes);
  if (!reading.ok) return { path, error: reading.error.code, detail: reading.error.detail };
  const { state, problem } = stateOf(reading);
  const { grids, charts, tooLarge } = reading;
  return {
    path,
    error: null,
    review: review({ grids, charts, tooLarge, state, year: options.year, bases: options.bases }),
    ...(problem === undefined ? {} : { stateProblem: problem }),
  };
}

/** Null where the file cannot be read: no right to, or locked by another program. */
function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function stateOf({ stateXml }: WorkbookFile): { state: WorkbookState; problem?: StateProblem } {
  if (stateXml === null) return { state: EMPTY_STATE };
  const reading = parseState(stateXml);
  return 'problem' in reading ? { state: EMPTY_STATE, problem: reading.problem } : { state: reading.state };
}
