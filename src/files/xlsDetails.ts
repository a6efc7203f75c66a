/**
 * What SheetJS does not tell of an .xls file: fonts, hidden rows and columns, protection. Read from the records of
 * the workbook stream ([MS-XLS] 2.3 and 2.4): two bytes of type, two of length, then the data, little-endian.
 */
import { cellKey, type CellKey } from '../sheet/grid';
import type { SheetDetails } from './sheetDetails';

export interface XlsDetails {
  /** The font of each cell style. */
  readonly styleFonts: readonly string[];
  /** In the order of the stream, chart sheets included. */
  readonly sheets: readonly SheetDetails[];
}

interface MutableDetails extends SheetDetails {
  readonly styles: Map<CellKey, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  isProtected: boolean;
}

const BEGIN = 0x0809;
const END = 0x000a;
const FONT = 0x0031;
const CELL_STYLE = 0x00e0;
const PROTECT = 0x0012;
const ROW = 0x0208;
const COLUMNS = 0x007d;
/** Several numbers side by side, each with its style. */
const NUMBERS = 0x00bd;
/** One cell: FORMULA, NUMBER, LABELSST, RK, LABEL, RSTRING, BOOLERR. */
const CELLS: ReadonlySet<number> = new Set([0x0006, 0x0203, 0x00fd, 0x027e, 0x0204, 0x00d6, 0x0205]);

const BIFF8 = 0x0600;
const ROW_IS_HIDDEN = 0x20;
const COLUMNS_ARE_HIDDEN = 0x01;

/** Null where the records do not follow each other to the end: SheetJS may never end on such a stream. */
export function readXlsDetails(stream: Uint8Array): XlsDetails | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const fonts: string[] = [];
  const fontOfStyle: number[] = [];
  const sheets: MutableDetails[] = [];
  let depth = 0;
  let isBiff8 = true;
  let current: MutableDetails | null = null;
  let isGlobal = true;

  for (let at = 0; at + 4 <= view.byteLength; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const start = at + 4;
    at = start + length;
    if (at > view.byteLength) return null;
    const record = new DataView(stream.buffer, stream.byteOffset + start, length);

    if (type === BEGIN) {
      depth++;
      if (depth > 1) continue;
      isBiff8 = record.getUint16(0, true) === BIFF8;
      if (!isGlobal) sheets.push((current = emptyDetails()));
    } else if (type === END) {
      depth--;
      if (depth === 0) isGlobal = false;
    } else if (depth !== 1) {
      // A chart within a sheet.
    } else if (type === FONT) {
      fonts.push(fontName(record, isBiff8));
    } else if (type === CELL_STYLE) {
      fontOfStyle.push(record.getUint16(0, true));
    } else if (current !== null) {
      readSheetRecord(type, record, current);
    }
  }
  if (depth !== 0 || isGlobal) return null;
  // The number 4 is never given to a font.
  const styleFonts = fontOfStyle.map((index) => fonts[index > 4 ? index - 1 : index] ?? '');
  return { styleFonts, sheets };
}

function readSheetRecord(type: number, record: DataView, details: MutableDetails): void {
  if (type === PROTECT) {
    details.isProtected = record.getUint16(0, true) === 1;
  } else if (type === ROW) {
    if ((record.getUint16(12, true) & ROW_IS_HIDDEN) !== 0) details.hiddenRows.add(record.getUint16(0, true));
  } else if (type === COLUMNS) {
    if ((record.getUint16(8, true) & COLUMNS_ARE_HIDDEN) === 0) return;
    for (let column = record.getUint16(0, true); column <= record.getUint16(2, true); column++) {
      details.hiddenColumns.add(column);
    }
  } else if (type === NUMBERS) {
    const row = record.getUint16(0, true);
    const first = record.getUint16(2, true);
    for (let at = 4, column = first; at + 6 < record.byteLength; at += 6, column++) {
      details.styles.set(cellKey(row, column), record.getUint16(at, true));
    }
  } else if (CELLS.has(type)) {
    details.styles.set(cellKey(record.getUint16(0, true), record.getUint16(2, true)), record.getUint16(4, true));
  }
}

function emptyDetails(): MutableDetails {
  return {
    styles: new Map(),
    errors: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
}

/** The name after the fourteen bytes of size, weight, colour and family: its length, then one or two bytes a letter. */
function fontName(record: DataView, isBiff8: boolean): string {
  const length = record.getUint8(14);
  const start = isBiff8 ? 16 : 15;
  const width = isBiff8 && (record.getUint8(15) & 1) === 1 ? 2 : 1;
  let name = '';
  for (let at = start; at < start + length * width; at += width) {
    name += String.fromCharCode(width === 2 ? record.getUint16(at, true) : record.getUint8(at));
  }
  return name;
}
