/** Making sheets: cumulative tables, and empty sheets to be filled. */
import type { OwnSheetOptions } from '../excel';
import type { CumulativeOptions } from '../review/cumulativeOptions';
import type { SheetContent } from '../sheet/content';
import type { CumulativePlan } from '../edits/cumulative';
import type { Template } from '../edits/templates';
import { fail, loadCore, reviewAfterwards, reviewIfNeeded, type Pane } from './commands';
import { reviewInput, WORKING } from './session';

/** Cells that a person typed into, in sheets that would be written anew. */
export interface TypedCells {
  readonly contents: readonly SheetContent[];
  readonly cells: readonly string[];
}

/** What can be made of the workbook that was reviewed last. */
export async function planTables(pane: Pane, options: CumulativeOptions, take: (plan: CumulativePlan) => void): Promise<void> {
  const { workbook, review } = pane.session();
  const core = await loadCore(pane);
  if (core !== null && workbook !== null) take(core.planCumulative(reviewInput(workbook), options, review?.judged));
}

/**
 * Remembers the choices, where they are new, and writes the sheets: anew from the workbook as it is now, where it was edited
 * since they were shown. Those that hold something typed are left for the person to decide.
 */
export async function makeTables(pane: Pane, contents: readonly SheetContent[], options: CumulativeOptions, allowed: OwnSheetOptions, takeTyped: (typed: TypedCells) => void): Promise<void> {
  const { review: shown } = pane.session();
  if (!(await reviewIfNeeded(pane))) return;
  pane.update({ work: WORKING });
  const { workbook, review } = pane.session();
  if (workbook === null) return;
  const { cumulative: before = {} } = workbook.state;
  if (JSON.stringify(before) !== JSON.stringify(options)) {
    const saved = await pane.services.saveState(({ cumulative = {} }) => ({ cumulative: withChoices(cumulative, before, options) }));
    if (!saved.ok) return void fail(pane, saved);
    pane.update({ workbook: { ...workbook, state: saved.value } });
  }
  const now = review === shown ? contents : await madeAnew(pane, contents, options);
  if (now.length === 0) return pane.update({ notice: { kind: 'nothing-to-make' } });
  await write(pane, now, allowed, takeTyped);
}

/** What somebody else has chosen in the meantime stays, where this person chose nothing new. */
function withChoices(now: CumulativeOptions, before: CumulativeOptions, chosen: CumulativeOptions): CumulativeOptions {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(chosen)])] as (keyof CumulativeOptions)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(chosen[key]));
  return { ...now, ...Object.fromEntries(changed.map((key) => [key, chosen[key]])) };
}

/** The same tables, as the workbook now makes them. */
async function madeAnew(pane: Pane, contents: readonly SheetContent[], options: CumulativeOptions): Promise<readonly SheetContent[]> {
  const purposes = new Set(contents.map(({ purpose }) => purpose));
  let now: readonly SheetContent[] = [];
  await planTables(pane, options, ({ sheets }) => (now = sheets.filter(({ purpose }) => purposes.has(purpose))));
  return now;
}

/** Hands on the empty sheets that can be added. */
export async function listTemplates(pane: Pane, take: (templates: readonly Template[]) => void): Promise<void> {
  const core = await loadCore(pane);
  if (core !== null) take(core.templates);
}

/** Rows of an empty sheet that does not say how many it needs. */
const TEMPLATE_ROWS = 15;
/** Templates with a column for each district. */
const BY_DISTRICT = ['roadmap', 'district-matrix'];

/** Adds an empty sheet of a family for the person to fill. */
export async function makeTemplate(pane: Pane, { kind, content }: Template, year: number, districts: readonly string[]): Promise<void> {
  const places = BY_DISTRICT.includes(kind) ? districts : [];
  await write(pane, [content({ year, rows: TEMPLATE_ROWS, places })], { isTemplate: true }, () => undefined);
}

/** All sheets or none; those that hold something typed are left for the person to decide. Where something was written the workbook is read again. */
async function write(pane: Pane, contents: readonly SheetContent[], allowed: OwnSheetOptions, takeTyped: (typed: TypedCells) => void): Promise<void> {
  const outcome = await pane.services.writeOwnSheets(contents, allowed);
  if (!outcome.ok) return void fail(pane, outcome);
  const { sheets, left } = outcome.value;
  const purposes = new Set(left.map(({ purpose }) => purpose));
  if (left.length > 0) takeTyped({ contents: contents.filter(({ purpose }) => purposes.has(purpose)), cells: left.flatMap(({ cells }) => cells) });
  if (sheets.length === 0) return;
  if (pane.session().notice?.kind !== 'failed') pane.update({ notice: { kind: 'made', sheets: sheets.map(({ sheet }) => sheet) } });
  await reviewAfterwards(pane);
}
