/** What a row "Yêu cầu" states for a column: "≥ 75%", "Đạt", "100 %". */
import { textAt, type Grid } from '../../sheet/grid';
import { cellAddress } from '../../sheet/address';
import { readBound } from '../../text/bound';
import { normalise } from '../../text/fold';
import { readOutcome } from '../reading/outcome';
import { kindOf } from '../placeRows';
import type { Recognition } from '../table';
import { placeColumns } from './rows';
import type { CriterionMatrixColumns, StatedRequirement } from './table';

/** One a column of criteria, in its order; null where the table requires nothing. */
export function requirementsOf(grid: Grid, { area, header, columns }: Recognition<CriterionMatrixColumns>): readonly (StatedRequirement | null)[] {
  const telling = placeColumns(columns);
  let row = header.bottom + 1;
  while (row <= area.bottom && kindOf(grid, row, telling) !== 'requirement') row++;
  return columns.criteria.map(({ column }) => (row > area.bottom ? null : readRequirementCell(textAt(grid, row, column), cellAddress(row, column))));
}

/** A number alone does not say on which side of it a value has to lie. */
function readRequirementCell(text: string, cell: string): StatedRequirement | null {
  if (text === '') return null;
  const bound = readBound(normalise(text));
  if (bound !== null && bound.reading.kind === 'number') {
    return { cell, text, requirement: { op: bound.op, value: bound.reading.value, ...(bound.unit === null ? {} : { unit: bound.unit }) } };
  }
  return { cell, text, requirement: readOutcome(text) === true ? 'met' : null };
}
