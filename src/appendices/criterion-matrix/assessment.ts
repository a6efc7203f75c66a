/** The values of a matrix for the judging: one a cell. */
import type { AssessedValue, Assessment } from '../assessed';
import type { RequiredLevel } from '../self-assessment/required';
import type { CriterionMatrixTable, PlaceRow } from './table';

export function assessmentOf({ sheet, columns, data }: CriterionMatrixTable): Assessment {
  return { sheet, level: data.level, year: data.year, values: data.rows.flatMap((row) => valuesOf(row, columns.criteria, data.requirements)) };
}

function valuesOf(row: PlaceRow, criteria: CriterionMatrixTable['columns']['criteria'], requirements: CriterionMatrixTable['data']['requirements']): AssessedValue[] {
  if (row.place === '') return [];
  return row.cells.flatMap((cell, index) => {
    const column = criteria[index];
    if (column === undefined) return [];
    const required = requirements[index] ?? null;
    const isNumbered = column.indicator === null || /^\d/.test(column.indicator);
    return [
      {
        cell: cell.cell,
        placeCell: row.cell,
        place: row.place,
        criterion: column.criterion,
        indicator: isNumbered ? column.indicator : null,
        name: column.name,
        ...(isNumbered ? {} : { scope: 'unnumbered' as const }),
        reading: cell.reading,
        ...(required === null ? {} : { required: statedOf(required) }),
        ...(cell.outcome === undefined ? {} : { outcome: cell.outcome }),
      },
    ];
  });
}

/** Compared with the set only where the words leave nothing open. */
function statedOf({ cell, text, requirement, isCertain }: RequiredLevel): NonNullable<AssessedValue['required']> {
  return { cell, text, requirement: isCertain ? requirement : null };
}
