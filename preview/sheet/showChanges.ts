/** What changes in the host's workbook, shown in Univer. */
import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { cellAt, styleAt, type Change, type Sheet } from '../../host/browser';
import { intersect } from '../../host/workbook/area';
import { sheetWithId } from '../../host/workbook/workbook';
import type { Area } from '../../src/sheet/grid';
import { cellData } from './cell';
import { rulesOf } from './rules';
import { showSelection } from './selection';
import { sizeOf, snapshotOf } from './snapshot';
import { UNIT } from './univer';
import { shownWorkbook, type View } from './view';

/** Loads the whole workbook. */
export function showWorkbook(view: View): void {
  view.api.disposeUnit(UNIT);
  const shown = view.api.createWorkbook(snapshotOf(view.workbook, view.look));
  // Refusing it later (guard.ts) would leave a half-edited tab behind.
  void shown.getWorkbookPermission().setPoint(view.api.Enum.WorkbookPermissionPoint.RenameSheet, false);
  showSelection(view);
}

export function showChanges(view: View, changes: readonly Change[]): void {
  if (changes.some((change) => needsLoading(view, change))) {
    showWorkbook(view);
    return;
  }
  for (const { what, sheet: id, areas } of changes) {
    const sheet = sheetWithId(view.workbook, id);
    if (sheet !== null && (what === 'content' || what === 'computed' || what === 'format')) areas.forEach((area) => showCells(view, sheet, area));
  }
  // Each rule that is made changes several times in one request.
  const withRules = new Set(changes.flatMap(({ what, sheet }) => (what === 'conditionalFormats' ? [sheet] : [])));
  for (const sheet of view.workbook.sheets) if (withRules.has(sheet.id)) showRules(view, sheet);
  if (changes.some(({ what, by }) => what === 'selection' && by !== 'person')) showSelection(view);
}

/** Sheets, merged areas, sizes, and cells beyond the rows and columns that Univer shows. */
function needsLoading(view: View, { what, sheet: id, areas }: Change): boolean {
  if (what === 'sheets' || what === 'structure') return true;
  const sheet = sheetWithId(view.workbook, id);
  const shown = shownWorkbook(view).getSheetBySheetId(id);
  if (sheet === null || shown === null || areas.length === 0) return false;
  const { rows, columns } = sizeOf(sheet);
  return rows > shown.getMaxRows() || columns > shown.getMaxColumns();
}

function showCells({ api, look }: View, sheet: Sheet, area: Area): void {
  const { rows, columns } = sizeOf(sheet);
  const shown = intersect(area, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  if (shown === null) return;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = shown.top; row <= shown.bottom; row++) {
    const line: Record<number, ICellData> = (cellValue[row] = {});
    for (let column = shown.left; column <= shown.right; column++) {
      line[column] = cellData(cellAt(sheet, row, column) ?? { value: null, formula: null, style: styleAt(sheet, row, column) }, look);
    }
  }
  const params: ISetRangeValuesMutationParams = { unitId: UNIT, subUnitId: sheet.id, cellValue };
  api.syncExecuteCommand(SetRangeValuesMutation.id, params);
}

/** Replaces the rules of the sheet. Univer puts each new one before the others. */
function showRules(view: View, sheet: Sheet): void {
  const shown = shownWorkbook(view).getSheetBySheetId(sheet.id)?.getConditionalFormattingRules() ?? [];
  const target = { unitId: UNIT, subUnitId: sheet.id };
  for (const { cfId } of shown) view.api.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId });
  for (const rule of rulesOf(sheet).reverse()) view.api.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule });
}
