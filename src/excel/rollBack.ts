/** Taking back a write that failed half way, or that overwrote what somebody had just typed. */
import { done } from './outcome';
import { readCells } from './readCells';
import { runAfterCellEdit } from './run';
import { askState, askStatePart, giveBackState, type StatePart } from './statePart';
import { giveBack, queueWrites, reversesOf, type CellWrite, type Collision } from './writeCells';

/**
 * Gives every cell that holds what was written its former content, those of `collisions` what they held at that
 * moment; cells that hold anything else belong to somebody who has edited them since. `part` is the state as it was.
 * Returns whether that succeeded. Where a cell is being edited, it waits for the person to leave it.
 */
export async function rollBack(writes: readonly CellWrite[], collisions: readonly Collision[], part: StatePart): Promise<boolean> {
  const outcome = await runAfterCellEdit(async (context) => {
    const parts = askStatePart(context);
    await context.sync();
    const held = await readCells(context, writes, () => askState(parts));
    const overwritten = queueWrites(context, reversesOf(writes, collisions, held));
    giveBackState(context, held.asked(), part);
    await context.sync();
    await giveBack(context, overwritten());
    return done(undefined);
  });
  return outcome.ok;
}
