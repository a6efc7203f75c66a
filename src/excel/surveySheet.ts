/** What the first round trip asks of a sheet: how far it reaches, its merged cells, and a sample of its size. */
import type { Area } from '../sheet/grid';
import type { Piece } from './pieces';

/** Excel hands out no more than five million cells of a range; such an extent is a slip, not a table. */
export const LARGEST_SHEET = 5_000_000;

/** The corner of each sheet from which the bytes of a cell are estimated, before anything is read in full. */
const SAMPLE = 'A1:P50';

/** A cell of the response in each of three arrays: its number format ("General",) and the commas of the other two. */
const FIXED_BYTES = 12;
/** A cell of which nothing is known. */
const USUAL_BYTES = 20;
/** {"format":{"font":{"name":"Times New Roman"}}}, */
const FONT_BYTES = 55;
/** {"rowHidden":false}, */
const HIDDEN_BYTES = 24;

export interface Survey {
  /** Cells that hold something; formats alone do not count. */
  readonly used: Excel.Range;
  readonly merged: Excel.RangeCollection;
  readonly sample: Excel.Range;
}

/** Queues the survey of a sheet. */
export function surveySheet(sheet: Excel.Worksheet): Survey {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/name');
  // Merged areas that begin outside a range are not reported with it (office-js #3611), and the address of several
  // names only their first cells (#1590): hence the widest used range, and the areas one by one.
  const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject().areas;
  merged.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const sample = sheet.getRange(SAMPLE);
  sample.load('values');
  return { used, merged, sample };
}

/** The area of the cells that hold something; null for an empty sheet. */
export function usedArea({ used }: Survey): Area | null {
  return used.isNullObject ? null : areaOf(used);
}

export function mergedAreas({ merged }: Survey): Area[] {
  return merged.isNullObject ? [] : merged.items.map(areaOf);
}

function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** What is to be read of a sheet in full. */
export function piecesOf(sheetId: string, survey: Survey, area: Area): Piece[] {
  const columns = area.right - area.left + 1;
  const pieces: Piece[] = [contentsPiece(sheetId, area, bytesPerCell(survey, area))];
  // null: the cells differ in it.
  if (survey.used.format.font.name === null) pieces.push({ sheetId, area, what: 'fonts', bytesPerRow: columns * FONT_BYTES });
  if (survey.used.rowHidden !== false) pieces.push({ sheetId, area, what: 'hidden-rows', bytesPerRow: HIDDEN_BYTES });
  if (survey.used.columnHidden !== false) {
    const firstRow = { ...area, bottom: area.top };
    pieces.push({ sheetId, area: firstRow, what: 'hidden-columns', bytesPerRow: columns * HIDDEN_BYTES });
  }
  return pieces;
}

/** The values, formulas and number formats of an area; `valueBytes` is the size of one value. */
export function contentsPiece(sheetId: string, area: Area, valueBytes = USUAL_BYTES): Piece {
  const columns = area.right - area.left + 1;
  // The formulas of a range repeat its values where there are no formulas.
  return { sheetId, area, what: 'contents', bytesPerRow: columns * (2 * valueBytes + FIXED_BYTES) };
}

/** Bytes of a value of the sheet, from the sampled corner as far as it lies in the area. */
function bytesPerCell({ sample }: Survey, area: Area): number {
  const values = (sample.values as unknown[][]).slice(area.top, area.bottom + 1).flatMap((row) => row.slice(area.left, area.right + 1));
  if (values.length === 0) return USUAL_BYTES;
  return new TextEncoder().encode(JSON.stringify(values)).length / values.length;
}
