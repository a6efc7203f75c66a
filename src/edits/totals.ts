/** The plan of edits that fills the totals of a workbook: blank cells ticked, wrong ones proposed and left unticked. */
import type { ReviewInput } from '../review';
import type { Plan } from '../sheet/edit';
import { LiveTotals } from './live';

export function planTotals(input: ReviewInput): Plan {
  return new LiveTotals(input).plan();
}
