/** The parts that the columns of a plan of places play. */
import { role, type Role } from '../roles';
import type { LevelPlanColumns } from './table';

export const roles: readonly Role<LevelPlanColumns>[] = [
  role('number', 'STT', ({ number }) => [number]),
  role('place', 'Địa phương', ({ place }) => [place]),
  role('content', 'Tiêu chí', ({ content }) => [content]),
  role('agency', 'Cơ quan phụ trách', ({ agency }) => [agency]),
  role('solution', 'Giải pháp', ({ solution }) => [solution]),
  role('deadline', 'Thời gian đạt chuẩn', ({ deadline }) => [deadline]),
];
