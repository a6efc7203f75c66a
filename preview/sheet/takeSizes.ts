/** Columns and rows that a person has drawn wider or narrower in Univer. */
import type { ICommandInfo } from '@univerjs/core';
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, type ISetWorksheetColWidthMutationParams, type ISetWorksheetRowHeightMutationParams } from '@univerjs/preset-sheets-core';
import { setColumnBand, setRowBand } from '../../host/workbook/bands';
import { sheetWithId } from '../../host/workbook/workbook';
import { PIXELS_OF_A_CHARACTER, PIXELS_OF_A_POINT } from './pixels';
import { shownWorkbook, type View } from './view';

/** Univer shows them already, so that nobody is told. */
export function takeSizes(view: View, { id, params }: Readonly<ICommandInfo>): void {
  if (id !== SetWorksheetColWidthMutation.id && id !== SetWorksheetRowHeightMutation.id) return;
  const { subUnitId, ranges } = params as ISetWorksheetColWidthMutationParams | ISetWorksheetRowHeightMutationParams;
  const sheet = sheetWithId(view.workbook, subUnitId);
  const shown = shownWorkbook(view).getSheetBySheetId(subUnitId);
  if (sheet === null || shown === null) return;
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    if (id === SetWorksheetColWidthMutation.id) {
      for (let column = startColumn; column <= endColumn; column++) setColumnBand(sheet, column, { size: shown.getColumnWidth(column) / PIXELS_OF_A_CHARACTER });
    } else {
      for (let row = startRow; row <= endRow; row++) setRowBand(sheet, row, { size: shown.getRowHeight(row) / PIXELS_OF_A_POINT });
    }
  }
}
