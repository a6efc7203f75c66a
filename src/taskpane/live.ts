/** While a person types, the pane knows what the totals of the workbook should be, without a new review. */
import type { WorkbookChange, WorkbookReading } from '../excel';
import type { LiveTotals } from '../edits/live';
import type { Pane } from './commands';
import { isConversion, reviewInput, type Session } from './session';

/** The cells as last read, and their totals; null where an edit could not be followed. A state that is saved leaves the cells as they are. */
interface Followed {
  readonly grids: WorkbookReading['grids'];
  readonly totals: LiveTotals | null;
}

/** Takes the edits of the workbook, one after the other. What cannot be followed is left to the next review. */
export function followEdits(pane: Pick<Pane, 'services' | 'session' | 'update'>): (change: WorkbookChange) => void {
  let followed: Followed | null = null;
  let last: Promise<void> = Promise.resolve();

  const follow = async (change: WorkbookChange): Promise<void> => {
    const { workbook } = pane.session();
    if (workbook === null) return;
    const { grids } = workbook;
    if (followed?.grids !== grids) followed = { grids, totals: (await pane.services.loadCore()).startLive(reviewInput(workbook)) };
    const { totals } = followed;
    if (totals === null) return;
    const read = await pane.services.readChange(change, (sheet) => totals.formulasOf(sheet));
    if (pane.session().workbook?.grids !== grids) return;
    if (!read.ok || read.value === null) {
      followed = { grids, totals: null };
      pane.update({ totals: null });
      return;
    }
    totals.edit(read.value.sheet, read.value.cells);
    pane.update({ totals: totals.tally, ...planNow(pane.session().plan, totals) });
  };

  return (change) => {
    const { workbook, review, edits, totals } = pane.session();
    pane.update({ isStale: review !== null, edits: edits + 1, totals: followed !== null && followed.grids === workbook?.grids ? totals : null });
    last = last.then(() => follow(change)).catch((error: unknown) => pane.update({ totals: null, notice: { kind: 'failed', failure: { kind: 'unknown', detail: String(error) } } }));
  };
}

/** The plan of filling that the person is looking at, if any, as it is after the edit. */
function planNow(plan: Session['plan'], totals: LiveTotals): Partial<Session> {
  if (plan === null || isConversion(plan)) return {};
  const now = totals.plan();
  return now.length === 0 ? { plan: null, notice: { kind: 'nothing-to-fill' } } : { plan: now };
}
