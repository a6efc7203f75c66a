/** What can go wrong between the add-in and Excel, to be injected by tests. */
import type { Workbook } from '../workbook/workbook';

/** `at` counts round trips from the injection on: 1 is the next one. Each fault strikes once. */
export type Fault =
  /** The person is editing a cell: the request is refused, or carried out once they leave it, where it waits for that (delayForCellEdit). */
  | { readonly kind: 'cell-edit'; readonly at: number }
  /** The request, or (`applied`) only its answer, never arrives. */
  | { readonly kind: 'lost'; readonly at: number; readonly applied?: boolean }
  /** Excel refuses the request with this error. */
  | { readonly kind: 'refused'; readonly at: number; readonly code: string; readonly message?: string }
  /** Someone changes the workbook just before the request arrives. */
  | { readonly kind: 'edit'; readonly at: number; readonly edit: (workbook: Workbook) => void };

/** The faults that strike at this round trip; the others come one nearer. */
export function strike(pending: readonly Fault[]): { now: readonly Fault[]; later: readonly Fault[] } {
  return {
    now: pending.filter((fault) => fault.at <= 1),
    later: pending.filter((fault) => fault.at > 1).map((fault) => ({ ...fault, at: fault.at - 1 })),
  };
}
