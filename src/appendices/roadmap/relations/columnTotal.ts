/** R1 in the row TỔNG CỘNG: the sum of the years, and the number of communes named below each district. */
import { areaAddress } from '../../../sheet/address';
import { numberOf, type Figure } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { entriesOfDistrict, possibleSums } from '../counts';
import { hasUnnamed, startFigure } from '../unnamed';
import type { RoadmapTable, TotalRow } from '../table';

export const columnTotal: Relation<RoadmapTable> = {
  rules: ['roadmap/column-total'],
  check: (table) => {
    const { total, years } = table.data;
    if (total === null || years.length === 0) return [];
    return [...checkTotal(table, total), ...checkCumulative(table, total), ...checkDistricts(table, total)];
  },
};

/** The grand total may be this roadmap's sum, or the last cumulative figure where communes were recognised before its first year. */
function checkTotal(table: RoadmapTable, { total }: TotalRow): Finding[] {
  const totals = table.data.years.map((year) => numberOf(year.total));
  const stated = numberOf(total);
  if (stated === null || totals.includes(null)) return [];
  const sum = totals.reduce<number>((all, value) => all + (value ?? 0), 0);
  if (stated === sum || stated === startFigure(table.data) + sum) return [];
  return [finding(table, total, table.columns.total, stated, sum)];
}

/** Where the row TỔNG CỘNG gives a cumulative figure, it is the last year's. */
function checkCumulative(table: RoadmapTable, { cumulative }: TotalRow): Finding[] {
  const last = table.data.years[table.data.years.length - 1];
  const stated = numberOf(cumulative);
  const expected = numberOf(last?.cumulative ?? null);
  if (cumulative === null || table.columns.cumulative === null || stated === null || expected === null || stated === expected) return [];
  return [finding(table, cumulative, table.columns.cumulative, stated, expected)];
}

/** Communes that no year names may be counted in their district all the same. */
function checkDistricts(table: RoadmapTable, { counts }: TotalRow): Finding[] {
  return counts.flatMap((figure, position) => {
    const stated = numberOf(figure);
    const sums = possibleSums(entriesOfDistrict(table.data, position));
    const [sum] = sums;
    if (stated === null || sum === undefined || sums.includes(stated)) return [];
    if (sums.length > 1 || (stated > sum && hasUnnamed(table.data))) return [];
    return [finding(table, figure, figure.column, stated, sum, table.columns.districts[position]?.name)];
  });
}

function finding(table: RoadmapTable, figure: Figure, column: number, actual: number, expected: number, place?: string): Finding {
  const top = Math.min(...table.data.years.map((year) => year.row));
  const bottom = Math.max(...table.data.years.map((year) => year.lastRow));
  return {
    rule: 'roadmap/column-total',
    severity: 'error',
    sheet: table.sheet,
    cells: [figure.cell, areaAddress({ top, bottom, left: column, right: column })],
    ...(place === undefined ? {} : { place }),
    actual,
    expected,
    difference: actual - expected,
  };
}
