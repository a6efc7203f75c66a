/** Communes that sentences name, in the cells of tables that are no lists of places and in notes. */
import { cellAddress } from '../../../sheet/address';
import type { Grid } from '../../../sheet/grid';
import type { PlaceList } from '../list';
import { districtKey } from '../names';
import { readSentences, type Sentence } from '../sentence';

/** Below this a text holds no sentence; most cells are shorter. */
const SHORTEST = 12;

/** `taken`: the cells whose names other lists tell. */
export function listsInText(grid: Grid, taken: ReadonlySet<string>): readonly PlaceList[] {
  const { area } = grid;
  if (area === null) return [];
  return grid.values.flatMap((values, index) =>
    values.flatMap((value, offset) => {
      if (typeof value !== 'string' || value.length < SHORTEST) return [];
      const sentences = readSentences(value);
      if (sentences.length === 0) return [];
      const cell = cellAddress(area.top + index, area.left + offset);
      return taken.has(cell) ? [] : sentences.map((sentence) => listOf(grid.sheet, cell, sentence));
    }),
  );
}

function listOf(sheet: string, cell: string, { level, year, status, groups, isWhole, counted }: Sentence): PlaceList {
  const districts = groups.flatMap(({ district }) => district ?? []);
  return {
    source: 'text',
    sheet,
    counted,
    table: null,
    level,
    year,
    yearText: year === null ? '' : String(year),
    status,
    cell,
    districtCells: new Map(districts.map((district) => [districtKey(district), cell])),
    isRead: isWhole,
    isComplete: isWhole && level !== null && year !== null && status !== null,
    places: groups.flatMap(({ names, district }) => names.map((name) => ({ cell, name, district, heading: '' }))),
  };
}
