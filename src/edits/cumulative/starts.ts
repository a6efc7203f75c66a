/** How many places had reached a level before the first year that the lists name: they are counted, not named. */
import { LEVELS, type Level } from '../../appendices/level';
import { periodOf } from '../../appendices/roadmap/period';
import type { RoadmapTable } from '../../appendices/roadmap/table';
import { startFigure } from '../../appendices/roadmap/unnamed';
import { levelOfCount } from '../../appendices/targets/levelOfRow';
import type { Table } from '../../appendices/table';
import { qualifiedAddress } from '../../sheet/address';
import { numberOf } from '../../sheet/figure';
import type { StartFigure } from '../../review/cumulativeOptions';
import type { Attainment, CumulativeProblem } from './attainment';
import { roadmapTables, targetTables } from './tables';

export interface Start {
  /** Of places that stand before all those named. */
  readonly count: number;
  /** The last year before those named. */
  readonly year: number;
}

/** A start figure and where it is told; "" where the person stated it. */
interface ToldStart extends StartFigure {
  readonly cell: string;
}

export interface Starts {
  readonly of: ReadonlyMap<Level, Start>;
  readonly problems: readonly CumulativeProblem[];
}

/** What the person stated goes before what a roadmap tells, and that before a table of targets. */
export function startsOf(tables: readonly Table[], stated: readonly StartFigure[], attainments: readonly Attainment[]): Starts {
  const told = [...stated.map((start): ToldStart => ({ ...start, cell: '' })), ...roadmapTables(tables).flatMap(startOfRoadmap), ...startsOfTargets(tables)];
  const of = new Map<Level, Start>();
  const problems: CumulativeProblem[] = [];
  for (const start of told) {
    if (of.has(start.level)) continue;
    const named = attainments.filter(({ level }) => level === start.level);
    const before = named.filter(({ year }) => year <= start.year).length;
    const first = Math.min(start.year + 1, ...named.map(({ year }) => year));
    if (start.count >= before) of.set(start.level, { count: start.count - before, year: first - 1 });
    else problems.push({ kind: 'start-too-small', level: start.level, years: [start.year], counts: [start.count, before], cells: start.cell === '' ? [] : [start.cell] });
  }
  return { of, problems: [...problems, ...LEVELS.flatMap((level, index) => unknownStart(level, LEVELS[index + 1], of, attainments))] };
}

/** Who reaches a level had reached the one below it: where no list names them there, those lists begin late. */
function unknownStart(level: Level, above: Level | undefined, starts: ReadonlyMap<Level, Start>, attainments: readonly Attainment[]): CumulativeProblem[] {
  const named = new Set(attainments.filter((one) => one.level === level).map(({ key }) => key));
  const missing = attainments.filter((one) => one.level === above && !named.has(one.key));
  if (named.size === 0 || missing.length === 0 || (starts.get(level)?.count ?? 0) > 0) return [];
  return [{ kind: 'start-unknown', level, places: missing.map(({ name }) => name), cells: missing.flatMap(({ cells }) => cells.slice(0, 1)) }];
}

/** A first row of several years ("Đến hết năm 2020"), or a first cumulative figure above its total. */
function startOfRoadmap({ sheet, data }: RoadmapTable): ToldStart[] {
  const [first] = data.years;
  if (first === undefined || data.level === null) return [];
  const before = startFigure(data);
  const { level } = data;
  if (!first.isPeriod) return before === 0 || first.year === null ? [] : [{ level, year: first.year - 1, count: before, cell: qualifiedAddress(sheet, first.cumulative?.cell ?? first.total.cell) }];
  const until = periodOf(first.yearText)?.to;
  const total = numberOf(first.total) ?? numberOf(first.cumulative);
  return until === undefined || total === null ? [] : [{ level, year: until, count: before + total, cell: qualifiedAddress(sheet, first.total.cell) }];
}

/** "Bắt đầu từ 01/01/2025 có 57 xã" */
function startsOfTargets(tables: readonly Table[]): ToldStart[] {
  return targetTables(tables).flatMap(({ sheet, columns, data }) =>
    data.rows.flatMap(({ name, start }) => {
      const level = levelOfCount(name);
      return level === null || start === null || columns.year === null ? [] : [{ level, year: columns.year - 1, count: start.value, cell: qualifiedAddress(sheet, start.cell) }];
    }),
  );
}
