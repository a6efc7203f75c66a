/** Criteria of several levels side by side in one table: "Tiêu chí NTM" and "Tiêu chí NTM nâng cao", each with numbers of its own. */
import type { ColumnLabel } from '../../sheet/header';
import { LEVELS, levelNamed } from '../level';
import { matchCriterionMatrix } from './columns';
import type { CriterionMatrixColumns } from './table';

/** The columns of the first level, then those of each other level that has as many as a matrix needs. */
export function withFurtherLevels(first: CriterionMatrixColumns, labels: readonly ColumnLabel[]): readonly CriterionMatrixColumns[] {
  const shared = [first.number, first.place, first.district];
  const free = labels.filter(({ column }) => !shared.includes(column) && !first.criteria.some((one) => one.column === column || one.outcome === column));
  const further = LEVELS.flatMap((level): CriterionMatrixColumns[] => {
    if (level === first.level) return [];
    const named = free.filter(({ path }) => levelNamed(path) === level);
    const own = free.filter((label) => named.includes(label) || (levelNamed(label.path) === null && isBehind(label, named, free)));
    const columns = named.length === 0 ? null : matchCriterionMatrix(labels.filter((label) => shared.includes(label.column) || own.includes(label)));
    return columns?.level === level ? [{ ...columns, isFurtherLevel: true }] : [];
  });
  const isTaken = (column: number | null): boolean => further.some(({ met, unmet, unmetList }) => unmet === column || unmetList === column || met.some((one) => one.column === column));
  return [{ ...first, met: first.met.filter(({ column }) => !isTaken(column)), unmet: isTaken(first.unmet) ? null : first.unmet, unmetList: isTaken(first.unmetList) ? null : first.unmetList }, ...further];
}

/** Behind all columns that name the level, and before any that names another: "Số TC đạt". */
function isBehind({ column }: ColumnLabel, named: readonly ColumnLabel[], all: readonly ColumnLabel[]): boolean {
  const last = Math.max(...named.map((label) => label.column));
  return column > last && !all.some((label) => label.column > last && label.column < column && levelNamed(label.path) !== null);
}
