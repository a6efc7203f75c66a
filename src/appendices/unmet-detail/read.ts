/** Reads the rows of a recognised sheet of unmet criteria. */
import { cellAddress } from '../../sheet/address';
import { textOrDateAt } from '../../sheet/date';
import { mergeAt, textAt, valueAt, type Grid } from '../../sheet/grid';
import { findHeaders } from '../../sheet/header';
import { isBlankRow } from '../../sheet/title';
import { normalise } from '../../text/fold';
import { numberFigureAt } from '../numbering';
import { planYearOf } from '../planReference';
import type { Recognition } from '../table';
import { isKeyLabel, matchUnmetDetail } from './columns';
import { criterionOf, splitItems } from './items';
import { readClaims, readPlaceName } from './placeCell';
import { readStatement } from '../statements/read';
import { titleLines } from '../titleLines';
import type { DetailItem, DetailPlace, DetailSection, SetColumn, UnmetDetailColumns, UnmetDetailData, UnmetDetailTable } from './table';

export function readUnmetDetail(grid: Grid, recognition: Recognition<UnmetDetailColumns>): UnmetDetailTable {
  return { ...recognition, data: readData(grid, recognition) };
}

function readData(grid: Grid, recognition: Recognition<UnmetDetailColumns>): UnmetDetailData {
  const title = titleLines(grid, recognition.header);
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
    else if (place === undefined || beginsPlace(grid, row, place, columns)) open?.places.push([row]);
    else place.push(row);
  }
  return sections
    .filter((section) => section.title !== '' || section.places.length > 0)
    .map(({ title, places }) => ({ title, places: places.map((rows) => readPlace(grid, rows, columns)) }));
}

function sectionTitle(grid: Grid, row: number, { place, number }: UnmetDetailColumns): string {
  return normalise(textAt(grid, row, place) || textAt(grid, row, number ?? place));
}

/** The rows below the header that are neither blank nor a repeated header. */
function dataRows(grid: Grid, { area, header }: Recognition<UnmetDetailColumns>): number[] {
  const headers = new Set(
    findHeaders(grid, matchUnmetDetail, isKeyLabel).flatMap((other) => Array.from({ length: other.area.bottom - other.area.top + 1 }, (_, index) => other.area.top + index)),
  );
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= area.bottom; row++) if (!headers.has(row) && !isBlankRow(grid, row, area)) rows.push(row);
  return rows;
}

const SECTION_NUMBER = /^(?:[A-Z]|[IVX]+)(?:[.)]|$)/;

/**
 * "A | XÃ ĐĂNG KÝ ĐẠT CHUẨN …", "I. Huyện Cam Lâm" over all columns, or a name without a number: a row that says nothing
 * in the columns of the sets, and is no numbered place.
 */
function isSection(grid: Grid, row: number, columns: UnmetDetailColumns): boolean {
  const { place, number, sets } = columns;
  const first = normalise(textAt(grid, row, number ?? place));
  const isSpanning = sets.every(({ column }) => isCoveredBy(grid, row, column, place));
  const isSilent = sets.every(({ column }) => textAt(grid, row, column) === '');
  if (!isSpanning && !isSilent) return false;
  if (SECTION_NUMBER.test(first)) return true;
  const isOwnRow = valueAt(grid, row, place) !== null && mergeAt(grid, row, place) === null;
  return isSpanning || (number !== null && first === '' && isOwnRow && readClaims(textAt(grid, row, place), []).length === 0);
}

function isCoveredBy(grid: Grid, row: number, column: number, first: number): boolean {
  const merged = mergeAt(grid, row, column);
  return merged !== null && merged.left <= first;
}

/** A row that repeats name and number of the place above it, as on a new page or in an unmerged sheet, goes on with it. */
function beginsPlace(grid: Grid, row: number, open: readonly number[], { place, number }: UnmetDetailColumns): boolean {
  const name = valueAt(grid, row, place);
  const count = number === null ? null : valueAt(grid, row, number);
  if (name === null && count === null) return false;
  const first = open[0] ?? row;
  const isSameName = name === null || readPlaceName(String(name)) === readPlaceName(textAt(grid, first, place));
  const isSameNumber = number === null || count === null || count === valueAt(grid, first, number);
  return !(isSameName && isSameNumber);
}

function readPlace(grid: Grid, rows: readonly number[], columns: UnmetDetailColumns): DetailPlace {
  const row = rows[0] ?? 0;
  const text = textAt(grid, row, columns.place);
  return {
    row,
    number: columns.number === null ? null : numberFigureAt(grid, row, columns.number),
    name: readPlaceName(text),
    cell: cellAddress(row, columns.place),
    claims: readClaims(text, [...new Set(columns.sets.map(({ set }) => set))]),
    items: columns.sets.flatMap((set) => readSet(grid, rows, set)),
  };
}

/** An item before the criterion above it is known. */
type RawDetail = Omit<DetailItem, 'criterion' | 'isCriterionCertain'>;

/** The items of one set; text that begins without a heading continues the numbered item above it, in another row of the same place. */
function readSet(grid: Grid, rows: readonly number[], { column, set }: SetColumn): DetailItem[] {
  const items: Omit<RawDetail, 'statement'>[] = [];
  for (const row of rows) {
    if (valueAt(grid, row, column) === null) continue;
    for (const { code, text } of splitItems(textOrDateAt(grid, row, column))) {
      const open = items[items.length - 1];
      if (code === null && open !== undefined && !(open.code === null && open.row !== row)) items[items.length - 1] = { ...open, text: `${open.text}. ${text}` };
      else items.push({ set, code, text, cell: cellAddress(row, column), row });
    }
  }
  return underCriteria(items.map((item) => ({ ...item, statement: readStatement(item.text) })));
}

/**
 * An indicator stands under the criterion named before it in its cell; or under one that stands alone in a row above.
 * That is certain where the criterion is a mere heading and the indicator comes next or in the same cell; a criterion
 * that states something itself needs no indicators, and the row of an indicator's own criterion may be lost.
 */
function underCriteria(items: readonly RawDetail[]): DetailItem[] {
  let heading: { item: RawDetail; position: number } | null = null;
  return items.map((item, position) => {
    if (item.code === null) return { ...item, criterion: null, isCriterionCertain: false };
    if (!item.code.includes('.')) {
      heading = { item, position };
      return { ...item, criterion: item.code, isCriterionCertain: true };
    }
    const isSameCell = heading?.item.cell === item.cell;
    const isMereHeading = heading !== null && heading.item.statement === null;
    const standsAlone = heading !== null && items[heading.position + 1]?.cell !== heading.item.cell;
    const holds = heading !== null && (isSameCell || (isMereHeading && standsAlone));
    const isNext = heading?.position === position - 1;
    return { ...item, criterion: holds ? (heading?.item.code ?? null) : criterionOf(item.code), isCriterionCertain: isMereHeading && (isSameCell || isNext) };
  });
}
