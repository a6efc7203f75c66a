/** Formula errors and dates where a count belongs, and R18: the numbers of the rows. */
import type { Figure } from '../../../sheet/figure';
import { figureFindings } from '../../figureFindings';
import { groupedNumberingFindings } from '../../numbering';
import type { Relation } from '../../table';
import type { DistrictMatrixTable } from '../table';

export const cells: Relation<DistrictMatrixTable> = {
  rules: ['figure/formula-error', 'figure/date', 'table/numbering'],
  check: (table) => [
    ...table.data.rows.flatMap((row) => [row.total, ...row.entries.map((entry) => entry.figure)]).flatMap((figure) => brokenFigure(table.sheet, figure)),
    ...groupedNumberingFindings(table.sheet, table.data.rows.flatMap((row) => row.number ?? [])),
  ],
};

/** Anything else may stand there: a sentence, names, a bound. */
function brokenFigure(sheet: string, figure: Figure) {
  return figure.kind === 'formula-error' || figure.kind === 'date' ? figureFindings(sheet, figure, 'count') : [];
}
