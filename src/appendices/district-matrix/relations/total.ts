/** R2: Tổng = the places that the districts name, or the sum of their counts; and it is not blank where other rows have one. */
import { areaAddress } from '../../../sheet/address';
import { numberOf } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { DistrictMatrixTable, Entry, MatrixRow } from '../table';

/** Where fewer rows have a total, it is not kept at all. */
const FILLED_SHARE = 0.5;

export const total: Relation<DistrictMatrixTable> = {
  rules: ['district-matrix/total', 'district-matrix/blank-total', 'place/names-undecided'],
  check: (table) => {
    const counted = table.data.rows.filter((row) => row.isAdditive && leastSum(row) > 0);
    const filled = counted.filter((row) => row.total.kind !== 'blank').length;
    return counted.flatMap((row) => {
      if (row.total.kind !== 'blank') return wrongTotal(table, row);
      return filled > 0 && filled >= counted.length * FILLED_SHARE ? [blankTotal(table, row)] : [];
    });
  },
};

function wrongTotal(table: DistrictMatrixTable, row: MatrixRow): Finding[] {
  const stated = numberOf(row.total);
  const sums = possibleSums(row);
  const [sum] = sums;
  if (stated === null || sums.includes(stated)) return [];
  const at = { sheet: table.sheet, cells: [row.total.cell, districtCells(table, row)], place: row.content, actual: stated };
  if (sum === undefined) {
    const least = leastSum(row);
    return stated >= least ? [] : [{ ...at, rule: 'district-matrix/total', severity: 'error', expected: least, difference: stated - least, params: { sum: 'at-least' } }];
  }
  if (sums.length > 1) return [{ ...at, rule: 'place/names-undecided', severity: 'info', expected: sums }];
  return [{ ...at, rule: 'district-matrix/total', severity: 'error', expected: sum, difference: stated - sum }];
}

function blankTotal(table: DistrictMatrixTable, row: MatrixRow): Finding {
  const isExact = possibleSums(row).length === 1;
  return {
    rule: 'district-matrix/blank-total',
    severity: 'warning',
    sheet: table.sheet,
    cells: [row.total.cell, districtCells(table, row)],
    place: row.content,
    expected: leastSum(row),
    params: { sum: isExact ? 'exact' : 'at-least' },
  };
}

/** Every sum that the cells can stand for; none where one cell cannot be counted. */
function possibleSums(row: MatrixRow): readonly number[] {
  const sums = row.entries.reduce<ReadonlySet<number>>(
    (reached, { entry }) => new Set([...reached].flatMap((sum) => countsOf(entry).map((count) => sum + count))),
    new Set([0]),
  );
  return [...sums].sort((a, b) => a - b);
}

function countsOf(entry: Entry): readonly number[] {
  switch (entry.kind) {
    case 'blank':
      return [0];
    case 'count':
      return [entry.value];
    case 'names':
      return [...new Set(entry.readings.map((names) => names.length))];
    case 'at-least':
    case 'text':
      return [];
  }
}

/** The least that the cells add up to; 0 where they say nothing that can be counted, or also a sentence. */
function leastSum(row: MatrixRow): number {
  if (row.entries.some(({ entry }) => entry.kind === 'text')) return 0;
  return row.entries.reduce((sum, { entry }) => sum + (entry.kind === 'at-least' ? entry.value : Math.min(...countsOf(entry))), 0);
}

function districtCells(table: DistrictMatrixTable, row: MatrixRow): string {
  const columns = table.columns.districts.map(({ column }) => column);
  return areaAddress({ top: row.row, bottom: row.row, left: Math.min(...columns), right: Math.max(...columns) });
}
