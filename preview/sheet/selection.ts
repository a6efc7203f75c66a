/** The active sheet and the selected cells, in both directions. */
import { SetSelectionsOperation, SetWorksheetActiveOperation, type ISetSelectionsOperationParams, type ISetWorksheetActiveOperationParams } from '@univerjs/preset-sheets-core';
import type { ICommandInfo } from '@univerjs/core';
import type { Change } from '../../host/browser';
import { mergeAround } from '../../host/workbook/sheet';
import { sheetWithId } from '../../host/workbook/workbook';
import { areaOf, rangeOf } from './range';
import { UNIT } from './univer';
import { shownWorkbook, type View } from './view';

/** Shows the sheet that is active in the host and its selection, scrolled into view. */
export function showSelection(view: View): void {
  const { active, selection } = view.workbook;
  const sheet = sheetWithId(view.workbook, active);
  if (sheet === null) return;
  const shown = shownWorkbook(view);
  if (shown.getActiveSheet().getSheetId() !== active) shown.setActiveSheet(active);
  if (selection.sheet !== active) return;
  const selections = selection.areas.map((area) => {
    const merged = mergeAround(sheet, area.top, area.left);
    const range = rangeOf(merged ?? area);
    const primary = { ...range, actualRow: area.top, actualColumn: area.left, isMerged: merged !== null, isMergedMainCell: merged !== null };
    return { range, primary, style: null };
  });
  const params: ISetSelectionsOperationParams = { unitId: UNIT, subUnitId: active, selections, reveal: true };
  view.api.syncExecuteCommand(SetSelectionsOperation.id, params);
}

/** Lets the host know what the person has selected; answers what that changes. */
export function takeSelection({ workbook }: View, { id, params }: Readonly<ICommandInfo>): readonly Change[] {
  if (id === SetWorksheetActiveOperation.id) {
    const { subUnitId } = params as ISetWorksheetActiveOperationParams;
    if (sheetWithId(workbook, subUnitId) === null) return [];
    workbook.active = subUnitId;
    return [{ what: 'selection', sheet: subUnitId, areas: [], by: 'person' }];
  }
  if (id === SetSelectionsOperation.id) {
    const { subUnitId, selections } = params as ISetSelectionsOperationParams;
    const areas = selections.map(({ range }) => areaOf(range));
    if (sheetWithId(workbook, subUnitId) === null || areas.length === 0) return [];
    workbook.selection = { sheet: subUnitId, areas };
    return [{ what: 'selection', sheet: subUnitId, areas, by: 'person' }];
  }
  return [];
}
