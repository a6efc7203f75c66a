/** The parts that the columns of a self-assessment play. */
import { role, type Role } from '../roles';
import type { SelfAssessmentColumns } from './table';

export const roles: readonly Role<SelfAssessmentColumns>[] = [
  // Numbers left of the communes number these, not the criteria.
  role('place', 'Xã', ({ place }) => [place]),
  role('number', 'TT', ({ number }) => [number]),
  role('criterion', 'Tên tiêu chí', ({ criterion }) => [criterion]),
  role('content', 'Nội dung chỉ tiêu', ({ content }) => [content]),
  role('unit', 'ĐVT', ({ unit }) => [unit]),
  role('required', 'Yêu cầu', ({ required }) => [required]),
  role('result', 'Kết quả thực hiện', ({ places }) => places.map(({ result }) => result)),
  role('outcome', 'Tự đánh giá', ({ places }) => places.map(({ outcome }) => outcome)),
  role('met', 'Đạt', ({ places }) => places.map(({ met }) => met)),
  role('unmet', 'Chưa đạt', ({ places }) => places.map(({ unmet }) => unmet)),
  role('appraised', 'Kết quả thẩm định', ({ appraised }) => appraised),
  role('note', 'Ghi chú', ({ note }) => [note]),
];
