/** Taking back a sheet that was written half way. */
import { sameContent } from '../contents';
import { done } from '../outcome';
import { readCells } from '../readCells';
import { runExcel } from '../run';
import { askState, askStatePart, writeStateXml, type StatePart } from '../statePart';
import { giveBack, queueWrites, type CellWrite } from '../writeCells';
import { queueLayout, queueUnmerging } from './applyLayout';
import { queueChartsBack } from './charts';
import { writeChunks } from './chunks';
import { purposeAsked } from './mark';
import { chartsOf, askOwner } from './survey';
import type { Begun, ChangedSheet, NewSheet } from './task';

/** Returns whether the workbook is as it was. */
export function takeBack(begun: Begun): Promise<boolean> {
  return 'added' in begun ? removeNewSheet(begun.added, begun.part.xml) : giveBackSheet(begun.changed, begun.part.xml);
}

/** Deletes the new sheet; one of that name that somebody else made stays. */
async function removeNewSheet({ name, purpose, others }: NewSheet, stateXml: string | null): Promise<boolean> {
  const outcome = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    const { mark, used } = askOwner(sheet);
    const parts = askStatePart(context);
    await context.sync();
    const { asked: part } = await readCells(context, [], () => askState(parts));
    const isOurs = !sheet.isNullObject && !others.has(sheet.id) && (purposeAsked(mark) === purpose || used.isNullObject);
    if (isOurs) sheet.delete();
    giveBackState(context, part(), stateXml);
    await context.sync();
    return done(undefined);
  });
  return outcome.ok;
}

/** Gives the sheet what it held and how it looked. Cells that hold something else by now belong to who has edited them. */
async function giveBackSheet({ sheetId, writes, from, to, charts: had, collisions }: ChangedSheet, stateXml: string | null): Promise<boolean> {
  const outcome = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const answer = askOwner(sheet);
    const parts = askStatePart(context);
    await context.sync();
    const { heldAt, asked: part } = await readCells(context, writes, () => askState(parts));
    queueUnmerging(sheet, to, from);
    const former = new Map(collisions.map(({ write, held, heldFormat }) => [write, { content: held, format: heldFormat }]));
    const reverse = writes
      .filter((write) => sameContent(heldAt(write).content, write.next))
      .map((write): CellWrite => {
        const { content, format } = former.get(write) ?? { content: write.expected, format: write.format };
        return { ...write, expected: write.next, next: content, format: heldAt(write).format, nextFormat: format };
      });
    for (const chunk of writeChunks(reverse)) {
      const overwritten = queueWrites(context, chunk);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request cannot hold more
      await context.sync();
      await giveBack(context, overwritten());
    }
    queueLayout(sheet, to, from);
    queueChartsBack(sheet, chartsOf(answer), had, from.charts, to.charts);
    giveBackState(context, part(), stateXml);
    await context.sync();
    return done(undefined);
  });
  return outcome.ok;
}

function giveBackState(context: Excel.RequestContext, part: StatePart, stateXml: string | null): void {
  if (part.xml !== stateXml) writeStateXml(context, part, stateXml);
}
