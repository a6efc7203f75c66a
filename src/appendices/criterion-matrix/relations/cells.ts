/** Cells that cannot be read, or hold nothing where the row needs something. */
import { areaAddress } from '../../../sheet/address';
import { figureAt } from '../../../sheet/figure';
import type { Grid } from '../../../sheet/grid';
import { figureFindings } from '../../figureFindings';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { CriterionMatrixTable, MatrixCell, PlaceRow } from '../table';

/** What stands in so many of a column's cells is what the column holds. */
const MOST = 0.8;
const LONGEST_MARK = 20;

export const cells: Relation<CriterionMatrixTable> = {
  rules: ['criterion-matrix/mark', 'criterion-matrix/blank-cell', 'figure/formula-error', 'figure/date', 'figure/unreadable'],
  check: (table, grid) => {
    const { rows } = table.data;
    const columnsOfMarks = columnsWhere(table, isMark);
    const columnsFilled = columnsWhere(table, ({ sign }) => sign !== 'blank');
    return [
      ...rows.flatMap((row) => row.cells.flatMap((cell, index) => unreadable(table, grid, row, cell, columnsOfMarks.has(index)))),
      ...(table.data.convention.blank === null ? rows.flatMap((row) => blanks(table, row, columnsFilled)) : []),
      ...figuresOf(table).flatMap((figure) => figureFindings(table.sheet, figure, 'share').filter(({ rule }) => rule !== 'figure/impossible')),
    ];
  },
};

/** The numbers of criteria, and the rows of sums. */
function figuresOf({ data }: CriterionMatrixTable) {
  const stated = data.rows.flatMap(({ stated: counts }) => counts.flatMap(({ figure, of }) => (of === null && !isVerdict(figure) ? [figure] : [])));
  const sums = data.summaries.flatMap(({ kind, figures, met }) => (kind === 'requirement' || kind === 'unit' ? [] : [...figures, ...met]));
  return [...stated, ...sums.filter(({ kind }) => kind === 'formula-error' || kind === 'date')];
}

/** "Kết quả: Đạt" states no number. */
function isVerdict(figure: { readonly kind: string }): boolean {
  return figure.kind === 'text' || figure.kind === 'ambiguous';
}

/** The columns, by their order, whose filled cells are mostly such. */
function columnsWhere({ data, columns }: CriterionMatrixTable, is: (cell: MatrixCell) => boolean): ReadonlySet<number> {
  const holds = (index: number): boolean => {
    const all = data.rows.flatMap((row) => row.cells[index] ?? []);
    return all.filter(is).length >= all.length * MOST;
  };
  return new Set(columns.criteria.map((_, index) => index).filter(holds));
}

function isMark({ sign }: MatrixCell): boolean {
  return sign !== null;
}

function unreadable({ sheet, data }: CriterionMatrixTable, grid: Grid, { row, place }: PlaceRow, { cell, column, sign, text, reading }: MatrixCell, isOfMarks: boolean): Finding[] {
  if (sign !== null) return [];
  const figure = figureAt(grid, row, column);
  if (figure.kind === 'formula-error' || (figure.kind === 'date' && isOfMarks)) return [...figureFindings(sheet, figure, 'share')];
  const isStray = reading.kind === 'text' || (data.convention.areDigitsMarks && reading.kind === 'number');
  if (!isOfMarks || !isStray || text.length > LONGEST_MARK) return [];
  return [{ rule: 'criterion-matrix/mark', severity: 'warning', sheet, cells: [cell], place, actual: text }];
}

/** Blank cells where most of the column is filled, told once a row. */
function blanks({ sheet }: CriterionMatrixTable, row: PlaceRow, filled: ReadonlySet<number>): Finding[] {
  const blank = row.cells.filter(({ sign }, index) => sign === 'blank' && filled.has(index));
  if (blank.length === 0) return [];
  const isWhole = blank.length === row.cells.length;
  const columns = row.cells.map(({ column }) => column);
  const addresses = isWhole ? [areaAddress({ top: row.row, bottom: row.row, left: Math.min(...columns), right: Math.max(...columns) })] : blank.map(({ cell }) => cell);
  return [{ rule: 'criterion-matrix/blank-cell', severity: 'warning', sheet, cells: addresses, place: row.place, actual: blank.length, params: { part: 'value' } }];
}
