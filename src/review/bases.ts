/** R4 for all roadmaps of a workbook, and the bases in use: one a year for all of them (decision 10), or a level's own where a person declares it. */
import type { Finding } from '../appendices/finding';
import { LEVELS, type Level } from '../appendices/level';
import type { RoadmapTable } from '../appendices/roadmap/table';
import { declaredBases, type BaseOfYear } from './relations/declaredBases';
import { inferBases, type InferredYear } from './relations/inferBases';
import { baseChanges, inferredBaseFinding, percentFindings } from './relations/percentOfBase';
import { sharesOf, type Share } from './relations/sharesAndBases';
import type { YearBase } from './result';
import { EMPTY_STATE, type BaseReason, type DeclaredBase, type WorkbookState } from './state';

/** What somebody stated of bases. */
export interface StatedBases {
  readonly onCall: readonly DeclaredBase[];
  readonly inWorkbook: readonly DeclaredBase[];
  readonly reasons: readonly BaseReason[];
}

/** What the call and the workbook state. */
export function statedBases({ bases = [], state = EMPTY_STATE }: { readonly bases?: readonly DeclaredBase[]; readonly state?: WorkbookState }): StatedBases {
  return { onCall: bases, inWorkbook: state.bases, reasons: state.baseReasons ?? [] };
}

export interface CheckedBases {
  readonly findings: readonly Finding[];
  /** Those of all levels first, then those that a level has for itself; years ascend in each. */
  readonly bases: readonly YearBase[];
}

/** Roadmaps that share their bases: all of them, or those of a level in the years for which it has its own. */
interface BaseGroup {
  readonly level: Level | null;
  readonly shares: readonly Share[];
  readonly years: readonly number[];
}

export function checkBases(roadmaps: readonly RoadmapTable[], { onCall, inWorkbook, reasons }: StatedBases): CheckedBases {
  const baseOf = declaredBases(roadmaps, onCall, inWorkbook);
  const checked = [null, ...LEVELS].map((level) => checkGroup(groupOf(roadmaps, baseOf, level), (year) => baseOf(year, level), reasons));
  return { findings: checked.flatMap(({ findings }) => findings), bases: checked.flatMap(({ bases }) => bases) };
}

/** `level` null: what no level has for itself. */
function groupOf(roadmaps: readonly RoadmapTable[], baseOf: BaseOfYear, level: Level | null): BaseGroup {
  const belongs = (table: RoadmapTable, year: number): boolean => (baseOf(year, table.data.level)?.level ?? null) === level;
  const years = roadmaps.flatMap((table) => table.data.years.flatMap(({ year }) => (year !== null && belongs(table, year) ? [year] : [])));
  return { level, shares: sharesOf(roadmaps).filter((share) => belongs(share.table, share.year)), years: [...new Set(years)].sort((a, b) => a - b) };
}

function checkGroup({ level, shares, years }: BaseGroup, declared: (year: number) => YearBase | null, allReasons: readonly BaseReason[]): CheckedBases {
  const reasons = allReasons.filter((reason) => (reason.level ?? null) === level);
  const inferred = inferBases(shares, (year) => declared(year)?.base ?? null);
  const bases = withReasons(basesInUse(years, inferred, declared), reasons);
  const changes = baseChanges(shares, bases).filter(({ params }) => !reasons.some(({ year }) => year === params?.year));
  return { bases, findings: [...percentFindings(shares, inferred, declared), ...changes, ...inferredBaseFinding(shares, bases)] };
}

/** Declared bases, and inferred ones where the shares leave one only. */
function basesInUse(years: readonly number[], inferred: readonly InferredYear[], declared: (year: number) => YearBase | null): readonly YearBase[] {
  return years.flatMap((year) => {
    const stated = declared(year);
    if (stated !== null) return [stated];
    const bases = inferred.find((one) => one.year === year)?.bases ?? [];
    const [base] = bases;
    return base !== undefined && bases.length === 1 ? [{ year, base, origin: 'inferred' as const }] : [];
  });
}

/** A reason stands at the year in which the base changes. */
function withReasons(bases: readonly YearBase[], reasons: readonly BaseReason[]): readonly YearBase[] {
  return bases.map((base, index) => {
    const reason = reasons.find(({ year }) => year === base.year)?.reason;
    const before = bases[index - 1];
    return reason === undefined || before === undefined || before.base === base.base ? base : { ...base, reason };
  });
}
