/** An empty appendix: the lines above, a header of one or two rows, rows to be filled. */
import { columnName } from '../../sheet/address';
import type { CellLook, ContentCell, SheetContent } from '../../sheet/content';
import type { Area, CellValue } from '../../sheet/grid';
import { referenceOf } from '../cumulative/headings';
import { bold, cell, HEADER, HEADER_ROW, headingCells, headingMerges } from '../cumulative/page';

export interface FormColumn {
  readonly label: string;
  /** In characters. */
  readonly width: number;
  readonly look: CellLook;
  /** The label over this column and its neighbours of the same group. */
  readonly group?: string;
}

/** A value, or a formula that counts what will stand in the cells that it names; of empty rows it gives `value`, null where it shows nothing. */
export type FormCell = CellValue | { readonly formula: string; readonly value: number | null };

export interface FormRow {
  readonly cells: readonly FormCell[];
  readonly isBold?: true;
}

export interface Form {
  /** The name of the sheet. */
  readonly name: string;
  /** In capitals. */
  readonly title: string;
  /** Between the title and the table, at its right: "Đơn vị tính: %". */
  readonly unit?: string;
  readonly columns: readonly FormColumn[];
  /** `first` is the sheet's row of the first of them, counted from 0. */
  rows(first: number): readonly FormRow[];
}

/** The lines above that are not the form's own. */
export interface Lines {
  readonly appendix?: string;
  readonly reference?: string;
}

export function printForm(form: Form, lines: Lines, purpose: string): SheetContent {
  const { columns } = form;
  const hasGroups = columns.some(({ group }) => group !== undefined);
  const first = HEADER_ROW + (hasGroups ? 2 : 1);
  const heading = { appendix: lines.appendix ?? 'Phụ lục …', title: form.title, reference: lines.reference ?? referenceOf([]) };
  return {
    name: form.name,
    purpose,
    cells: [...headingCells(heading), ...unitCell(form), ...headerCells(columns, hasGroups), ...form.rows(first).flatMap((row, index) => rowCells(columns, row, first + index))],
    merges: [...headingMerges(columns.length), ...(hasGroups ? headerMerges(columns) : [])],
    columnWidths: columns.map(({ width }) => width),
    headerRows: { top: HEADER_ROW, bottom: first - 1 },
  };
}

function unitCell({ unit, columns }: Form): readonly ContentCell[] {
  return unit === undefined ? [] : [cell(HEADER_ROW - 1, columns.length - 1, unit, { italic: true, align: 'right' })];
}

function headerCells(columns: readonly FormColumn[], hasGroups: boolean): readonly ContentCell[] {
  if (!hasGroups) return columns.map(({ label }, column) => cell(HEADER_ROW, column, label, HEADER));
  return columns.flatMap(({ label, group }, column) => [
    cell(HEADER_ROW, column, group === undefined ? label : isFirstOf(columns, column) ? group : null, HEADER),
    cell(HEADER_ROW + 1, column, group === undefined ? null : label, HEADER),
  ]);
}

const isFirstOf = (columns: readonly FormColumn[], column: number): boolean => columns[column - 1]?.group !== columns[column]?.group;

/** Labels without a group reach over both rows, groups over their columns. */
function headerMerges(columns: readonly FormColumn[]): readonly Area[] {
  return columns.flatMap(({ group }, column): Area[] => {
    if (group === undefined) return [{ top: HEADER_ROW, bottom: HEADER_ROW + 1, left: column, right: column }];
    const length = columns.slice(column).findIndex((one) => one.group !== group);
    const right = length < 0 ? columns.length - 1 : column + length - 1;
    return isFirstOf(columns, column) && right > column ? [{ top: HEADER_ROW, bottom: HEADER_ROW, left: column, right }] : [];
  });
}

function rowCells(columns: readonly FormColumn[], { cells, isBold }: FormRow, row: number): readonly ContentCell[] {
  return columns.map(({ look }, column) => {
    const content = cells[column] ?? null;
    const own = isBold === true ? bold(look) : look;
    return typeof content === 'object' && content !== null ? { row, column, value: content.value, formula: content.formula, look: own } : cell(row, column, content, own);
  });
}

/** `count` rows numbered from 1, each with what `fill` puts behind the number. */
export function numberedRows(count: number, fill: (index: number) => readonly FormCell[] = () => []): FormRow[] {
  return Array.from({ length: count }, (_, index) => ({ cells: [index + 1, ...fill(index)] }));
}

/** "C6:C15": the cells of a column from one row to another, both counted from 0. */
export function columnRange(column: number, top: number, bottom: number): string {
  const name = columnName(column);
  return `${name}${top + 1}:${name}${bottom + 1}`;
}
