/** Every list of places in a sheet. */
import { findHeaders, type Header } from '../../sheet/header';
import { textAt, type Grid } from '../../sheet/grid';
import { linesAbove } from '../../sheet/title';
import { fold } from '../../text/fold';
import type { Recognition } from '../table';
import { isKeyLabel, matchRegistration } from './columns';
import { depthOf, isTotalRow } from './rows';
import type { RegistrationColumns } from './table';

const MOST_ROWS_BETWEEN = 3;
/** "Không áp dụng", "≥ 25 thôn". */
const LONGEST_MARK = 20;
/** A list of names says what it is a list of. */
const TITLE = /\b(danh sach|dang ky|phan dau|cong nhan|dat chuan)\b/;

export function recogniseRegistrations(grid: Grid): readonly Recognition<RegistrationColumns>[] {
  const headers = findHeaders(grid, matchRegistration, isKeyLabel);
  const tables: Recognition<RegistrationColumns>[] = [];
  for (const header of headers) {
    const previous = tables[tables.length - 1];
    if (previous !== undefined && header.area.top <= previous.area.bottom) continue;
    const title = linesAbove(grid, header.area.top, previous === undefined ? 0 : previous.area.bottom + 1);
    const bottom = lastRow(grid, header, headers);
    if (title.some((line) => TITLE.test(fold(line.text))) && isMarked(grid, header, bottom)) tables.push(recognition(grid, header, bottom));
  }
  return tables;
}

/** Has rows, and what stands in the columns of the levels is short: marks, counts and bounds, not sentences. */
function isMarked(grid: Grid, { area, columns }: Header<RegistrationColumns>, bottom: number): boolean {
  for (let row = area.bottom + 1; row <= bottom; row++) {
    if (columns.levels.some(({ column }) => textAt(grid, row, column).length > LONGEST_MARK)) return false;
  }
  return bottom > area.bottom;
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
    if (depthOf(grid, row, header.columns) === null && !isTotalRow(grid, row, header.columns)) between++;
    else {
      last = row;
      between = 0;
    }
  }
  return last;
}
