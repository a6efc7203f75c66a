/** Empty, correctly headed sheets: people fill them, and the add-in then recognises, fills and checks them. */
import type { Kind } from '../../appendices/table';
import { criteriaDistributionForm, criterionMatrixForm, criterionTargetsForm, selfAssessmentForm } from './criteria';
import { printForm, type Form } from './form';
import { districtMatrixForm, expectedPlacesForm, registrationForm, roadmapForm } from './places';
import { purposeOfTemplate, type Template, type TemplateOptions } from './template';
import { agencyForm, levelPlanForm, targetsForm, tasksForm, unmetDetailForm } from './work';

export type { Template, TemplateOptions } from './template';

function template(kind: Kind, form: (options: TemplateOptions) => Form, id: string = kind): Template {
  return { id, kind, content: (options) => printForm(form(options), options, purposeOfTemplate(id)) };
}

/** In the order in which a plan has them. */
export const templates: readonly Template[] = [
  template('targets', targetsForm),
  template('registration', registrationForm),
  template('registration', expectedPlacesForm, 'expected-places'),
  template('roadmap', roadmapForm),
  template('district-matrix', districtMatrixForm),
  template('criterion-targets', criterionTargetsForm),
  template('tasks', tasksForm),
  template('unmet-detail', unmetDetailForm),
  template('level-plan', levelPlanForm),
  template('agency-assignment', agencyForm),
  template('criterion-matrix', criterionMatrixForm),
  template('self-assessment', selfAssessmentForm),
  template('criteria-distribution', criteriaDistributionForm),
];
