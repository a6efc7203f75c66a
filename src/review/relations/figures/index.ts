/** R9: the number of communes that reach a level in a year is the same in every table that states it. */
import type { Finding } from '../../../appendices/finding';
import { planReferences } from '../../../appendices/planReference';
import type { Table } from '../../../appendices/table';
import { qualifiedAddress } from '../../../sheet/address';
import type { Grid } from '../../../sheet/grid';
import { linesOfRow } from '../../../sheet/title';
import { fold } from '../../../text/fold';
import { levelYearsOf } from './levelYears';
import type { LevelYear, StatedCount } from './statement';

export function figureRepeatedFindings(tables: readonly Table[], grids: readonly Grid[]): readonly Finding[] {
  const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
  const stated = tables.flatMap((table) => {
    const grid = gridOf.get(table.sheet);
    return grid === undefined ? [] : levelYearsOf(table, grid).filter(({ inYear, byEnd }) => inYear.length > 0 || byEnd !== null);
  });
  const isCertain = (one: LevelYear, other: LevelYear): boolean =>
    isOnePlan(gridOf.get(one.sheet), gridOf.get(other.sheet)) && ![one, other].some(({ sheet }) => leavesOut(tables, gridOf.get(sheet)));
  return groupsOf(stated).flatMap((group) => group.flatMap((one, index) => group.slice(0, index).flatMap((before) => comparePair(before, one, isCertain))));
}

/** The statements of one level, year and scope, one a family: where a family has two, which of them the others repeat is not known. */
function groupsOf(stated: readonly LevelYear[]): readonly (readonly LevelYear[])[] {
  const groups = new Map<string, LevelYear[]>();
  for (const one of stated) {
    const key = `${one.level}/${one.year}/${one.scope}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => group.filter((one) => group.every((other) => other === one || other.kind !== one.kind)));
}

/** `one` stands further down in the workbook, and is the one that is told of. A roadmap's aims are often surpassed. */
function comparePair(before: LevelYear, one: LevelYear, isCertain: (one: LevelYear, other: LevelYear) => boolean): Finding[] {
  const inYear = compare(before, one, countsOf(before, one), countsOf(one, before));
  const byEnd = before.byEnd === null || one.byEnd === null ? null : compare(before, one, [before.byEnd], [one.byEnd]);
  const hasRoadmap = [before.kind, one.kind].includes('roadmap');
  const finished = (found: PlainFinding, measure: 'in-year' | 'by-end', mayBeCertain: boolean): Finding => ({
    ...found,
    severity: mayBeCertain && isCertain(before, one) ? 'error' : 'warning',
    params: { ...found.params, measure },
  });
  return [
    ...(inYear === null ? [] : [finished(inYear, 'in-year', !hasRoadmap)]),
    ...(byEnd === null ? [] : [finished(byEnd, 'by-end', inYear === null)]),
  ];
}

/** What `one` states that `other` may repeat: a list repeats what is registered, not what was assigned. */
function countsOf(one: LevelYear, other: LevelYear): readonly StatedCount[] {
  const inYear = one.kind === 'targets' && other.kind === 'registration' ? one.inYear.slice(0, 1) : one.inYear;
  return other.isEither && one.byEnd !== null ? [...inYear, one.byEnd] : inYear;
}

type PlainFinding = Omit<Finding, 'severity'>;

function compare(before: LevelYear, one: LevelYear, expected: readonly StatedCount[], actual: readonly StatedCount[]): PlainFinding | null {
  const [wanted] = expected;
  const [found] = actual;
  if (wanted === undefined || found === undefined) return null;
  if (actual.some(({ value }) => expected.some((other) => other.value === value))) return null;
  return {
    rule: 'figure/repeated',
    sheet: one.sheet,
    cells: [found.cell, one.sheet === before.sheet ? wanted.cell : qualifiedAddress(before.sheet, wanted.cell)],
    set: one.level,
    actual: found.value,
    expected: wanted.value,
    difference: found.value - wanted.value,
    params: { year: one.year },
  };
}

/** Do two sheets belong to one plan, by the number in their "(Kèm theo …)" lines? Figures of two plans may well differ. */
function isOnePlan(one: Grid | undefined, other: Grid | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return one === other;
  const [number, otherNumber] = [one, other].map((grid) => planReferences(grid)[0]?.number ?? null);
  return number !== null && number === otherNumber;
}

/** Lines below a table that are looked at. */
const MOST_NOTES = 8;
const LEAVES_OUT = /\b(khong|chua) (tinh|bao gom|ke|gom)\b|\bcong nhan lai\b/;

/** "Không tính số xã công nhận lại" below a table: then figures that differ may both be right. */
function leavesOut(tables: readonly Table[], grid: Grid | undefined): boolean {
  return tables.some(({ sheet, area }) => {
    if (grid === undefined || sheet !== grid.sheet) return false;
    const rows = Array.from({ length: MOST_NOTES }, (_, index) => area.bottom + 1 + index);
    return rows.some((row) => linesOfRow(grid, row).some(({ text }) => LEAVES_OUT.test(fold(text))));
  });
}
