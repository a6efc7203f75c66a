/** Every matrix of places and criteria in a sheet. */
import { textAt, type Grid } from '../../sheet/grid';
import type { Header } from '../../sheet/header';
import { linesAbove } from '../../sheet/title';
import { fold } from '../../text/fold';
import { kindOf } from '../placeRows';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchCriterionMatrix } from './columns';
import { isCriterionName } from './criterionLabel';
import { withNumbers } from './numbers';
import { placeColumns } from './rows';
import type { CriterionMatrixColumns } from './table';

/** "92,4% (22,74/24,60 km đường xã)" */
const LONGEST_VALUE = 60;
const CRITERIA = /\b(tieu chi|chi tieu|tc)\b/;
/** So many columns with bare numbers, or with names of criteria, are those of a set, whatever the title says. */
const MANY_NUMBERS = 10;
const MANY_NAMES = 5;

export function recogniseCriterionMatrices(grid: Grid): readonly Recognition<CriterionMatrixColumns>[] {
  const recognised = recogniseTables(grid, {
    kind: 'criterion-matrix',
    match: matchCriterionMatrix,
    isKeyLabel,
    isRow: (_, row, columns) => kindOf(grid, row, placeColumns(columns)) !== null,
    deciding: ({ place, criteria, met }) => [place, ...criteria.map(({ column }) => column), ...met.map(({ column }) => column)],
    accepts: (_, header, bottom, from) => isAboutCriteria(grid, header, from) && holdsMarks(grid, header, bottom),
  });
  return recognised.map((recognition) => {
    const { columns, row } = withNumbers(grid, recognition.header, recognition.columns);
    const bottom = Math.max(recognition.header.bottom, row ?? 0);
    return { ...recognition, columns, header: { ...recognition.header, bottom } };
  });
}

function isAboutCriteria(grid: Grid, { area, labels, columns }: Header<CriterionMatrixColumns>, from: number): boolean {
  const isNamed = labels.filter(({ folded }) => isCriterionName(folded)).length >= MANY_NAMES;
  if (isNamed || labels.some(({ path }) => CRITERIA.test(path)) || columns.criteria.length >= MANY_NUMBERS) return true;
  return linesAbove(grid, area.top, from).some(({ text }) => CRITERIA.test(fold(text)));
}

/** Marks, figures and short notes, not sentences. */
function holdsMarks(grid: Grid, { area, columns }: Header<CriterionMatrixColumns>, bottom: number): boolean {
  let short = 0;
  let long = 0;
  for (let row = area.bottom + 1; row <= bottom; row++) {
    for (const { column } of kindOf(grid, row, placeColumns(columns)) === 'place' ? columns.criteria : []) {
      const { length } = textAt(grid, row, column);
      if (length > LONGEST_VALUE) long++;
      else if (length > 0) short++;
    }
  }
  return long <= short;
}
