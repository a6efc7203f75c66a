/** Every list of places in a sheet. */
import { textAt, type Grid } from '../../sheet/grid';
import type { Header } from '../../sheet/header';
import { linesAbove } from '../../sheet/title';
import { fold } from '../../text/fold';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchRegistration } from './columns';
import { depthOf, isTotalRow } from './rows';
import type { RegistrationColumns } from './table';

/** "Không áp dụng", "≥ 25 thôn", "Đạt chuẩn nông thôn mới kiểu mẫu". */
const LONGEST_MARK = 35;
/** A list of names says what it is a list of. */
const TITLE = /\b(danh sach|dang ky|phan dau|cong nhan|dat chuan)\b/;

export function recogniseRegistrations(grid: Grid): readonly Recognition<RegistrationColumns>[] {
  return recogniseTables(grid, {
    kind: 'registration',
    match: matchRegistration,
    isKeyLabel,
    isRow: (_, row, columns) => depthOf(grid, row, columns) !== null || isTotalRow(grid, row, columns),
    deciding: ({ name, levels, agency, note }) => [name, ...levels.map((level) => level.column), agency ?? note],
    accepts: (_, header, bottom, from) => isTitled(grid, header, from) && isMarked(grid, header, bottom),
  });
}

function isTitled(grid: Grid, { area }: Header<RegistrationColumns>, from: number): boolean {
  return linesAbove(grid, area.top, from).some((line) => TITLE.test(fold(line.text)));
}

/** What stands in the columns of the levels is short: marks, counts and bounds, not sentences. A header repeated on a new page is neither. */
function isMarked(grid: Grid, { area, columns }: Header<RegistrationColumns>, bottom: number): boolean {
  for (let row = area.bottom + 1; row <= bottom; row++) {
    if (depthOf(grid, row, columns) !== null && columns.levels.some(({ column }) => textAt(grid, row, column).length > LONGEST_MARK)) return false;
  }
  return true;
}
