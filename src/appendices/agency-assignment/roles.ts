/** The parts that the columns of an assignment of criteria to agencies play. */
import { levelRoles, role, type Role } from '../roles';
import type { AgencyColumns } from './table';

export const roles: readonly Role<AgencyColumns>[] = [
  role('number', 'STT', ({ number }) => [number]),
  role('agency', 'Tên đơn vị', ({ agency }) => [agency]),
  ...levelRoles<AgencyColumns>((level) => `Tiêu chí ${level}`, ({ sets }) => sets),
];
