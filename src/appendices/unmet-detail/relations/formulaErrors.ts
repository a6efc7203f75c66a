/** Formulas of a sheet of unmet criteria that give an error instead of a text. */
import { figureAt } from '../../../sheet/figure';
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
        if (column === null || typeof valueAt(grid, row, column) !== 'string') return [];
        const figure = figureAt(grid, row, column);
        return figure.kind === 'formula-error' ? figureFindings(sheet, figure, 'count') : [];
      }),
    );
  },
};
