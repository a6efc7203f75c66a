/** R9, R21: a distribution of communes by number of criteria counts what the matrix of the same level and year shows. */
import { countColumns } from '../../../appendices/criteria-distribution/groups';
import { averageFindings } from '../../../appendices/criteria-distribution/relations/averages';
import type { CriteriaDistributionTable, DistributionFigures } from '../../../appendices/criteria-distribution/table';
import { criteriaCount } from '../../../appendices/criterion-matrix/counts';
import type { CriterionMatrixTable } from '../../../appendices/criterion-matrix/table';
import { addressIn } from '../../../appendices/eitherWay';
import type { Finding } from '../../../appendices/finding';
import type { Table } from '../../../appendices/table';
import { qualifiedAddress } from '../../../sheet/address';
import type { Figure } from '../../../sheet/figure';
import { agreement, roundTo } from '../../../sheet/precision';
import { districtKey } from '../../places/names';
import { bareLabel, cellsOfPlaces, countMatrix, ofLevelMeant, type CountedMatrix, type CountedPlace } from './counted';

/** One figure of a distribution, and what the matrix allows for it. */
interface Compared {
  readonly row: DistributionFigures;
  readonly figure: Figure & { readonly kind: 'number' };
  readonly least: number;
  readonly most: number;
  readonly isEqual: boolean;
  readonly what: 'communes' | 'group' | 'average';
  readonly label: string;
  readonly places: readonly CountedPlace[];
}

export function matrixFindings(tables: readonly Table[]): readonly Finding[] {
  const matrices = tables.filter((table): table is CriterionMatrixTable => table.kind === 'criterion-matrix').map(countMatrix);
  const distributions = tables.filter((table): table is CriteriaDistributionTable => table.kind === 'criteria-distribution');
  return distributions.flatMap((distribution) => {
    const comparable = matrices.filter((matrix) => areComparable(distribution, matrix));
    return ofLevelMeant(distribution, comparable, ({ table }) => table).flatMap((matrix) => compareTables(distribution, matrix));
  });
}

/** Of the same level and year, as far as both say, and about all criteria: of some of them no number of criteria follows. */
function areComparable({ data, columns }: CriteriaDistributionTable, { table }: CountedMatrix): boolean {
  const highest = Math.max(...columns.groups.map(({ lowest, highest: top }) => top ?? lowest));
  if (data.most === null ? criteriaCount(table) < highest : criteriaCount(table) !== data.most) return false;
  const isSame = <T>(one: T | null, other: T | null): boolean => one === null || other === null || one === other;
  return isSame(data.level, table.data.level) && isSame(data.year, table.data.year);
}

function compareTables(distribution: CriteriaDistributionTable, matrix: CountedMatrix): Finding[] {
  const { rows, summaries } = distribution.data;
  const matched = rows.map((row) => ({ row, places: matrix.byName.get(districtKey(bareLabel(row.label))) }));
  const known = matched.flatMap(({ row, places }) => (places === undefined ? [] : [{ row, places }]));
  const isWhole = known.length === rows.length && new Set(known.flatMap(({ places }) => places)).size === matrix.all.length;
  const wholes = isWhole ? summaries.filter(({ kind, scopes }) => kind === 'count' && scopes.some((scope) => scope.length === rows.length)).map((row) => ({ row, places: matrix.all })) : [];
  const compared = [...known, ...wholes].flatMap(({ row, places }) => compareRow(distribution, row, places));
  return [...differences(distribution, matrix, compared), ...(known.length * 2 > rows.length ? absent(distribution, matrix, matched) : [])];
}

/** Where the numbers of communes differ, the groups cannot be compared. */
function compareRow(distribution: CriteriaDistributionTable, row: DistributionFigures, places: readonly CountedPlace[]): Compared[] {
  const total = row.total?.kind === 'number' ? [compare(row, row.total, { least: places.length, most: places.length }, 'communes', '', places)] : [];
  if (total.some(({ isEqual }) => !isEqual)) return total;
  const groups = countColumns(distribution.columns).flatMap(({ index, group }) => {
    const figure = row.groups[index];
    if (figure?.kind !== 'number') return [];
    const isIn = (number: number): boolean => group.lowest <= number && (group.highest === null || number <= group.highest);
    const least = places.filter(({ met }) => isIn(met.least) && isIn(met.most)).length;
    const most = places.filter(({ met }) => met.most >= group.lowest && (group.highest === null || met.least <= group.highest)).length;
    return [compare(row, figure, { least, most }, 'group', group.label, places)];
  });
  const isAverageDoubtful = averageFindings(distribution, row).length > 0;
  return [...total, ...groups, ...(isAverageDoubtful ? [] : average(row, places))];
}

