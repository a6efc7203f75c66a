/** The names (or counts) in the district columns of a roadmap. */
import { figureAt, type Figure } from '../../sheet/figure';
import { valueAt, type Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import { readOnce } from '../../text/readOnce';
import { splitNames, startsOf, type KnownStarts } from '../../text/names';
import type { District, DistrictEntry, PlacedName } from './table';
import type { RowSpan } from './rows';

interface RawEntry {
  readonly cells: readonly string[];
  readonly texts: readonly PlacedText[];
  readonly count: Figure | null;
}

interface PlacedText {
  readonly text: string;
  readonly cell: string;
}

/** The entries of every year (outer) and district (inner), in the order of `spans` and `districts`. */
export function readEntries(grid: Grid, districts: readonly District[], spans: readonly RowSpan[]): DistrictEntry[][] {
  const byDistrict = districts.map((district) => readDistrict(district, spans.map((span) => rawEntry(grid, span, district.column))));
  return spans.map((_, index) => byDistrict.flatMap((entries) => entries[index] ?? []));
}

function rawEntry(grid: Grid, span: RowSpan, column: number): RawEntry {
  const texts: PlacedText[] = [];
  for (let row = span.row; row <= span.lastRow; row++) {
    const value = valueAt(grid, row, column);
    const figure = figureAt(grid, row, column);
    if (value === null || figure.kind === 'blank') continue;
    if (figure.kind !== 'text') return { cells: [figure.cell], texts: [], count: figure };
    texts.push({ text: withoutCount(String(value)), cell: figure.cell });
  }
  return { cells: texts.map((text) => text.cell), texts, count: null };
}

/** "02 xã (Ninh Hải, Ninh Thắng)" and "02 xã: Ninh Hải, Ninh Thắng" → "Ninh Hải, Ninh Thắng". */
function withoutCount(text: string): string {
  const names = normalise(text).replace(/^\d{1,3} ?(?:xã|phường|đơn vị)(?=[\s:;,(-])[\s:;,-]*/iu, '');
  return names.replace(/^\(([^()]*)\)\.?$/, '$1');
}

/** The names that the text shows by itself, without knowing others. */
const namesCertainIn = readOnce((text): readonly string[] => {
  const list = splitNames(text, { names: new Set(), starts: new Set() });
  return list.kind === 'names' ? list.names : [];
});

/** Cells of one column help to read each other: what is certain in one tells where names begin in another. */
function readDistrict(district: District, raws: readonly RawEntry[]): DistrictEntry[] {
  const certain = raws.flatMap((raw) => raw.texts).flatMap(({ text }) => namesCertainIn(text));
  const known: KnownStarts = { names: new Set(certain.map(normalise)), starts: startsOf(certain) };
  return raws.map((raw) => ({ district, cells: raw.cells, count: raw.count, readings: readingsOf(raw.texts, known) }));
}

/** Every way to read the texts together, one after the other. */
function readingsOf(texts: readonly PlacedText[], known: KnownStarts): PlacedName[][] {
  return texts.reduce<PlacedName[][]>(
    (readings, { text, cell }) => {
      const list = splitNames(text, known);
      const ways = list.kind === 'names' ? [list.names] : list.readings;
      return readings.flatMap((reading) => ways.map((names) => [...reading, ...names.map((name) => ({ name, cell }))]));
    },
    [[]],
  );
}
