/** A sheet of ours that is there, written anew. */
import type { KeptCell } from '../../review/state';
import type { OwnSheetRecord } from '../../sheet/content';
import { qualifiedAddress } from '../../sheet/address';
import { done, refused, type ExcelFailure, type Outcome } from '../outcome';
import type { HeldCell } from '../readCells';
import type { AskedSheet } from '../sheets';
import { writeState, type StatePart } from '../statePart';
import { queueWrites, type CellWrite, type Collision } from '../writeCells';
import { queueLayout, queueUnmerging } from './applyLayout';
import { hasCharts, queueCharts } from './charts';
import { writeChunks } from './chunks';
import { EMPTY_LAYOUT, layoutOf } from './layout';
import { purposeAsked } from './mark';
import { planWrites } from './planWrites';
import { chartsOf, type OwnSheetAnswer } from './survey';
import { digestRows, targetsOf } from './targets';
import type { ChangedSheet, OwnSheetReport, Task } from './task';

export interface FoundSheet {
  readonly part: StatePart;
  /** What was written last, where the workbook remembers it. */
  readonly record: OwnSheetRecord | undefined;
  readonly sheet: AskedSheet<OwnSheetAnswer>;
  heldAt(row: number, column: number): HeldCell;
}

/** Writes what differs; what was typed is overwritten only where that is allowed, and kept for `restore`. */
export async function changeSheet(context: Excel.RequestContext, { content, options, sheets, note }: Task, found: FoundSheet): Promise<Outcome<OwnSheetReport>> {
  const { part, record, sheet, heldAt } = found;
  const failure = unwritable(sheet);
  if (failure !== null) return refused(failure);
  const targets = targetsOf(content);
  const next: OwnSheetRecord = { purpose: content.purpose, sheet: sheet.name, rows: digestRows(targets), layout: layoutOf(content) };
  const { writes, typed } = planWrites({ sheetId: sheet.id, sheet: sheet.name, heldAt }, targets, { before: record?.rows ?? [], after: next.rows });
  const overwritten = typed.map(addressOf);
  if (typed.length > 0 && options.overwriteTyped !== true) return refused({ kind: 'typed', sheet: sheet.name, cells: overwritten });
  const report = { sheet: sheet.name, isNew: false, written: writes.length, overwritten };
  if (JSON.stringify(record) === JSON.stringify(next) && writes.length === 0 && hasCharts(chartsOf(sheet.answer), next.layout.charts)) return done(report);

  const changed: ChangedSheet = { sheetId: sheet.id, writes, from: record?.layout ?? EMPTY_LAYOUT, to: next.layout, charts: chartsOf(sheet.answer), collisions: [] };
  note({ part, changed });
  const ownSheets = [...(part.state.ownSheets ?? []).filter((one) => one !== record), next];
  writeState(context, part, { ...part.state, ownSheets, ...(typed.length === 0 ? {} : { kept: [...keptOfOthers(part, sheet, sheets), ...typed.map(keptCell)] }) });
  const collisions = await carryOut(context, changed);
  if (collisions.length === 0) return done(report);
  note({ part, changed: { ...changed, collisions } });
  return refused({ kind: 'changed', sheet: sheet.name, cells: collisions.map(({ write }) => addressOf(write)) });
}

/** Several sheets of ours may be written one after the other: what was typed into each of them can be brought back together. */
function keptOfOthers({ state }: StatePart, sheet: AskedSheet<OwnSheetAnswer>, sheets: Task['sheets']): readonly KeptCell[] {
  const others = sheets.filter(({ id, answer }) => id !== sheet.id && purposeAsked(answer.mark) !== null).map(({ name }) => name);
  return state.kept.filter((cell) => others.includes(cell.sheet));
}

function unwritable({ name, isProtected, visibility }: AskedSheet<OwnSheetAnswer>): ExcelFailure | null {
  if (isProtected) return { kind: 'protected', sheet: name };
  return visibility === 'veryHidden' ? { kind: 'hidden', sheet: name } : null;
}

/** Returns the cells that somebody typed into at that very moment. */
async function carryOut(context: Excel.RequestContext, { sheetId, writes, from, to, charts }: ChangedSheet): Promise<Collision[]> {
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

function addressOf({ sheet, address }: CellWrite): string {
  return qualifiedAddress(sheet, address);
}

function keptCell({ sheet, address, expected, format, next }: CellWrite): KeptCell {
  return { sheet, address, before: { ...expected, numberFormat: format }, after: { value: next.formula === null ? next.value : null, formula: next.formula } };
}
