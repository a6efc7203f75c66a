/** Marks on the cells of findings: conditional formats of ours, which leave the sheet's own formats alone (decision 1). */
import type { Finding, Severity } from '../appendices/finding';
import { MARK_COLOURS } from './colours';
import { addressChunks, joinCells } from './joinCells';
import { markerFormula } from './marker';
import { marksOf, type SheetMarks } from './marks';
import { done, type Outcome } from './outcome';
import { withOwnFormats, type MarkedSheet } from './ownFormats';
import type { ClearReport, HighlightReport } from './reports';

/** A mark costs about 2 KB of request besides its address; Excel on the web refuses a request above 5 MB. */
const MARK_BYTES = 2_100;
const REQUEST_BUDGET = 4_500_000;

/** One conditional format to be made. */
interface Mark {
  readonly sheetId: string;
  readonly severity: Severity;
  readonly address: string;
}

/**
 * Replaces our marks by those of the findings: one round trip to find the old ones, one to remove them and make the
 * new ones, and one more for each further 5 MB. Protected sheets keep the marks that they have and are named.
 */
export function highlight(findings: readonly Finding[]): Promise<Outcome<HighlightReport>> {
  return withOwnFormats(async (context, sheets) => {
    const marks = marksOf(findings);
    const open = sheets.filter(({ isProtected }) => !isProtected);
    removeOwn(context, open);
    await makeMarks(context, open.flatMap(({ id, name }) => chunksOf(id, marks.get(name))));
    const names = new Set(sheets.map(({ name }) => name));
    return done({
      cells: open.reduce((sum, { name }) => sum + cellsOf(marks.get(name)), 0),
      protectedSheets: sheets.filter(({ name, isProtected }) => isProtected && marks.has(name)).map(({ name }) => name),
      missingSheets: [...marks.keys()].filter((name) => !names.has(name)),
      unreadableSheets: namesOfUnreadable(sheets),
    });
  });
}

/** Removes our marks from the whole workbook, copies of sheets included, and nothing else. */
export function clearHighlights(): Promise<Outcome<ClearReport>> {
  return withOwnFormats(async (context, sheets) => {
    const open = sheets.filter(({ isProtected }) => !isProtected);
    const removed = removeOwn(context, open);
    if (removed > 0) await context.sync();
    return done({
      removed,
      protectedSheets: sheets.filter(({ isProtected, own }) => isProtected && own.length > 0).map(({ name }) => name),
      unreadableSheets: namesOfUnreadable(sheets),
    });
  });
}

/** Queues the removal; returns how many conditional formats it concerns. */
function removeOwn(context: Excel.RequestContext, sheets: readonly MarkedSheet[]): number {
  const marked = sheets.filter(({ own }) => own.length > 0);
  for (const { id, own } of marked) {
    const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
    for (const formatId of own) formats.getItem(formatId).delete();
  }
  return marked.reduce((sum, { own }) => sum + own.length, 0);
}

function chunksOf(sheetId: string, marks: SheetMarks | undefined): Mark[] {
  return [...(marks ?? [])].flatMap(([severity, cells]) =>
    addressChunks(joinCells(cells)).map((address) => ({ sheetId, severity, address })),
  );
}

async function makeMarks(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  let bytes = 0;
  for (const mark of marks) {
    const more = MARK_BYTES + mark.address.length;
    if (bytes + more > REQUEST_BUDGET) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request cannot hold more
      await context.sync();
      bytes = 0;
    }
    makeMark(context, mark);
    bytes += more;
  }
  await context.sync();
}

function makeMark(context: Excel.RequestContext, { sheetId, severity, address }: Mark): void {
  const cells = context.workbook.worksheets.getItem(sheetId).getRanges(address);
  // Added at the first priority; without stopIfTrue the sheet's own conditional formats go on working.
  const format = cells.conditionalFormats.add('Custom');
  format.stopIfTrue = false;
  format.custom.rule.formula = markerFormula(severity);
  format.custom.format.fill.color = MARK_COLOURS[severity].fill;
  format.custom.format.font.color = MARK_COLOURS[severity].text;
}

function cellsOf(marks: SheetMarks | undefined): number {
  return [...(marks?.values() ?? [])].reduce((sum, cells) => sum + cells.length, 0);
}

function namesOfUnreadable(sheets: readonly MarkedSheet[]): string[] {
  return sheets.filter(({ unreadable }) => unreadable).map(({ name }) => name);
}
