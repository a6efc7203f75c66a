/** The parts that the columns of a list of places play. */
import { fold } from '../../text/fold';
import type { Level } from '../level';
import { levelRoles, role, type Role } from '../roles';
import { yearNamed } from './columns';
import type { RegistrationColumns } from './table';

export const roles: readonly Role<RegistrationColumns>[] = [
  role('number', 'TT', ({ number }) => [number]),
  role('name', 'Tên xã', ({ name }) => [name]),
  role('district-of-place', 'Huyện', ({ district }) => [district]),
  ...levelRoles<RegistrationColumns>(labelOf, ({ levels }) => levels),
  role('agency', 'Sở phụ trách', ({ agency }) => [agency]),
  role('note', 'Ghi chú', ({ note }) => [note]),
];

/** A column of a year keeps it; where its header names no level, the title does, as for NTM. */
function labelOf(level: Level, own: string): string {
  const year = yearNamed(fold(own));
  if (year === null) return `Đạt chuẩn ${level}`;
  return level === 'NTM' ? `Năm ${year}` : `Đạt chuẩn ${level} năm ${year}`;
}
