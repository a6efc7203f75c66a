/** Writing a sheet of the add-in's own: a report, a cumulative table, a criteria set. */
import type { SheetContent } from '../../sheet/content';
import { refused, type Outcome } from '../outcome';
import { readCells, type SheetPlace } from '../readCells';
import { withSheets, type AskedSheet } from '../sheets';
import { askState, askStatePart, newerState } from '../statePart';
import { addSheet } from './addSheet';
import { changeSheet } from './changeSheet';
import { askOwner, ownSheetsFor, usedOf, type OwnSheetAnswer } from './survey';
import type { Begun, Beside, OwnSheetOptions, OwnSheetReport, Task } from './task';
import { takeBack } from './undo';

/**
 * Makes the sheet, or writes the one with the same purpose anew; five round trips for a new one, three for one that is
 * there, and one more for each further 4 MB. Nothing is written where the workbook's structure or the sheet is protected, where the
 * sheet is very hidden, or where a person has typed into cells that would change (`typed`, with the cells), unless that
 * is allowed. A write that fails half way is taken back (`failure.undone`).
 */
export async function writeOwnSheet(content: SheetContent, options: OwnSheetOptions = {}): Promise<Outcome<OwnSheetReport>> {
  let begun: Begun | undefined;
  const note = (what: Begun): void => void (begun = what);
  const outcome = await withSheets(askOwner, askBeside, (context, sheets, beside) => write(context, { content, options, sheets, beside, note }));
  if (outcome.ok || begun === undefined) return outcome;
  const undone = await takeBack(begun);
  return refused({ ...outcome.failure, undone });
}

function askBeside(context: Excel.RequestContext): Beside {
  return { parts: askStatePart(context), protection: context.workbook.protection.load('protected') };
}

async function write(context: Excel.RequestContext, task: Task): Promise<Outcome<OwnSheetReport>> {
  const { content, options, sheets, beside } = task;
  const own = options.isTemplate === true ? [] : ownSheetsFor(content.purpose, sheets);
  const { heldAt, asked } = await readCells(context, own.flatMap(cornersOf), () => askState(beside.parts));
  const part = asked();
  const newer = newerState(part);
  if (newer !== null) return refused(newer);
  const record = part.state.ownSheets?.find(({ purpose }) => purpose === content.purpose);
  // A copy has its original's mark: of several, the one that was written last, by its name.
  const sheet = own.find(({ name }) => name === record?.sheet) ?? own[0];
  if (sheet === undefined) return addSheet(context, task, part);
  return changeSheet(context, task, { part, record, sheet, heldAt: (row, column) => heldAt({ sheetId: sheet.id, row, column }) });
}

/** The first and the last cell that hold something; of an empty sheet A1. */
function cornersOf({ id, answer }: AskedSheet<OwnSheetAnswer>): SheetPlace[] {
  const used = usedOf(answer) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return [
    { sheetId: id, row: used.top, column: used.left },
    { sheetId: id, row: used.bottom, column: used.right },
  ];
}
