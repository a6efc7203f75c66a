/** The figures of one level by year: who reaches it, how many that makes, and which share of all. */
import type { Level } from '../../appendices/level';
import { roundTo } from '../../sheet/precision';
import type { Attainment } from './attainment';
import type { Columns } from './columns';
import type { BaseOfYear } from './found';
import type { Start } from './starts';

/** Decimals of a share, as the plans print them. */
export const DECIMALS_OF_SHARE = 1;

export interface LevelYear {
  readonly year: number;
  /** The names of each column. */
  readonly names: readonly (readonly string[])[];
  readonly total: number;
  readonly cumulative: number;
  /** Null where no base of the year is known. */
  readonly base: number | null;
}

/** All places counted anew in units after mergers, when the year before has ended. */
export interface Recount {
  /** The year that ends. */
  readonly year: number;
  readonly before: number;
  readonly after: number;
  /** That of the year after, the first one in those units; null where it is not known. */
  readonly base: number | null;
}

export interface LevelTable {
  readonly level: Level;
  readonly columns: readonly string[];
  readonly start: (Start & { readonly base: number | null }) | null;
  readonly years: readonly LevelYear[];
  readonly recount: Recount | null;
}

/** Places in units after mergers, from a year on. */
export interface Later {
  readonly from: number;
  readonly attainments: readonly Attainment[];
}

/** Every year from the first to the last that is named, also one in which nobody is added. */
export function levelTable(level: Level, attainments: readonly Attainment[], columns: Columns, start: Start | undefined, baseOf: BaseOfYear, later: Later | null = null): LevelTable {
  const own = ofLevel(level, attainments).filter(({ year }) => later === null || year < later.from);
  const anew = later === null ? [] : ofLevel(level, later.attainments);
  const all = [...own, ...anew.filter(({ year }) => later !== null && year >= later.from)];
  const years = all.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const rows: LevelYear[] = [];
  let recount: Recount | null = null;
  let cumulative = start?.count ?? 0;
  for (let year = first; year <= last; year++) {
    if (year === later?.from && rows.length > 0) {
      const after = (start?.count ?? 0) + anew.filter((one) => one.year < year).length;
      recount = recountAt(level, year, cumulative, after, baseOf);
      cumulative = after;
    }
    const reached = all.filter((one) => one.year === year);
    const names = columns.names.map((_, index) => reached.filter((one) => columns.indexOf(one) === index).map(({ name }) => name));
    cumulative += reached.length;
    rows.push({ year, names, total: reached.length, cumulative, base: baseOf(year, level) });
  }
  // Nobody reaches the level after the mergers: it is counted anew all the same, as every other level of that year.
  if (later !== null && rows.length > 0 && last < later.from) recount = recountAt(level, later.from, cumulative, (start?.count ?? 0) + anew.length, baseOf);
  const startRow = start === undefined || start.count === 0 ? null : { ...start, base: baseOf(start.year, level) };
  return { level, columns: columns.names, start: startRow, years: rows, recount };
}

function recountAt(level: Level, from: number, before: number, after: number, baseOf: BaseOfYear): Recount | null {
  return after === before ? null : { year: from - 1, before, after, base: baseOf(from, level) };
}

function ofLevel(level: Level, attainments: readonly Attainment[]): readonly Attainment[] {
  return attainments.filter((one) => one.level === level);
}

/** In percent, as a roadmap prints it; null where no base is known. */
export function shareOf(count: number, base: number | null): number | null {
  return base === null ? null : roundTo((count / base) * 100, DECIMALS_OF_SHARE);
}
