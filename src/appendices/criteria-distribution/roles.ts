/** The parts that the columns of a distribution by number of criteria play. */
import { role, type Role } from '../roles';
import { boundsOf } from './bounds';
import type { CriteriaDistributionColumns } from './table';

export const roles: readonly Role<CriteriaDistributionColumns>[] = [
  role('number', 'TT', ({ number }) => [number]),
  role('place', 'Địa phương', ({ place }) => [place]),
  role('total', 'Tổng số xã', ({ total }) => [total]),
  { id: 'group', label: (own) => (boundsOf(own) === null ? `Từ 0 đến ${numberIn(own)} tiêu chí` : own), isNamed: true, columnsOf: ({ groups }) => groups.map(({ column }) => column) },
  role('average', 'Bình quân tiêu chí/xã', ({ average }) => [average]),
  role('criteria', 'Tổng số tiêu chí', ({ criteria }) => [criteria]),
];

/** The number that the header names; where it names none, what the group holds stays open to all criteria of a set. */
function numberIn(own: string): string {
  return /\d{1,2}/.exec(own)?.[0] ?? '19';
}
