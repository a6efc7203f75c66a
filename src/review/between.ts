/** The relations between the tables of a workbook. */
import type { CriterionTargetTable } from '../appendices/criterion-targets/table';
import type { Finding } from '../appendices/finding';
import { planReferences } from '../appendices/planReference';
import type { RoadmapTable } from '../appendices/roadmap/table';
import type { Table } from '../appendices/table';
import type { Grid } from '../sheet/grid';
import type { MergerTable } from './mergers/table';
import { agencyFindings } from './relations/agencies';
import { declaredBases } from './relations/declaredBases';
import { figureRepeatedFindings } from './relations/figures';
import { aimFindings } from './relations/figures/aims';
import { criterionShareFindings } from './relations/figures/criterionShares';
import { inferBases } from './relations/inferBases';
import { baseChanges, inferredBaseFinding, percentFindings } from './relations/percentOfBase';
import { placeChecks } from './relations/places';
import { planReferenceFindings } from './relations/planReference';
import { sharesOf } from './relations/sharesAndBases';
import { spellingFindings } from './relations/spelling';
import type { RuleDefect, YearBase } from './result';
import type { DeclaredBase } from './state';
import { guarded } from './tables';

export interface Between {
  readonly findings: readonly Finding[];
  readonly bases: readonly YearBase[];
}

export interface BetweenInput {
  readonly grids: readonly Grid[];
  readonly tables: readonly Table[];
  /** Tables of old and new names. */
  readonly mergers: readonly MergerTable[];
  readonly basesOnCall: readonly DeclaredBase[];
  readonly basesInWorkbook: readonly DeclaredBase[];
}

export function checkBetween(input: BetweenInput, defects: RuleDefect[]): Between {
  const { grids, tables } = input;
  const roadmaps = roadmapsOf(tables);
  const run = <T>(rule: string, check: () => T): T | null => guarded(check, defects, { rule, sheet: roadmaps[0]?.sheet ?? '', range: '' });
  const percents = run('roadmap/percent-of-base', () => checkBases(roadmaps, input.basesOnCall, input.basesInWorkbook));
  const findings = [
    percents?.findings ?? null,
    ...placeChecks(tables, grids, input.mergers).map(([rule, check]) => run(rule, check)),
    run('roadmap/below-aim', () => aimFindings(roadmaps)),
    run('criterion-targets/below-certified', () => criterionShareFindings(tables.filter((table): table is CriterionTargetTable => table.kind === 'criterion-targets'), roadmaps)),
    run('figure/repeated', () => figureRepeatedFindings(tables, grids)),
    run('agency-assignment/agency-unknown', () => agencyFindings(tables, grids)),
    run('figure/mixed-decimals', () => spellingFindings(tables, grids)),
    run('plan/reference', () => planReferenceFindings(grids.flatMap(planReferences))),
  ];
  return { findings: findings.flatMap((found) => found ?? []), bases: percents?.bases ?? [] };
}

export function roadmapsOf(tables: readonly Table[]): readonly RoadmapTable[] {
  return tables.filter((table): table is RoadmapTable => table.kind === 'roadmap');
}

/** R4 for all roadmaps of the workbook, and the bases in use. */
export function checkBases(roadmaps: readonly RoadmapTable[], onCall: readonly DeclaredBase[], inWorkbook: readonly DeclaredBase[]): Between {
  const shares = sharesOf(roadmaps);
  const declared = declaredBases(roadmaps, onCall, inWorkbook);
  const inferred = inferBases(shares, (year) => declared(year)?.base ?? null);
  const bases = basesInUse(roadmaps, inferred, declared);
  return {
    bases,
    findings: [...percentFindings(shares, inferred, declared), ...baseChanges(shares, bases), ...inferredBaseFinding(shares, bases)],
  };
}

/** Declared bases, and inferred ones where the shares leave one only. */
function basesInUse(roadmaps: readonly RoadmapTable[], inferred: ReturnType<typeof inferBases>, declared: (year: number) => YearBase | null): YearBase[] {
  const years = new Set(roadmaps.flatMap((table) => table.data.years.flatMap((row) => row.year ?? [])));
  return [...years].sort((a, b) => a - b).flatMap((year) => {
    const stated = declared(year);
    if (stated !== null) return [stated];
    const bases = inferred.find((one) => one.year === year)?.bases ?? [];
    const [base] = bases;
    return base !== undefined && bases.length === 1 ? [{ year, base, origin: 'inferred' as const }] : [];
  });
}
