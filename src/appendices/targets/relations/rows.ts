/** R18 and the figures of each row: numbered without gaps, no formula in error, no impossible count, no less registered than the plan assigns. */
import { figureFindings } from '../../figureFindings';
import type { Finding } from '../../finding';
import { numberingOfGroups } from '../../numbering';
import type { Relation } from '../../table';
import type { TargetRow, TargetTable } from '../table';

export const rows: Relation<TargetTable> = {
  rules: ['targets/below-plan', 'figure/formula-error', 'figure/impossible', 'table/numbering'],
  check: ({ sheet, data }) => [
    ...data.rows.flatMap((row) => [...checkFigures(sheet, row), ...belowPlan(sheet, row)]),
    ...numberingOfGroups(sheet, groupsOf(data.rows).map((group) => group.flatMap((row) => row.number ?? []))),
  ],
};

/** Words, bounds and dates may well stand in these columns; only what can never be right is told. */
function checkFigures(sheet: string, { isCount, figures }: TargetRow): Finding[] {
  const wrong = figures.filter((figure) => figure.kind === 'formula-error' || (isCount && figure.kind === 'number'));
  return wrong.flatMap((figure) => figureFindings(sheet, figure, 'count'));
}

/** Registering more than assigned is common and welcome; less leaves the plan unmet. */
function belowPlan(sheet: string, { name, isCount, assigned, registered }: TargetRow): Finding[] {
  if (!isCount || assigned?.op !== '==' || registered?.op !== '==' || registered.value >= assigned.value) return [];
  const difference = registered.value - assigned.value;
  return [{ rule: 'targets/below-plan', severity: 'warning', sheet, cells: [registered.cell, assigned.cell], place: name, actual: registered.value, expected: assigned.value, difference }];
}

function groupsOf(all: readonly TargetRow[]): readonly (readonly TargetRow[])[] {
  return [...new Set(all.map((row) => row.group))].map((group) => all.filter((row) => row.group === group));
}
