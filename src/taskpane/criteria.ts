/** What a person says of the criteria, and criteria sets as sheets. */
import type { StatedCriteria } from '../review/state';
import type { SheetContent } from '../sheet/content';
import { fail, reviewAfterwards, type Pane } from './commands';

/** Keeps in the workbook what the person says of the criteria, and reviews with it. */
export async function stateCriteria(pane: Pane, change: (criteria: StatedCriteria) => StatedCriteria): Promise<void> {
  const saved = await pane.services.saveState(({ criteria = {} }) => ({ criteria: change(criteria) }));
  if (!saved.ok) return void fail(pane, saved);
  pane.update({ notice: { kind: 'declared' } });
  await reviewAfterwards(pane);
}

/** Writes a criteria set into the workbook, for the person to edit. */
export async function openSet(pane: Pane, content: SheetContent): Promise<void> {
  const written = await pane.services.writeOwnSheet(content);
  if (!written.ok) return void fail(pane, written);
  pane.update({ notice: { kind: 'made', sheets: [written.value.sheet] } });
  await reviewAfterwards(pane);
  await pane.services.goTo(written.value.sheet, 'A1');
}
