/** Everything that the lists of a workbook say, ready to make tables of. */
import { LEVELS, type Level } from '../../appendices/level';
import type { Table } from '../../appendices/table';
import type { ReviewInput } from '../../review';
import { checkBases, statedBases } from '../../review/bases';
import type { CumulativeOptions } from '../../review/cumulativeOptions';
import { changesOf, type ToldChange } from '../../review/mergers/changes';
import { renamingOf } from '../../review/mergers/renaming';
import { registerOf } from '../../review/places/register';
import { declaredBases } from '../../review/relations/declaredBases';
import { aimsOf, type Aim } from '../../review/relations/figures/aims';
import type { Attainment, CumulativeProblem, Whereabouts } from './attainment';
import { claimsOf } from './claims';
import { communeLists } from './communeLists';
import { planYearIn, referenceOf } from './headings';
import { mergeClaims } from './merge';
import { startsOf, type Start } from './starts';
import { roadmapTables, tablesOf } from './tables';

/** How many places the shares of a level are divided by in a year; null where nobody says. */
export type BaseOfYear = (year: number, level: Level) => number | null;

export interface Found {
  readonly attainments: readonly Attainment[];
  /** Those of which some place is told, in their order. */
  readonly levels: readonly Level[];
  /** By the key of a place's name. */
  readonly whereabouts: ReadonlyMap<string, Whereabouts>;
  readonly districts: readonly string[];
  readonly districtTitles: ReadonlyMap<string, string>;
  readonly starts: ReadonlyMap<Level, Start>;
  readonly baseOf: BaseOfYear;
  readonly aims: readonly Aim[];
  readonly changes: readonly ToldChange[];
  readonly tables: readonly Table[];
  /** "(Kèm theo …)" */
  readonly reference: string;
  /** The year of that plan. */
  readonly planYear: number | null;
  readonly problems: readonly CumulativeProblem[];
}

export function findAttainments(input: ReviewInput, { starts: stated = [] }: CumulativeOptions): Found {
  const { grids, tables, mergers, communes } = tablesOf(input);
  const changes = changesOf(mergers);
  const lists = communeLists(communes);
  const { claims, whereabouts, districts, districtTitles, problems } = claimsOf(registerOf(tables, grids, lists.lists), renamingOf(changes), grids, lists);
  const merged = mergeClaims(claims);
  const starts = startsOf(tables, stated, merged.attainments);
  return {
    attainments: merged.attainments,
    levels: LEVELS.filter((level) => merged.attainments.some((one) => one.level === level)),
    whereabouts,
    districts,
    districtTitles,
    starts: starts.of,
    baseOf: basesOf(input, tables),
    aims: roadmapTables(tables).flatMap(aimsOf),
    changes,
    tables,
    reference: referenceOf(grids),
    planYear: planYearIn(grids),
    problems: [...problems, ...merged.problems, ...starts.problems],
  };
}

/** Declared bases, then those that the shares of the workbook's roadmaps agree on. */
function basesOf(input: ReviewInput, tables: readonly Table[]): BaseOfYear {
  const roadmaps = roadmapTables(tables);
  const { onCall, inWorkbook, reasons } = statedBases(input);
  const declared = declaredBases(roadmaps, onCall, inWorkbook);
  const { bases } = checkBases(roadmaps, { onCall, inWorkbook, reasons });
  return (year, level) => declared(year, level)?.base ?? bases.find((base) => base.year === year && (base.level ?? level) === level)?.base ?? null;
}
