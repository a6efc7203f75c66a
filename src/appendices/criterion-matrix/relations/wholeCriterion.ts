/** R13: a criterion is met when all its indicators are, where the sheet says both; and the met and the unmet together are all. */
import { numberOf } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { columnsByCriterion, countingOf, criteriaCount, outcomesOfRow, together, type Outcome } from '../counts';
import type { CriterionMatrixTable, PlaceRow } from '../table';

export const wholeCriterion: Relation<CriterionMatrixTable> = {
  rules: ['criterion-matrix/indicators', 'criterion-matrix/met-and-unmet'],
  check: (table) => [...table.data.rows.flatMap((row) => indicators(table, row)), ...metAndUnmet(table)],
};

function indicators({ sheet, columns, data }: CriterionMatrixTable, row: PlaceRow): Finding[] {
  const outcomes = outcomesOfRow(row, data.convention);
  return columnsByCriterion(columns.criteria).flatMap((indices): Finding[] => {
    const whole = indices.find((index) => columns.criteria[index]?.indicator === null);
    const own = whole === undefined ? undefined : outcomes[whole];
    const cell = whole === undefined ? undefined : row.cells[whole];
    const others = indices.filter((index) => index !== whole);
    if (cell === undefined || others.length === 0 || (own !== 'met' && own !== 'unmet')) return [];
    const all = together(others.map((index) => outcomes[index] ?? 'unknown'));
    if ((all !== 'met' && all !== 'unmet') || all === own) return [];
    const telling = others.filter((index) => all === 'met' || outcomes[index] === 'unmet').flatMap((index) => row.cells[index]?.cell ?? []);
    const { criterion } = columns.criteria[whole ?? 0] ?? { criterion: null };
    return [{ ...severityOf(own), rule: 'criterion-matrix/indicators', sheet, cells: [cell.cell, ...telling], place: row.place, ...(criterion === null ? {} : { indicator: criterion }), params: { says: own } }];
  });
}

/** What is met without one of its indicators is wrong; what is not met although they all are may lack something else. */
function severityOf(own: Outcome): Pick<Finding, 'severity'> {
  return { severity: own === 'met' ? 'error' : 'warning' };
}

/** R6: a + c = b. Told where most rows say so. */
function metAndUnmet(table: CriterionMatrixTable): Finding[] {
  const counting = countingOf(table.data.rows, table.columns.criteria, table.data.convention);
  if (counting === null || counting.counts !== 'criteria') return [];
  const total = criteriaCount(table);
  const compared = table.data.rows.flatMap((row) => {
    const met = row.stated[counting.index]?.value ?? null;
    const unmet = numberOf(row.unmet);
    return met === null || unmet === null || row.unmet === null ? [] : [{ row, met, unmet, cells: [row.unmet.cell, row.stated[counting.index]?.figure.cell ?? ''] }];
  });
  const wrong = compared.filter(({ met, unmet }) => met + unmet !== total);
  if (wrong.length * 2 > compared.length) return [];
  return wrong.map(({ row, met, unmet, cells }) => ({ rule: 'criterion-matrix/met-and-unmet', severity: 'error', sheet: table.sheet, cells, place: row.place, actual: unmet, expected: total - met, difference: unmet - total + met, params: { met, total } }));
}
