/** What the person has selected. */
import type { Area } from '../sheet/grid';
import { done, type Outcome } from './outcome';
import { areaOf } from './ranges';
import { runExcel } from './run';

export interface SelectedCells {
  readonly sheet: string;
  /** The smallest rectangle around all that is selected; whole rows and columns reach to the end of the sheet. */
  readonly area: Area;
}

/** The sheet and the cells selected; one round trip. */
export function readSelection(): Promise<Outcome<SelectedCells>> {
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    const parts = selected.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    const sheet = selected.worksheet.load('name');
    await context.sync();
    return done({ sheet: sheet.name, area: around(parts.items.map(areaOf)) });
  });
}

function around(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}
