/** A new sheet of ours. */
import type { SheetLayout } from '../../sheet/content';
import { cellAddress } from '../../sheet/address';
import { cellKey, type Area } from '../../sheet/grid';
import { OWN_SHEET_NAME, ownSheetFormula } from '../../sheet/ownSheet';
import { failureOf } from '../errors';
import { done, refused, type Outcome } from '../outcome';
import { queueWrites, type CellWrite } from '../writeCells';
import { queueLayout, queuePage } from './applyLayout';
import { queueCharts } from './charts';
import { writeChunks } from './chunks';
import { EMPTY_LAYOUT } from './layout';
import type { Targets } from './targets';
import type { NewSheet } from './task';

export async function addSheet(context: Excel.RequestContext, { name, purpose, targets, layout, isTemplate }: NewSheet): Promise<Outcome<undefined>> {
  const added = await addEmptySheet(context, name);
  if (!added.ok) return added;
  const sheet = added.value;
  const mark = sheet.names.add(OWN_SHEET_NAME, ownSheetFormula(purpose));
  // Excel hides a name only right after it was made (office-js #3878).
  mark.visible = false;
  await fill(context, sheet, name, targets, layout);
  // Until here it tells whose the sheet is, should it have to be taken back.
  if (isTemplate) mark.delete();
  await context.sync();
  return done(undefined);
}

/** The library behind it is loaded only where a sheet is made. */
async function addEmptySheet(context: Excel.RequestContext, name: string): Promise<Outcome<Excel.Worksheet>> {
  const lazy = await import('../makeSheet');
  try {
    return done(await lazy.makeSheet(context, name));
  } catch (error) {
    const failure = failureOf(error);
    // A chart sheet, which Office.js does not list, may have the name.
    return refused(failure.kind === 'unknown' ? { ...failure, kind: 'name-taken', sheet: name } : failure);
  }
}

/** Queues what the sheet holds and how it looks; only what a last request cannot hold has been sent when it returns. */
async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string, targets: Targets, layout: SheetLayout): Promise<void> {
  const area = extentOf(targets);
  queuePage(sheet);
  const chunks = writeChunks(writesOf(name, targets, area));
  for (const [index, chunk] of chunks.entries()) {
    queueWrites(context, chunk);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request cannot hold more
    if (index < chunks.length - 1) await context.sync();
  }
  queueLayout(sheet, EMPTY_LAYOUT, layout);
  queueCharts(sheet, new Set(), [], layout.charts);
}

function extentOf(targets: Targets): Area {
  let [bottom, right] = [0, 0];
  for (const { row, column } of targets.values()) [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  return { top: 0, left: 0, bottom, right };
}

/** Every cell of the area, so that all are one block. */
function writesOf(name: string, targets: Targets, area: Area): CellWrite[] {
  const blank = { value: null, formula: null };
  const writes: CellWrite[] = [];
  for (let row = 0; row <= area.bottom; row++) {
    for (let column = 0; column <= area.right; column++) {
      const { next, numberFormat } = targets.get(cellKey(row, column)) ?? { next: blank, numberFormat: 'General' };
      writes.push({ sheetId: name, sheet: name, address: cellAddress(row, column), row, column, expected: blank, next, format: 'General', nextFormat: numberFormat });
    }
  }
  return writes;
}
