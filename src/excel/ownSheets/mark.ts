/** The mark by which Excel tells a sheet of ours. */
import { OWN_SHEET_NAME, purposeOf } from '../../sheet/ownSheet';

/** Queues the name that marks a sheet as ours; a null object where there is none. */
export function askMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(OWN_SHEET_NAME).load('formula');
}

/** What the sheet is for; null where it is not ours. */
export function purposeAsked(mark: Excel.NamedItem): string | null {
  return mark.isNullObject ? null : purposeOf(mark.formula);
}
