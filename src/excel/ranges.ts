/** Areas of a grid and ranges of Excel. */
import type { Area } from '../sheet/grid';

export function rangeAt(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** The area of a range of which rowIndex, columnIndex, rowCount and columnCount are loaded. */
export function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
