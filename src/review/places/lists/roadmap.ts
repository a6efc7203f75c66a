/** A roadmap tells one list a year. */
import { certainNames } from '../../../appendices/roadmap/counts';
import type { DistrictEntry, RoadmapTable, YearRow } from '../../../appendices/roadmap/table';
import { numberOf } from '../../../sheet/figure';
import { cellAddress } from '../../../sheet/address';
import type { PlaceList } from '../list';
import { districtKey, isGroupHeading } from '../names';
import { isAboutCommunes } from '../said';

export function listsOfRoadmap(table: RoadmapTable): readonly PlaceList[] {
  return table.data.years.map((year) => listOfYear(table, year));
}

function listOfYear(table: RoadmapTable, year: YearRow): PlaceList {
  const { level } = table.data;
  const places = year.entries.flatMap((entry) =>
    (certainNames(year, entry) ?? []).map(({ name, cell }) => ({ cell, name, district: districtOf(entry), heading: entry.district.name })),
  );
  return {
    source: 'roadmap',
    sheet: table.sheet,
    table,
    level,
    year: year.isPeriod ? null : year.year,
    yearText: year.yearText,
    status: isAboutCommunes(table.data.title.map(({ text }) => text)) ? 'either' : null,
    cell: year.yearCell,
    districtCells: new Map(year.entries.flatMap((entry) => districtCell(year, entry))),
    isRead: isNamed(year),
    isComplete: level !== null && year.year !== null && !year.isPeriod && isNamed(year) && numberOf(year.total) === places.length,
    places,
  };
}

/** Names that can be told apart, or nothing. */
function isNamed(year: YearRow): boolean {
  return year.entries.every((entry) => entry.count === null && certainNames(year, entry) !== null);
}

function districtOf({ district }: DistrictEntry): string | null {
  return district.isDistrict && !isGroupHeading(district.name) ? district.name : null;
}

function districtCell(year: YearRow, entry: DistrictEntry): [string, string][] {
  const district = districtOf(entry);
  return district === null ? [] : [[districtKey(district), entry.cells[0] ?? cellAddress(year.row, entry.district.column)]];
}
