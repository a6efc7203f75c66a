/** Heights, widths and hiding of rows and columns. */
import { columnBand, type Band, type ColumnBand, type Sheet } from './sheet';

export function setRowBand(sheet: Sheet, row: number, change: Partial<Band>): void {
  sheet.rows.set(row, { ...sheet.rows.get(row), ...change });
}

/** A row that has a height gets the one that its text needs. */
export function clearHeight(sheet: Sheet, row: number): void {
  const band = sheet.rows.get(row);
  if (band?.size === undefined) return;
  sheet.rows.set(row, { ...(band.hidden === true && { hidden: true }), ...(band.style !== undefined && { style: band.style }) });
}

/** Changes one column, splitting the run of columns that it stands in. */
export function setColumnBand(sheet: Sheet, column: number, change: Partial<Band>): void {
  const around = columnBand(sheet, column);
  const one: ColumnBand = { ...around, ...change, first: column, last: column };
  if (around === null) {
    sheet.columns = sorted([...sheet.columns, one]);
    return;
  }
  const rest: ColumnBand[] = [];
  if (around.first < column) rest.push({ ...around, last: column - 1 });
  if (around.last > column) rest.push({ ...around, first: column + 1 });
  sheet.columns = sorted([...sheet.columns.filter((band) => band !== around), ...rest, one]);
}

const sorted = (bands: ColumnBand[]): ColumnBand[] => bands.sort((one, other) => one.first - other.first);
