/** The groups of a distribution counted in the matrix of the same workbook: communes by the number of criteria that their rows state. */
import { countColumns, type Counted } from '../../appendices/criteria-distribution/groups';
import type { CriteriaDistributionTable, DistributionFigures, GroupColumn } from '../../appendices/criteria-distribution/table';
import { countingsOf } from '../../appendices/criterion-matrix/counts';
import type { CriterionMatrixTable, StatedCount } from '../../appendices/criterion-matrix/table';
import { addressIn } from '../../appendices/eitherWay';
import { districtKey } from '../../review/places/names';
import { bareLabel, countMatrix, ofLevelMeant, type CountedPlace } from '../../review/relations/matrices/counted';
import { areaAddress, qualifiedAddress } from '../../sheet/address';
import { areasOf } from '../formulas';
import { constant, type Total } from '../total';

/** Of several matrices that count criteria nobody can tell which one is meant. */
export function groupTotals(table: CriteriaDistributionTable, matrices: readonly CriterionMatrixTable[]): readonly Total[] {
  const possible = matrices.filter((one) => one.columns.met.length > 0 && isOfSameTime(table, one));
  const [matrix, ...others] = ofLevelMeant(table, possible, (one) => one);
  if (matrix === undefined || others.length > 0) return [];
  const { byName } = countMatrix(matrix);
  return table.data.rows.flatMap((row) => {
    const places = byName.get(districtKey(bareLabel(row.label)));
    return places === undefined ? [] : byPlace(table).flatMap(({ group, index }) => groupTotal(matrix, row, index, group, places) ?? []);
  });
}

/** From left to right. */
function byPlace({ columns }: CriteriaDistributionTable): readonly Counted[] {
  return [...countColumns(columns)].sort((a, b) => a.group.column - b.group.column);
}

function isOfSameTime(table: CriteriaDistributionTable, matrix: CriterionMatrixTable): boolean {
  const { level, year } = table.data;
  return (level === null || matrix.data.level === null || level === matrix.data.level) && (year === null || matrix.data.year === null || year === matrix.data.year);
}

function groupTotal(matrix: CriterionMatrixTable, { row, groups }: DistributionFigures, index: number, group: GroupColumn, places: readonly CountedPlace[]): Total | null {
  const own = groups[index];
  const isWithin = (met: number): boolean => met >= group.lowest && (group.highest === null || met <= group.highest);
  if (own === undefined || places.some(({ met }) => met.least !== met.most)) return null;
  const count = places.filter(({ met }) => isWithin(met.least)).length;
  return { row, column: own.column, parts: [constant(count)], formula: formulaOf(matrix, group, places), rule: 'criteria-distribution/sum' };
}

/** Null where the numbers of the matrix are no numbers to Excel ("17/19", "-"). */
function formulaOf(matrix: CriterionMatrixTable, { lowest, highest }: GroupColumn, places: readonly CountedPlace[]): string | null {
  const { rows, convention } = matrix.data;
  const countings = countingsOf(rows, matrix.columns.criteria, convention);
  // A column that is still blank is filled at the same time.
  const index = countings.length === 0 && matrix.columns.met.length === 1 ? 0 : (countings.find(({ counts }) => counts === 'criteria')?.index ?? -1);
  const stated = places.flatMap(({ row }) => row.stated[index] ?? []);
  const isNumber = ({ figure, text }: StatedCount): boolean => text === '' || (figure.kind === 'number' && !figure.asText);
  if (stated.length < places.length || !stated.every(isNumber)) return null;
  const figures = stated.map(({ figure }) => figure);
  const areas = areasOf(figures).map((area) => qualifiedAddress(matrix.sheet, addressIn(matrix, areaAddress(area))));
  const terms = areas.map((area) => {
    if (lowest === highest) return `COUNTIF(${area},${lowest})`;
    return `COUNTIFS(${area},">=${lowest}"${highest === null ? '' : `,${area},"<=${highest}"`})`;
  });
  return `=${terms.join('+')}`;
}
