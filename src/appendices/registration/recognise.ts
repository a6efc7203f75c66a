/** Every list of places in a sheet. */
import { textAt, type Grid } from '../../sheet/grid';
import type { Header } from '../../sheet/header';
import { linesAbove } from '../../sheet/title';
import { fold } from '../../text/fold';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchRegistration } from './columns';
import { DEEPEST, depthOf, isTotalRow } from './rows';
import type { RegistrationColumns } from './table';

/** "Không áp dụng", "≥ 25 thôn", "Đạt chuẩn nông thôn mới kiểu mẫu". */
const LONGEST_MARK = 35;
/** More than one: a lone 1 may be a mark. */
const COUNT = /^0*([2-9]|[1-9]\d+)$/;
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

/**
 * What stands in the columns of the levels is short: marks, counts and bounds, not sentences; beside places rather marks
 * than counts, or it is a table of how many. A header repeated on a new page is neither.
 */
function isMarked(grid: Grid, { area, columns }: Header<RegistrationColumns>, bottom: number): boolean {
  let marks = 0;
  let counts = 0;
  for (let row = area.bottom + 1; row <= bottom; row++) {
    const depth = depthOf(grid, row, columns);
    const texts = depth === null ? [] : columns.levels.map(({ column }) => textAt(grid, row, column));
    if (texts.some((text) => text.length > LONGEST_MARK)) return false;
    if (depth !== DEEPEST) continue;
    counts += texts.filter((text) => COUNT.test(text)).length;
    marks += texts.filter((text) => text !== '' && !/\d/.test(text)).length;
  }
  return counts <= marks;
}
