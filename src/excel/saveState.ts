/** Remembering in the workbook what a person declared (decision 9). */
import type { WorkbookState } from '../review/state';
import { done, refused, type Outcome } from './outcome';
import { readCells } from './readCells';
import { runExcel } from './run';
import { askState, askStatePart, newerState, writeState } from './statePart';

/**
 * The fields that change, from the state as it stands in the workbook now: what the pane read earlier may be outdated, since
 * a co-author, another pane and our own writes keep things there, too. A field that is undefined is taken out.
 */
export type StateChange = (now: WorkbookState) => Partial<WorkbookState>;

/** Changes the state of the workbook, and hands on the whole. A state that a newer version wrote is left alone. */
export function saveState(change: StateChange): Promise<Outcome<WorkbookState>> {
  return runExcel(async (context) => {
    const parts = askStatePart(context);
    await context.sync();
    const { asked } = await readCells(context, [], () => askState(parts));
    const newer = newerState(asked());
    if (newer !== null) return refused(newer);
    const { state: now } = asked();
    const state = { ...now, ...change(now) };
    writeState(context, asked(), state);
    await context.sync();
    return done(state);
  });
}
