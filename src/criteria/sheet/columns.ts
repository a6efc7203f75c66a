/** The columns of a criteria set's sheet. Columns of levels stand between `LEADING` and `TRAILING`, one for each scope. */
import { fold } from '../../text/fold';

export type Role =
  | 'criterion'
  | 'criterionName'
  | 'indicator'
  | 'part'
  | 'name'
  | 'kind'
  | 'comparison'
  | 'unit'
  | 'confidence'
  | 'source'
  | 'note'
  | 'change'
  | 'scale'
  | 'choose'
  | 'ifAny'
  | 'derived'
  | 'amendment'
  | 'nameConfidence'
  | 'nameSource';

export interface SheetColumn {
  readonly role: Role;
  readonly label: string;
  /** In characters. */
  readonly width: number;
}

export const LEADING: readonly SheetColumn[] = [
  { role: 'criterion', label: 'Tiêu chí', width: 8 },
  { role: 'criterionName', label: 'Tên tiêu chí', width: 26 },
  { role: 'indicator', label: 'Chỉ tiêu', width: 11 },
  { role: 'part', label: 'Ý', width: 11 },
  { role: 'name', label: 'Nội dung', width: 48 },
  { role: 'kind', label: 'Loại', width: 15 },
  { role: 'comparison', label: 'So sánh', width: 9 },
  { role: 'unit', label: 'Đơn vị', width: 13 },
];

export const TRAILING: readonly SheetColumn[] = [
  { role: 'confidence', label: 'Mức tin cậy', width: 16 },
  { role: 'source', label: 'Nguồn', width: 36 },
  { role: 'note', label: 'Ghi chú', width: 30 },
  { role: 'change', label: 'Khác bộ gốc', width: 10 },
  { role: 'scale', label: 'Thang bậc', width: 20 },
  { role: 'choose', label: 'Số ý phải đạt', width: 9 },
  { role: 'ifAny', label: 'Nếu có', width: 7 },
  { role: 'derived', label: 'Tính theo', width: 24 },
  { role: 'amendment', label: 'Sửa đổi', width: 20 },
  { role: 'nameConfidence', label: 'Tin cậy của nội dung', width: 16 },
  { role: 'nameSource', label: 'Nguồn của nội dung', width: 36 },
];

/** In characters. */
export const LEVEL_WIDTH = 14;

/** Without these columns rows cannot be read. */
export const NEEDED: readonly Role[] = ['criterion', 'indicator', 'name', 'comparison'];

/** Columns of the block that tells levels whose source is not their row's. */
export const SCOPE_LABEL = 'Áp dụng cho';
export const LEVEL_SOURCES_TITLE = 'Nguồn của từng mức (khi khác với nguồn ghi ở hàng của chỉ tiêu)';
const LEVEL_SOURCES_KEY = fold('Nguồn của từng mức');

export function isLevelSourcesTitle(text: string): boolean {
  return fold(text).startsWith(LEVEL_SOURCES_KEY);
}

const ROLES = new Map([...LEADING, ...TRAILING].map(({ role, label }) => [fold(label), role]));

export function roleOf(label: string): Role | null {
  return ROLES.get(fold(label)) ?? null;
}

export function labelOf(role: Role): string {
  return [...LEADING, ...TRAILING].find((column) => column.role === role)?.label ?? role;
}
