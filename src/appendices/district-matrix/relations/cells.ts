/** Formula errors and dates where a count belongs, and R18: the numbers of the rows. */
import type { Figure } from '../../../sheet/figure';
import { figureFindings } from '../../figureFindings';
import { numberingFindings } from '../../numbering';
import type { Relation } from '../../table';
import type { DistrictMatrixTable } from '../table';

export const cells: Relation<DistrictMatrixTable> = {
  rules: ['figure/formula-error', 'figure/date', 'table/numbering'],
  check: (table) => [
    ...table.data.rows.flatMap((row) => [row.total, ...row.entries.map((entry) => entry.figure)]).flatMap((figure) => brokenFigure(table.sheet, figure)),
    ...numberGroups(table).flatMap((numbers) => numberingFindings(table.sheet, numbers)),
  ],
};

/** Anything else may stand there: a sentence, names, a bound. */
function brokenFigure(sheet: string, figure: Figure) {
  return figure.kind === 'formula-error' || figure.kind === 'date' ? figureFindings(sheet, figure, 'count') : [];
}

/** Whole numbers in a row; "I", "a)" and the number 1 begin a group, rows without a number and "1.1" belong to the one above. */
function numberGroups(table: DistrictMatrixTable): Figure[][] {
  const groups: Figure[][] = [[]];
  for (const { number } of table.data.rows) {
    if (number === null || number.kind === 'blank') continue;
    const isWhole = number.kind === 'number' && Number.isInteger(number.value);
    if (number.kind === 'text' || (isWhole && number.value === 1)) groups.push([]);
    if (isWhole) groups[groups.length - 1]?.push(number);
  }
  return groups;
}
