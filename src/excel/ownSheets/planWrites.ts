/** What has to be written so that a sheet of ours holds its new content, and what was typed into the places concerned. */
import { cellAddress } from '../../sheet/address';
import { cellKey, type CellKey } from '../../sheet/grid';
import { sameContent } from '../contents';
import type { HeldCell } from '../readCells';
import type { CellWrite } from '../writeCells';
import { BLANK, digestAt, digestOfContent } from './digest';
import type { Target, Targets } from './targets';

export interface WritesPlan {
  readonly writes: readonly CellWrite[];
  /** Those of the writes that overwrite what a person typed. */
  readonly typed: readonly CellWrite[];
}

export interface SheetHeld {
  readonly sheetId: string;
  readonly sheet: string;
  heldAt(row: number, column: number): HeldCell;
}

interface Written {
  /** The digests of what was written last, and of what will be. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * A cell that still holds what was written last is written anew. One that holds something else was typed; it is left
 * alone where nothing is to be written over it and its row stays as it was: a note beside its line stays there.
 */
export function planWrites(held: SheetHeld, targets: Targets, rows: Written): WritesPlan {
  const writes: CellWrite[] = [];
  const typed: CellWrite[] = [];
  for (const target of placesOf(targets, rows.before).values()) {
    const { row, column } = target;
    const cell = held.heldAt(row, column);
    const write = cellWrite(held, target, cell);
    const isSame = sameContent(cell.content, target.next);
    if (isSame && write.format === write.nextFormat) continue;
    const written = digestAt(rows.before[row], column);
    const isTyped = !isSame && digestOfContent(cell.content) !== written;
    const isNote = isTyped && target.isCovered !== true && written === BLANK && digestOfContent(target.next) === BLANK;
    if (isNote && rows.before[row] === (rows.after[row] ?? '')) continue;
    writes.push(write);
    if (isTyped) typed.push(write);
  }
  return { writes, typed };
}

/** Every cell that shall hold something, and every cell that was written last and shall be blank. */
function placesOf(targets: Targets, before: readonly string[]): Map<CellKey, Target> {
  const places = new Map(targets);
  before.forEach((digests, row) => {
    for (let column = 0; digests.length > column * BLANK.length; column++) {
      if (digestAt(digests, column) === BLANK || places.has(cellKey(row, column))) continue;
      places.set(cellKey(row, column), { row, column, next: { value: null, formula: null }, numberFormat: 'General' });
    }
  });
  return places;
}

function cellWrite({ sheetId, sheet }: SheetHeld, { row, column, next, numberFormat }: Target, { content, format }: HeldCell): CellWrite {
  return { sheetId, sheet, address: cellAddress(row, column), row, column, expected: content, next, format, nextFormat: numberFormat };
}
