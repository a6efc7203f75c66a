/** The parts that the columns of a list of tasks play. */
import { role, type Role } from '../roles';
import type { TaskColumns } from './table';

export const roles: readonly Role<TaskColumns>[] = [
  role('number', 'TT', ({ number }) => [number]),
  role('content', 'Nội dung nhiệm vụ', ({ content }) => [content]),
  role('lead', 'Đơn vị chủ trì', ({ lead }) => [lead]),
  role('deadline', 'Thời gian hoàn thành', ({ deadline }) => [deadline]),
];
