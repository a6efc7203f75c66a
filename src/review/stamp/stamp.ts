/** The stamp of a workbook that was checked. It proves that nothing was changed since, not who made it. */
import type { Grid } from '../../sheet/grid';
import { REPORT_PURPOSE } from '../../sheet/ownSheet';
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

/** Covers every sheet, empty ones and those that the add-in made included: neither the report of the review nor sheets left out. */
export function stampOf({ review, grids, corrections, explained, at, version }: StampInput): Stamp {
  const reports = reportSheets(review, grids);
  const leftOut = grids.filter(({ sheet }) => leftOutBy(corrections, sheet) !== undefined).map(({ sheet }) => sheet);
  const sheets = grids
    .filter(({ sheet }) => !reports.has(sheet) && !leftOut.includes(sheet))
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

/** Names of the sheets that hold the report, which may be written anew after the stamp; not where a person said that a table stands there. */
export function reportSheets({ sheets }: Review, grids: readonly Grid[]): ReadonlySet<string> {
  const own = new Set(sheets.filter(({ note }) => note === 'own').map(({ name }) => name));
  return new Set(grids.filter(({ sheet, own: purpose }) => purpose === REPORT_PURPOSE && own.has(sheet)).map(({ sheet }) => sheet));
}
