/** A new sheet for a result. Loaded only when one is made: the helpers' library is as large as the rest of this folder. */
import { ExcelUtilities } from '@microsoft/office-js-helpers';
import { done, type Outcome } from './outcome';
import { freeSheetName } from './freeSheetName';
import { runExcel } from './run';
import { askSheets, sheetFacts } from './sheets';

/**
 * Adds an empty sheet named as wanted, or "name (2)" where that is taken, and returns its name. The library's function
 * clears a sheet that has the name already, hence the look for a free one just before.
 */
export function createResultSheet(wanted: string): Promise<Outcome<string>> {
  return runExcel(async (context) => {
    const sheets = askSheets(context);
    await context.sync();
    const name = freeSheetName(wanted, sheetFacts(sheets).map((sheet) => sheet.name));
    await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
    return done(name);
  });
}
