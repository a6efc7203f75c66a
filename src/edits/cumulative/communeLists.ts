/** The list of communes as lists of places: who reached which level when, and where every commune belongs. */
import type { Level } from '../../appendices/level';
import type { CommuneRow, CommuneTable } from '../../review/communes/table';
import type { NamedPlace, PlaceList } from '../../review/places/list';
import { districtKey } from '../../review/places/names';

export interface CommuneLists {
  /** One a level and year; the last one of a sheet names all its communes and says nothing else. */
  readonly lists: readonly PlaceList[];
  /** What the row of a named place says, by sheet and cell of its name. */
  rowOf(sheet: string, cell: string): CommuneRow | undefined;
}

export function communeLists(tables: readonly CommuneTable[]): CommuneLists {
  const rows = new Map(tables.flatMap((table) => table.rows.map((row) => [`${table.sheet}!${row.cell}`, row])));
  return { lists: tables.flatMap(listsOfTable), rowOf: (sheet, cell) => rows.get(`${sheet}!${cell}`) };
}

function listsOfTable(table: CommuneTable): readonly PlaceList[] {
  const told = table.rows.flatMap((row) => (row.name === '' ? [] : row.levels.map(({ level, year }) => ({ row, level, year }))));
  const kinds = new Map(told.map(({ level, year }) => [`${level}/${year}`, { level, year }]));
  const reached = [...kinds.values()].map(({ level, year }) => listOf(table, told.filter((one) => one.level === level && one.year === year).map(({ row }) => row), level, year));
  return [...reached, listOf(table, table.rows.filter(({ name }) => name !== ''), null, null)];
}

function listOf(table: CommuneTable, rows: readonly CommuneRow[], level: Level | null, year: number | null): PlaceList {
  const places = rows.map(({ cell, name, district, group, region }): NamedPlace => ({ cell, name, district, heading: (group ?? region)?.text ?? '' }));
  return {
    source: 'communes',
    sheet: table.sheet,
    table: null,
    level,
    year,
    yearText: year === null ? '' : String(year),
    status: level === null ? null : 'reached',
    cell: places[0]?.cell ?? '',
    districtCells: new Map(places.flatMap(({ district, cell }) => (district === null ? [] : [[districtKey(district), cell]]))),
    isRead: true,
    isComplete: false,
    places,
  };
}
