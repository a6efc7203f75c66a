/** All that the pane asks of the rest of the house, as one plain object: tests pass fakes, the pages pass the real ones. */
import type * as excel from '../excel';
import type * as core from './core';
import type { explain, loadLanguage } from './explain';

/** Reviewing and filling; loaded after the pane is drawn. */
export type Core = Pick<typeof core, 'reviewSteps' | 'planTotals' | 'startLive' | 'planConversion' | 'planCumulative' | 'templates' | 'submission' | 'kinds'>;

type ExcelServices = Pick<
  typeof excel,
  'readWorkbook' | 'highlight' | 'clearHighlights' | 'goTo' | 'applyPlan' | 'restore' | 'saveState' | 'writeOwnSheet' | 'writeOwnSheets' | 'findHighlights' | 'readSelection' | 'onWorkbookChanged' | 'readChange'
>;

export interface Services extends ExcelServices {
  /** The core, and with it the sentences of the language that the pane opened in. */
  loadCore(): Promise<Core>;
  readonly explain: typeof explain;
  readonly loadLanguage: typeof loadLanguage;
}
