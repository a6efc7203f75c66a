/** What is wrong in the sheet of a criteria set, and in which cell. */

export type SheetMistakeKind =
  /** There is no header of indicators, or a column is missing, not known, or twice there. */
  | 'no-table'
  | 'missing-column'
  | 'unknown-column'
  | 'doubled-column'
  /** A fact that every set has is blank; an id that is no id; no year; years in the wrong order. */
  | 'no-fact'
  | 'bad-id'
  | 'bad-year'
  | 'period'
  | 'unknown-base'
  | 'unknown-region'
  | 'unknown-group'
  /** Numbers of criteria and indicators. */
  | 'no-criterion'
  | 'no-indicator'
  | 'date-number'
  | 'doubled'
  | 'wrong-parent'
  | 'part-alone'
  | 'stray-row'
  | 'row-of-base'
  /** Levels and what they are compared by. */
  | 'unknown-word'
  | 'no-number'
  | 'ambiguous'
  | 'not-in-scale'
  | 'other-comparison'
  | 'other-unit'
  | 'overlap'
  | 'no-source'
  | 'bad-count'
  | 'bad-rule'
  | 'no-such-level'
  /** What is left after all else was read is still no set. */
  | 'shape';

export interface SheetMistake {
  readonly kind: SheetMistakeKind;
  /** "E12" */
  readonly cell: string;
  /** What stands there, or should. */
  readonly detail: string;
}

/** Mistakes after which everything is still read as it was meant. */
const DOUBTS: readonly SheetMistakeKind[] = ['unknown-column', 'doubled-column', 'stray-row', 'row-of-base', 'no-source', 'no-such-level'];

export function isDoubt({ kind }: SheetMistake): boolean {
  return DOUBTS.includes(kind);
}
