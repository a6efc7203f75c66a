/** Reads a distribution of communes by number of criteria into its rows. */
import { cellAddress } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import type { TitleLine } from '../../sheet/title';
import { fold, normalise } from '../../text/fold';
import type { Surroundings } from '../eitherWay';
import { numberFigureAt } from '../numbering';
import { kindOf, labelColumn, labelOf, ownFigureAt } from '../placeRows';
import { summaryPlaces } from '../scopes';
import type { Recognition } from '../table';
import { levelOfTitle, yearOfTitle } from '../titleFacts';
import { titleLines } from '../titleLines';
import { placeColumns } from './recognise';
import type { CriteriaDistributionColumns, CriteriaDistributionTable, DistributionFigures, GroupColumn } from './table';

/** "Bộ tiêu chí gồm 19 tiêu chí", "19 TC"; ranges name no number of all. */
const ALL_CRITERIA = /(?<![-–\d] ?|den |tu |duoi )(\d{2}) (?:tieu chi|tc)\b/;

export function readCriteriaDistribution(grid: Grid, recognition: Recognition<CriteriaDistributionColumns>, around: Surroundings): CriteriaDistributionTable {
  const { columns } = recognition;
  const title = titleLines(around.grid, around.header, around.area);
  const rows = placesOf(grid, recognition).map((row) => figuresOf(grid, row, columns));
  const summaries = summaryPlaces(grid, recognition, placeColumns(columns), rows).map((one) => ({ ...figuresOf(grid, one.row, columns), ...one }));
  return { ...recognition, data: { title, level: levelOfTitle(title), year: yearOfTitle(title), most: mostCriteria(columns.groups, title), rows, summaries } };
}

/** Rows with a number or none; where all rows are called "Huyện …" or numbered I, II, those are the places. */
function placesOf(grid: Grid, { area, header, columns }: Recognition<CriteriaDistributionColumns>): readonly number[] {
  const telling = placeColumns(columns);
  const all = Array.from({ length: area.bottom - header.bottom }, (_, index) => header.bottom + 1 + index).map((row) => ({ row, kind: kindOf(grid, row, telling) }));
  const places = all.filter(({ kind }) => kind === 'place');
  return (places.length > 0 ? places : all.filter(({ kind }) => kind === 'group')).map(({ row }) => row);
}

function figuresOf(grid: Grid, row: number, columns: CriteriaDistributionColumns): DistributionFigures {
  const telling = placeColumns(columns);
  const at = (column: number | null) => (column === null ? null : ownFigureAt(grid, row, column, telling));
  return {
    row,
    label: normalise(labelOf(grid, row, telling)).replace(/\n/g, ' '),
    cell: cellAddress(row, labelColumn(grid, row, telling)),
    number: columns.number === null ? null : numberFigureAt(grid, row, columns.number),
    total: at(columns.total),
    groups: columns.groups.map(({ column }) => ownFigureAt(grid, row, column, telling)),
    average: at(columns.average),
    criteria: at(columns.criteria),
  };
}

/** The highest group with one number only, else what the title says. */
function mostCriteria(groups: readonly GroupColumn[], title: readonly TitleLine[]): number | null {
  const single = groups.filter(({ lowest, highest }) => lowest === highest).map(({ lowest }) => lowest);
  const highest = Math.max(0, ...groups.map(({ highest: top }) => top ?? 0));
  const stated = title.flatMap(({ text }) => ALL_CRITERIA.exec(fold(text))?.[1] ?? []).map(Number);
  const known = [...single, ...stated].filter((count) => count >= highest);
  return known.length === 0 ? null : Math.max(...known);
}
