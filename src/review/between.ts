/** The relations between the tables of a workbook. */
import type { CriterionTargetTable } from '../appendices/criterion-targets/table';
import { planReferences } from '../appendices/planReference';
import type { RoadmapTable } from '../appendices/roadmap/table';
import type { Table } from '../appendices/table';
import type { TargetTable } from '../appendices/targets/table';
import type { Grid } from '../sheet/grid';
import { checkBases, type CheckedBases, type StatedBases } from './bases';
import type { MergerTable } from './mergers/table';
import { agencyFindings } from './relations/agencies';
import { assessmentsRepeated } from './relations/assessments';
import { figureRepeatedFindings } from './relations/figures';
import { aimFindings } from './relations/figures/aims';
import { incomeLevelFindings } from './relations/figures/incomeLevels';
import { criterionShareFindings } from './relations/figures/criterionShares';
import { placeChecks } from './relations/places';
import { matrixFindings } from './relations/matrices';
import { planReferenceFindings } from './relations/planReference';
import { spellingFindings } from './relations/spelling';
import type { RuleDefect } from './result';
import { guarded } from './tables';

export interface BetweenInput {
  readonly grids: readonly Grid[];
  readonly tables: readonly Table[];
  /** Tables of old and new names. */
  readonly mergers: readonly MergerTable[];
  readonly stated: StatedBases;
}

export function checkBetween(input: BetweenInput, defects: RuleDefect[]): CheckedBases {
  const { grids, tables } = input;
  const roadmaps = roadmapsOf(tables);
  const run = <T>(rule: string, check: () => T): T | null => guarded(check, defects, { rule, sheet: roadmaps[0]?.sheet ?? '', range: '' });
  const percents = run('roadmap/percent-of-base', () => checkBases(roadmaps, input.stated));
  const findings = [
    percents?.findings ?? null,
    ...placeChecks(tables, grids, input.mergers).map(([rule, check]) => run(rule, check)),
    run('roadmap/below-aim', () => aimFindings(roadmaps)),
    run('criterion-targets/below-certified', () => criterionShareFindings(tables.filter((table): table is CriterionTargetTable => table.kind === 'criterion-targets'), roadmaps, tables.filter((table): table is TargetTable => table.kind === 'targets'))),
    run('figure/model-income', () => incomeLevelFindings(tables)),
    run('figure/repeated', () => figureRepeatedFindings(tables, grids)),
    run('assessment/repeated', () => assessmentsRepeated(tables)),
    run('criteria-distribution/matrix', () => matrixFindings(tables)),
    run('agency-assignment/agency-unknown', () => agencyFindings(tables, grids)),
    run('figure/mixed-decimals', () => spellingFindings(tables, grids)),
    run('plan/reference', () => planReferenceFindings(grids.flatMap(planReferences))),
  ];
  return { findings: findings.flatMap((found) => found ?? []), bases: percents?.bases ?? [] };
}

export function roadmapsOf(tables: readonly Table[]): readonly RoadmapTable[] {
  return tables.filter((table): table is RoadmapTable => table.kind === 'roadmap');
}
