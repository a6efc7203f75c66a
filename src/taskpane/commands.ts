/** What the pane can do. A command is one object, so that ribbon and button share it. */
import type { Outcome, SelectedCells, StateChange } from '../excel';
import type { ReviewProgress } from '../review';
import type { Review } from '../review/result';
import type { Correction } from '../review/state';
import type { Plan } from '../sheet/edit';
import type { ToldEncoding } from '../sheet/legacyText';
import type { Core, Services } from './services';
import { reviewInput, WORKING, type CommandId, type Notice, type Session } from './session';

/** What a command works on: the services, the session, and the person's wish to stop. */
export interface Pane {
  readonly services: Services;
  session(): Session;
  update(change: Partial<Session>): void;
  readonly stop: AbortSignal;
}

export interface Command {
  isAllowed(session: Session): boolean;
  run(pane: Pane): Promise<void>;
}

const whenIdle = (session: Session) => session.work === null;

export const commands: Readonly<Record<CommandId, Command>> = {
  review: { isAllowed: whenIdle, run: runReview },
  highlight: { isAllowed: whenIdle, run: runHighlight },
  clear: { isAllowed: whenIdle, run: runClear },
  fill: { isAllowed: whenIdle, run: showPlan },
  convert: { isAllowed: whenIdle, run: showConversion },
  // Before the first review nobody knows what the workbook keeps; the command itself finds out.
  restore: { isAllowed: (session) => whenIdle(session) && session.workbook?.state.kept.length !== 0, run: runRestore },
};

/** Reads and reviews the workbook; false where it failed or was stopped, and then the notice says so. */
export async function review(pane: Pane): Promise<boolean> {
  const { services, stop } = pane;
  pane.update({ work: { canStop: true, progress: null }, notice: null, plan: null });
  const [core, reading] = await Promise.all([loadCore(pane), services.readWorkbook()]);
  if (core === null) return false;
  if (!reading.ok) return fail(pane, reading);
  // What is edited from here on, this review does not know; live totals go on from what was read now.
  pane.update({ workbook: reading.value, totals: null });
  const { edits } = pane.session();
  const found = await reviewInTurns(pane, core.reviewSteps(reviewInput(reading.value)));
  if (found === null || stop.aborted) {
    pane.update({ notice: { kind: 'stopped' } });
    return false;
  }
  const standing = core.submission.standingOf(reading.value, found, pane.session().standing);
  pane.update({ review: found, standing, kinds: core.kinds, isStale: pane.session().edits !== edits });
  return true;
}

/** The core, or null and a notice: it is a script that a broken connection may have kept away. */
export async function loadCore(pane: Pane): Promise<Core | null> {
  try {
    return await pane.services.loadCore();
  } catch (error) {
    pane.update({ notice: { kind: 'not-loaded', detail: String(error) } });
    return null;
  }
}

/** Takes the steps one by one and gives the browser a turn after each, so that progress is drawn and Stop can be pressed. */
async function reviewInTurns(pane: Pane, steps: Generator<ReviewProgress, Review, void>): Promise<Review | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    pane.update({ work: { canStop: true, progress: step.value } });
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (pane.stop.aborted) return null;
  }
}

/** Tells why something was not done. */
export function fail(pane: Pane, outcome: Outcome<unknown>): false {
  if (!outcome.ok) pane.update({ notice: { kind: 'failed', failure: outcome.failure } });
  return false;
}

/** Does one thing in Excel and reports how it ended. */
async function ask<T>(pane: Pane, asked: Promise<Outcome<T>>, notice: (value: T) => Notice): Promise<boolean> {
  const outcome = await asked;
  if (!outcome.ok) return fail(pane, outcome);
  pane.update({ notice: notice(outcome.value) });
  return true;
}

/** Reviews where there is no review, or an outdated one: what is shown, marked, filled and reported is always the workbook as it is. */
export async function reviewIfNeeded(pane: Pane): Promise<boolean> {
  const { review: known, isStale } = pane.session();
  return known !== null && !isStale ? true : review(pane);
}

