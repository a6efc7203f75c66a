/** The commands of the pane without a pane: what its buttons run, run one after the other on the host. */
import * as excel from '../../src/excel';
import { planConversion } from '../../src/edits/convertFonts';
import { planCumulative, type CumulativePlan } from '../../src/edits/cumulative';
import { startLive } from '../../src/edits/live';
import { planTotals } from '../../src/edits/totals';
import { reviewSteps, type ReviewInput } from '../../src/review';
import type { Language } from '../../src/review/messages';
import { explain } from '../../src/review/messages/languages';
import { countSeverities } from '../../src/review/result';
import { applyTicked, commands, type Pane } from '../../src/taskpane/commands';
import type { Services } from '../../src/taskpane/services';
import * as submission from '../../src/taskpane/submission';
import { NEW_SESSION, type Notice, type Session } from '../../src/taskpane/session';
import { makeTables, planTables } from '../../src/taskpane/make';
import { makeReport } from '../../src/taskpane/submit';
import type { Counters, Host } from '../index';
import type { HeadlessAction } from './options';

/** What the call states beside the workbook. */
export type Stated = Pick<ReviewInput, 'year' | 'bases' | 'sets' | 'judgeBy'>;

export interface Cost {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly ms: number;
}

/** How an action ended; `cost` is its own, without the reviews that a highlight, cumulative tables and a report bring with them, which stand in `review`. */
export interface ActionReport {
  readonly action: HeadlessAction;
  readonly notice: Notice | null;
  readonly cost: Cost;
  readonly review?: Cost;
  readonly findings?: ReturnType<typeof countSeverities>;
  /**
   * Of `fill` and `convert`: edits of the plan, and those that are ticked unless the person says otherwise; and the cells
   * that a conversion leaves as they are.
   */
  readonly plan?: { readonly edits: number; readonly ticked: number; readonly leftAlone?: readonly string[] };
  /** Of `cumulative`: what the lists contradict each other in. */
  readonly problems?: CumulativePlan['problems'];
}

/** One session of the pane, as long as the call. */
export function createHeadlessPane(host: Host, stated: Stated, language: Language = 'vi'): (action: HeadlessAction) => Promise<ActionReport> {
  let session: Session = NEW_SESSION;
  let reviewing: Cost | undefined;
  const services: Services = {
    ...excel,
    readWorkbook: async () => {
      const { result, cost } = await measured(host, excel.readWorkbook);
      reviewing = reviewing === undefined ? cost : sum(reviewing, cost);
      return result;
    },
    loadCore: () =>
      Promise.resolve({
        reviewSteps: (input) => reviewSteps({ ...input, ...stated }),
        planTotals: (input) => planTotals({ ...input, ...stated }),
        startLive,
        planConversion,
        templates: [],
        planCumulative: (input, options, judged) => planCumulative({ ...input, ...stated }, options, judged),
        submission,
        kinds: [],
      }),
    explain,
    loadLanguage: () => Promise.resolve(),
  };
  const pane: Pane = {
    services,
    session: () => session,
    update: (change) => void (session = { ...session, ...change }),
    stop: new AbortController().signal,
  };
  return async (action) => {
    session = { ...session, notice: null, plan: null };
    reviewing = undefined;
    const { result, cost } = await measured(host, () => runAction(pane, action, language));
    const isReviewApart = (action === 'highlight' || action === 'cumulative' || action === 'report') && reviewing !== undefined;
    session = { ...session, work: null };
    const { notice, review } = session;
    return {
      action,
      notice,
      cost: isReviewApart && reviewing !== undefined ? less(cost, reviewing) : cost,
      ...(isReviewApart && { review: reviewing }),
      ...((action === 'review' || action === 'highlight') && review !== null && { findings: countSeverities(review.findings) }),
      ...result,
    };
  };
}

function runAction(pane: Pane, action: HeadlessAction, language: Language): Promise<Pick<ActionReport, 'plan' | 'problems'>> {
  if (action === 'cumulative') return makeCumulative(pane);
  return action === 'report' ? writeReport(pane, language) : runCommand(pane, action);
}

/** The report of the workbook as it is; what a person typed into an earlier one stays. */
async function writeReport(pane: Pane, language: Language): Promise<Record<string, never>> {
  if (pane.session().review === null || pane.session().isStale) await commands.review.run(pane);
  await makeReport(pane, language, {}, (cells) => pane.update({ notice: { kind: 'failed', failure: { kind: 'typed', cells } } }));
  return {};
}

/** Every table that the lists of the workbook make, with the choices that it remembers; what a person typed into them stays. */
async function makeCumulative(pane: Pane): Promise<Pick<ActionReport, 'problems'>> {
  if (pane.session().review === null || pane.session().isStale) await commands.review.run(pane);
  const options = pane.session().workbook?.state.cumulative ?? {};
  let made: CumulativePlan | null = null;
  await planTables(pane, options, (plan) => void (made = plan));
  const { sheets, problems } = made ?? { sheets: [], problems: [] };
  if (sheets.length === 0) pane.update({ notice: pane.session().notice ?? { kind: 'nothing-to-make' } });
  else await makeTables(pane, sheets, options, {}, ({ cells }) => pane.update({ notice: { kind: 'failed', failure: { kind: 'typed', cells } } }));
  return { problems };
}

/** Filling and converting are two steps in the pane: the plan is shown, and what is ticked is applied. */
async function runCommand(pane: Pane, action: Exclude<HeadlessAction, 'cumulative' | 'report'>): Promise<Pick<ActionReport, 'plan'>> {
  await commands[action].run(pane);
  const { plan, notice } = pane.session();
  if (action !== 'fill' && action !== 'convert') return {};
  const leftAlone = notice?.kind === 'left-alone' ? { leftAlone: notice.cells } : {};
  if (plan === null) return { plan: { edits: 0, ticked: 0, ...leftAlone } };
  const ticked = plan.filter((edit) => edit.ticked);
  if (ticked.length > 0) await applyTicked(pane, ticked);
  return { plan: { edits: plan.length, ticked: ticked.length, ...leftAlone } };
}

async function measured<T>(host: Host, work: () => Promise<T>): Promise<{ result: T; cost: Cost }> {
  const before: Counters = { ...host.counters };
  const start = performance.now();
  const result = await work();
  const { roundTrips, requestBytes, responseBytes } = host.counters;
  return {
    result,
    cost: {
      roundTrips: roundTrips - before.roundTrips,
      requestBytes: requestBytes - before.requestBytes,
      responseBytes: responseBytes - before.responseBytes,
      ms: Math.round(performance.now() - start),
    },
  };
}

const less = (one: Cost, other: Cost): Cost => ({
  roundTrips: one.roundTrips - other.roundTrips,
  requestBytes: one.requestBytes - other.requestBytes,
  responseBytes: one.responseBytes - other.responseBytes,
  ms: one.ms - other.ms,
});

const sum = (one: Cost, other: Cost): Cost => ({
  roundTrips: one.roundTrips + other.roundTrips,
  requestBytes: one.requestBytes + other.requestBytes,
  responseBytes: one.responseBytes + other.responseBytes,
  ms: one.ms + other.ms,
});
