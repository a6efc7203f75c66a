/** Remembering in the workbook what a person declared (decision 9). */
import type { WorkbookState } from '../review/state';
import { done, refused, type Outcome } from './outcome';
import { readCells } from './readCells';
import { runExcel } from './run';
import { askState, askStatePart, newerState, writeState } from './statePart';

/** Writes the state into the workbook, but for what only Excel's side knows: what our own sheets hold. A state that a newer version wrote is left alone. */
export function saveState(state: WorkbookState): Promise<Outcome<void>> {
  return runExcel(async (context) => {
    const parts = askStatePart(context);
    await context.sync();
    const { asked } = await readCells(context, [], () => askState(parts));
    const newer = newerState(asked());
    if (newer !== null) return refused(newer);
    const { ownSheets } = asked().state;
    writeState(context, asked(), ownSheets === undefined ? state : { ...state, ownSheets });
    await context.sync();
    return done(undefined);
  });
}
