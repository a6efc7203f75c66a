/** The custom XML part in which the workbook carries our state (decision 9). */
import type { ExcelFailure } from './outcome';
import { parseState, printState, type StateProblem } from '../review/stateXml';
import { EMPTY_STATE, STATE_NAMESPACE, type WorkbookState } from '../review/state';

/** The part as it was found; `id` and `xml` are null where the workbook has none. */
export interface StatePart {
  readonly id: string | null;
  readonly xml: string | null;
  readonly state: WorkbookState;
  readonly problem?: StateProblem;
}

/** Queues the search for the part; its text can be asked for after a sync. */
export function askStatePart(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Queues the text of the part found; the function returned gives the part after the sync. */
export function askState(parts: Excel.CustomXmlPartScopedCollection): () => StatePart {
  // Never more than one of ours; of several, brought in by a tool that merged files, the first counts.
  const part = parts.items[0];
  if (part === undefined) return () => ({ id: null, xml: null, state: EMPTY_STATE });
  const xml = part.getXml();
  return () => partOf(part, xml);
}

function partOf({ id }: Excel.CustomXmlPart, xml: OfficeExtension.ClientResult<string>): StatePart {
  const reading = parseState(xml.value);
  if ('state' in reading) return { id, xml: xml.value, state: reading.state };
  return { id, xml: xml.value, state: EMPTY_STATE, problem: reading.problem };
}

/** Queues the writing of a state into the part found, or into a new one. */
export function writeState(context: Excel.RequestContext, part: StatePart, state: WorkbookState): void {
  writeStateXml(context, part, printState(state));
}

/** Queues the text of the part; null removes it. */
function writeStateXml(context: Excel.RequestContext, part: StatePart, xml: string | null): void {
  const parts = context.workbook.customXmlParts;
  if (part.id !== null && xml !== null) parts.getItem(part.id).setXml(xml);
  else if (part.id !== null) parts.getItem(part.id).delete();
  else if (xml !== null) parts.add(xml);
}

/**
 * Queues the state as it was `before` a write of ours that is taken back. What the write does not touch stays as others may
 * have changed it since.
 */
export function giveBackState(context: Excel.RequestContext, now: StatePart, before: StatePart): void {
  const { kept, ownSheets } = before.state;
  const state = printState({ ...now.state, kept, ownSheets });
  const xml = state === printState(before.state) ? before.xml : state;
  if (now.xml !== xml) writeStateXml(context, now, xml);
}

/** Refuses where a newer add-in wrote the state, which must not be lost. */
export function newerState(part: StatePart): ExcelFailure | null {
  return part.problem === 'newer' ? { kind: 'unsupported', detail: 'The state of the workbook was written by a newer version.' } : null;
}
