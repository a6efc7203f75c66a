/** Indicators of criteria that have no row of their own: 10, 11, 15.1 lists two criteria and an indicator of a third. */
import type { OpenCriterion } from './read';
import type { AssessedRow } from './table';

/**
 * What stands below a criterion that is assessed in its own row, or below the first indicator of another one, belongs to the
 * criterion of its own number. Below a heading it stays, so that a wrong number is told.
 */
export function withCriteriaOfIndicators(criteria: readonly OpenCriterion[]): readonly OpenCriterion[] {
  return criteria.flatMap((criterion) => (mayBeOfOthers(criterion) ? apart(criterion) : [criterion]));
}

function mayBeOfOthers({ figure, name, heading, number, rows }: OpenCriterion): boolean {
  const isTold = figure !== null || name !== '';
  return !isTold || (number !== null && heading !== null && isAssessed(heading) && rows.every((row) => parentOf(row) !== number));
}

/** Does the row require something, or hold a result besides its conclusion? */
function isAssessed({ required, entries }: AssessedRow): boolean {
  return required !== null || entries.some(({ result, outcome }) => result !== null && result.reading.kind !== 'blank' && result.cell !== outcome?.cell);
}

/** What has no number stays with the rows above it. */
function apart(criterion: OpenCriterion): OpenCriterion[] {
  const parts: OpenCriterion[] = [{ ...criterion, rows: [] }];
  for (const row of criterion.rows) {
    const open = parts[parts.length - 1];
    const parent = parentOf(row) ?? open?.number ?? null;
    if (open === undefined || parent !== open.number) parts.push(criterionOf(row, parent));
    else open.rows.push(row);
  }
  return parts;
}

function criterionOf(row: AssessedRow, number: string | null): OpenCriterion {
  return { figure: null, number, name: '', cell: row.nameCell, row: row.row, outcomes: [], heading: null, rows: [row] };
}

function parentOf({ code }: AssessedRow): string | null {
  return code?.split('.')[0] ?? null;
}
