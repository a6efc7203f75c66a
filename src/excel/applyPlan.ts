/** Applying a plan of edits that a person has ticked (decision 2). */
import { cellAddress, qualifiedAddress } from '../sheet/address';
import type { Edit, Plan } from '../sheet/edit';
import { sameContent } from './contents';
import { done, refused, type ExcelFailure, type Outcome } from './outcome';
import { readCells, type HeldCell, type SheetPlace } from './readCells';
import type { ApplyReport } from './reports';
import { rollBack } from './rollBack';
import { runExcel } from './run';
import { askSheets, sheetFacts, type SheetFacts } from './sheets';
import { askState, askStatePart, newerState, writeState, type StatePart } from './statePart';
import { keptCell, queueWrites, type CellWrite, type Collision } from './writeCells';

/** What has been handed to Excel, to be taken back should it go wrong. */
interface Written {
  readonly writes: readonly CellWrite[];
  readonly part: StatePart;
}

/**
 * Writes the edits of the plan; the caller passes the ticked ones. Nothing is written where a sheet is gone or
 * protected, or where a cell no longer holds what the person was shown. What is overwritten goes into the state of the
 * workbook in the same request, for `restore`. A write that fails half way is taken back (`failure.undone`).
 */
export async function applyPlan(plan: Plan): Promise<Outcome<ApplyReport>> {
  let begun: Written | undefined;
  let collisions: Collision[] = [];
  const outcome = await runExcel<ApplyReport>(async (context) => {
    const prepared = await prepare(context, plan);
    if (!prepared.ok) return prepared;
    const { writes, part, formulasKept, mixedKept } = prepared.value;
    if (writes.length === 0) return done({ written: 0, formulasKept, mixedKept });
    begun = { writes, part };
    // The state goes first: should the rest fail and not be taken back, `restore` still can.
    writeState(context, part, { ...part.state, kept: writes.map(keptCell) });
    const overwritten = queueWrites(context, writes);
    await context.sync();
    collisions = overwritten();
    if (collisions.length > 0) return refused({ kind: 'changed', cells: collisions.map(({ write }) => qualified(write)) });
    return done({ written: writes.length, formulasKept, mixedKept });
  });
  // In cell-edit mode Excel turns the whole request away.
  if (outcome.ok || begun === undefined || outcome.failure.kind === 'cell-edit') return outcome;
  const undone = await rollBack(begun.writes, collisions, begun.part);
  return refused({ ...outcome.failure, undone });
}

interface Prepared extends Written {
  readonly formulasKept: string[];
  readonly mixedKept: string[];
}

/** Reads the target cells again and turns the plan into writes, or refuses. */
async function prepare(context: Excel.RequestContext, plan: Plan): Promise<Outcome<Prepared>> {
  const sheets = askSheets(context);
  const parts = askStatePart(context);
  await context.sync();
  const located = locate(lastOfEachCell(plan), sheetFacts(sheets));
  if (!located.ok) return located;
  const { heldAt, asked } = await readCells(context, located.value, () => askState(parts));
  const part = asked();
  const newer = newerState(part);
  if (newer !== null) return refused(newer);
  const targets = located.value.map((target) => ({ ...target, held: heldAt(target) }));
  const changed = targets.filter(({ held, edit }) => !isAsShown(held, edit));
  if (changed.length > 0) return refused({ kind: 'changed', cells: changed.map(({ edit }) => qualified(edit)) });
  const isFormulaLost = ({ held, edit }: HeldTarget): boolean => held.content.formula !== null && edit.after.formula === null;
  // Written anew, the whole text would have one look, and nothing could bring back the others.
  const isMixed = ({ held, edit }: HeldTarget): boolean => edit.font !== undefined && held.font === null;
  return done({
    writes: targets.filter((target) => !isFormulaLost(target) && !isMixed(target)).map(cellWrite),
    part,
    formulasKept: targets.filter(isFormulaLost).map(({ edit }) => qualified(edit)),
    mixedKept: targets.filter((target) => isMixed(target) && !isFormulaLost(target)).map(({ edit }) => qualified(edit)),
  });
}

function isAsShown({ content, font }: HeldCell, { before, font: change }: Edit): boolean {
  return sameContent(content, before) && (change === undefined || font === null || font === change.before);
}

interface Target extends SheetPlace {
  readonly edit: Edit;
}

type HeldTarget = Target & { readonly held: HeldCell };

function lastOfEachCell(plan: Plan): Edit[] {
  return [...new Map(plan.map((edit) => [qualified(edit), edit])).values()];
}

function locate(edits: readonly Edit[], sheets: readonly SheetFacts[]): Outcome<Target[]> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const targets: Target[] = [];
  for (const edit of edits) {
    const sheet = byName.get(edit.sheet);
    const failure = unwritable(edit.sheet, sheet);
    if (sheet === undefined || failure !== null) return refused(failure ?? { kind: 'gone', sheet: edit.sheet });
    targets.push({ sheetId: sheet.id, row: edit.row, column: edit.column, edit, withFont: edit.font !== undefined });
  }
  return done(targets);
}

function unwritable(name: string, sheet: SheetFacts | undefined): ExcelFailure | null {
  if (sheet === undefined) return { kind: 'gone', sheet: name };
  return sheet.isProtected ? { kind: 'protected', sheet: name } : null;
}

function cellWrite({ sheetId, row, column, edit, held }: HeldTarget): CellWrite {
  // A formula in a cell of text format would be shown instead of computed.
  const usable = held.format === '@' && edit.after.formula !== null ? 'General' : held.format;
  return {
    sheetId,
    sheet: edit.sheet,
    address: cellAddress(row, column),
    row,
    column,
    expected: held.content,
    next: edit.after,
    format: held.format,
    nextFormat: edit.numberFormat ?? usable,
    font: edit.font?.before,
    nextFont: edit.font?.after,
  };
}

function qualified({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return qualifiedAddress(sheet, cellAddress(row, column));
}
