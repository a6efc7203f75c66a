/** Filling a roadmap: Tổng, Lũy kế, %, and the row TỔNG CỘNG with its columns. */
import { certainSum, entriesOfDistrict } from '../../appendices/roadmap/counts';
import type { RoadmapTable, YearRow } from '../../appendices/roadmap/table';
import { areaAddress, cellAddress } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { numberOf } from '../../sheet/figure';
import { numberFormatAt, valueAt, type Grid } from '../../sheet/grid';
import { editFor, type Target } from './target';

/** Decimals of a share where the column shows none yet: as the plans print them. */
const DECIMALS_OF_SHARE = 1;

/** `baseOf`: the base of each year, where it is declared or inferred beyond doubt. */
export function planRoadmap(grid: Grid, table: RoadmapTable, baseOf: ReadonlyMap<number, number>): readonly Edit[] {
  const years = yearTargets(grid, table, baseOf);
  return [...grandTotals(table), ...years].flatMap((target) => withFormat(grid, table, target) ?? []);
}

function withFormat(grid: Grid, table: RoadmapTable, target: Target): Edit | null {
  const edit = editFor(grid, target);
  if (edit === null || target.column !== table.columns.percent || !isUnformatted(grid, target)) return edit;
  return isPercentColumn(grid, table) ? { ...edit, numberFormat: '0.0%' } : edit;
}

function isUnformatted(grid: Grid, { row, column }: Target): boolean {
  return !numberFormatAt(grid, row, column).includes('%');
}

/** Does the column keep shares as 0.106 with a % format, or as 10.6? An empty column follows the format of its cells. */
function isPercentColumn(grid: Grid, table: RoadmapTable): boolean {
  const { percent } = table.columns;
  if (percent === null) return false;
  const rows = table.data.years.map((year) => year.row);
  const filled = rows.filter((row) => valueAt(grid, row, percent) !== null);
  const telling = filled.length > 0 ? filled : rows;
  return telling.filter((row) => numberFormatAt(grid, row, percent).includes('%')).length * 2 > telling.length;
}

function yearTargets(grid: Grid, table: RoadmapTable, baseOf: ReadonlyMap<number, number>): Target[] {
  const targets: Target[] = [];
  let before: { row: number; value: number } | null = null;
  for (const year of table.data.years) {
    const total = totalTarget(table, year);
    if (total !== null) targets.push(total);
    const count = numberOf(year.total) ?? total?.value ?? null;
    const cumulative = cumulativeTarget(table, year, count, before);
    if (cumulative !== null) targets.push(cumulative);
    const reached: number | null = numberOf(year.cumulative) ?? cumulative?.value ?? null;
    const base = year.year === null ? undefined : baseOf.get(year.year);
    if (reached !== null && base !== undefined) targets.push(...percentTarget(grid, table, year, reached, base));
    before = reached === null ? null : { row: year.row, value: reached };
  }
  return targets;
}

/** A sum of counts is a formula; a count of names is a value. */
function totalTarget(table: RoadmapTable, year: YearRow): Target | null {
  const count = certainSum(year.entries);
  if (count === null || table.columns.districts.length === 0 || isBlankYear(year)) return null;
  const hasCounts = year.entries.some((entry) => entry.count !== null);
  const hasNames = year.entries.some((entry) => entry.count === null && entry.cells.length > 0);
  const formula = hasCounts && !hasNames ? `=SUM(${districtCells(table, year.row, year.lastRow)})` : null;
  return { row: year.row, column: table.columns.total, value: count, formula, rule: 'roadmap/total-of-names' };
}

/** A year without any name may simply not be filled in yet: blank is not zero. */
function isBlankYear(year: YearRow): boolean {
  return year.entries.every((entry) => entry.cells.length === 0);
}

function cumulativeTarget(table: RoadmapTable, year: YearRow, count: number | null, before: { row: number; value: number } | null): Target | null {
  const { cumulative, total } = table.columns;
  if (cumulative === null || count === null) return null;
  const isFirst = table.data.years[0] === year;
  const at = { row: year.row, column: cumulative, rule: 'roadmap/cumulative' };
  if (isFirst) return numberOf(year.cumulative) === null ? { ...at, value: count, formula: `=${cellAddress(year.row, total)}` } : null;
  if (before === null) return null;
  return { ...at, value: before.value + count, formula: `=${cellAddress(before.row, cumulative)}+${cellAddress(year.row, total)}` };
}

function percentTarget(grid: Grid, table: RoadmapTable, year: YearRow, reached: number, base: number): Target[] {
  const { percent, cumulative } = table.columns;
  if (percent === null || cumulative === null) return [];
  const asFraction = isPercentColumn(grid, table);
  const decimals = decimalsOf(table);
  const cell = cellAddress(year.row, cumulative);
  const formula = asFraction ? `=ROUND(${cell}/${base},${decimals + 2})` : `=ROUND(${cell}/${base}*100,${decimals})`;
  return [{ row: year.row, column: percent, value: (reached / base) * 100, formula, rule: 'roadmap/percent-of-base' }];
}

/** As many decimals as most shares of the column show. */
function decimalsOf(table: RoadmapTable): number {
  const decimals = table.data.years.flatMap((year) => (year.percent?.kind === 'number' ? [year.percent.decimals] : []));
  return decimals.length === 0 ? DECIMALS_OF_SHARE : Math.max(...decimals);
}

function grandTotals(table: RoadmapTable): Target[] {
  const { total, years } = table.data;
  const [first] = years;
  const last = years[years.length - 1];
  if (total === null || first === undefined || last === undefined) return [];
  const targets: Target[] = [];
  const totals = years.map((year) => numberOf(year.total) ?? certainSum(year.entries));
  if (!totals.includes(null)) {
    const range = areaAddress({ top: first.row, bottom: last.lastRow, left: table.columns.total, right: table.columns.total });
    const sum = totals.reduce<number>((all, value) => all + (value ?? 0), 0);
    const start = (numberOf(first.cumulative) ?? 0) - (numberOf(first.total) ?? 0);
    const isWithStart = start > 0 && numberOf(total.total) === start + sum;
    if (!isWithStart) targets.push({ row: total.row, column: table.columns.total, value: sum, formula: `=SUM(${range})`, rule: 'roadmap/column-total' });
  }
  return [...targets, ...table.columns.districts.flatMap((_, position) => districtTarget(table, total.row, position) ?? [])];
}

function districtTarget(table: RoadmapTable, row: number, position: number): Target | null {
  const entries = entriesOfDistrict(table.data, position);
  const count = certainSum(entries);
  const [first] = table.data.years;
  const last = table.data.years[table.data.years.length - 1];
  const column = table.columns.districts[position]?.column;
  if (count === null || first === undefined || last === undefined || column === undefined) return null;
  const hasCounts = entries.some((entry) => entry.count !== null);
  const hasNames = entries.some((entry) => entry.count === null && entry.cells.length > 0);
  const range = areaAddress({ top: first.row, bottom: last.lastRow, left: column, right: column });
  return { row, column, value: count, formula: hasCounts && !hasNames ? `=SUM(${range})` : null, rule: 'roadmap/column-total' };
}

function districtCells(table: RoadmapTable, top: number, bottom: number): string {
  const columns = table.columns.districts.map((district) => district.column);
  return areaAddress({ top, bottom, left: Math.min(...columns), right: Math.max(...columns) });
}
