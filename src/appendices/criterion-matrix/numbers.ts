/** The numbers of criteria that stand in a header row of their own, above or below their names. */
import { mergeAt, textAt, type Area, type Grid } from '../../sheet/grid';
import { bareCode } from '../../text/codes';
import { labelOf } from '../placeRows';
import { summaryKind } from '../summaryRow';
import { parts, withTens } from './columns';
import { placeColumns } from './rows';
import type { CriterionColumn, CriterionMatrixColumns } from './table';

const CODE = /^\(?(\d{1,2}(?:\.\d{1,2}){0,2})\)?[.)]?$/;

/** The columns with the numbers that the rows of the header hold, and the row of them; it may stand right below what was taken for the header. */
export function withNumbers(grid: Grid, header: Area, columns: CriterionMatrixColumns): { readonly columns: CriterionMatrixColumns; readonly row: number | null } {
  const rows = Array.from({ length: header.bottom - header.top + 2 }, (_, index) => header.bottom + 1 - index);
  const namesPlace = (candidate: number): boolean => candidate > header.bottom && isOwnText(grid, candidate, columns.place);
  const row = rows.find((candidate) => !namesPlace(candidate) && isRowOfCodes(grid, candidate, columns)) ?? null;
  const criteria = row === null ? columns.criteria : columns.criteria.map((one) => withNumber(one, codeAt(grid, row, one.column)));
  return { columns: { ...columns, criteria: withTens(criteria) }, row };
}

/** Different numbers, each greater than the one before. The row "(1) (2) (3)" numbers all columns of a form, and no criteria; "Yêu cầu" 50, 95 requires. */
function isRowOfCodes(grid: Grid, row: number, columns: CriterionMatrixColumns): boolean {
  const { criteria, place } = columns;
  if (summaryKind(labelOf(grid, row, placeColumns(columns))) !== null) return false;
  const codes = criteria.flatMap(({ column }) => codeAt(grid, row, column) ?? []);
  const isOwnRow = isOwnText(grid, row, place) && /^\(?(\d{1,2}|[A-Z])\)?$/.test(textAt(grid, row, place));
  const isAscending = codes.every((code, index) => index === 0 || Number.parseInt(code, 10) >= Number.parseInt(codes[index - 1] ?? '0', 10)) && new Set(codes).size === codes.length;
  return !isOwnRow && isAscending && codes.length > criteria.length / 2;
}

/** A text that begins in this row, and is no label that reaches down to it. */
function isOwnText(grid: Grid, row: number, column: number): boolean {
  return (mergeAt(grid, row, column)?.top ?? row) === row && textAt(grid, row, column) !== '';
}

function codeAt(grid: Grid, row: number, column: number): string | null {
  const merged = mergeAt(grid, row, column);
  const code = merged !== null && merged.right > merged.left ? undefined : CODE.exec(textAt(grid, row, column))?.[1];
  return code === undefined ? null : bareCode(code);
}

function withNumber(criterion: CriterionColumn, code: string | null): CriterionColumn {
  return code === null || criterion.code !== null ? criterion : { ...criterion, code, ...parts(code) };
}
