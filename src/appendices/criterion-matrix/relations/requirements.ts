/** R13: the values of a column on the side of what its row "Yêu cầu" requires, and what the sheet concludes of them. */
import type { Grid } from '../../../sheet/grid';
import { roundTo } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import { readCell } from '../../reading/cell';
import type { RequiredLevel } from '../../self-assessment/required';
import { contradictionOf, isSurelyUnmet, verdictOf, type Compared, type Problem } from '../../self-assessment/verdict';
import type { Relation } from '../../table';
import type { CriterionColumn, CriterionMatrixTable, MatrixCell, PlaceRow } from '../table';

/** Binary noise beyond them is none of the sheet's. */
const DIGITS = 9;

export const requirements: Relation<CriterionMatrixTable> = {
  rules: ['criterion-matrix/unmet', 'criterion-matrix/wrong-side', 'criterion-matrix/unit'],
  check: (table, grid) =>
    table.columns.criteria.flatMap((column, index) => {
      const required = table.data.requirements[index] ?? null;
      return required === null ? [] : table.data.rows.flatMap((row) => checkCell(table, grid, row, row.cells[index], { column, required }));
    }),
};

interface Asked {
  readonly column: CriterionColumn;
  readonly required: RequiredLevel;
}

/** Marks are judged as marks. */
function checkCell(table: CriterionMatrixTable, grid: Grid, row: PlaceRow, cell: MatrixCell | undefined, { column, required }: Asked): Finding[] {
  if (cell === undefined || !['number', 'ambiguous', 'text'].includes(cell.reading.kind)) return [];
  const { fraction } = readCell(grid, row.row, column.column, 'values');
  const verdict = verdictOf(required, { reading: cell.reading, fraction }, '', column.name);
  const at = about(table, row, cell, { column, required });
  if (verdict.kind === 'unknown') return [];
  const compared = { actual: verdict.value, expected: verdict.requirement };
  if (verdict.kind === 'mixed-units') return [{ ...at, rule: 'criterion-matrix/unit', severity: 'warning', ...compared, params: { ...at.params, unit: verdict.unit } }];
  const calledMet = cell.outcome?.isMet ?? null;
  const problem = contradictionOf(verdict, calledMet);
  const result = { ...at, ...compared, difference: roundTo(verdict.value - verdict.requirement.value, DIGITS), params: { ...at.params, unit: verdict.unit } };
  return [
    ...(isSurelyUnmet(verdict, calledMet) ? [{ ...result, rule: 'criterion-matrix/unmet', severity: 'unmet' } as const] : []),
    ...(problem === null ? [] : [contradiction(result, verdict, problem, cell)]),
  ];
}

function contradiction(result: Omit<Finding, 'rule' | 'severity'>, verdict: Compared, problem: Problem, cell: MatrixCell): Finding {
  const isSure = verdict.isCertain && (problem === 'met' || problem === 'unmet');
  const shown = cell.reading.kind === 'number' ? verdict.value.toFixed(cell.reading.decimals).replace('.', ',') : cell.text;
  const cells = [...new Set([cell.outcome?.cell ?? cell.cell, ...result.cells])];
  return { ...result, rule: 'criterion-matrix/wrong-side', severity: isSure ? 'error' : 'warning', cells, params: { ...result.params, problem, shown } };
}

function about({ sheet, data }: CriterionMatrixTable, { place }: PlaceRow, { cell }: MatrixCell, { column, required }: Asked): Pick<Finding, 'sheet' | 'cells' | 'place' | 'set' | 'indicator'> & { readonly params: Record<string, string> } {
  return {
    sheet,
    cells: [cell, required.cell],
    ...(place === '' ? {} : { place }),
    ...(data.level === null ? {} : { set: data.level }),
    ...(column.code === null ? {} : { indicator: column.code }),
    params: column.code === null && column.name !== '' ? { name: column.name } : {},
  };
}
