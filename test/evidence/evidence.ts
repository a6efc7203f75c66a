/** The rows of seed-evidence.csv; README.md here says what they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

export interface Evidence {
  readonly seed: string;
  readonly line: string;
  readonly section: string;
  readonly commune: string;
  readonly commune_certainty: string;
  readonly set: string;
  readonly no: string;
  readonly name_as_written: string;
  readonly unit: string;
  readonly actual: string;
  readonly requirement: string;
  readonly req_op: string;
  readonly req_year: string;
  readonly status: string;
  readonly read_quality: string;
  readonly note: string;
}

/** Every field is text, as it stands in the file; blank fields are "". */
export function readEvidence(): Evidence[] {
  const text = readFileSync(join(__dirname, 'seed-evidence.csv'), 'utf8').replace(/^\uFEFF/, '');
  const sheet = XLSX.read(text, { type: 'string', raw: true }).Sheets['Sheet1'];
  if (sheet === undefined) throw new Error('seed-evidence.csv has no rows');
  return XLSX.utils.sheet_to_json<Evidence>(sheet, { raw: true, defval: '' });
}
