/** The total of each aim of a matrix by district: names counted, or counts added up. */
import { countedIn } from '../../appendices/district-matrix/entry';
import type { DistrictEntry, DistrictMatrixTable, Entry, MatrixRow } from '../../appendices/district-matrix/table';
import { numberFormatAt, textAt, type Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import { sumFormula } from '../formulas';
import { constant, isWrittenAsText, ofNumber, type Operand, type Total } from '../total';

export function districtMatrixTotals(grid: Grid, table: DistrictMatrixTable): readonly Total[] {
  return table.data.rows.flatMap((row) => {
    const total = totalOfRow(table, row);
    const numberFormat = total === null ? null : formatLikeOthers(grid, table, row);
    return total === null ? [] : [numberFormat === null ? total : { ...total, numberFormat }];
  });
}

const UNIT = /^(0?)\d{1,4} (xã|thôn|bản|huyện)$/iu;

/** Where the other totals of rows that count the same are written "02 xã", a new number is shown so, too. */
function formatLikeOthers(grid: Grid, table: DistrictMatrixTable, { total, content }: MatrixRow): string | null {
  if (total.kind !== 'blank' || numberFormatAt(grid, total.row, total.column) !== 'General') return null;
  const counted = countedIn(content);
  const written = table.data.rows.flatMap((row) => {
    const unit = counted !== null && countedIn(row.content) === counted ? UNIT.exec(normalise(textAt(grid, row.total.row, row.total.column))) : null;
    return unit === null ? [] : [unit];
  });
  const [first] = written;
  if (first === undefined) return null;
  return `${written.some(([, zero]) => zero !== '') ? '00' : '0'}" ${first[2]}"`;
}

/** Nothing is filled where a district's cell cannot be counted for certain, nor where none says anything yet. */
function totalOfRow(table: DistrictMatrixTable, row: MatrixRow): Total | null {
  const saying = row.entries.filter(({ entry }) => entry.kind !== 'blank');
  const parts = saying.map(ofEntry);
  const known = parts.filter((part) => part !== null);
  if (!row.isAdditive || saying.length === 0 || known.length < parts.length) return null;
  const isSum = saying.every(({ entry, figure }) => entry.kind === 'count' && figure.kind === 'number' && !isWrittenAsText(figure) && figure.row === row.row);
  return {
    row: row.row,
    column: table.columns.total,
    parts: known,
    formula: isSum ? `=${sumFormula(table.columns.districts.map(({ column }) => ({ row: row.row, column })))}` : null,
    rule: 'district-matrix/total',
  };
}

/** Null where it is not certain. */
function ofEntry({ entry, figure }: DistrictEntry): Operand | null {
  if (entry.kind === 'count') return ofNumber(figure, isCount) ?? constant(entry.value);
  const count = countOfNames(entry);
  return count === null ? null : constant(count);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function countOfNames(entry: Entry): number | null {
  if (entry.kind !== 'names') return null;
  const counts = [...new Set(entry.readings.map((names) => names.length))];
  return counts.length === 1 ? (counts[0] ?? null) : null;
}
