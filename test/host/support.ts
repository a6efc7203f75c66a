import { createWorkbook, sheetNamed, typeInto, type Sheet, type Workbook } from '../../host';
import type { CellValue } from '../../src/sheet/grid';

/** A workbook with one sheet of the given rows, typed in cell by cell. */
export function workbookOf(name: string, rows: readonly (readonly CellValue[])[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook([name]);
  const sheet = sheetNamed(workbook, name)!;
  rows.forEach((line, row) => line.forEach((value, column) => typeInto(workbook, sheet, row, column, value)));
  return { workbook, sheet };
}

/** The code of the error that the call ends with, or "no error". */
export async function errorCode(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'no error';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}
