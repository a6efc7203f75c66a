/** What an empty sheet of a family is made from. */
import type { Kind } from '../../appendices/table';
import type { SheetContent } from '../../sheet/content';
import type { Lines } from './form';

export interface TemplateOptions extends Lines {
  /** The year of the plan. */
  readonly year: number;
  /** Blank rows, where the form does not say how many. */
  readonly rows: number;
  /** Names of districts (columns) or of communes and agencies (rows), as far as they are known. */
  readonly places: readonly string[];
}

export interface Template {
  /** The kind, or more where a kind has several. */
  readonly id: string;
  readonly kind: Kind;
  content(options: TemplateOptions): SheetContent;
}

/** A new sheet each time: nothing of it is written anew. */
export function purposeOfTemplate(id: string): string {
  return `template:${id}`;
}
