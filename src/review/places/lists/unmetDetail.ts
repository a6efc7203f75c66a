/** Sheets of unmet criteria: each section lists the communes that register for its level. */
import type { DetailPlace, DetailSection, UnmetDetailTable } from '../../../appendices/unmet-detail/table';
import type { Level } from '../../../appendices/level';
import { parseAddress } from '../../../sheet/address';
import { numberOf } from '../../../sheet/figure';
import { textAt, type Grid } from '../../../sheet/grid';
import { titleLines } from '../../../appendices/titleLines';
import type { NamedPlace, PlaceList, Status } from '../list';
import { districtBehind, districtKey, districtNamed, isPlaceName, readPlaceName } from '../names';
import { levelOfLines, levelSaid, statusSaid, yearOfLines, yearSaid } from '../said';

interface OpenList {
  readonly title: string;
  readonly level: Level | null;
  readonly year: number | null;
  readonly status: Status | null;
  readonly sections: { readonly district: string | null; readonly section: DetailSection }[];
}

export function listsOfUnmetDetail(table: UnmetDetailTable, grid: Grid): readonly PlaceList[] {
  const lines = titleLines(grid, table.header).map((line) => line.text);
  return openLists(table, lines).map((list) => listOf(table, grid, list)).filter(({ places }) => places.length > 0);
}

/** "A. XÃ ĐĂNG KÝ ĐẠT CHUẨN …" opens a list, "I. Huyện Cam Lâm" goes on with it. */
function openLists(table: UnmetDetailTable, lines: readonly string[]): readonly OpenList[] {
  const lists: OpenList[] = [{ title: '', level: levelOfLines(lines), year: yearOfLines(lines), status: statusSaid(lines.join(' / ')), sections: [] }];
  for (const section of table.data.sections) {
    const [first] = lists;
    const level = levelSaid(section.title);
    if (level !== null) {
      lists.push({ title: section.title, level, year: yearSaid(section.title) ?? first?.year ?? null, status: statusSaid(section.title) ?? first?.status ?? null, sections: [] });
    }
    lists[lists.length - 1]?.sections.push({ district: districtNamed(section.title), section });
  }
  return lists;
}

function listOf(table: UnmetDetailTable, grid: Grid, { level, year, status, sections }: OpenList): PlaceList {
  const places = sections.flatMap(({ district, section }) => section.places.flatMap((place) => namedPlace(grid, place, district, section.title)));
  /** A number left out is a commune that a copy lost. */
  const isNumbered = sections.every(({ section }) => section.places.every(({ number }, index) => numberOf(number) === index + 1));
  const isRead = isNumbered && places.length === sections.flatMap(({ section }) => section.places).length;
  return {
    source: 'unmet-detail',
    sheet: table.sheet,
    table,
    level,
    year,
    yearText: year === null ? '' : String(year),
    status,
    cell: places[0]?.cell ?? '',
    districtCells: new Map(places.flatMap(({ district, cell }) => (district === null ? [] : [[districtKey(district), cell]]))),
    isRead,
    isComplete: isRead && level !== null && year !== null && status !== null,
    places,
  };
}

function namedPlace(grid: Grid, place: DetailPlace, district: string | null, heading: string): NamedPlace[] {
  if (!isPlaceName(readPlaceName(place.name).name)) return [];
  return [{ cell: place.cell, name: place.name, district: districtBehind(firstLine(grid, place.cell)) ?? district, heading }];
}

/** The district stands right behind the name, if at all. */
function firstLine(grid: Grid, cell: string): string {
  const area = parseAddress(cell)?.area;
  return area === undefined ? '' : (textAt(grid, area.top, area.left).split('\n')[0] ?? '');
}
