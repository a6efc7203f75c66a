/**
 * The sheets of the workbook, each asked something in the same round trip that lists them.
 *
 * Office.js hands out a used range or the conditional formats of a sheet only by a method of that sheet, and a sheet
 * only by its name, which nobody knows before the first round trip. But sheets can be walked from the first to the
 * next, and what is asked of a null object is null in turn; so the first round trip walks farther than most workbooks
 * have sheets, and only the sheets beyond that cost a second one.
 */
import type { Visibility } from '../sheet/grid';
import { runExcel } from './run';
import type { Outcome } from './outcome';

/** More sheets than nearly every workbook has; each costs about 2 KB of request. */
const WALKED_SHEETS = 40;

export interface SheetFacts {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

export interface AskedSheet<A> extends SheetFacts {
  readonly answer: A;
}

/** Queues the list of sheets; read it with `sheetFacts` after a sync. */
export function askSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  return sheets;
}

export function sheetFacts(sheets: Excel.WorksheetCollection): SheetFacts[] {
  return sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
  }));
}

function visibilityOf(visibility: string): Visibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

/**
 * Asks every sheet and hands the loaded answers, in the order of the tabs, to `work`. `alongside` queues what else is
 * wanted in the first round trip. Should an Excel refuse the walk, the sheets are listed first and asked then: one
 * round trip more, the same answers.
 */
export async function withSheets<A, B, R>(
  ask: (sheet: Excel.Worksheet) => A,
  alongside: (context: Excel.RequestContext) => B,
  work: (context: Excel.RequestContext, sheets: AskedSheet<A>[], beside: B) => Promise<Outcome<R>>,
): Promise<Outcome<R>> {
  let listed = false;
  const attempt = (walked: number): Promise<Outcome<R>> =>
    runExcel(async (context) => {
      const beside = alongside(context);
      const sheets = await visit(context, walked, ask);
      listed = true;
      return work(context, sheets, beside);
    });
  const outcome = await attempt(WALKED_SHEETS);
  const refusedWalk = !outcome.ok && !listed && (outcome.failure.kind === 'unknown' || outcome.failure.kind === 'gone');
  return refusedWalk ? attempt(0) : outcome;
}

async function visit<A>(
  context: Excel.RequestContext,
  walked: number,
  ask: (sheet: Excel.Worksheet) => A,
): Promise<AskedSheet<A>[]> {
  const sheets = askSheets(context);
  const walk = walkSheets(context, walked, ask);
  await context.sync();
  const answers = new Map<string, A>();
  for (const { sheet, answer } of walk) if (!sheet.isNullObject) answers.set(sheet.id, answer);
  const facts = sheetFacts(sheets);
  const beyond = facts.filter((sheet) => !answers.has(sheet.id));
  for (const { id } of beyond) answers.set(id, ask(context.workbook.worksheets.getItem(id)));
  if (beyond.length > 0) await context.sync();
  return facts.map((sheet) => ({ ...sheet, answer: answers.get(sheet.id) as A }));
}

function walkSheets<A>(
  context: Excel.RequestContext,
  count: number,
  ask: (sheet: Excel.Worksheet) => A,
): { sheet: Excel.Worksheet; answer: A }[] {
  const walk: { sheet: Excel.Worksheet; answer: A }[] = [];
  for (let step = 0; step < count; step++) {
    const previous = walk[step - 1]?.sheet;
    const sheet = previous === undefined ? context.workbook.worksheets.getFirst(false) : previous.getNextOrNullObject(false);
    sheet.load('id');
    walk.push({ sheet, answer: ask(sheet) });
  }
  return walk;
}
