/** R5: the number of criteria that a row states is the number that its marks show. */
import { areaAddress } from '../../../sheet/address';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { countingsOf, isExplicit, metRange, type Counting, type MetRange } from '../counts';
import type { CriterionMatrixTable, PlaceRow } from '../table';

/** Fewer rows than this do not show that the column counts something else. */
const FEWEST_ROWS = 4;

export const metCount: Relation<CriterionMatrixTable> = {
  rules: ['criterion-matrix/met-count', 'criterion-matrix/met-column', 'criterion-matrix/mixed-marks'],
  check: (table) => {
    const { rows, convention } = table.data;
    const mixed = rows.filter(({ row }) => convention.opposite.has(row)).map((row) => mixedMarks(table, row));
    return [...mixed, ...countingsOf(rows, table.columns.criteria, convention).flatMap((counting) => checkColumn(table, counting))];
  },
};

function checkColumn(table: CriterionMatrixTable, counting: Counting): Finding[] {
  const wrong = table.data.rows.flatMap((row) => wrongCount(table, row, counting));
  const isAnother = wrong.length * 2 > counting.stated;
  if (!isAnother || (counting.stated < FEWEST_ROWS && table.columns.met.length === 1)) return wrong;
  return table.columns.met.length > 1 ? [] : anotherColumn(table, counting, wrong);
}

function wrongCount(table: CriterionMatrixTable, row: PlaceRow, { index, counts }: Counting): Finding[] {
  const { sheet, columns, data } = table;
  const stated = row.stated[index];
  if (stated === undefined || stated.value === null) return [];
  const range = metRange(row, columns.criteria, data.convention, counts);
  if (range.least <= stated.value && stated.value <= range.most) return [];
  const expected = stated.value < range.least ? range.least : range.most;
  return [
    {
      rule: 'criterion-matrix/met-count',
      severity: data.convention.basis !== 'signs' || isExplicit(row) ? 'error' : 'warning',
      sheet,
      cells: [stated.figure.cell, cellsOf(row)],
      place: row.place,
      actual: stated.value,
      expected,
      difference: stated.value - expected,
      params: { counts, bound: boundOf(range, stated.value) },
    },
  ];
}

function boundOf({ least, most }: MetRange, stated: number): string {
  if (least === most) return 'exact';
  return stated < least ? 'at-least' : 'at-most';
}

function cellsOf({ cells, row }: PlaceRow): string {
  const columns = cells.map(({ column }) => column);
  return areaAddress({ top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) });
}

/** Most rows disagree: the column counts something else than what is marked, or the marks are of another time. */
function anotherColumn({ sheet, columns }: CriterionMatrixTable, { index, stated }: Counting, wrong: readonly Finding[]): Finding[] {
  const column = columns.met[index];
  if (column === undefined) return [];
  return [{ rule: 'criterion-matrix/met-column', severity: 'warning', sheet, cells: [wrong[0]?.cells[0] ?? column.cell, column.cell], actual: wrong.length, expected: 0, params: { rows: stated, label: column.label } }];
}

function mixedMarks({ sheet, data }: CriterionMatrixTable, row: PlaceRow): Finding {
  const cross = row.cells.find(({ sign }) => sign === 'cross');
  return {
    rule: 'criterion-matrix/mixed-marks',
    severity: 'warning',
    sheet,
    cells: [cross?.cell ?? row.cell, cellsOf(row), ...row.stated.map(({ figure }) => figure.cell)],
    place: row.place,
    params: { usual: data.convention.cross === true ? 'met' : 'unmet' },
  };
}
