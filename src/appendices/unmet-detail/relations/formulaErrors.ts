/** Formulas of a sheet of unmet criteria that give an error instead of a text. */
import { figureAt, isFormulaError } from '../../../sheet/figure';
import { valueAt } from '../../../sheet/grid';
import { figureFindings } from '../../figureFindings';
import type { Relation } from '../../table';
import type { UnmetDetailTable } from '../table';

export const formulaErrors: Relation<UnmetDetailTable> = {
  rules: ['figure/formula-error'],
  check: ({ sheet, area, header, columns }, grid) => {
    const used = [columns.number, columns.place, ...columns.sets.map(({ column }) => column), columns.agency, columns.solution, columns.deadline];
    const rows = Array.from({ length: area.bottom - header.bottom }, (_, index) => header.bottom + 1 + index);
    return rows.flatMap((row) =>
      used.flatMap((column) => {
        if (column === null || !isFormulaError(valueAt(grid, row, column))) return [];
        return figureFindings(sheet, figureAt(grid, row, column), 'count');
      }),
    );
  },
};
