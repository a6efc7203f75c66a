/** Finding the conditional formats that are ours among those of the workbook. */
import { isMarkerFormula } from './marker';
import { done, type Outcome } from './outcome';
import { runExcel } from './run';
import { askSheets, sheetFacts, withSheets, type SheetFacts } from './sheets';

/** A sheet with the ids of our conditional formats on it. */
export interface MarkedSheet extends SheetFacts {
  readonly own: readonly string[];
  /** Excel would not show a conditional format of the sheet, so that it is not known whose it is. */
  readonly unreadable: boolean;
}

/**
 * Finds them in one round trip and hands them to `work`. Excel fails to show some conditional formats that people have
 * duplicated (office-js #5222, #6827, #6835), and then the whole answer is lost; in that case each is asked alone.
 */
export async function withOwnFormats<R>(
  work: (context: Excel.RequestContext, sheets: MarkedSheet[]) => Promise<Outcome<R>>,
): Promise<Outcome<R>> {
  let found = false;
  const outcome = await withSheets(
    askFormats,
    () => undefined,
    (context, sheets) => {
      found = true;
      return work(context, sheets.map(({ answer, ...facts }) => ({ ...facts, own: ownIds(answer), unreadable: false })));
    },
  );
  if (outcome.ok || found || outcome.failure.kind === 'cell-edit' || outcome.failure.kind === 'lost') return outcome;
  return findOneByOne(work);
}

function askFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  // `custom` itself throws where another kind of format stands among them (office-js #2180).
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

function ownIds(formats: Excel.ConditionalFormatCollection): string[] {
  const own = formats.items.filter(({ type, customOrNullObject }) => type === 'Custom' && isMarkerFormula(customOrNullObject.rule.formula));
  return own.map(({ id }) => id);
}

/** The slow way: every conditional format is asked in a request of its own, so that one that fails spoils no other. */
async function findOneByOne<R>(
  work: (context: Excel.RequestContext, sheets: MarkedSheet[]) => Promise<Outcome<R>>,
): Promise<Outcome<R>> {
  const listed = await listSheets();
  if (!listed.ok) return listed;
  const sheets: MarkedSheet[] = [];
  for (const facts of listed.value) {
    const own: string[] = [];
    const ids = await listCustomFormats(facts.id);
    let unreadable = !ids.ok;
    for (const id of ids.ok ? ids.value : []) {
      const formula = await readFormula(facts.id, id);
      if (!formula.ok) unreadable = true;
      else if (isMarkerFormula(formula.value)) own.push(id);
    }
    sheets.push({ ...facts, own, unreadable });
  }
  return runExcel((context) => work(context, sheets));
}

function listSheets(): Promise<Outcome<SheetFacts[]>> {
  return runExcel(async (context) => {
    const sheets = askSheets(context);
    await context.sync();
    return done(sheetFacts(sheets));
  });
}

function listCustomFormats(sheetId: string): Promise<Outcome<string[]>> {
  return runExcel(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    formats.load('items/id,items/type');
    await context.sync();
    return done(formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => id));
  });
}

function readFormula(sheetId: string, formatId: string): Promise<Outcome<string>> {
  return runExcel(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    const { rule } = formats.getItem(formatId).custom;
    rule.load('formula');
    await context.sync();
    return done(rule.formula);
  });
}
