/** The parts that the columns of a list of places play. */
import { levelRoles, role, type Role } from '../roles';
import type { RegistrationColumns } from './table';

export const roles: readonly Role<RegistrationColumns>[] = [
  role('number', 'TT', ({ number }) => [number]),
  role('name', 'Tên xã', ({ name }) => [name]),
  role('district-of-place', 'Huyện', ({ district }) => [district]),
  ...levelRoles<RegistrationColumns>((level) => `Đạt chuẩn ${level}`, ({ levels }) => levels),
  role('agency', 'Sở phụ trách', ({ agency }) => [agency]),
  role('note', 'Ghi chú', ({ note }) => [note]),
];
