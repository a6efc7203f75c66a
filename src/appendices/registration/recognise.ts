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
/** "12", "45,2", "5,2%", "15/19"; but a lone 1 may be a mark, and "12/2026" says when. */
const FIGURE = /^(?!0*1?$|(\d{1,2}\/){1,2}20\d\d$)-?\d/;
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
 * than figures, or it is a table of how many or how much. Columns of years tell only by their marks that they are a
 * list's. A header repeated on a new page is neither.
 */
function isMarked(grid: Grid, { area, columns }: Header<RegistrationColumns>, bottom: number): boolean {
  const areYears = columns.levels.some(({ year }) => year !== null) && columns.levels.every(({ level }) => level === null);
  let marks = 0;
  let figures = 0;
  let ones = 0;
  for (let row = area.bottom + 1; row <= bottom; row++) {
    const depth = depthOf(grid, row, columns);
    const texts = depth === null ? [] : columns.levels.map(({ column }) => textAt(grid, row, column));
    if (texts.some((text) => text.length > LONGEST_MARK)) return false;
    if (depth !== DEEPEST) continue;
    figures += texts.filter((text) => FIGURE.test(text)).length;
    marks += texts.filter((text) => text !== '' && !/\d/.test(text)).length;
    ones += texts.filter((text) => text === '1').length;
  }
  return figures <= marks && (!areYears || marks + ones > 0);
}
