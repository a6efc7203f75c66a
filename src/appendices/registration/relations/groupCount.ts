/** R1 and R5: the count of a group row, in a level's column or in its label, equals the places below it. */
import { areaAddress } from '../../../sheet/address';
import { numberOf } from '../../../sheet/figure';
import type { TitleLine } from '../../../sheet/title';
import { normalise } from '../../../text/fold';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { countInTitle } from '../names';
import type { RegistrationGroup, RegistrationTable } from '../table';
import { allGroups, allPlaces, countBelow } from './tree';

const FEWEST_CELLS = 3;

export const groupCount: Relation<RegistrationTable> = {
  rules: ['registration/group-count', 'registration/label-count'],
  check: (table) => [...checkTitle(table), ...allGroups(table.data.root).flatMap((group) => [...checkLevels(table, group), ...checkLabel(table, group)])],
};

/** The nearest title that counts; it may speak of more than this list, so that a person must tell. */
function checkTitle(table: RegistrationTable): Finding[] {
  const { title, root } = table.data;
  const counting = afterOtherTables(title).map(({ text, cell }) => ({ text, cell, count: countInTitle(text) })).filter(({ count }) => count !== null);
  const last = counting[counting.length - 1];
  const places = allPlaces(root).length;
  if (last === undefined || last.count === null || places === 0 || last.count === places) return [];
  return [{ ...finding(table, root, 'registration/label-count', [last.cell, cellsBelow(root, table.columns.name)], last.count, places), severity: 'warning', place: normalise(last.text) }];
}

/** What stands below the rows of another list above: a row of three texts or more is no title. */
function afterOtherTables(title: readonly TitleLine[]): readonly TitleLine[] {
  const rowOf = ({ cell }: TitleLine): string => cell.replace(/\D+/g, '');
  const isInTable = (line: TitleLine): boolean => title.filter((other) => rowOf(other) === rowOf(line)).length >= FEWEST_CELLS;
  return title.slice(title.map(isInTable).lastIndexOf(true) + 1);
}

function checkLevels(table: RegistrationTable, group: RegistrationGroup): Finding[] {
  return group.levels.flatMap((cell, level) => {
    const stated = numberOf(cell.figure);
    const counted = countBelow(group, level);
    if (stated === null || counted === null || cell.isBound || stated === counted) return [];
    const column = table.columns.levels[level]?.column ?? 0;
    return [finding(table, group, 'registration/group-count', [cell.figure.cell, cellsBelow(group, column)], stated, counted)];
  });
}

function checkLabel(table: RegistrationTable, group: RegistrationGroup): Finding[] {
  const places = allPlaces(group).length;
  if (group.stated === null || places === 0 || group.stated === places) return [];
  return [finding(table, group, 'registration/label-count', [group.cell, cellsBelow(group, table.columns.name)], group.stated, places)];
}

function finding(table: RegistrationTable, group: RegistrationGroup, rule: string, cells: readonly string[], actual: number, expected: number): Finding {
  return { rule, severity: 'error', sheet: table.sheet, cells, place: group.label, actual, expected, difference: actual - expected };
}

function cellsBelow(group: RegistrationGroup, column: number): string {
  const rows = [...allGroups(group).slice(1), ...allPlaces(group)].map((child) => child.row);
  return areaAddress({ top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column });
}
