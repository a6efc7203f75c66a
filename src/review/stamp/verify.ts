/** Comparing a workbook with its stamp. */
import type { Grid } from '../../sheet/grid';
import type { Review } from '../result';
import type { Stamp } from '../state';
import { CANONICAL_FORM } from './canonical';
import { overallDigest, reportSheets, sheetDigest } from './stamp';

/** `renamed`: what it held now stands under another name. `added`: it was not there, and is no report of ours. */
export type SheetChange =
  | { readonly sheet: string; readonly change: 'changed' | 'missing' | 'added' }
  | { readonly sheet: string; readonly change: 'renamed'; readonly now: string };

/**
 * - `none`: the workbook has no stamp.
 * - `newer`: the stamp is of a form that this version does not know.
 * - `damaged`: the stamp does not fit itself.
 * - `unchanged`, `changed`: compared, sheet by sheet.
 */
export type Verification =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'newer' | 'damaged' | 'unchanged'; readonly stamp: Stamp }
  | { readonly outcome: 'changed'; readonly stamp: Stamp; readonly changes: readonly SheetChange[] };

export interface VerifyInput {
  readonly stamp: Stamp | undefined;
  readonly review: Review;
  /** As the workbook holds them. */
  readonly grids: readonly Grid[];
  /** Sheets that are too large to be read. */
  readonly tooLarge?: readonly string[];
}

export function verifyStamp({ stamp, review, grids, tooLarge = [] }: VerifyInput): Verification {
  if (stamp === undefined) return { outcome: 'none' };
  if (stamp.form !== CANONICAL_FORM) return { outcome: 'newer', stamp };
  if (overallDigest(stamp.sheets) !== stamp.digest) return { outcome: 'damaged', stamp };
  const changes = changesSince(stamp, grids, tooLarge, reportSheets(review, grids));
  return changes.length === 0 ? { outcome: 'unchanged', stamp } : { outcome: 'changed', stamp, changes };
}

function changesSince(stamp: Stamp, grids: readonly Grid[], tooLarge: readonly string[], reports: ReadonlySet<string>): SheetChange[] {
  const now = new Map(grids.map((grid) => [grid.sheet, grid]));
  const known = new Set([...stamp.sheets.map(({ sheet }) => sheet), ...stamp.leftOut]);
  const added = grids.map(({ sheet }) => sheet).filter((sheet) => !known.has(sheet) && !reports.has(sheet));
  const renamed = new Map<string, string>();
  const gone = stamp.sheets.filter(({ sheet }) => !now.has(sheet) && !tooLarge.includes(sheet));
  for (const { sheet, digest } of gone) {
    const same = added.find((name) => ![...renamed.values()].includes(name) && digestAt(now, name) === digest);
    if (same !== undefined) renamed.set(sheet, same);
  }
  const ofStamped = stamp.sheets.flatMap(({ sheet, digest }): SheetChange[] => {
    const name = renamed.get(sheet);
    if (name !== undefined) return [{ sheet, change: 'renamed', now: name }];
    if (tooLarge.includes(sheet)) return [{ sheet, change: 'changed' }];
    if (!now.has(sheet)) return [{ sheet, change: 'missing' }];
    return digestAt(now, sheet) === digest ? [] : [{ sheet, change: 'changed' }];
  });
  const names = [...renamed.values()];
  const appeared = [...added, ...tooLarge.filter((sheet) => !known.has(sheet))].filter((name) => !names.includes(name));
  return [...ofStamped, ...appeared.map((sheet): SheetChange => ({ sheet, change: 'added' }))];
}

function digestAt(grids: ReadonlyMap<string, Grid>, sheet: string): string | null {
  const grid = grids.get(sheet);
  return grid === undefined ? null : sheetDigest(grid);
}
