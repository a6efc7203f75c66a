/** Writes a sheet's XML: only the rows that change become a document, the others stay the text they are. */
import { rowOf, type Sheet } from '../workbook/sheet';
import { parseXml, printXml, rootOf } from './dom';
import { cutRows, cutSheet, joinSheet, mergeRows, type RowText } from './sheetText';
import { changedCells } from './writeCells';
import { writeSheet, type SheetChange } from './writeSheet';
import type { StyleWriter } from './writeStyles';

export interface WrittenSheet {
  readonly xml: string;
  readonly change: SheetChange;
}

export function writeSheetText(xml: string, part: string, before: Readonly<Sheet>, after: Sheet, styles: StyleWriter): WrittenSheet {
  const text = cutSheet(xml);
  const rows = text === null ? null : cutRows(text.rows);
  if (text === null || rows === null) return writeWhole(xml, part, before, after, styles);
  const touched = touchedRows(rows, before, after);
  const unchanged = rows.filter(({ row }) => !touched.has(row));
  const open = rows.filter(({ row }) => touched.has(row));
  const written = writeWhole(joinSheet({ ...text, rows: mergeRows([], open) }), part, before, after, styles);
  const result = cutSheet(written.xml);
  const changed = result === null ? null : cutRows(result.rows);
  if (result === null || changed === null) throw new Error(`${part}: the rows written cannot be read`);
  return { ...written, xml: joinSheet({ ...result, rows: mergeRows(unchanged, changed) }) };
}

function writeWhole(xml: string, part: string, before: Readonly<Sheet>, after: Sheet, styles: StyleWriter): WrittenSheet {
  const document = parseXml(xml, part);
  const change = writeSheet(rootOf(document), before, after, styles);
  return { xml: new TextDecoder().decode(printXml(document)), change };
}

/** Rows with a change, and those that share a formula with one of them. */
function touchedRows(rows: readonly RowText[], before: Readonly<Sheet>, after: Sheet): Set<number> {
  const touched = new Set(changedCells(before, after).map(rowOf));
  for (const [row, band] of after.rows) if (before.rows.get(row) !== band) touched.add(row);
  const shared = new Set<string>();
  for (const { row, xml } of rows) if (touched.has(row)) for (const index of sharedIn(xml)) shared.add(index);
  for (const { row, xml } of rows) if (shared.size > 0 && sharedIn(xml).some((index) => shared.has(index))) touched.add(row);
  return touched;
}

const sharedIn = (row: string): string[] => (row.includes('shared') ? [...row.matchAll(/\ssi=["'](\d+)["']/g)].map(([, index = '']) => index) : []);
