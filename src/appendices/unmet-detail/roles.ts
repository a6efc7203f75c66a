/** The parts that the columns of a sheet of unmet criteria play. */
import { levelRoles, role, type Role } from '../roles';
import type { UnmetDetailColumns } from './table';

export const roles: readonly Role<UnmetDetailColumns>[] = [
  role('number', 'STT', ({ number }) => [number]),
  role('place', 'Địa phương', ({ place }) => [place]),
  ...levelRoles<UnmetDetailColumns>((level) => `Các tiêu chí ${level} chưa đạt`, ({ sets }) => sets.map(({ column, set }) => ({ column, level: set }))),
  role('agency', 'Cơ quan phụ trách', ({ agency }) => [agency]),
  role('solution', 'Giải pháp', ({ solution }) => [solution]),
  role('deadline', 'Dự kiến thời gian đạt chuẩn', ({ deadline }) => [deadline]),
];
