/** The numbers of criteria where the column of numbers only counts the rows of the sheet. */
import type { Grid } from '../../sheet/grid';
import { numberOf } from '../../sheet/figure';
import type { OpenCriterion } from './read';
import { criterionIn, ownText } from './rows';
import type { SelfAssessmentColumns } from './table';

/** 1, 2, 3 beside indicators 2.1, 10 and 11.1 are no numbers of criteria: where no indicator agrees with them, its own number tells. */
export function withNumbersOfRows(grid: Grid, columns: SelfAssessmentColumns, criteria: readonly OpenCriterion[]): readonly OpenCriterion[] {
  if (!onlyCounts(criteria)) return criteria;
  return criteria.map((criterion) => ({ ...criterion, number: parentOf(criterion) ?? criterionIn(ownText(grid, criterion.row, columns.content)) }));
}

function onlyCounts(criteria: readonly OpenCriterion[]): boolean {
  const telling = criteria.filter((criterion) => parentOf(criterion) !== null);
  const isSequence = criteria.every(({ figure }, index) => numberOf(figure) === index + 1);
  return isSequence && telling.length > 1 && telling.every((criterion) => criterion.rows.every(({ code }) => code === null || code.split('.')[0] !== criterion.number));
}

function parentOf({ rows }: OpenCriterion): string | null {
  return rows.find(({ code }) => code !== null)?.code?.split('.')[0] ?? null;
}
