/** Taking the person to a cell. */
import { done, refused, type Outcome } from './outcome';
import { runExcel } from './run';

/** Shows the sheet and selects the cells (A1, without the sheet's name). */
export function goTo(sheet: string, address: string): Promise<Outcome<void>> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject) return refused({ kind: 'gone', sheet });
    if (worksheet.visibility !== 'Visible') return refused({ kind: 'hidden', sheet });
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
    return done(undefined);
  });
}
