/** What the cells of a change hold now, and others that may follow them. */
import type { CellChange } from '../edits/live/changes';
import { parseAddress } from '../sheet/address';
import type { Area } from '../sheet/grid';
import type { CellPlace } from './joinCells';
import { done, refused, type Outcome } from './outcome';
import { readCells } from './readCells';
import type { WorkbookChange } from './reports';
import { runExcel } from './run';
import { askSheets, sheetFacts } from './sheets';

/** Larger changes are read with the whole workbook, at the next review. */
const MOST_CELLS = 20_000;

export interface SheetChange {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/**
 * Reads the changed cells, and with them those of the sheet whose formulas may now give something else (`followers`); two
 * round trips. Null where the change is more than new contents of some cells.
 */
export function readChange({ sheetId, address, isStructural }: WorkbookChange, followers: (sheet: string) => readonly CellPlace[]): Promise<Outcome<SheetChange | null>> {
  const area = parseAddress(address)?.area;
  if (isStructural || area === undefined || cellCount(area) > MOST_CELLS) return Promise.resolve(done(null));
  return runExcel(async (context) => {
    const sheets = askSheets(context);
    await context.sync();
    const sheet = sheetFacts(sheets).find(({ id }) => id === sheetId)?.name;
    if (sheet === undefined) return refused({ kind: 'gone' });
    const places = [...cellsOf(area), ...followers(sheet)].map(({ row, column }) => ({ sheetId, row, column }));
    const { heldAt } = await readCells(context, places, () => null);
    return done({ sheet, cells: places.map(({ row, column }) => ({ row, column, ...heldAt({ sheetId, row, column }).content })) });
  });
}

function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function cellsOf({ top, left, bottom, right }: Area): CellPlace[] {
  const places: CellPlace[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) places.push({ row, column });
  return places;
}
