/** The layout with one criterion a row and its agency beside it: "1 | Quy hoạch | Sở Xây dựng". */
import { textAt, type Grid } from '../../sheet/grid';
import { bareCode } from '../../text/codes';
import { normalise } from '../../text/fold';
import { readAssignedCodes, type AssignedCodes } from './assignedCodes';
import type { AgencyColumns } from './table';

/** "1. Quy hoạch", "2.1 Đường xã": the number of the criterion, and its name. */
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,2})(?:[.:)–-]\s*|\s+)\p{L}/u;
const ROW_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?$/;
/** Sets have fewer criteria than this; beyond it rows are merely counted. */
const MOST_CRITERIA = 30;

/** The criterion is named first, and the agency after it. */
export function isCriterionARow({ sets, agency }: AgencyColumns): boolean {
  const [set, ...others] = sets;
  return set !== undefined && others.length === 0 && set.column < agency;
}

/** The codes that a cell names; where a row is one criterion, also by the number before its name, or that of the row. */
export function codesAt(grid: Grid, row: number, column: number, columns: AgencyColumns): AssignedCodes {
  const text = textAt(grid, row, column);
  const named = readAssignedCodes(text);
  if (named.codes.length > 0 || text === '' || !isCriterionARow(columns)) return named;
  const code = NUMBERED.exec(normalise(text))?.[1] ?? rowNumber(grid, row, columns);
  return code === null ? named : { codes: [{ code: bareCode(code), isPart: false }], mentions: [] };
}

function rowNumber(grid: Grid, row: number, { number }: AgencyColumns): string | null {
  const text = number === null ? '' : textAt(grid, row, number);
  return ROW_NUMBER.test(text) && Number.parseInt(text, 10) <= MOST_CRITERIA ? text.replace(/[.)]$/, '') : null;
}
