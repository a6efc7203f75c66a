/** Errors as Excel answers them: a code and a sentence. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (): ExcelError =>
  new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');

export const itemNotFound = (): ExcelError => new ExcelError('ItemNotFound', "The requested resource doesn't exist.");

export const accessDenied = (): ExcelError =>
  new ExcelError('AccessDenied', 'You cannot perform the requested operation.');

export const generalException = (): ExcelError =>
  new ExcelError('GeneralException', 'There was an internal error while processing the request.');

/** A member above the ceiling: what an older Excel answers. */
export const apiNotFound = (member: string, version: string): ExcelError =>
  new ExcelError('ApiNotFound', `${member} is part of ExcelApi ${version}, which this Excel does not have.`);

/** Not an answer of Excel's: the host lacks the member, and a test or a tool must not go on without it. */
export const UNKNOWN_TO_HOST = 'UnknownToHost';

export const unknownToHost = (member: string): ExcelError =>
  new ExcelError(UNKNOWN_TO_HOST, `the host does not know ${member}`);
