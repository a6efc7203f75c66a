/** Reads the committed samples as a stranger to the code that built it would: with SheetJS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

const FIRST_SAMPLE = 'khanh-hoa-2024';

export type Cell = string | number | null;

export interface SampleSheet {
  readonly rows: readonly (readonly Cell[])[];
  /** "A17:A18" */
  readonly merges: readonly string[];
}

const workbooks = new Map<string, XLSX.WorkBook>();

export function sampleFile(sample: string): string {
  return join(__dirname, '..', '..', 'assets', 'samples', `${sample}.xlsx`);
}

export function sheetNames(sample: string): string[] {
  return open(sample).SheetNames;
}

/** The values of a sheet from A1 on, covered cells of merged areas being null. */
export function readSheet(name: string, sample: string = FIRST_SAMPLE): SampleSheet {
  const sheet = open(sample).Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const rows = XLSX.utils.sheet_to_json<Cell[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true });
  return { rows, merges: (sheet['!merges'] ?? []).map((range) => XLSX.utils.encode_range(range)) };
}

/** The cells of a column from a row on, both counted as Excel does (rows from 1, columns from A = 0). */
export function columnFrom(sheet: SampleSheet, column: number, row: number): Cell[] {
  return sheet.rows.slice(row - 1).map((cells) => cells[column] ?? null);
}

function open(sample: string): XLSX.WorkBook {
  const workbook = workbooks.get(sample) ?? XLSX.read(readFileSync(sampleFile(sample)));
  workbooks.set(sample, workbook);
  return workbook;
}
