/** The totals of a table of any family, and the edits of its labels. */
import type { CriteriaDistributionTable } from '../appendices/criteria-distribution/table';
import type { CriterionMatrixTable } from '../appendices/criterion-matrix/table';
import type { DistrictMatrixTable } from '../appendices/district-matrix/table';
import type { RegistrationTable } from '../appendices/registration/table';
import type { RoadmapTable } from '../appendices/roadmap/table';
import type { SelfAssessmentTable } from '../appendices/self-assessment/table';
import type { Table } from '../appendices/table';
import type { TargetTable } from '../appendices/targets/table';
import type { YearBase } from '../review/result';
import type { Plan } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import { criteriaDistributionTotals } from './criteria-distribution';
import { criterionMatrixTotals } from './criterion-matrix';
import { districtMatrixTotals } from './district-matrix';
import { withNeighbourFormats } from './formats';
import { registrationTotals } from './registration';
import { labelEdits } from './registration/labels';
import { roadmapTotals } from './roadmap';
import { selfAssessmentTotals } from './self-assessment';
import { selfAssessmentLabels } from './self-assessment/labels';
import { targetTotals } from './targets';
import type { Total } from './total';
import { eitherWayTotals } from './turnedTotals';

/** What is known beside the table itself. */
export interface Beside {
  readonly bases: readonly YearBase[];
  /** Somebody stated the bases of all years, so that no figure of the workbook tells one. */
  readonly areBasesStated: boolean;
  /** All tables of the workbook. */
  readonly tables: readonly Table[];
}

export function totalsOf(grid: Grid, table: Table, beside: Beside): readonly Total[] {
  return withNeighbourFormats(grid, ofFamily(grid, table, beside));
}

function ofFamily(grid: Grid, table: Table, { bases, areBasesStated, tables }: Beside): readonly Total[] {
  switch (table.kind) {
    case 'roadmap': {
      const roadmap = table as RoadmapTable;
      return roadmapTotals(grid, roadmap, { ofYear: basesFor(bases, roadmap.data.level), areStated: areBasesStated });
    }
    case 'registration':
      return registrationTotals(grid, table as RegistrationTable);
    case 'district-matrix':
      return districtMatrixTotals(grid, table as DistrictMatrixTable);
    case 'targets':
      return targetTotals(grid, table as TargetTable, (level, year) => basesFor(bases, level).get(year) ?? null);
    case 'criterion-matrix':
      return eitherWayTotals(grid, table as CriterionMatrixTable, criterionMatrixTotals);
    case 'criteria-distribution': {
      const matrices = tables.filter((one): one is CriterionMatrixTable => one.kind === 'criterion-matrix');
      return eitherWayTotals(grid, table as CriteriaDistributionTable, (own, distribution) => criteriaDistributionTotals(own, distribution, matrices));
    }
    case 'self-assessment':
      return selfAssessmentTotals(grid, table as SelfAssessmentTable);
    default:
      return [];
  }
}

/** What totals say in words: counts inside labels, conclusions. */
export function labelEditsOf(grid: Grid, table: Table): Plan {
  switch (table.kind) {
    case 'registration':
      return labelEdits(grid, table as RegistrationTable);
    case 'self-assessment':
      return selfAssessmentLabels(grid, table as SelfAssessmentTable);
    default:
      return [];
  }
}

/** Has every year of the roadmap a base that somebody stated? */
export function hasStatedBases({ data }: RoadmapTable, bases: readonly YearBase[]): boolean {
  const stated = basesFor(bases.filter(({ origin }) => origin !== 'inferred'), data.level);
  return data.years.every(({ year }) => year === null || stated.has(year));
}

/** The base of each year, a level's own before that of all. */
function basesFor(bases: readonly YearBase[], level: string | null): ReadonlyMap<number, number> {
  const own = bases.filter((base) => base.level !== undefined && base.level === level);
  return new Map([...bases.filter((base) => base.level === undefined), ...own].map(({ year, base }) => [year, base]));
}