/** Reviews again after a change of ours. The report of that change stays in sight, also where the review itself did not come through. */
export async function reviewAfterwards(pane: Pane): Promise<void> {
  const { notice } = pane.session();
  const isReviewed = await review(pane);
  pane.update(isReviewed ? { notice } : { notice, isStale: true, totals: null });
}

async function runReview(pane: Pane): Promise<void> {
  await review(pane);
}

async function runHighlight(pane: Pane): Promise<void> {
  if (!(await reviewIfNeeded(pane))) return;
  pane.update({ work: WORKING });
  const findings = pane.session().review?.findings ?? [];
  if (await ask(pane, pane.services.highlight(findings), (report) => ({ kind: 'highlighted', report }))) pane.update({ marks: 'unknown' });
}

async function runClear(pane: Pane): Promise<void> {
  if (await ask(pane, pane.services.clearHighlights(), (report) => ({ kind: 'cleared', report }))) pane.update({ marks: 'unknown' });
}

async function showPlan(pane: Pane): Promise<void> {
  if (!(await reviewIfNeeded(pane))) return;
  const { workbook } = pane.session();
  const core = await loadCore(pane);
  if (core === null) return;
  const plan = workbook === null ? [] : core.planTotals(reviewInput(workbook));
  pane.update(plan.length === 0 ? { notice: { kind: 'nothing-to-fill' } } : { plan });
}

async function showConversion(pane: Pane): Promise<void> {
  if (!(await reviewIfNeeded(pane))) return;
  const { workbook } = pane.session();
  const core = await loadCore(pane);
  if (core === null || workbook === null) return;
  const { plan, leftAlone } = core.planConversion(reviewInput(workbook));
  if (leftAlone.length > 0) pane.update({ notice: { kind: 'left-alone', cells: leftAlone } });
  else if (plan.length === 0) pane.update({ notice: { kind: 'nothing-to-convert' } });
  if (plan.length > 0) pane.update({ plan });
}

async function runRestore(pane: Pane): Promise<void> {
  if (await ask(pane, pane.services.restore(), (report) => ({ kind: 'restored', report }))) await reviewAfterwards(pane);
}

/** Writes the edits that the person ticked. */
export async function applyTicked(pane: Pane, ticked: Plan): Promise<void> {
  if (await ask(pane, pane.services.applyPlan(ticked), (report) => ({ kind: 'applied', report }))) await reviewAfterwards(pane);
}

/** Writes what the person says of bases into the workbook and reviews with it. */
export async function declareBases(pane: Pane, change: StateChange): Promise<void> {
  const saved = pane.services.saveState(change);
  if (await ask(pane, saved, () => ({ kind: 'declared' }))) await reviewAfterwards(pane);
}

/** Writes what the person says of sheets into the workbook and reviews with it. */
export async function correctRecognition(pane: Pane, change: (corrections: readonly Correction[]) => readonly Correction[]): Promise<void> {
  const saved = pane.services.saveState(({ corrections = [] }) => ({ corrections: change(corrections) }));
  if (await ask(pane, saved, () => ({ kind: 'corrected' }))) await reviewAfterwards(pane);
}

/** Hands on what the person has selected. */
export async function takeSelection(pane: Pane, take: (selected: SelectedCells) => void): Promise<void> {
  const outcome = await pane.services.readSelection();
  if (outcome.ok) take(outcome.value);
  else fail(pane, outcome);
}

/** Writes what the person says of the texts of a sheet into the workbook and reviews with it; null: nothing any more. */
export async function tellEncoding(pane: Pane, sheet: string, encoding: ToldEncoding | null): Promise<void> {
  const saved = pane.services.saveState(({ encodings = [] }) => {
    const others = encodings.filter((told) => told.sheet !== sheet);
    return { encodings: encoding === null ? others : [...others, { sheet, encoding }] };
  });
  if (await ask(pane, saved, () => ({ kind: 'told' }))) await reviewAfterwards(pane);
}

/** Takes the person to a cell. */
export async function goToCell(pane: Pane, sheet: string, address: string): Promise<void> {
  const outcome = await pane.services.goTo(sheet, address);
  if (!outcome.ok) fail(pane, outcome);
}
