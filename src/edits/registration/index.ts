/** The subtotals of a list of places: the rows of groups and TỔNG CỘNG count the marks below them. */
import { countBelow, countOfGroup } from '../../appendices/registration/relations/tree';
import type { RegistrationGroup, RegistrationPlace, RegistrationTable } from '../../appendices/registration/table';
import type { Grid } from '../../sheet/grid';
import { readMark } from '../../text/mark';
import { sumFormula } from '../formulas';
import { countIfFormula } from '../marks';
import { constant, isWrittenAsText, ofTotal, type Operand, type Total } from '../total';

export function registrationTotals(grid: Grid, table: RegistrationTable): readonly Total[] {
  return table.columns.levels.flatMap((_, level) => groupTotals(grid, table, table.data.root, level));
}

/** The root is a row of the sheet only where there is a row TỔNG CỘNG. */
function groupTotals(grid: Grid, table: RegistrationTable, group: RegistrationGroup, level: number): Total[] {
  const below = group.groups.flatMap((child) => groupTotals(grid, table, child, level));
  if (group.levels.length === 0) return below;
  const own = totalOfGroup(grid, table, group, level, below);
  return own === null ? below : [own, ...below];
}

function totalOfGroup(grid: Grid, table: RegistrationTable, group: RegistrationGroup, level: number, below: readonly Total[]): Total | null {
  const column = table.columns.levels[level]?.column;
  if (column === undefined || countBelow(group, level) === null || group.levels[level]?.isBound === true) return null;
  const parts = [...group.places.map((place) => ofPlace(place, level)), ...group.groups.map((child) => ofGroup(child, level, below))];
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  return {
    row: group.row,
    column,
    parts: known,
    formula: formulaOf(grid, group, level, column),
    // Lists leave a group blank where nobody below it is marked; the row of totals says 0.
    isZeroBlank: group !== table.data.root,
    rule: 'registration/group-count',
  };
}

/** A place counts once where it is marked. Another mark may need another formula, so that the list is then read anew. */
function ofPlace({ levels }: RegistrationPlace, level: number): Operand {
  return constant(levels[level]?.mark === 'yes' ? 1 : 0);
}

function ofGroup(child: RegistrationGroup, level: number, totals: readonly Total[]): Operand | null {
  const own = totals.find(({ row }) => row === child.row);
  if (own !== undefined) return ofTotal(own);
  const stated = countOfGroup(child, level);
  return stated === null ? null : constant(stated);
}

/** Marks are counted in the spelling that stands in the cells; subtotals are added up. */
function formulaOf(grid: Grid, group: RegistrationGroup, level: number, column: number): string | null {
  const terms: string[] = [];
  if (group.places.length > 0) {
    const marked = countIfFormula(grid, group.places.map(({ row }) => ({ row, column })), (text) => readMark(text) === 'yes');
    if (marked === null) return null;
    terms.push(marked);
  }
  if (group.groups.length > 0) {
    if (group.groups.some((child) => isWrittenAsText(child.levels[level]?.figure ?? null))) return null;
    const cells = group.groups.map(({ row }) => ({ row, column }));
    terms.push(sumFormula(cells));
  }
  return terms.length === 0 ? null : `=${terms.join('+')}`;
}
