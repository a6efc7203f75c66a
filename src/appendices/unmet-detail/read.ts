/** Reads the rows of a recognised sheet of unmet criteria. */
import { cellAddress } from '../../sheet/address';
import { figureAt } from '../../sheet/figure';
import { mergeAt, textAt, valueAt, type Grid } from '../../sheet/grid';
import { findHeaders } from '../../sheet/header';
import { isBlankRow, linesAbove } from '../../sheet/title';
import { planYearOf } from '../planReference';
import type { Recognition } from '../table';
import { matchUnmetDetail } from './columns';
import { criterionOf, splitItems } from './items';
import { readClaims, readPlaceName } from './placeCell';
import { readStatement } from './statement';
import type { DetailItem, DetailPlace, DetailSection, SetColumn, UnmetDetailColumns, UnmetDetailData, UnmetDetailTable } from './table';

export function readUnmetDetail(grid: Grid, recognition: Recognition<UnmetDetailColumns>): UnmetDetailTable {
  return { ...recognition, data: readData(grid, recognition) };
}

function readData(grid: Grid, recognition: Recognition<UnmetDetailColumns>): UnmetDetailData {
  const title = linesAbove(grid, recognition.header.top, 0);
  return { sections: readSections(grid, recognition), planYear: planYearOf(title.map((line) => line.text)) };
}

function readSections(grid: Grid, recognition: Recognition<UnmetDetailColumns>): DetailSection[] {
  const { columns } = recognition;
  /** Each place as its physical rows, without the headers that a page break puts between them. */
  const sections: { title: string; places: number[][] }[] = [{ title: '', places: [] }];
  for (const row of dataRows(grid, recognition)) {
    const open = sections[sections.length - 1];
    const place = open?.places[open.places.length - 1];
    if (isSection(grid, row, columns)) sections.push({ title: sectionTitle(grid, row, columns), places: [] });
    else if (place === undefined || beginsPlace(grid, row, columns)) open?.places.push([row]);
    else place.push(row);
  }
  return sections
    .filter((section) => section.title !== '' || section.places.length > 0)
    .map(({ title, places }) => ({ title, places: places.map((rows) => readPlace(grid, rows, columns)) }));
}

function sectionTitle(grid: Grid, row: number, { place, number }: UnmetDetailColumns): string {
  return textAt(grid, row, place) || textAt(grid, row, number ?? place);
}

/** The rows below the header that are neither blank nor a repeated header. */
function dataRows(grid: Grid, { area, header }: Recognition<UnmetDetailColumns>): number[] {
  const headers = new Set(
    findHeaders(grid, matchUnmetDetail).flatMap((other) => Array.from({ length: other.area.bottom - other.area.top + 1 }, (_, index) => other.area.top + index)),
  );
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= area.bottom; row++) if (!headers.has(row) && !isBlankRow(grid, row, area)) rows.push(row);
  return rows;
}

/** "A | XÃ ĐĂNG KÝ ĐẠT CHUẨN …": a letter or Roman number, and nothing in the columns of the sets. */
function isSection(grid: Grid, row: number, columns: UnmetDetailColumns): boolean {
  if (columns.number === null || !/^([A-Z]|[IVX]+)\.?$/.test(textAt(grid, row, columns.number))) return false;
  return columns.sets.every(({ column }) => isCoveredBy(grid, row, column, columns.place) || textAt(grid, row, column) === '');
}

function isCoveredBy(grid: Grid, row: number, column: number, first: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged !== null && merged.left <= first;
}

function beginsPlace(grid: Grid, row: number, { place, number }: UnmetDetailColumns): boolean {
  return valueAt(grid, row, place) !== null || (number !== null && valueAt(grid, row, number) !== null);
}

function readPlace(grid: Grid, rows: readonly number[], columns: UnmetDetailColumns): DetailPlace {
  const row = rows[0] ?? 0;
  const text = textAt(grid, row, columns.place);
  return {
    row,
    number: columns.number === null ? null : figureAt(grid, row, columns.number),
    name: readPlaceName(text),
    cell: cellAddress(row, columns.place),
    claims: readClaims(text),
    items: columns.sets.flatMap((set) => readSet(grid, rows, set)),
  };
}

/** An item before the criterion above it is known. */
type RawDetail = Omit<DetailItem, 'criterion' | 'isCriterionCertain'>;

/** The items of one set; text that begins without a heading continues the item above it, in another row of the same place. */
function readSet(grid: Grid, rows: readonly number[], { column, set }: SetColumn): DetailItem[] {
  const items: Omit<RawDetail, 'statement'>[] = [];
  for (const row of rows) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    for (const { code, text } of splitItems(String(value))) {
      const open = items[items.length - 1];
      if (code === null && open !== undefined) items[items.length - 1] = { ...open, text: `${open.text}. ${text}` };
      else items.push({ set, code, text, cell: cellAddress(row, column), row });
    }
  }
  return underCriteria(items.map((item) => ({ ...item, statement: readStatement(item.text) })));
}

/**
 * An indicator stands under the criterion named before it in its cell; or under one that stands alone in a row above:
 * certainly where it comes next, perhaps where others have come between, since the row of its own criterion may be lost.
 */
function underCriteria(items: readonly RawDetail[]): DetailItem[] {
  let heading: RawDetail | null = null;
  let followed = false;
  return items.map((item, index) => {
    if (item.code === null) return { ...item, criterion: null, isCriterionCertain: false };
    if (!item.code.includes('.')) {
      heading = item;
      followed = false;
      return { ...item, criterion: item.code, isCriterionCertain: true };
    }
    const isSameCell: boolean = heading?.cell === item.cell;
    const holds: boolean = isSameCell || (heading !== null && items[items.indexOf(heading) + 1]?.cell !== heading.cell);
    const isNext: boolean = heading !== null && items[index - 1] === heading;
    const under = { ...item, criterion: holds ? (heading?.code ?? null) : criterionOf(item.code), isCriterionCertain: isSameCell || (isNext && !followed) };
    followed = true;
    return under;
  });
}