function compare(row: DistributionFigures, figure: Compared['figure'], { least, most }: Pick<Compared, 'least' | 'most'>, what: Compared['what'], label: string, places: readonly CountedPlace[]): Compared {
  return { row, figure, least, most, isEqual: least <= figure.value && figure.value <= most, what, label, places };
}

/** Compared only where every commune's number is known. */
function average(row: DistributionFigures, places: readonly CountedPlace[]): Compared[] {
  if (row.average?.kind !== 'number' || places.some(({ met }) => met.least !== met.most)) return [];
  const exact = places.reduce((sum, { met }) => sum + met.least, 0) / places.length;
  const isEqual = agreement(row.average.value, row.average.decimals, exact) !== 'different';
  const shown = roundTo(exact, Math.max(row.average.decimals, 2));
  return [{ ...compare(row, row.average, { least: shown, most: shown }, 'average', '', places), isEqual }];
}

/** Certain where most figures agree; else the tables may be of different dates, and one warning says so. */
function differences(distribution: CriteriaDistributionTable, matrix: CountedMatrix, compared: readonly Compared[]): Finding[] {
  const { sheet } = distribution;
  const wrong = compared.filter(({ isEqual }) => !isEqual);
  const isCertain = wrong.length * 2 < compared.length;
  return (isCertain ? wrong : wrong.slice(0, 1)).map(({ row, figure, least, most, what, label, places }) => {
    const expected = figure.value < least ? least : most;
    const other = cellsOfPlaces(matrix, places);
    return {
      rule: 'criteria-distribution/matrix',
      severity: isCertain ? 'error' : 'warning',
      sheet,
      cells: [addressIn(distribution, figure.cell), sheet === matrix.table.sheet ? other : qualifiedAddress(matrix.table.sheet, other)],
      place: row.label,
      actual: figure.value,
      expected,
      difference: roundTo(figure.value - expected, 6),
      params: { what, label, bound: least === most ? 'exact' : figure.value < least ? 'at-least' : 'at-most', scope: isCertain ? 'one' : 'many', differing: wrong.length, compared: compared.length },
    };
  });
}

/** A district of one table that the other does not have, where they share most. */
function absent(distribution: CriteriaDistributionTable, matrix: CountedMatrix, matched: readonly { readonly row: DistributionFigures; readonly places: readonly CountedPlace[] | undefined }[]): Finding[] {
  const { sheet, data, columns } = distribution;
  const here = (cell: string): string => addressIn(distribution, cell);
  const there = (cell: string): string => (sheet === matrix.table.sheet ? addressIn(matrix.table, cell) : qualifiedAddress(matrix.table.sheet, addressIn(matrix.table, cell)));
  const names = new Set(data.rows.map(({ label }) => districtKey(bareLabel(label))));
  const groups = new Set(data.summaries.filter(({ kind }) => kind === 'group').map(({ label }) => districtKey(bareLabel(label))));
  const first = matrix.table.data.rows[0]?.cell ?? '';
  const unknownHere = matched.filter(({ row, places }) => places === undefined && row.label !== '' && row.total?.kind === 'number' && row.total.value > 0);
  const unknownThere = [...new Set(matrix.table.data.rows.flatMap(({ district }) => district ?? []))].filter((district) => !names.has(districtKey(district)) && !groups.has(districtKey(district)));
  const header = columns.groups[0]?.cell ?? '';
  return [
    ...unknownHere.map(({ row }): Finding => ({ rule: 'criteria-distribution/place-missing', severity: 'warning', sheet, cells: [here(row.cell), there(first)], place: row.label, params: { problem: 'not-in-matrix', sheet: matrix.table.sheet } })),
    ...unknownThere.map((district): Finding => ({ rule: 'criteria-distribution/place-missing', severity: 'warning', sheet, cells: [here(data.rows[0]?.cell ?? header), there(matrix.table.data.rows.find((row) => row.district === district)?.cell ?? first)], place: district, params: { problem: 'not-in-distribution', sheet: matrix.table.sheet } })),
  ];
}
