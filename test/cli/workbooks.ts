/** A folder of workbooks as an official may hand them in, for the tests of the command line. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from '@protobi/exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';

export type Row = readonly (string | number | null)[];

/** A roadmap of two communes in two years; the second year's Tổng says one more than the names. */
export const CONTRADICTING: readonly Row[] = [
  ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
  ['Số', 'Năm', 'Tổng', 'Lũy kế', '%', 'Ninh Hòa', 'Diên Khánh'],
  [null, 'TỔNG CỘNG', 4, null, null, 2, 1],
  [1, 2014, 2, 2, 20, 'Ninh Quang', 'Diên Phước'],
  [2, 2015, 2, 4, 40, 'Ninh Thọ', null],
];

/** The same without the contradiction. */
export const AGREEING: readonly Row[] = [
  ...CONTRADICTING.slice(0, 2),
  [null, 'TỔNG CỘNG', 3, null, null, 2, 1],
  [1, 2014, 2, 2, 20, 'Ninh Quang', 'Diên Phước'],
  [2, 2015, 1, 3, 30, 'Ninh Thọ', null],
];

export async function workbookOf(sheets: Readonly<Record<string, readonly Row[]>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The workbook with a custom XML part, as the add-in leaves it behind. */
export function withCustomXml(workbook: Uint8Array, xml: string): Uint8Array {
  return zipSync({ ...unzipSync(workbook), 'customXml/item1.xml': strToU8(xml) });
}

/** Writes the files into a folder of their own; the folder's path. */
export function folderOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
