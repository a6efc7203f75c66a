/** The rows of a matrix that sum up others. */
import { cellAddress } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import { normalise } from '../../text/fold';
import { numberFigureAt } from '../numbering';
import { labelColumn, labelOf, ownFigureAt } from '../placeRows';
import { summaryPlaces } from '../scopes';
import type { Recognition } from '../table';
import { placeColumns } from './rows';
import type { CriterionMatrixColumns, PlaceRow, SummaryRow } from './table';

export function summaryRowsOf(grid: Grid, recognition: Recognition<CriterionMatrixColumns>, rows: readonly PlaceRow[]): readonly SummaryRow[] {
  const { columns } = recognition;
  const telling = placeColumns(columns);
  return summaryPlaces(grid, recognition, telling, rows).map((one) => ({
    ...one,
    label: normalise(labelOf(grid, one.row, telling)).replace(/\n/g, ' '),
    cell: cellAddress(one.row, labelColumn(grid, one.row, telling)),
    number: columns.number === null ? null : numberFigureAt(grid, one.row, columns.number),
    figures: columns.criteria.map(({ column }) => ownFigureAt(grid, one.row, column, telling)),
    met: columns.met.map(({ column }) => ownFigureAt(grid, one.row, column, telling)),
  }));
}
