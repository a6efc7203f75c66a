/** All that the pane asks of the rest of the house, as one plain object: tests pass fakes, the pages pass the real ones. */
import type * as excel from '../excel';
import type { planTotals } from '../edits/totals';
import type { Kind } from '../appendices/table';
import type { reviewSteps } from '../review';
import type { explain, loadLanguage } from './explain';

type ExcelServices = Pick<
  typeof excel,
  'readWorkbook' | 'highlight' | 'clearHighlights' | 'goTo' | 'applyPlan' | 'restore' | 'saveState' | 'onWorkbookChanged'
>;

export interface Services extends ExcelServices {
  readonly reviewSteps: typeof reviewSteps;
  readonly planTotals: typeof planTotals;
  readonly explain: typeof explain;
  readonly loadLanguage: typeof loadLanguage;
  /** The families that a review looks for. */
  readonly kinds: readonly Kind[];
}
