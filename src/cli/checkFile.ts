/** One file of a call: found, read and reviewed, or why not. */
import { readFileSync } from 'node:fs';
import type { Finding } from '../appendices/finding';
import { readWorkbookFile, type FileErrorCode, type WorkbookFile } from '../files/readWorkbook';
import { review } from '../review';
import { explainedFindings, keyedFindings } from '../review/explained';
import type { Review } from '../review/result';
import { verifyStamp, type Verification } from '../review/stamp/verify';
import { EMPTY_STATE, type Explanation, type WorkbookState } from '../review/state';
import { parseState, type StateProblem } from '../review/stateXml';
import type { Stated } from './criteria';
import type { CheckOptions } from './options';
import type { FoundPath, PathErrorCode } from './workbooks';

/** What is known of a file that was reviewed. */
export interface ReviewedFile {
  readonly path: string;
  readonly error: null;
  readonly review: Review;
  /** Findings that a person explained or accepted; they are counted all the same. */
  readonly explained: ReadonlyMap<Finding, Explanation>;
  /** Where it was asked for. */
  readonly verification?: Verification;
  readonly stateProblem?: StateProblem;
}

export type CheckErrorCode = PathErrorCode | FileErrorCode;

/** `detail`: what the reader of the file said, for who looks into it. */
export type CheckedFile = ReviewedFile | { readonly path: string; readonly error: CheckErrorCode; readonly detail?: string };

export function checkFile({ path, error }: FoundPath, options: CheckOptions & Stated): CheckedFile {
  if (error !== null) return { path, error };
  const bytes = readBytes(path);
  if (bytes === null) return { path, error: 'unreadable' };
  const reading = readWorkbookFile(bytes);
  if (!reading.ok) return { path, error: reading.error.code, detail: reading.error.detail };
  const { state, problem } = stateOf(reading);
  const { grids, charts, tooLarge } = reading;
  const found = review({ grids, charts, tooLarge, state, year: options.year, bases: options.bases, sets: options.sets, judgeBy: options.judgeBy });
  return {
    path,
    error: null,
    review: found,
    explained: explainedFindings(keyedFindings(found.findings, grids), state.explained ?? []),
    ...(options.verify === true ? { verification: verifyStamp({ stamp: state.stamp, review: found, grids, tooLarge }) } : {}),
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
