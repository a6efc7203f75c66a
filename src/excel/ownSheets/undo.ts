/** Taking back sheets that were written half way. */
import { done } from '../outcome';
import { readCells, type HeldCells } from '../readCells';
import { runAfterCellEdit } from '../run';
import { askState, askStatePart, giveBackState, type StatePart } from '../statePart';
import { giveBack, queueWrites, reversesOf, type Collision } from '../writeCells';
import { queueLayout, queueUnmerging } from './applyLayout';
import { queueChartsBack } from './charts';
import { writeChunks } from './chunks';
import { purposeAsked } from './mark';
import { askOwner, chartsOf, type OwnSheetAnswer } from './survey';
import type { Begun, ChangedSheet, NewSheet } from './task';

/** Returns whether the workbook is as it was, but for sheets that somebody has deleted meanwhile. Where a cell is being edited, it waits for the person to leave it. */
export async function takeBack({ part, works, collisions }: Begun): Promise<boolean> {
  const outcome = await runAfterCellEdit(async (context) => {
    const added = works.flatMap((work) => (work.kind === 'new' ? [askNewSheet(context, work)] : []));
    const changed = works.flatMap((work) => (work.kind === 'changed' ? [askChangedSheet(context, work)] : []));
    const parts = askStatePart(context);
    await context.sync();
    const present = changed.filter(({ sheet }) => !sheet.isNullObject);
    const held = await readCells(context, present.flatMap(({ work }) => work.writes), () => askState(parts));
    for (const { sheet, answer, work } of added) if (!sheet.isNullObject && isOurs(sheet, answer, work)) sheet.delete();
    for (const one of present) await giveBackSheet(context, one, held, collisions);
    giveBackState(context, held.asked(), part);
    await context.sync();
    return done(undefined);
  });
  return outcome.ok;
}

interface Asked<W> {
  readonly work: W;
  readonly sheet: Excel.Worksheet;
  readonly answer: OwnSheetAnswer;
}

function askNewSheet(context: Excel.RequestContext, work: NewSheet): Asked<NewSheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(work.name).load('id');
  return { work, sheet, answer: askOwner(sheet) };
}

function askChangedSheet(context: Excel.RequestContext, work: ChangedSheet): Asked<ChangedSheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(work.sheetId).load('id');
  return { work, sheet, answer: askOwner(sheet) };
}

/** One of that name that somebody else made stays. */
function isOurs({ id }: Excel.Worksheet, { mark, used }: OwnSheetAnswer, { others, purpose }: NewSheet): boolean {
  return !others.has(id) && (purposeAsked(mark) === purpose || used.isNullObject);
}

/** Queues what the sheet held and how it looked. Cells that hold something else by now belong to who has edited them. */
async function giveBackSheet(context: Excel.RequestContext, { work, sheet, answer }: Asked<ChangedSheet>, held: HeldCells<() => StatePart>, collisions: readonly Collision[]): Promise<void> {
  const { writes, from, to, charts } = work;
  queueUnmerging(sheet, to, from);
  for (const chunk of writeChunks(reversesOf(writes, collisions, held))) {
    const overwritten = queueWrites(context, chunk);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request cannot hold more
    await context.sync();
    await giveBack(context, overwritten());
  }
  queueLayout(sheet, to, from);
  queueChartsBack(sheet, chartsOf(answer), charts, from.charts, to.charts);
}
