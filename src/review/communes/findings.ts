/** Mistakes in the lists of communes. */
import type { Finding } from '../../appendices/finding';
import { LEVELS } from '../../appendices/level';
import { qualifiedAddress } from '../../sheet/address';
import { districtKey, placeKey } from '../places/names';
import type { CommuneLevel, CommuneRow, CommuneTable } from './table';

export function communeFindings(tables: readonly CommuneTable[]): readonly Finding[] {
  return [...tables.flatMap(({ sheet, rows }) => rows.flatMap((row) => [...blankName(sheet, row), ...unreadYears(sheet, row), ...wrongOrder(sheet, row)])), ...repeated(tables)];
}

/** What is said of nobody. */
function blankName(sheet: string, { name, cell, region, group, levels }: CommuneRow): Finding[] {
  const said = [region, group, ...levels].filter((one) => one !== null);
  return name !== '' || said.length === 0 ? [] : [{ rule: 'communes/blank-name', severity: 'warning', sheet, cells: [cell, ...said.map((one) => one.cell)] }];
}

/** A level without a year: nothing cumulative can be counted from it. */
function unreadYears(sheet: string, { name, levels }: CommuneRow): Finding[] {
  return levels.filter(({ year }) => year === null).map(({ cell, text, level }) => ({ rule: 'communes/year', severity: 'warning', sheet, cells: [cell], place: name, actual: text, params: { level } }));
}

/** R10: each level is reached in the year of the one before it, or later. */
function wrongOrder(sheet: string, { name, levels }: CommuneRow): Finding[] {
  return levels.flatMap((higher) =>
    levels.filter((lower) => isBefore(lower, higher) && lower.year !== null && higher.year !== null && lower.year > higher.year).map((lower) => ({
      rule: 'communes/level-order', severity: 'error' as const, sheet, cells: [higher.cell, lower.cell], place: name,
      actual: higher.year ?? '', expected: lower.year ?? '', params: { level: higher.level, lower: lower.level },
    })),
  );
}

function isBefore(lower: CommuneLevel, higher: CommuneLevel): boolean {
  return LEVELS.indexOf(lower.level) < LEVELS.indexOf(higher.level);
}

/** One commune of one district twice; where a district is not named, the two may be two communes of one name. */
function repeated(tables: readonly CommuneTable[]): Finding[] {
  const rows = tables.flatMap(({ sheet, rows: own }) => own.filter(({ name }) => name !== '').map((row) => ({ sheet, row, key: `${placeKey(row.name)}/${row.district === null ? '' : districtKey(row.district)}` })));
  const first = new Map<string, (typeof rows)[number]>();
  return rows.flatMap((one) => {
    const before = first.get(one.key);
    first.set(one.key, before ?? one);
    if (before === undefined) return [];
    const other = before.sheet === one.sheet ? before.row.cell : qualifiedAddress(before.sheet, before.row.cell);
    return [{ rule: 'communes/repeated', severity: 'warning' as const, sheet: one.sheet, cells: [one.row.cell, other], place: one.row.name }];
  });
}
