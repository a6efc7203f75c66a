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

/** A column that has a width gets the sheet's standard one. */
export function clearWidth(sheet: Sheet, column: number): void {
  if (columnBand(sheet, column)?.size === undefined) return;
  setColumnBand(sheet, column, {});
  sheet.columns = sheet.columns.flatMap((band) => {
    if (band.first !== column || band.last !== column) return [band];
    const { hidden, style } = band;
    if (hidden === undefined && style === undefined) return [];
    return [{ first: column, last: column, ...(hidden !== undefined && { hidden }), ...(style !== undefined && { style }) }];
  });
}

const sorted = (bands: ColumnBand[]): ColumnBand[] => bands.sort((one, other) => one.first - other.first);
