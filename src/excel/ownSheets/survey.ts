/** Finding the sheets that are ours, and what the workbook allows. */
import type { Area } from '../../sheet/grid';
import { areaOf } from '../ranges';
import type { AskedSheet } from '../sheets';
import { askMark, purposeAsked } from './mark';

export interface OwnSheetAnswer {
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

/** Queues the question whose a sheet is, and how far its contents reach. */
export function askOwner(sheet: Excel.Worksheet): OwnSheetAnswer {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { mark: askMark(sheet), used, charts: sheet.charts.load('items/name') };
}

export function usedOf({ used }: OwnSheetAnswer): Area | null {
  return used.isNullObject ? null : areaOf(used);
}

/** The sheets with that purpose: one, or some more that a person copied from it. */
export function ownSheetsFor(purpose: string, sheets: readonly AskedSheet<OwnSheetAnswer>[]): AskedSheet<OwnSheetAnswer>[] {
  return sheets.filter(({ answer }) => purposeAsked(answer.mark) === purpose);
}

/** The names of the sheet's charts. */
export function chartsOf({ charts }: OwnSheetAnswer): ReadonlySet<string> {
  return new Set(charts.items.map(({ name }) => name));
}
