/** A matrix of aims by district: every row that names communes of a level is one list. */
import { countedIn } from '../../../appendices/district-matrix/entry';
import type { DistrictEntry, DistrictMatrixTable, MatrixRow } from '../../../appendices/district-matrix/table';
import { cellAddress } from '../../../sheet/address';
import { numberOf } from '../../../sheet/figure';
import { fold } from '../../../text/fold';
import type { NamedPlace, PlaceList } from '../list';
import { districtKey, isGroupHeading, isPlaceName, readPlaceName } from '../names';
import { levelSaid, statusSaid, yearOfLines, yearSaid } from '../said';

export function listsOfDistrictMatrix(table: DistrictMatrixTable): readonly PlaceList[] {
  return table.data.rows.filter((row) => countedIn(row.content) === 'commune' && row.entries.some(({ entry }) => entry.kind === 'names')).map((row) => listOf(table, row));
}

function listOf(table: DistrictMatrixTable, row: MatrixRow): PlaceList {
  const lines = table.data.title.map((line) => line.text);
  const level = levelSaid(row.content);
  const year = yearSaid(row.content) ?? yearOfLines(lines);
  const status = statusSaid(row.content) ?? (/\b(muc tieu|ke hoach)\b/.test(fold(lines.join(' '))) ? 'planned' : null);
  const places = row.entries.flatMap(namesIn);
  return {
    source: 'district-matrix',
    sheet: table.sheet,
    table,
    level,
    year,
    yearText: year === null ? '' : String(year),
    status,
    cell: cellAddress(row.row, table.columns.content),
    districtCells: new Map(row.entries.map((entry) => [districtKey(entry.district.name), entry.cell])),
    isRead: row.entries.every(isRead),
    isComplete: level !== null && year !== null && status !== null && row.entries.every(isRead) && [null, places.length].includes(numberOf(row.total)),
    places,
  };
}

function namesIn({ cell, district, entry }: DistrictEntry): NamedPlace[] {
  const [names = []] = entry.kind === 'names' && entry.readings.length === 1 ? entry.readings : [];
  const within = isGroupHeading(district.name) ? null : district.name;
  return names.filter((name) => isPlaceName(readPlaceName(name).name)).map((name) => ({ cell, name, district: within, heading: district.name }));
}

/** Names that can be told apart and are as many as is said, or none. */
function isRead({ entry }: DistrictEntry): boolean {
  if (entry.kind === 'names') return entry.readings.length === 1 && (entry.stated === null || entry.stated === entry.readings[0]?.length);
  return entry.kind === 'blank' || (entry.kind === 'count' && entry.value === 0);
}
