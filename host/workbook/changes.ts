/** What changed in a workbook, for the preview and for the events of the client. */
import type { Area } from '../../src/sheet/grid';
import type { Workbook } from './workbook';

/** The add-in through the API, the person at the machine, or someone else in the same file. */
export type Author = 'addin' | 'person' | 'other';

export interface Change {
  readonly what: 'content' | 'computed' | 'format' | 'conditionalFormats' | 'structure' | 'selection' | 'sheets' | 'customXml';
  /** Id of the sheet; "" for what belongs to the workbook. */
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly by: Author;
  /** The add-in had switched its events off. */
  readonly unheard?: true;
}

/** Calls the listener after every batch of changes; returns what ends that. */
export function onChange(workbook: Workbook, listener: (changes: readonly Change[]) => void): () => void {
  workbook.listeners.add(listener);
  return () => workbook.listeners.delete(listener);
}

export function announce(workbook: Workbook, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  for (const listener of workbook.listeners) listener(changes);
}
