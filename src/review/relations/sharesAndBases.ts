/** The shares of all roadmaps of a workbook, and the base of each year that they are divided by (R4, decision 10). */
import { numberOf } from '../../sheet/figure';
import { agreement, type Agreement } from '../../sheet/precision';
import type { RoadmapTable, YearRow } from '../../appendices/roadmap/table';

export interface Share {
  readonly table: RoadmapTable;
  readonly row: YearRow;
  readonly year: number;
  readonly cumulative: number;
  /** In percent, as shown. */
  readonly percent: number;
  readonly decimals: number;
  readonly cell: string;
}

export function sharesOf(tables: readonly RoadmapTable[]): readonly Share[] {
  return tables.flatMap((table) => table.data.years.flatMap((row) => shareOf(table, row) ?? []));
}

function shareOf(table: RoadmapTable, row: YearRow): Share | null {
  const cumulative = numberOf(row.cumulative);
  if (row.year === null || cumulative === null || cumulative < 0 || row.percent?.kind !== 'number') return null;
  return { table, row, year: row.year, cumulative, percent: row.percent.value, decimals: row.percent.decimals, cell: row.percent.cell };
}

/** What the share should be on this base. */
export function shareOnBase(share: Share, base: number): number {
  return (share.cumulative / base) * 100;
}

export function agreementOnBase(share: Share, base: number): Agreement {
  return agreement(share.percent, share.decimals, shareOnBase(share, base));
}

/** Shares so small that hundreds of bases fit them say nothing about the base. */
const MOST_CANDIDATES = 400;

/** The whole numbers that the share can have been divided by, truncation included. */
export function candidateBases(share: Share): readonly number[] {
  if (share.cumulative === 0 || share.percent <= 0) return [];
  const unit = 10 ** -share.decimals;
  const smallest = Math.max(share.cumulative, Math.floor((share.cumulative * 100) / (share.percent + 2 * unit)));
  const largest = Math.ceil((share.cumulative * 100) / Math.max(share.percent - 2 * unit, unit / 2));
  if (largest - smallest > MOST_CANDIDATES) return [];
  const bases: number[] = [];
  for (let base = smallest; base <= largest; base++) if (agreementOnBase(share, base) !== 'different') bases.push(base);
  return bases;
}
