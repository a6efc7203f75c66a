/** The values of indicators that the tables of a workbook hold, in one shape for the judging. */
import type { Assessment } from './assessed';
import { assessmentOf } from './criterion-matrix/assessment';
import type { CriterionMatrixTable } from './criterion-matrix/table';
import type { Table } from './table';
import { assessmentOfSelfAssessment } from './self-assessment/assessments';
import type { SelfAssessmentTable } from './self-assessment/table';
import { assessmentsOfUnmetDetail } from './unmet-detail/assessments';
import type { UnmetDetailTable } from './unmet-detail/table';

/** In the order of the tables; a table that holds the values of several levels has one entry a level. */
export function assessmentsOf(tables: readonly Table[]): readonly Assessment[] {
  return tables.flatMap(ofTable);
}

function ofTable(table: Table): readonly Assessment[] {
  switch (table.kind) {
    case 'criterion-matrix':
      return [assessmentOf(table as CriterionMatrixTable)];
    case 'unmet-detail':
      return assessmentsOfUnmetDetail(table as UnmetDetailTable);
    case 'self-assessment':
      return [assessmentOfSelfAssessment(table as SelfAssessmentTable)];
    default:
      return [];
  }
}
