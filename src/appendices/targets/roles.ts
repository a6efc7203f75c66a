/** The parts that the columns of a table of targets play. */
import { role, type Role } from '../roles';
import type { TargetColumns } from './table';

export const roles: readonly Role<TargetColumns>[] = [
  role('number', 'TT', ({ number }) => [number]),
  role('name', 'Chỉ tiêu', ({ name }) => [name]),
  role('unit', 'ĐVT', ({ unit }) => [unit]),
  role('assigned', 'Kế hoạch giao', ({ assigned }) => [assigned]),
  role('registered', 'Đăng ký thực hiện', ({ registered }) => [registered]),
  role('cumulative', 'Lũy kế', ({ cumulative }) => [cumulative]),
  role('note', 'Ghi chú', ({ note }) => [note]),
];
