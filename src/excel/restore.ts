/** Bringing back what the last plan overwrote. */
import type { KeptCell } from '../review/state';
import { parseAddress, qualifiedAddress } from '../sheet/address';
import { sameContent } from './contents';
import { done, refused, type Outcome } from './outcome';
import { readCells, type HeldCell, type SheetPlace } from './readCells';
import type { RestoreReport } from './reports';
import { runExcel } from './run';
import { askSheets, sheetFacts, type SheetFacts } from './sheets';
import { askState, askStatePart, newerState, writeState } from './statePart';
import { giveBack, queueWrites, type CellWrite } from './writeCells';

/**
 * Gives the cells that the last applied plan overwrote what they held before, number format included. A cell that a
 * person has changed since is left and reported. The cells go before the state in the request: should it fail half
 * way, the state still names them, and `restore` can be called again.
 */
export function restore(): Promise<Outcome<RestoreReport>> {
  return runExcel(async (context) => {
    const sheets = askSheets(context);
    const parts = askStatePart(context);
    await context.sync();
    const { asked: state } = await readCells(context, [], () => askState(parts));
    const part = state();
    const newer = newerState(part);
    if (newer !== null) return refused(newer);
    const { targets, missingSheets, protectedSheet } = locate(part.state.kept, sheetFacts(sheets));
    if (protectedSheet !== null) return refused({ kind: 'protected', sheet: protectedSheet });
    if (part.state.kept.length === 0) return done({ restored: 0, changed: [], missingSheets });

    const { heldAt } = await readCells(context, targets, () => undefined);
    const byFate = sortByFate(targets, heldAt);
    const overwritten = queueWrites(context, byFate.ours.map((target) => cellWrite(target, heldAt(target).format)));
    writeState(context, part, { ...part.state, kept: [] });
    await context.sync();
    const collisions = overwritten();
    await giveBack(context, collisions);
    return done({
      restored: byFate.ours.length + byFate.asBefore.length - collisions.length,
      changed: [...byFate.changed.map(addressOf), ...collisions.map(({ write }) => qualifiedAddress(write.sheet, write.address))],
      missingSheets,
    });
  });
}

interface Target extends SheetPlace {
  readonly kept: KeptCell;
}

interface Located {
  readonly targets: Target[];
  readonly missingSheets: string[];
  readonly protectedSheet: string | null;
}

function locate(kept: readonly KeptCell[], sheets: readonly SheetFacts[]): Located {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const names = [...new Set(kept.map(({ sheet }) => sheet))];
  const targets = kept.flatMap((cell): Target[] => {
    const sheet = byName.get(cell.sheet);
    const address = parseAddress(cell.address);
    return sheet === undefined || address === null
      ? []
      : [{ sheetId: sheet.id, row: address.area.top, column: address.area.left, kept: cell }];
  });
  return {
    targets,
    missingSheets: names.filter((name) => !byName.has(name)),
    protectedSheet: names.find((name) => byName.get(name)?.isProtected) ?? null,
  };
}

interface Fates {
  /** Cells that still hold what the plan wrote. */
  readonly ours: Target[];
  /** Cells that already hold again what they held before. */
  readonly asBefore: Target[];
  readonly changed: Target[];
}

function sortByFate(targets: readonly Target[], heldAt: (place: SheetPlace) => HeldCell): Fates {
  const fates: Fates = { ours: [], asBefore: [], changed: [] };
  for (const target of targets) {
    const { content } = heldAt(target);
    if (sameContent(content, target.kept.after)) fates.ours.push(target);
    else if (sameContent(content, target.kept.before)) fates.asBefore.push(target);
    else fates.changed.push(target);
  }
  return fates;
}

function cellWrite({ sheetId, row, column, kept }: Target, format: string): CellWrite {
  return {
    sheetId,
    sheet: kept.sheet,
    address: kept.address,
    row,
    column,
    expected: kept.after,
    next: kept.before,
    format,
    nextFormat: kept.before.numberFormat,
    nextFont: kept.before.font,
  };
}

function addressOf({ kept }: Target): string {
  return qualifiedAddress(kept.sheet, kept.address);
}
