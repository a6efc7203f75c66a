/** A new sheet. Loaded only when one is made: the helpers' library is as large as the rest of this folder. */
import { ExcelUtilities } from '@microsoft/office-js-helpers';

/**
 * Adds an empty sheet; two round trips. The library's function clears a sheet that has the name already: the caller has
 * looked for a free one just before (`freeSheetName`).
 */
export function makeSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(context.workbook, name, true);
}
