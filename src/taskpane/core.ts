/**
 * What the pane uses of reviewing and filling. It is a script of its own, fetched while the pane is already drawn:
 * every family of tables adds to it, and none may make the pane open later.
 */
import { families } from '../appendices';

export { planConversion } from '../edits/convertFonts';
export { planCumulative } from '../edits/cumulative';
export { startLive } from '../edits/live';
export { templates } from '../edits/templates';
export { planTotals } from '../edits/totals';
export { reviewSteps } from '../review';
export * as submission from './submission';

/** The families that a review looks for. */
export const kinds = families.map((family) => family.kind);
