/** The names (or counts) in the district columns of a roadmap. */
import { figureAt, type Figure } from '../../sheet/figure';
import { valueAt, type Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import { readOnce } from '../../text/readOnce';
import { splitNames, startsOf, type KnownStarts } from '../../text/names';
import type { District, DistrictEntry, PlacedName, StatedCount } from './table';
import type { RowSpan } from './rows';

interface RawEntry {
  readonly cells: readonly string[];
  readonly texts: readonly PlacedText[];
  readonly count: Figure | null;
  readonly stated: StatedCount | null;
}

interface PlacedText {
  readonly text: string;
  readonly cell: string;
}

/** The entries of every year (outer) and district (inner), in the order of `spans` and `districts`. */
export function readEntries(grid: Grid, districts: readonly District[], spans: readonly RowSpan[]): DistrictEntry[][] {
  const byDistrict = districts.map((district) => readDistrict(district, spans.map((span) => rawEntry(grid, span, district))));
  return spans.map((_, index) => byDistrict.flatMap((entries) => entries[index] ?? []));
}

/** A year may take several rows: a nought beside names in another of them says that nobody is added there. */
function rawEntry(grid: Grid, span: RowSpan, { column, countColumn }: District): RawEntry {
  const texts: PlacedText[] = [];
  const counts: StatedCount[] = [];
  let figureAlone: RawEntry | null = null;
  for (let row = span.row; row <= span.lastRow; row++) {
    const beside = countColumn === undefined || valueAt(grid, row, countColumn) === null ? null : figureAt(grid, row, countColumn);
    if (beside?.kind === 'number') counts.push(beside);
    const value = valueAt(grid, row, column);
    const figure = figureAt(grid, row, column);
    if (value === null || figure.kind === 'blank') continue;
    if (figure.kind !== 'text') {
      figureAlone = { cells: [figure.cell], texts: [], count: figure, stated: null };
      if (figure.kind === 'number' && figure.value === 0) continue;
      return figureAlone;
    }
    const { names, count } = splitCount(normalise(String(value)));
    if (count !== null) counts.push({ value: count, cell: figure.cell });
    texts.push({ text: names, cell: figure.cell });
  }
  const [stated = null, ...others] = counts;
  if (texts.length === 0 && figureAlone !== null) return figureAlone;
  if (texts.length === 0 && stated !== null) return countAlone(grid, span, countColumn ?? column);
  return { cells: texts.map((text) => text.cell), texts, count: null, stated: others.length > 0 ? null : stated };
}

/** The communes are counted beside a cell that does not name them. */
function countAlone(grid: Grid, { row }: RowSpan, column: number): RawEntry {
  const figure = figureAt(grid, row, column);
  return { cells: [figure.cell], texts: [], count: figure, stated: figure.kind === 'number' ? figure : null };
}

const COUNT_BEFORE = /^(\d{1,3}) ?(?:xã|phường|đơn vị)(?=[\s:;,(-])[\s:;,-]*/iu;
const COUNT_AFTER = /\s*\((\d{1,3}) (?:xã|phường|đơn vị)\)\.?$/iu;

/** "02 xã (Ninh Hải, Ninh Thắng)", "02 xã: Ninh Hải, Ninh Thắng" and "Ninh Hải, Ninh Thắng (02 xã)". */
function splitCount(text: string): { readonly names: string; readonly count: number | null } {
  const before = COUNT_BEFORE.exec(text);
  const after = before === null ? COUNT_AFTER.exec(text) : null;
  const names = text.slice(before?.[0].length ?? 0, after?.index ?? text.length).replace(/^\(([^()]*)\)\.?$/, '$1');
  const count = before?.[1] ?? after?.[1];
  return { names, count: count === undefined ? null : Number(count) };
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
  return raws.map((raw) => ({ district, cells: raw.cells, count: raw.count, stated: raw.stated, readings: readingsOf(raw.texts, known) }));
}

/** "các xã còn lại", "An Phú và 3 xã khác": who they are, and often how many, is not said. */
const OTHERS = /(?<!\p{L})(?:xã|phường|đơn vị|địa phương|toàn bộ|tất cả)(?: các xã)? (?:còn lại|khác)(?!\p{L})|^còn lại$/iu;

/** Every way to read the texts together, one after the other; none where they do not name everyone. */
function readingsOf(texts: readonly PlacedText[], known: KnownStarts): PlacedName[][] {
  if (texts.some(({ text }) => OTHERS.test(text))) return [];
  return texts.reduce<PlacedName[][]>(
    (readings, { text, cell }) => {
      const list = splitNames(text, known);
      const ways = list.kind === 'names' ? [list.names] : list.readings;
      return readings.flatMap((reading) => ways.map((names) => [...reading, ...names.map((name) => ({ name, cell }))]));
    },
    [[]],
  );
}
