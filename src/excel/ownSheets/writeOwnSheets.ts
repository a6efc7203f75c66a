/** Writing sheets of the add-in's own: a report, cumulative tables, a criteria set. */
import type { WorkbookState } from '../../review/state';
import type { SheetContent } from '../../sheet/content';
import { qualifiedAddress } from '../../sheet/address';
import { done, refused, type Outcome } from '../outcome';
import { readCells, type SheetPlace } from '../readCells';
import { withSheets, type AskedSheet } from '../sheets';
import { askState, askStatePart, writeState } from '../statePart';
import { keptCell } from '../writeCells';
import { addSheet } from './addSheet';
import { changeSheet } from './changeSheet';
import { planWorks } from './planWorks';
import { askOwner, ownSheetsFor, usedOf, type OwnSheetAnswer } from './survey';
import type { Begun, OwnSheetOptions, OwnSheetsReport, Work, WorksPlan } from './task';
import { takeBack } from './undo';

/**
 * Makes the sheets, or writes those with the same purposes anew; two round trips, and three for each new sheet, one for each
 * that is there, and one more for each further 4 MB. Nothing is written where the workbook's structure or a sheet is
 * protected, or where a sheet is very hidden. Sheets with cells that a person typed into and that would change are left and
 * told, unless overwriting is allowed. All is one: a write that fails half way is taken back with those before it
 * (`failure.undone`).
 */
export async function writeOwnSheets(contents: readonly SheetContent[], options: OwnSheetOptions = {}): Promise<Outcome<OwnSheetsReport>> {
  let begun: Begun | undefined;
  const outcome = await withSheets(askOwner, askBeside, async (context, sheets, beside) => {
    const own = contents.map(({ purpose }) => (options.isTemplate === true ? [] : ownSheetsFor(purpose, sheets)));
    const held = await readCells(context, own.flat().flatMap(cornersOf), () => askState(beside.parts));
    const plan = planWorks(contents, options, { sheets, own, held, isStructureProtected: beside.protection.protected });
    if (!plan.ok || plan.value.works.length === 0) return plan.ok ? done(plan.value.report) : plan;
    begun = { part: plan.value.part, works: [], collisions: [] };
    return carryOut(context, plan.value, begun);
  });
  if (outcome.ok || begun === undefined) return outcome;
  const undone = await takeBack(begun);
  return refused({ ...outcome.failure, undone });
}

interface Beside {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly protection: Excel.WorkbookProtection;
}

function askBeside(context: Excel.RequestContext): Beside {
  return { parts: askStatePart(context), protection: context.workbook.protection.load('protected') };
}

/** The first and the last cell that hold something; of an empty sheet A1. */
function cornersOf({ id, answer }: AskedSheet<OwnSheetAnswer>): SheetPlace[] {
  const used = usedOf(answer) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return [
    { sheetId: id, row: used.top, column: used.left },
    { sheetId: id, row: used.bottom, column: used.right },
  ];
}

/** The state goes first: should the rest fail and not be taken back, `restore` still can. */
async function carryOut(context: Excel.RequestContext, { part, works, records, report }: WorksPlan, begun: Begun): Promise<Outcome<OwnSheetsReport>> {
  if (records.length > 0) writeState(context, part, stateWith(part.state, works, records));
  for (const work of works) {
    begun.works.push(work);
    if (work.kind === 'new') {
      const added = await addSheet(context, work);
      if (!added.ok) return added;
    } else begun.collisions.push(...(await changeSheet(context, work)));
    if (begun.collisions.length > 0) return refused({ kind: 'changed', cells: begun.collisions.map(({ write }) => qualifiedAddress(write.sheet, write.address)) });
  }
  return done(report);
}

function stateWith(state: WorkbookState, works: readonly Work[], records: WorksPlan['records']): WorkbookState {
  const purposes = new Set(records.map(({ purpose }) => purpose));
  const ownSheets = [...(state.ownSheets ?? []).filter(({ purpose }) => !purposes.has(purpose)), ...records];
  const typed = works.flatMap((work) => (work.kind === 'changed' ? work.typed : []));
  return { ...state, ownSheets, ...(typed.length === 0 ? {} : { kept: typed.map(keptCell) }) };
}
