/** The parts that the columns of a matrix of aims by district play. */
import { districtRole, role, type Role } from '../roles';
import type { DistrictMatrixColumns } from './table';

export const roles: readonly Role<DistrictMatrixColumns>[] = [
  role('number', 'TT', ({ number }) => [number]),
  role('content', 'Nội dung', ({ content }) => [content]),
  role('unit', 'ĐVT', ({ unit }) => [unit]),
  role('total', 'Tổng', ({ total }) => [total]),
  districtRole(({ districts }) => districts.map(({ column }) => column)),
];
