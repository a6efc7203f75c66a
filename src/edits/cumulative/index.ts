/** The cumulative tables of a plan, made of the lists in its workbook; nothing is written here. */
import type { Level } from '../../appendices/level';
import type { Table } from '../../appendices/table';
import type { SheetContent } from '../../sheet/content';
import type { ReviewInput } from '../../review';
import { checkBases, statedBases } from '../../review/bases';
import type { CumulativeOptions, Grouping } from '../../review/cumulativeOptions';
import { changesOf } from '../../review/mergers/changes';
import { renamingOf } from '../../review/mergers/renaming';
import { registerOf } from '../../review/places/register';
import type { YearBase } from '../../review/result';
import { LEVELS, type Attainment, type CumulativeProblem } from './attainment';
import { claimsOf } from './claims';
import { columnsOf, groupingsOf, unplaced } from './columns';
import { appendixName, basesNote, LEVEL_WORDS, referenceOf } from './headings';
import { levelTable, type BaseOfYear, type LevelTable } from './levelTable';
import { mergeClaims } from './merge';
import { printLevel } from './printLevel';
import { startsOf } from './starts';
import { roadmapTables, tablesOf } from './tables';

export interface CumulativePlan {
  /** Contradictions between the lists, and what is missing: told before anything is written. */
  readonly problems: readonly CumulativeProblem[];
  /** What columns can be made of. */
  readonly groupings: readonly Grouping[];
  /** The figures of each level found. */
  readonly levels: readonly LevelTable[];
  /** The sheets, in the order of the appendices. */
  readonly sheets: readonly SheetContent[];
}

export function planCumulative(input: ReviewInput, options: CumulativeOptions): CumulativePlan {
  const { grids, tables, mergers } = tablesOf(input);
  const renaming = renamingOf(changesOf(mergers));
  const { claims, districts, problems: unused } = claimsOf(registerOf(tables, grids), renaming, grids);
  const { attainments, problems: contradictions } = mergeClaims(claims);
  const starts = startsOf(tables, options.starts ?? [], attainments);
  const groupings = groupingsOf(attainments);
  const grouping = groupings.find((one) => one === options.grouping) ?? groupings[0] ?? 'none';
  const columns = columnsOf(grouping, attainments, districts, tables);
  const baseOf = basesOf(input, tables);
  const levels = levelsIn(attainments).map((level) => levelTable(level, attainments, columns, starts.of.get(level), baseOf));
  const reference = referenceOf(grids);
  const sheets = levels.map((table, index) =>
    printLevel(table, {
      heading: { appendix: appendixName(options.appendix, index), title: `LỘ TRÌNH XÃ ĐẠT CHUẨN ${LEVEL_WORDS[table.level].toUpperCase()}`, reference },
      shows: options.shows ?? 'names',
      notes: basesNote(table),
    }),
  );
  return {
    problems: [...unused, ...contradictions, ...starts.problems, ...unplaced(grouping, attainments), ...withoutBase(levels)],
    groupings,
    levels,
    sheets,
  };
}

function levelsIn(attainments: readonly Attainment[]): readonly Level[] {
  return LEVELS.filter((level) => attainments.some((one) => one.level === level));
}

/** Declared bases, and those that the shares of the workbook's roadmaps agree on; a level's own goes before that of all. */
function basesOf(input: ReviewInput, tables: readonly Table[]): BaseOfYear {
  const stated = statedBases(input);
  const { bases } = checkBases(roadmapTables(tables), stated);
  return (year, level) => find(bases, year, level) ?? null;
}

function find(bases: readonly YearBase[], year: number, level: Level): number | undefined {
  const ofYear = bases.filter((base) => base.year === year);
  return (ofYear.find((base) => base.level === level) ?? ofYear.find((base) => base.level === undefined))?.base;
}

/** One problem for all levels: a base is one number a year. */
function withoutBase(levels: readonly LevelTable[]): CumulativeProblem[] {
  const years = levels.flatMap((table) => table.years.flatMap(({ year, base }) => (base === null ? [year] : [])));
  return years.length === 0 ? [] : [{ kind: 'no-base', years: [...new Set(years)].sort((a, b) => a - b), cells: [] }];
}
