/** The parts that the columns of a roadmap play. */
import { districtRole, role, type Role } from '../roles';
import type { RoadmapColumns } from './table';

export const roles: readonly Role<RoadmapColumns>[] = [
  role('number', 'STT', ({ number }) => [number]),
  role('year', 'Năm', ({ year }) => [year]),
  role('total', 'Tổng', ({ total }) => [total]),
  role('cumulative', 'Lũy kế', ({ cumulative }) => [cumulative]),
  role('percent', '%', ({ percent }) => [percent]),
  districtRole(({ districts }) => districts.flatMap(({ column, isDistrict }) => (isDistrict ? [column] : []))),
  role('names', 'Tên xã', ({ districts }) => districts.flatMap(({ column, isDistrict }) => (isDistrict ? [] : [column]))),
];
