/** Rows of sums: how many places meet what each column is about. */
import { countOfColumn, isWithin } from '../../appendices/criterion-matrix/relations/columnCounts';
import type { CriterionMatrixTable, PlaceRow, SummaryRow } from '../../appendices/criterion-matrix/table';
import { constant, type Total } from '../total';
import type { MatrixMarks } from './marks';
import { withEquals } from './metTotals';

/** What a row of sums is about. */
export interface Counted {
  readonly scope: readonly PlaceRow[];
  readonly outcome: 'met' | 'unmet';
}

export function columnTotals(table: CriterionMatrixTable, marks: MatrixMarks): readonly Total[] {
  return [...countedRows(table)].flatMap(([summary, counted]) => table.columns.criteria.flatMap((_, index) => columnTotal(table, summary, counted, index, marks) ?? []));
}

/** The rows of sums for which it is known what they count. */
export function countedRows(table: CriterionMatrixTable): ReadonlyMap<SummaryRow, Counted> {
  return new Map(
    table.data.summaries.flatMap((summary) => {
      const counted = countedBy(table, summary);
      return counted === null ? [] : [[summary, counted]];
    }),
  );
}

/** Of several rows of one kind, the last is about all places. */
export function isAboutAll({ data }: CriterionMatrixTable, summary: SummaryRow): boolean {
  const alike = data.summaries.filter(({ kind }) => kind === summary.kind);
  return summary.scopes.length === 1 || alike[alike.length - 1] === summary;
}

function columnTotal(table: CriterionMatrixTable, { row }: SummaryRow, { scope, outcome }: Counted, index: number, marks: MatrixMarks): Total | null {
  const column = table.columns.criteria[index]?.column;
  const range = countOfColumn(table, scope, index, outcome);
  if (column === undefined || range === null || range.least !== range.most) return null;
  const cells = scope.map((place) => ({ row: place.row, column }));
  const formula = outcome === 'met' ? marks.countMet(cells) : marks.countUnmet(cells);
  return { row, column, parts: [constant(range.least)], formula: withEquals(formula), rule: 'criterion-matrix/total' };
}

/** Which places a row counts, and whether those that meet: as its own figures tell, else as its label and place do. Null where neither does. */
function countedBy(table: CriterionMatrixTable, summary: SummaryRow): Counted | null {
  const { kind, scopes } = summary;
  if (kind !== 'count' && kind !== 'unmet-count' && kind !== 'group') return null;
  const outcomes = kind === 'unmet-count' ? (['unmet'] as const) : kind === 'group' ? (['met'] as const) : (['met', 'unmet'] as const);
  const ways = scopes.flatMap((scope) => outcomes.map((outcome) => ({ scope, outcome, ...agreementOf(table, summary, scope, outcome) })));
  const [best] = [...ways].sort((a, b) => b.agreeing - a.agreeing);
  if (best !== undefined && best.stated > 0) return best.agreeing * 2 > best.stated ? best : null;
  // Nothing stands in the row: a group may be a heading only, and a sum among others may be one of a part.
  const [whole] = scopes;
  if (whole === undefined || (kind === 'group' ? !groupsAreFilled(table) : !isAboutAll(table, summary))) return null;
  return { scope: whole, outcome: kind === 'unmet-count' ? 'unmet' : 'met' };
}

function agreementOf(table: CriterionMatrixTable, { figures }: SummaryRow, scope: readonly PlaceRow[], outcome: 'met' | 'unmet'): { readonly agreeing: number; readonly stated: number } {
  const compared = figures.flatMap((figure, index) => {
    const range = figure.kind === 'number' && !figure.percent ? countOfColumn(table, scope, index, outcome) : null;
    return range === null || figure.kind !== 'number' ? [] : [isWithin(figure.value, range)];
  });
  return { agreeing: compared.filter((isSame) => isSame).length, stated: compared.length };
}

function groupsAreFilled({ data }: CriterionMatrixTable): boolean {
  return data.summaries.some(({ kind, figures }) => kind === 'group' && figures.some((figure) => figure.kind === 'number'));
}
