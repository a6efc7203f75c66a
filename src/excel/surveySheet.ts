/** What the first round trip asks of a sheet: how far it reaches, and a sample of how large its values are. */
import type { Area } from '../sheet/grid';
import type { Piece } from './pieces';
import { askMark } from './ownSheets/mark';
import { areaOf } from './ranges';

/** Excel hands out no more than five million cells of a range; such an extent is a slip, not a table. */
export const LARGEST_SHEET = 5_000_000;

/** The corner of each sheet from which the bytes of a cell are estimated, before anything is read in full. */
const SAMPLE = 'A1:P50';

/** "General", */
const FORMAT_BYTES = 10;
/** A cell of which nothing is known. */
const USUAL_BYTES = 20;
/** {"format":{"font":{"name":"Times New Roman"}}}, */
const FONT_BYTES = 55;
/** {"format":{"font":{"name":"Times New Roman","size":12,"color":"#000000","bold":false,"italic":false, … */
const WHOLE_FONT_BYTES = 170;
/** Every other row begins a merged area, say. A cell's share of the questions (mergeBlocks) counts where rows are wide. */
const MERGED_BYTES = 35;
const MERGE_QUESTION_BYTES = 2.8;
/** {"columnHidden":false}, */
const HIDDEN_BYTES = 23;

export interface Survey {
  /** Cells that hold something; formats alone do not count. */
  readonly used: Excel.Range;
  readonly sample: Excel.Range;
  /** The name that marks a sheet of the add-in's own. */
  readonly mark: Excel.NamedItem;
}

/** Queues the survey of a sheet. */
export function surveySheet(sheet: Excel.Worksheet): Survey {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/name');
  const sample = sheet.getRange(SAMPLE);
  sample.load('values');
  return { used, sample, mark: askMark(sheet) };
}

/** The area of the cells that hold something; null for an empty sheet. */
export function usedArea({ used }: Survey): Area | null {
  return used.isNullObject ? null : areaOf(used);
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** What is to be read of a sheet in full. */
export function piecesOf(sheetId: string, survey: Survey, area: Area): Piece[] {
  const columns = area.right - area.left + 1;
  const pieces: Piece[] = [
    contentsPiece(sheetId, area, bytesPerCell(survey, area)),
    { sheetId, area, what: 'merges', bytesPerRow: Math.max(MERGED_BYTES, columns * MERGE_QUESTION_BYTES) },
  ];
  // null: the cells differ in it.
  if (survey.used.format.font.name === null) pieces.push({ sheetId, area, what: 'fonts', bytesPerRow: columns * FONT_BYTES });
  if (survey.used.rowHidden !== false) pieces.push({ sheetId, area, what: 'hidden-rows', bytesPerRow: HIDDEN_BYTES });
  if (survey.used.columnHidden !== false) {
    const firstRow = { ...area, bottom: area.top };
    pieces.push({ sheetId, area: firstRow, what: 'hidden-columns', bytesPerRow: columns * HIDDEN_BYTES });
  }
  return pieces;
}

/** The fonts of an area, with what tells whether each cell's text is all alike. */
export function wholeFontsPiece(sheetId: string, area: Area): Piece {
  return { sheetId, area, what: 'whole-fonts', bytesPerRow: (area.right - area.left + 1) * WHOLE_FONT_BYTES };
}

/** The values, formulas and number formats of an area; `valueBytes` is the size of one value. */
export function contentsPiece(sheetId: string, area: Area, valueBytes = USUAL_BYTES): Piece {
  const columns = area.right - area.left + 1;
  // The formulas of a range repeat its values where there are no formulas.
  return { sheetId, area, what: 'contents', bytesPerRow: columns * (2 * valueBytes + FORMAT_BYTES) };
}

/** Bytes of a value of the sheet, from the sampled corner as far as it lies in the area. */
function bytesPerCell({ sample }: Survey, area: Area): number {
  const values = (sample.values as unknown[][]).slice(area.top, area.bottom + 1).flatMap((row) => row.slice(area.left, area.right + 1));
  if (values.length === 0) return USUAL_BYTES;
  return new TextEncoder().encode(JSON.stringify(values)).length / values.length;
}
