/** R18, R14 and R22: numbers follow each other, an indicator's begins with its criterion's, and a row has a name and a target. */
import { numberOf } from '../../../sheet/figure';
import { groupedNumberingFindings } from '../../numbering';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { CriterionRow, CriterionTargetTable } from '../table';

/** Where most criteria have no target yet, single blanks are no mistakes. */
const FILLED_SHARE = 0.5;

export const rows: Relation<CriterionTargetTable> = {
  rules: ['table/numbering', 'criterion-targets/parent-criterion', 'criterion-targets/blank-cell'],
  check: ({ sheet, columns, data }) => [
    ...groupsOf(data.rows).flatMap((group) => groupedNumberingFindings(sheet, group.flatMap((row) => row.number ?? []))),
    ...groupsOf(data.rows).flatMap((group) => wrongParents(sheet, group)),
    ...blankCells(sheet, data.rows, columns.labels[columns.criterion] ?? ''),
  ],
};

/** "5.1" stands below 5. */
function wrongParents(sheet: string, group: readonly CriterionRow[]): Finding[] {
  let parent: { value: number; cell: string } | null = null;
  return group.flatMap((row): Finding[] => {
    const value = numberOf(row.number);
    if (value === null || row.number === null) return [];
    if (Number.isInteger(value)) parent = { value, cell: row.number.cell };
    if (parent === null || Math.trunc(value) === parent.value) return [];
    return [{ rule: 'criterion-targets/parent-criterion', severity: 'warning', sheet, cells: [row.number.cell, parent.cell], indicator: String(value), actual: String(value), expected: String(parent.value), params: { name: row.name } }];
  });
}

function blankCells(sheet: string, all: readonly CriterionRow[], column: string): Finding[] {
  const isBlank = (row: CriterionRow): boolean => row.targets.every((target) => target === null);
  const above = all.filter((row, index) => isAboveOthers(row, all[index + 1]));
  const keepsBlank = above.filter(isBlank).length > above.length * (1 - FILLED_SHARE);
  const needed = all.filter((row, index) => !isHeading(row, all[index + 1], keepsBlank));
  const empty = needed.filter(isBlank);
  const isKept = needed.length - empty.length >= needed.length * FILLED_SHARE;
  return [
    ...all.filter((row) => row.name === '').map((row): Finding => ({ rule: 'criterion-targets/blank-cell', severity: 'warning', sheet, cells: [row.cell], params: { blank: 'name', column } })),
    ...(isKept ? empty : []).filter((row) => row.name !== '').map((row): Finding => ({ rule: 'criterion-targets/blank-cell', severity: 'warning', sheet, cells: [row.cell], params: { blank: 'targets', name: row.name } })),
  ];
}

/** "5. Giáo dục" above "5.1 …"; or above rows without a number of their own, where most rows like it are left blank. */
function isHeading(row: CriterionRow, next: CriterionRow | undefined, keepsBlank: boolean): boolean {
  if (next === undefined || next.group !== row.group) return false;
  const value = numberOf(next.number);
  return (value !== null && !Number.isInteger(value)) || (next.code ?? '').includes('.') || (keepsBlank && isAboveOthers(row, next));
}

function isAboveOthers(row: CriterionRow, next: CriterionRow | undefined): boolean {
  return row.number !== null && next !== undefined && next.group === row.group && next.number === null;
}

function groupsOf(all: readonly CriterionRow[]): readonly (readonly CriterionRow[])[] {
  return [...new Set(all.map((row) => row.group))].map((group) => all.filter((row) => row.group === group));
}
