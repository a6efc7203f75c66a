/** While a person types, the pane knows what the totals of the workbook should be, without a new review. */
import type { WorkbookChange, WorkbookReading } from '../excel';
import type { LiveTotals } from '../edits/live';
import type { Pane } from './commands';
import { isConversion, reviewInput, type Session } from './session';

/** The workbook as last reviewed, and its totals; null where an edit could not be followed. */
interface Followed {
  readonly workbook: WorkbookReading;
  readonly totals: LiveTotals | null;
}

/** Takes the edits of the workbook, one after the other. What cannot be followed is left to the next review. */
export function followEdits(pane: Pick<Pane, 'services' | 'session' | 'update'>): (change: WorkbookChange) => void {
  let followed: Followed | null = null;
  let last: Promise<void> = Promise.resolve();

  const follow = async (change: WorkbookChange): Promise<void> => {
    const { workbook } = pane.session();
    if (workbook === null) return;
    if (followed?.workbook !== workbook) followed = { workbook, totals: (await pane.services.loadCore()).startLive(reviewInput(workbook)) };
    const { totals } = followed;
    if (totals === null) return;
    const read = await pane.services.readChange(change, (sheet) => totals.formulasOf(sheet));
    if (pane.session().workbook !== workbook) return;
    if (!read.ok || read.value === null) {
      followed = { workbook, totals: null };
      pane.update({ totals: null });
      return;
    }
    totals.edit(read.value.sheet, read.value.cells);
    pane.update({ totals: totals.tally, ...planNow(pane.session().plan, totals) });
  };

  return (change) => {
    const { workbook, totals } = pane.session();
    pane.update({ isStale: true, totals: followed?.workbook === workbook ? totals : null });
    last = last.then(() => follow(change)).catch((error: unknown) => pane.update({ totals: null, notice: { kind: 'failed', failure: { kind: 'unknown', detail: String(error) } } }));
  };
}

/** The plan of filling that the person is looking at, if any, as it is after the edit. */
function planNow(plan: Session['plan'], totals: LiveTotals): Partial<Session> {
  if (plan === null || isConversion(plan)) return {};
  const now = totals.plan();
  return now.length === 0 ? { plan: null, notice: { kind: 'nothing-to-fill' } } : { plan: now };
}
