/** Hearing of edits, so that the pane can say that its result is stale, and what the totals now should be. */
import { failureOf } from './errors';
import { done, refused, type Outcome } from './outcome';
import type { WorkbookChange } from './reports';
import { runExcel } from './run';

/**
 * Calls the listener at each change of cells by this person or another one; our own writes raise no events
 * (queueWrites). The function returned ends it.
 */
export function onWorkbookChanged(listener: (change: WorkbookChange) => void): Promise<Outcome<() => Promise<Outcome<void>>>> {
  return runExcel(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address, changeType }) => {
      listener({ sheetId: worksheetId, address, isStructural: changeType !== 'RangeEdited' });
    });
    await context.sync();
    return done(() => endListening(registration));
  });
}

/** A handler must be removed in the context in which it was added. */
async function endListening(registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<Outcome<void>> {
  registration.remove();
  try {
    await registration.context.sync();
    return done(undefined);
  } catch (error) {
    return refused(failureOf(error));
  }
}
