/** The values of a matrix for the judging: one a cell. */
import type { AssessedValue, Assessment } from '../assessed';
import { addressIn } from '../eitherWay';
import type { RequiredLevel } from '../self-assessment/required';
import type { CriterionMatrixTable, PlaceRow } from './table';

export function assessmentOf(table: CriterionMatrixTable): Assessment {
  const { sheet, data } = table;
  return { sheet, level: data.level, year: data.year, values: data.rows.flatMap((row) => valuesOf(table, row)) };
}

function valuesOf(table: CriterionMatrixTable, row: PlaceRow): AssessedValue[] {
  const { columns: { criteria }, data: { requirements } } = table;
  const at = (address: string): string => addressIn(table, address);
  if (row.place === '') return [];
  return row.cells.flatMap((cell, index) => {
    const column = criteria[index];
    if (column === undefined) return [];
    const required = requirements[index] ?? null;
    const isNumbered = column.indicator === null || /^\d/.test(column.indicator);
    return [
      {
        cell: at(cell.cell),
        placeCell: at(row.cell),
        place: row.place,
        criterion: column.criterion,
        indicator: isNumbered ? column.indicator : null,
        name: column.name,
        ...(isNumbered ? {} : { scope: 'unnumbered' as const }),
        reading: cell.reading,
        ...(required === null ? {} : { required: statedOf(required, at) }),
        ...(cell.outcome === undefined ? {} : { outcome: { ...cell.outcome, cell: at(cell.outcome.cell) } }),
      },
    ];
  });
}

/** Compared with the set only where the words leave nothing open. */
function statedOf({ cell, text, requirement, isCertain }: RequiredLevel, at: (address: string) => string): NonNullable<AssessedValue['required']> {
  return { cell: at(cell), text, requirement: isCertain ? requirement : null };
}
