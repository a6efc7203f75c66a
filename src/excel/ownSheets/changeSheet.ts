/** A sheet of ours that is there, written anew. */
import { queueWrites, type Collision } from '../writeCells';
import { queueLayout, queueUnmerging } from './applyLayout';
import { queueCharts } from './charts';
import { writeChunks } from './chunks';
import type { ChangedSheet } from './task';

/** Returns the cells that somebody typed into at that very moment. */
export async function changeSheet(context: Excel.RequestContext, { sheetId, writes, from, to, charts }: ChangedSheet): Promise<Collision[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  queueUnmerging(sheet, from, to);
  const overwritten: (() => Collision[])[] = [];
  const chunks = writeChunks(writes);
  for (const [index, chunk] of chunks.entries()) {
    overwritten.push(queueWrites(context, chunk));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request cannot hold more
    if (index < chunks.length - 1) await context.sync();
  }
  queueLayout(sheet, from, to);
  queueCharts(sheet, charts, from.charts, to.charts);
  await context.sync();
  return overwritten.flatMap((collisions) => collisions());
}
