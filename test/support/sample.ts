/** The committed samples as the product reads them, for tests that change one thing in a published plan. */
import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/appendices/finding';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { review } from '../../src/review';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { sampleFile } from '../samples/workbook';

export function sampleGrids(sample: string): readonly Grid[] {
  const file = readWorkbookFile(readFileSync(sampleFile(sample)));
  if (!file.ok) throw new Error(file.error.code);
  return file.grids;
}

/** One sheet with a piece of text changed wherever it stands. */
export function withText(grids: readonly Grid[], sheet: string, from: string, to: string): readonly Grid[] {
  return withValues(grids, sheet, (value) => (typeof value === 'string' ? value.normalize('NFC').replace(from, to) : value));
}

export function withValues(grids: readonly Grid[], sheet: string, change: (value: CellValue) => CellValue): readonly Grid[] {
  return grids.map((grid) => (grid.sheet === sheet ? { ...grid, values: grid.values.map((row) => row.map(change)) } : grid));
}

/** What a review finds in the changed workbook and not in the plan as it is. */
export function newFindings(plan: readonly Grid[], changed: readonly Grid[]): readonly Finding[] {
  const known = new Set(review({ grids: plan }).findings.map((finding) => JSON.stringify(finding)));
  return review({ grids: changed }).findings.filter((finding) => !known.has(JSON.stringify(finding)));
}
