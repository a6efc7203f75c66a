/** What a matrix of criteria says of groups of communes: how many there are, and how many criteria each meets. */
import { countingsOf, criteriaOutcomes, metRange, type MetRange } from '../../../appendices/criterion-matrix/counts';
import type { CriteriaDistributionTable } from '../../../appendices/criteria-distribution/table';
import type { CriterionMatrixTable, PlaceRow } from '../../../appendices/criterion-matrix/table';
import { addressIn } from '../../../appendices/eitherWay';
import { areaAddress } from '../../../sheet/address';
import { districtKey } from '../../places/names';

export interface CountedPlace {
  readonly row: PlaceRow;
  /** The number of criteria that the row states, else what its marks allow; where the two contradict each other, both. */
  readonly met: MetRange;
}

/** The communes of the matrix by district or group, and all of them together. */
export interface CountedMatrix {
  readonly table: CriterionMatrixTable;
  readonly all: readonly CountedPlace[];
  readonly byName: ReadonlyMap<string, readonly CountedPlace[]>;
}

export function countMatrix(table: CriterionMatrixTable): CountedMatrix {
  const { columns, data } = table;
  const counting = countingsOf(data.rows, columns.criteria, data.convention).find(({ counts }) => counts === 'criteria');
  const all = data.rows.map((row): CountedPlace => {
    const stated = counting === undefined ? null : (row.stated[counting.index]?.value ?? null);
    const range = metRange(row, columns.criteria, data.convention, 'criteria');
    return { row, met: stated === null ? withAllKnown(range, criteriaOutcomes(row, columns.criteria, data.convention)) : statedRange(stated, range) };
  });
  const byName = new Map<string, CountedPlace[]>();
  const add = (name: string, places: readonly CountedPlace[]): void => {
    byName.set(districtKey(bareLabel(name)), [...places]);
  };
  for (const district of new Set(data.rows.map((row) => row.district))) if (district !== null) add(district, all.filter(({ row }) => row.district === district));
  for (const { kind, label, scopes: [scope] } of data.summaries) if (kind === 'group' && scope !== undefined) add(label, all.filter(({ row }) => scope.includes(row)));
  return { table, all, byName };
}

function statedRange(stated: number, { least, most }: MetRange): MetRange {
  return least <= stated && stated <= most ? { least: stated, most: stated } : { least: Math.min(stated, least), most: Math.max(stated, most) };
}

/** A criterion that is not asked for counts as met where nothing else is unknown. */
function withAllKnown(range: MetRange, outcomes: readonly string[]): MetRange {
  return outcomes.includes('unknown') ? range : { least: range.most, most: range.most };
}

/** "I. Huyện Nho Quan (05 xã)" → "Huyện Nho Quan" */
export function bareLabel(label: string): string {
  return label.replace(/^[IVX\d]+[.)] ?/, '').replace(/\s*[(:].*$/, '').trim();
}

/** Where a distribution names no level, NTM is meant: of matrices of several levels, those of NTM or of none. */
export function ofLevelMeant<M>({ data }: CriteriaDistributionTable, matrices: readonly M[], tableOf: (matrix: M) => CriterionMatrixTable): readonly M[] {
  const first = matrices.filter((matrix) => [null, 'NTM'].includes(tableOf(matrix).data.level));
  return data.level === null && first.length > 0 ? first : matrices;
}

/** The numbers of the places in the matrix, or their marks. */
export function cellsOfPlaces({ table }: CountedMatrix, places: readonly CountedPlace[]): string {
  const rows = places.map(({ row }) => row);
  const cells = rows.map((row) => row.stated[0]?.figure.column ?? row.cells[row.cells.length - 1]?.column ?? 0);
  return addressIn(table, areaAddress({ top: Math.min(...rows.map(({ row }) => row)), bottom: Math.max(...rows.map(({ row }) => row)), left: Math.min(...cells), right: Math.max(...cells) }));
}
