/** R5: a count written before names equals the names; and no commune stands twice in a row. */
import { comparableName } from '../../../text/fold';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { DistrictEntry, DistrictMatrixTable, MatrixRow } from '../table';

export const names: Relation<DistrictMatrixTable> = {
  rules: ['district-matrix/cell-count', 'district-matrix/name-repeated'],
  check: (table) => table.data.rows.flatMap((row) => [...row.entries.flatMap((entry) => wrongCount(table, entry)), ...repeated(table, row)]),
};

function wrongCount(table: DistrictMatrixTable, { cell, entry, district }: DistrictEntry): Finding[] {
  if (entry.kind !== 'names' || entry.stated === null || entry.readings.length > 1) return [];
  const listed = entry.readings[0]?.length ?? 0;
  if (listed === entry.stated) return [];
  return [{ rule: 'district-matrix/cell-count', severity: 'error', sheet: table.sheet, cells: [cell], place: district.name, actual: entry.stated, expected: listed, difference: entry.stated - listed }];
}

interface PlacedName {
  readonly name: string;
  readonly cell: string;
}

/** Twice in one district is a contradiction; in two districts it may be two communes of one name. */
function repeated(table: DistrictMatrixTable, row: MatrixRow): Finding[] {
  const seen = new Map<string, PlacedName>();
  return row.entries.flatMap(certainNames).flatMap((placed) => {
    const key = comparableName(placed.name);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, placed);
      return [];
    }
    const isSameCell = before.cell === placed.cell;
    return [{ rule: 'district-matrix/name-repeated', severity: isSameCell ? 'error' : 'info', sheet: table.sheet, cells: isSameCell ? [placed.cell] : [placed.cell, before.cell], place: placed.name } satisfies Finding];
  });
}

function certainNames({ cell, entry }: DistrictEntry): readonly PlacedName[] {
  if (entry.kind !== 'names' || entry.readings.length > 1) return [];
  return (entry.readings[0] ?? []).map((name) => ({ name, cell }));
}
