/** What goes with a submission: explaining findings, the report, the minutes, the stamp. */
import type { Finding } from '../appendices/finding';
import type { ReportInput } from '../edits/report/input';
import type { OwnSheetOptions, StateChange } from '../excel';
import type { Statement } from '../review/explained';
import { isReady, readiness, type ReadyItem } from '../review/ready/readiness';
import { VERSION } from '../review/version';
import { momentOf } from '../text/moment';
import { fail, loadCore, review as reviewNow, reviewAfterwards, reviewIfNeeded, type Pane } from './commands';
import type { Language } from './language';
import type { Core } from './services';
import type { Notice, Session } from './session';

/** What a person types of findings; the time is the clock's. */
export type TypedStatement = Omit<Statement, 'at'>;

/** Keeps in the workbook what a person says of findings; null: nothing any more. */
export async function explainFindings(pane: Pane, findings: readonly Finding[], typed: TypedStatement | null): Promise<void> {
  const core = await loadCore(pane);
  const { standing } = pane.session();
  if (core === null || standing === null) return;
  const { withExplanations, withoutExplanations } = core.submission;
  const at = momentOf(new Date());
  const change: StateChange = ({ explained = [] }) => ({
    explained: typed === null ? withoutExplanations(explained, standing.keyed, findings) : withExplanations(explained, standing.keyed, findings, { ...typed, at }),
  });
  await keep(pane, core, change, { kind: 'explained', findings: typed === null ? 0 : findings.length });
}

/** Writes into the state; the review stays, since no cell has changed. */
async function keep(pane: Pane, core: Core, change: StateChange, notice: Notice): Promise<void> {
  const saved = await pane.services.saveState(change);
  if (!saved.ok) return void fail(pane, saved);
  const { workbook, review, standing } = pane.session();
  if (workbook === null || review === null) return;
  const now = { ...workbook, state: saved.value };
  pane.update({ workbook: now, standing: core.submission.standingOf(now, review, standing), notice });
}

/** Looks whether cells are marked, unless a person keeps the marks on purpose. */
export async function lookForMarks(pane: Pane): Promise<void> {
  if (pane.session().marks === 'kept') return;
  const found = await pane.services.findHighlights();
  if (found.ok) pane.update({ marks: found.value.length === 0 ? 'none' : 'some' });
  else fail(pane, found);
}

/** What is still to be done before the workbook can be submitted; null before the first review. */
export function readyItems({ review, standing, isStale, marks }: Session): readonly ReadyItem[] | null {
  return review === null || standing === null ? null : readiness({ review, explained: standing.explained, isStale, marks });
}

/** Reviews the workbook as it is now, and stamps it where nothing is left to be done. */
export async function stampWorkbook(pane: Pane): Promise<void> {
  const core = await loadCore(pane);
  if (core === null || !(await reviewNow(pane))) return;
  await lookForMarks(pane);
  const { workbook, review, standing } = pane.session();
  const items = readyItems(pane.session());
  if (workbook === null || review === null || standing === null || items === null) return;
  if (!isReady(items)) return pane.update({ notice: { kind: 'not-ready' } });
  const { grids, state } = workbook;
  const stamp = core.submission.stampOf({ review, grids, corrections: state.corrections ?? [], explained: standing.explained.size, at: momentOf(new Date()), version: VERSION });
  await keep(pane, core, () => ({ stamp }), { kind: 'stamped' });
}

/** What the report tells of; null before the first review. */
function reportInput({ services, session }: Pane, language: Language): ReportInput | null {
  const { review, standing } = session();
  if (review === null || standing === null) return null;
  const mended = standing.mended.map(({ finding }) => finding);
  return { file: '', review, explained: standing.explained, mended, at: momentOf(new Date()), version: VERSION, language, explain: (finding) => services.explain(finding, language) };
}

/**
 * Writes the report of the workbook as it is now into the workbook. Where a person has typed into an earlier one, its cells are handed on, and nothing is
 * written until they are let go.
 */
export async function makeReport(pane: Pane, language: Language, allowed: OwnSheetOptions, takeTyped: (cells: readonly string[]) => void): Promise<void> {
  const core = await loadCore(pane);
  if (core === null || !(await reviewIfNeeded(pane))) return;
  const input = reportInput(pane, language);
  if (input === null) return;
  const outcome = await pane.services.writeOwnSheet(core.submission.reportContent(input), allowed);
  if (!outcome.ok) {
    if (outcome.failure.kind === 'typed') takeTyped(outcome.failure.cells ?? []);
    else fail(pane, outcome);
    return;
  }
  pane.update({ notice: { kind: 'made', sheets: [outcome.value.sheet] } });
  await reviewAfterwards(pane);
}

/** Hands on the results of the workbook as it is now, as text for minutes. */
export async function takeMinutes(pane: Pane, language: Language, take: (text: string) => void): Promise<void> {
  const core = await loadCore(pane);
  if (core === null || !(await reviewIfNeeded(pane))) return;
  const input = reportInput(pane, language);
  if (input !== null) take(core.submission.minutesText(input));
}
