/** What the types have in common when they find and change sheets. */
import type { Area } from '../../../src/sheet/grid';
import { isLocked } from '../../workbook/edit';
import type { Sheet } from '../../workbook/sheet';
import { sheetNamed, sheetWithId, type Workbook } from '../../workbook/workbook';
import { accessDenied } from '../errors';
import { changed, type Batch } from '../objects';

/** By name or by id, as getItem takes them; chart sheets are not found. */
export function findSheet(workbook: Workbook, key: unknown): Sheet | null {
  if (typeof key !== 'string') return null;
  const sheet = sheetWithId(workbook, key) ?? sheetNamed(workbook, key);
  return sheet?.kind === 'worksheet' ? sheet : null;
}

export const announceSheets = (batch: Batch, sheet: Sheet): void => changed(batch, 'sheets', sheet, []);

/** Excel refuses the whole statement where one of its cells is locked. */
export function refuseLocked(sheet: Sheet, areas: readonly Area[]): void {
  if (areas.some((area) => isLocked(sheet, area))) throw accessDenied();
}

/** On a protected sheet formats change only where its protection allows it. */
export function refuseFormats(sheet: Sheet): void {
  if (sheet.protection !== null && !sheet.protection.allowFormatCells) throw accessDenied();
}
