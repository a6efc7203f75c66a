/** What a person types into Univer, on its way into the host's workbook. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { restyle, withStyle, type Change, type Sheet } from '../../host/browser';
import { bounding, cellArea } from '../../host/workbook/area';
import { enter, isLocked } from '../../host/workbook/edit';
import { sheetWithId } from '../../host/workbook/workbook';
import type { Area, CellValue } from '../../src/sheet/grid';
import { shownWorkbook, type View } from './view';

/** Enters the cells that a mutation of Univer names, as they stand there now; answers what that changes. */
export function takeEdit(view: View, { subUnitId, cellValue }: ISetRangeValuesMutationParams): Change | null {
  const sheet = sheetWithId(view.workbook, subUnitId);
  const shown = shownWorkbook(view).getSheetBySheetId(subUnitId);
  if (sheet === null || shown === null) return null;
  const cells = Object.entries(cellValue ?? {}).flatMap(([row, line]) => Object.keys(line ?? {}).map((column) => [Number(row), Number(column)] as const));
  const areas = cells.map(([row, column]) => cellArea(row, column));
  const [first, ...others] = areas;
  if (first === undefined) return null;
  const change: Change = { what: 'content', sheet: sheet.id, areas: [others.reduce(bounding, first)], by: 'person' };
  // A protected sheet keeps what it has, and Univer is made to show that again.
  if (areas.some((area) => isLocked(sheet, area))) return { ...change, what: 'format' };
  for (const area of areas) enterCell(sheet, area, shown.getRange(area.top, area.left));
  return change;
}

function enterCell(sheet: Sheet, area: Area, shown: FRange): void {
  const { top: row, left: column } = area;
  const formula = shown.getFormula();
  const content = formula === '' ? contentOf(shown.getCellData()) : formula;
  enter(sheet, row, column, content);
  if (typeof content === 'string') return;
  // Univer has read "12.5%" or a date as a number, and given the cell its number format; undoing takes both back.
  const numberFormat = shown.getCellStyleData()?.n?.pattern ?? 'General';
  restyle(sheet, area, (style) => withStyle(style, { numberFormat }));
}

function contentOf(cell: Nullable<ICellData>): CellValue {
  const lines = cell?.p?.body?.dataStream;
  if (lines !== undefined) return lines.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = cell?.v ?? null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return cell?.t === CellValueType.FORCE_STRING ? `'${value}` : value;
}
