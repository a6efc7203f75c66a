/** R5: what a row lists as not met is what its marks show. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { columnsByCriterion, criteriaOutcomes, isExplicit, outcomesOfRow, together } from '../counts';
import type { CriterionMatrixTable, PlaceRow, UnmetList } from '../table';

export const unmetLists: Relation<CriterionMatrixTable> = {
  rules: ['criterion-matrix/unmet-list'],
  check: (table) => {
    const listed = table.data.rows.flatMap((row) => (row.unmetList === null ? [] : [{ row, list: row.unmetList }]));
    const wrong = listed.flatMap(({ row, list }) => contradiction(table, row, list));
    // Most lists differ: they are about another level or another time than the marks.
    const isAnother = wrong.length > 1 && wrong.length * 2 > listed.length;
    return isAnother ? [] : wrong;
  },
};

/** A code and the cells whose marks say otherwise. */
interface Contradicted {
  readonly code: string;
  readonly cells: readonly string[];
}

function contradiction(table: CriterionMatrixTable, row: PlaceRow, list: UnmetList): Finding[] {
  const extra = list.codes.flatMap((code) => markedAsMet(table, row, code));
  const missing = unlisted(table, row, list);
  if (extra.length === 0 && missing.length === 0) return [];
  return [
    {
      rule: 'criterion-matrix/unmet-list',
      severity: table.data.convention.basis !== 'signs' || isExplicit(row) ? 'error' : 'warning',
      sheet: table.sheet,
      cells: [list.cell, ...[...extra, ...missing].flatMap(({ cells }) => cells)],
      place: row.place,
      actual: list.text,
      params: { extra: codesOf(extra), missing: codesOf(missing) },
    },
  ];
}

const codesOf = (contradicted: readonly Contradicted[]): string => contradicted.map(({ code }) => code).join(', ');

/** The listed one, if all its marks say that it is met; an indicator without a column of its own goes by its criterion. */
function markedAsMet({ columns, data }: CriterionMatrixTable, row: PlaceRow, code: string): Contradicted[] {
  const { criteria } = columns;
  const own = criteria.flatMap((one, index) => (one.code === code ? [index] : []));
  const [criterion = ''] = code.split('.');
  const indices = own.length > 0 ? own : criteria.flatMap((one, index) => (one.criterion === criterion ? [index] : []));
  const outcomes = outcomesOfRow(row, data.convention);
  const isMet = indices.length > 0 && together(indices.map((index) => outcomes[index] ?? 'unknown')) === 'met';
  return isMet ? [{ code, cells: indices.flatMap((index) => row.cells[index]?.cell ?? []) }] : [];
}

/** Criteria whose marks say that they are not met, neither listed themselves nor by one of their indicators. */
function unlisted({ columns, data }: CriterionMatrixTable, row: PlaceRow, { codes }: UnmetList): Contradicted[] {
  const listed = new Set(codes.map((code) => code.split('.')[0]));
  const outcomes = criteriaOutcomes(row, columns.criteria, data.convention);
  const ofCells = outcomesOfRow(row, data.convention);
  return columnsByCriterion(columns.criteria).flatMap((indices, order): Contradicted[] => {
    const criterion = columns.criteria[indices[0] ?? 0]?.criterion ?? null;
    if (criterion === null || outcomes[order] !== 'unmet' || listed.has(criterion)) return [];
    return [{ code: criterion, cells: indices.flatMap((index) => (ofCells[index] === 'unmet' ? (row.cells[index]?.cell ?? []) : [])) }];
  });
}
