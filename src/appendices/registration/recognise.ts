/** Every list of places in a sheet. */
import { findHeaders, type Header } from '../../sheet/header';
import type { Grid } from '../../sheet/grid';
import { linesAbove } from '../../sheet/title';
import { fold } from '../../text/fold';
import type { Recognition } from '../table';
import { matchRegistration } from './columns';
import { depthOf } from './rows';
import type { RegistrationColumns } from './table';

const MOST_ROWS_BETWEEN = 3;
/** A list of names says what it is a list of. */
const TITLE = /\b(danh sach|dang ky|phan dau|cong nhan|dat chuan)\b/;

export function recogniseRegistrations(grid: Grid): readonly Recognition<RegistrationColumns>[] {
  const headers = findHeaders(grid, matchRegistration);
  const tables: Recognition<RegistrationColumns>[] = [];
  for (const header of headers) {
    const previous = tables[tables.length - 1];
    if (previous !== undefined && header.area.top <= previous.area.bottom) continue;
    const title = linesAbove(grid, header.area.top, previous === undefined ? 0 : previous.area.bottom + 1);
    const bottom = lastRow(grid, header, headers);
    if (bottom > header.area.bottom && title.some((line) => TITLE.test(fold(line.text)))) tables.push(recognition(grid, header, bottom));
  }
  return tables;
}

function recognition(grid: Grid, header: Header<RegistrationColumns>, bottom: number): Recognition<RegistrationColumns> {
  const deciding = [header.columns.name, ...header.columns.levels.map((level) => level.column), header.columns.agency ?? header.columns.note];
  return {
    kind: 'registration',
    sheet: grid.sheet,
    area: { ...header.area, bottom },
    header: header.area,
    columns: header.columns,
    evidence: header.labels.filter((label) => deciding.includes(label.column)).map((label) => label.cell),
  };
}

function lastRow(grid: Grid, header: Header<RegistrationColumns>, headers: readonly Header<RegistrationColumns>[]): number {
  let last = header.area.bottom;
  let between = 0;
  for (let row = last + 1; row <= (grid.area?.bottom ?? -1) && between <= MOST_ROWS_BETWEEN; row++) {
    const repeated = headers.find((other) => other.area.top === row);
    if (repeated !== undefined) {
      row = repeated.area.bottom;
      continue;
    }
    if (depthOf(grid, row, header.columns) === null) between++;
    else {
      last = row;
      between = 0;
    }
  }
  return last;
}
