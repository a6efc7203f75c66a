/** Every matrix of places and criteria in a sheet. */
import { textAt, type Grid } from '../../sheet/grid';
import type { Header } from '../../sheet/header';
import { columnLabels } from '../../sheet/labels';
import { linesAbove } from '../../sheet/title';
import { fold } from '../../text/fold';
import { kindOf } from '../placeRows';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { withListOfUnmet, withUnknownNames } from './byCells';
import { isKeyLabel, matchCriterionMatrix } from './columns';
import { isCriterionName } from './criterionLabel';
import { withFurtherLevels } from './levels';
import { withNumbers } from './numbers';
import { placeColumns } from './rows';
import { signOfText } from './signs';
import type { CriterionMatrixColumns } from './table';

/** "92,4% (22,74/24,60 km đường xã)" */
const LONGEST_VALUE = 60;
const CRITERIA = /\b(tieu chi|chi tieu|tc)\b/;
/** So many columns with bare numbers, or with names of criteria, are those of a set, whatever the title says. */
const MANY_NUMBERS = 10;
const MANY_NAMES = 5;
const MARKS_FOR_ONE_OTHER = 3;

export function recogniseCriterionMatrices(grid: Grid): readonly Recognition<CriterionMatrixColumns>[] {
  const recognised = recogniseTables(grid, {
    kind: 'criterion-matrix',
    match: matchCriterionMatrix,
    isKeyLabel,
    isRow: (_, row, columns) => kindOf(grid, row, placeColumns(columns)) !== null,
    deciding: ({ place, criteria, met }) => [place, ...criteria.map(({ column }) => column), ...met.map(({ column }) => column)],
    accepts: (_, header, bottom, from) => holdsMarks(grid, header, bottom, isAboutCriteria(grid, header, from)),
  });
  return recognised.flatMap((recognition) => ofLevels(grid, recognition)).map((recognition) => {
    const named = withUnknownNames(grid, recognition);
    const { columns, row } = withNumbers(grid, recognition.header, withListOfUnmet(grid, { ...recognition, columns: named }));
    const bottom = Math.max(recognition.header.bottom, row ?? 0);
    return { ...recognition, columns, header: { ...recognition.header, bottom } };
  });
}

/** A table for each level; a person who states the header means one. */
function ofLevels(grid: Grid, recognition: Recognition<CriterionMatrixColumns>): readonly Recognition<CriterionMatrixColumns>[] {
  if (grid.statedHeader !== undefined) return [recognition];
  const { header, columns } = recognition;
  const labels = columnLabels(grid, header.top, header.bottom, Object.keys(columns.labels).map(Number));
  return withFurtherLevels(columns, labels).map((own, index) => ({ ...recognition, columns: own, ...(index === 0 ? {} : { evidence: own.criteria.map(({ cell }) => cell) }) }));
}

/** `header`: its labels say so; `title`: a line above, or the many numbers; bare numbers may be those of months, too. */
function isAboutCriteria(grid: Grid, { area, labels, columns }: Header<CriterionMatrixColumns>, from: number): 'header' | 'title' | null {
  const isNamed = labels.filter(({ folded }) => isCriterionName(folded)).length >= MANY_NAMES;
  if (isNamed || labels.some(({ path }) => CRITERIA.test(path)) || columns.criteria.some(({ indicator }) => indicator !== null)) return 'header';
  const isTitled = columns.criteria.length >= MANY_NUMBERS || linesAbove(grid, area.top, from).some(({ text }) => CRITERIA.test(fold(text)));
  return isTitled ? 'title' : null;
}

/** Marks, figures and short notes, not sentences; marks alone where only the title speaks of criteria. */
function holdsMarks(grid: Grid, { area, columns }: Header<CriterionMatrixColumns>, bottom: number, said: 'header' | 'title' | null): boolean {
  if (said === null) return false;
  let short = 0;
  let long = 0;
  for (let row = area.bottom + 1; row <= bottom; row++) {
    for (const { column } of kindOf(grid, row, placeColumns(columns)) === 'place' ? columns.criteria : []) {
      const text = textAt(grid, row, column);
      if (text === '') continue;
      const isFitting = said === 'title' ? signOfText(text) !== null : text.length <= LONGEST_VALUE;
      if (isFitting) short++;
      else long++;
    }
  }
  return long * (said === 'title' ? MARKS_FOR_ONE_OTHER : 1) <= short;
}
