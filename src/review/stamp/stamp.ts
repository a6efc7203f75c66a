/** The stamp of a workbook that was checked. It proves that nothing was changed since, not who made it. */
import type { Grid } from '../../sheet/grid';
import { digestOf, startDigest } from '../../text/digest';
import { leftOutBy } from '../corrections/leftOut';
import { countSeverities, type Review } from '../result';
import type { Correction, Stamp } from '../state';
import { CANONICAL_FORM, canonicalLines } from './canonical';

export interface StampInput {
  readonly review: Review;
  /** As the workbook holds them. */
  readonly grids: readonly Grid[];
  readonly corrections: readonly Correction[];
  /** How many findings are explained or accepted. */
  readonly explained: number;
  readonly at: string;
  readonly version: string;
}

/** Covers every sheet that was reviewed, empty ones included: neither sheets of our own nor those left out. */
export function stampOf({ review, grids, corrections, explained, at, version }: StampInput): Stamp {
  const own = ownSheets(review);
  const leftOut = grids.filter(({ sheet }) => leftOutBy(corrections, sheet) !== undefined).map(({ sheet }) => sheet);
  const sheets = grids
    .filter(({ sheet }) => !own.has(sheet) && !leftOut.includes(sheet))
    .map((grid) => ({ sheet: grid.sheet, digest: sheetDigest(grid) }));
  return { form: CANONICAL_FORM, at, version, counts: countSeverities(review.findings), explained, sheets, leftOut, digest: overallDigest(sheets) };
}

/** Of what the sheet holds; its name is no part of it, so that a renamed sheet is told from a changed one. */
export function sheetDigest(grid: Grid): string {
  const digest = startDigest();
  for (const line of canonicalLines(grid)) digest.add(line);
  return digest.end();
}

/** Over names and digests, in the order of the names. */
export function overallDigest(sheets: Stamp['sheets']): string {
  const lines = sheets.map(({ sheet, digest }) => `${JSON.stringify([sheet.normalize('NFC'), digest])}\n`);
  return digestOf(lines.sort().join(''));
}

/** Names of the sheets that the add-in made. */
export function ownSheets({ sheets }: Review): ReadonlySet<string> {
  return new Set(sheets.filter(({ note }) => note === 'own').map(({ name }) => name));
}
