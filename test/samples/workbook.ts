/** Reads the committed sample as a stranger to the code that built it would: with SheetJS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

export const SAMPLE_FILE = join(__dirname, '..', '..', 'assets', 'samples', 'khanh-hoa-2024.xlsx');

export type Cell = string | number | null;

export interface SampleSheet {
  readonly rows: readonly (readonly Cell[])[];
  /** "A17:A18" */
  readonly merges: readonly string[];
}

let workbook: XLSX.WorkBook | undefined;

export function sheetNames(): string[] {
  return open().SheetNames;
}

/** The values of a sheet from A1 on, covered cells of merged areas being null. */
export function readSheet(name: string): SampleSheet {
  const sheet = open().Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const rows = XLSX.utils.sheet_to_json<Cell[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true });
  return { rows, merges: (sheet['!merges'] ?? []).map((range) => XLSX.utils.encode_range(range)) };
}

function open(): XLSX.WorkBook {
  return (workbook ??= XLSX.read(readFileSync(SAMPLE_FILE)));
}
