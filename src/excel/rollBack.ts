/** Taking back a write that failed half way, or that overwrote what somebody had just typed. */
import { sameContent } from './contents';
import { done } from './outcome';
import { readCells } from './readCells';
import { runExcel } from './run';
import { askState, askStatePart, writeStateXml } from './statePart';
import { giveBack, queueWrites, type CellWrite, type Collision } from './writeCells';

/**
 * Gives every cell that holds what was written its former content, those of `collisions` what they held at that
 * moment; cells that hold anything else belong to somebody who has edited them since. The state becomes `stateXml`
 * again (null: none). Returns whether that succeeded.
 */
export async function rollBack(
  writes: readonly CellWrite[],
  collisions: readonly Collision[],
  stateXml: string | null,
): Promise<boolean> {
  const outcome = await runExcel(async (context) => {
    const parts = askStatePart(context);
    await context.sync();
    const { heldAt, asked } = await readCells(context, writes, () => askState(parts));
    const former = new Map(collisions.map(({ write, held, heldFormat }) => [write, { content: held, format: heldFormat }]));
    const reverse = writes
      .filter((write) => sameContent(heldAt(write).content, write.next))
      .map((write): CellWrite => {
        const { content, format } = former.get(write) ?? { content: write.expected, format: write.format };
        return { ...write, expected: write.next, next: content, format: heldAt(write).format, nextFormat: format, font: write.nextFont, nextFont: write.font };
      });
    const overwritten = queueWrites(context, reverse);
    writeStateXml(context, asked(), stateXml);
    await context.sync();
    await giveBack(context, overwritten());
    return done(undefined);
  });
  return outcome.ok;
}
