/** Every distribution of communes by number of criteria in a sheet. */
import type { Grid } from '../../sheet/grid';
import { linesAbove } from '../../sheet/title';
import { fold } from '../../text/fold';
import { kindOf, type PlaceColumns } from '../placeRows';
import { recogniseTables } from '../recognise';
import type { Recognition } from '../table';
import { isKeyLabel, matchCriteriaDistribution } from './columns';
import { withNumbers } from './numbers';
import type { CriteriaDistributionColumns } from './table';

const CRITERIA = /\b(tieu chi|tc)\b/;

export function recogniseCriteriaDistributions(grid: Grid): readonly Recognition<CriteriaDistributionColumns>[] {
  const recognised = recogniseTables(grid, {
    kind: 'criteria-distribution',
    match: matchCriteriaDistribution,
    isKeyLabel,
    isRow: (_, row, columns) => kindOf(grid, row, placeColumns(columns)) !== null,
    deciding: ({ place, total, groups, average }) => [place, total, ...groups.map(({ column }) => column), average],
    accepts: (_, { area, labels }, __, from) => labels.some(({ path }) => CRITERIA.test(path)) || linesAbove(grid, area.top, from).some(({ text }) => CRITERIA.test(fold(text))),
  });
  return recognised.map((recognition) => ({ ...recognition, columns: withNumbers(grid, recognition.header, recognition.columns) }));
}

export function placeColumns({ number, place, total, groups, average, labels }: CriteriaDistributionColumns): PlaceColumns {
  return { number, place, labels, values: [...groups.map(({ column }) => column), ...(total === null ? [] : [total]), ...(average === null ? [] : [average])] };
}
