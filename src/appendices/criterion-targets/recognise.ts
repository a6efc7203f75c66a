/** Every table of targets by criterion in a sheet. */
import { textAt, type Grid } from '../../sheet/grid';
import type { Header } from '../../sheet/header';
import { linesAbove } from '../../sheet/title';
import { fold } from '../../text/fold';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchCriterionTargets } from './columns';
import { kindOf } from './rows';
import type { CriterionTargetColumns } from './table';
import { readTarget } from './target';

/** "từ 66 đến 68%", "100% số xã" */
const LONGEST_TARGET = 30;
/** A criteria set has the same columns, but states what one place has to reach. */
const CRITERIA_SET = /\bbo tieu chi\b/;
const TARGETS = /\b(muc tieu|dat chuan|dat tieu chi|ty le|ti le|so (xa|huyen|thon|dia phuong|don vi)|ke hoach|lo trinh|ket qua)\b/;

export function recogniseCriterionTargets(grid: Grid): readonly Recognition<CriterionTargetColumns>[] {
  return recogniseTables(grid, {
    kind: 'criterion-targets',
    match: matchCriterionTargets,
    isKeyLabel,
    isRow: (_, row, columns) => kindOf(grid, row, columns) !== null,
    deciding: ({ criterion, sets }) => [criterion, ...sets.map((set) => set.column)],
    accepts: (_, header, bottom, from) => holdsFigures(grid, header, bottom) && isAboutPlaces(grid, header, from),
  });
}

/** Numbers, bounds and ranges in most of the cells below the sets, not sentences; or nothing yet, in a form to be filled. */
function holdsFigures(grid: Grid, { area, columns }: Header<CriterionTargetColumns>, bottom: number): boolean {
  let figures = 0;
  let others = 0;
  for (let row = area.bottom + 1; row <= bottom; row++) {
    for (const { column } of kindOf(grid, row, columns) === 'criterion' ? columns.sets : []) {
      const target = textAt(grid, row, column).length > LONGEST_TARGET ? undefined : readTarget(grid, row, column);
      if (target === null) continue;
      if (target !== undefined && (target.lowest ?? target.highest) !== null) figures++;
      else others++;
    }
  }
  return figures > others || figures + others === 0;
}

/** A criteria set has the same columns; columns of years alone need a title that says what they are of. */
function isAboutPlaces(grid: Grid, { area, columns }: Header<CriterionTargetColumns>, from: number): boolean {
  const lines = linesAbove(grid, area.top, from).map((line) => fold(line.text));
  if (lines.some((line) => TARGETS.test(line))) return true;
  return !lines.some((line) => CRITERIA_SET.test(line)) && columns.sets.some((set) => set.level !== null || set.measure !== null);
}
