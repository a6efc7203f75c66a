/** The parts that the columns of a matrix of places and criteria play. */
import { fold } from '../../text/fold';
import { role, type Role } from '../roles';
import { codedLabel, isCriterionName } from './criterionLabel';
import type { CriterionMatrixColumns } from './table';

export const roles: readonly Role<CriterionMatrixColumns>[] = [
  role('number', 'TT', ({ number }) => [number]),
  role('place', 'Tên xã', ({ place }) => [place]),
  role('district-of-place', 'Huyện', ({ district }) => [district]),
  { id: 'criterion', label: criterionLabel, isNamed: true, columnsOf: ({ criteria }) => criteria.map(({ column }) => column) },
  role('met', 'Số tiêu chí đạt', ({ met }) => met.map(({ column }) => column)),
  role('unmet', 'Số tiêu chí chưa đạt', ({ unmet }) => [unmet]),
  role('unmet-list', 'Các tiêu chí chưa đạt', ({ unmetList }) => [unmetList]),
];

/** What the header says, where that tells a criterion; else with the word before it. */
function criterionLabel(own: string): string {
  if (codedLabel(own) !== null || isCriterionName(fold(own))) return own;
  return `Tiêu chí ${own.trim() === '' ? 'khác' : own}`;
}
