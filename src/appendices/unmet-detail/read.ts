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

/** Physical rows of one place. */
interface PlaceSpan {
  readonly row: number;
  readonly lastRow: number;
}

function readSections(grid: Grid, recognition: Recognition<UnmetDetailColumns>): DetailSection[] {
  const { columns } = recognition;
  const sections: { title: string; spans: { row: number; lastRow: number }[] }[] = [{ title: '', spans: [] }];
  for (const row of dataRows(grid, recognition)) {
    const open = sections[sections.length - 1];
    const span = open?.spans[open.spans.length - 1];
    if (isSection(grid, row, columns)) sections.push({ title: textAt(grid, row, columns.place) || textAt(grid, row, columns.number ?? columns.place), spans: [] });
    else if (span === undefined || beginsPlace(grid, row, columns)) open?.spans.push({ row, lastRow: row });
    else span.lastRow = row;
  }
  return sections
    .filter((section) => section.title !== '' || section.spans.length > 0)
    .map(({ title, spans }) => ({ title, places: spans.map((span) => readPlace(grid, span, columns)) }));
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

function readPlace(grid: Grid, span: PlaceSpan, columns: UnmetDetailColumns): DetailPlace {
  const text = textAt(grid, span.row, columns.place);
  return {
    ...span,
    number: columns.number === null ? null : figureAt(grid, span.row, columns.number),
    name: readPlaceName(text),
    cell: cellAddress(span.row, columns.place),
    claims: readClaims(text),
    items: columns.sets.flatMap((set) => readSet(grid, span, set)),
  };
}

/** The items of one set; text that begins without a heading continues the item above it, in another row of the same place. */
function readSet(grid: Grid, span: PlaceSpan, { column, set }: SetColumn): DetailItem[] {
  const items: Omit<DetailItem, 'statement' | 'criterion'>[] = [];
  for (let row = span.row; row <= span.lastRow; row++) {
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

/** An indicator stands under the criterion named before it in its cell, or in a row above that names the criterion only. */
function underCriteria(items: readonly Omit<DetailItem, 'criterion'>[]): DetailItem[] {
  let heading: Omit<DetailItem, 'criterion'> | null = null;
  return items.map((item) => {
    if (item.code === null) return { ...item, criterion: null };
    if (!item.code.includes('.')) {
      heading = item;
      return { ...item, criterion: item.code };
    }
    const holds: boolean = heading !== null && (heading.cell === item.cell || heading.statement === null);
    return { ...item, criterion: holds ? (heading?.code ?? null) : criterionOf(item.code) };
  });
}
