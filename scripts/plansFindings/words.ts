/** How the page names verdicts. */
import type { NotFound, UnmetSource, Verdict } from './types';

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  document: 'Lỗi thật của văn bản',
  scan: 'Dấu vết của bản quét',
  undecidable: 'Không quyết định được từ văn bản',
  'false-alarm': 'Báo động giả',
};

export const SOURCE_NAMES: Readonly<Record<UnmetSource, string>> = {
  stated: 'Văn bản ghi rõ',
  column: 'Chỉ đứng trong cột chưa đạt',
  restored: 'Ghi ở chỗ đã phục hồi',
  'not-stated': 'Văn bản không ghi',
};

export const NOT_FOUND_NAMES: Readonly<Record<NotFound, string>> = {
  outside: 'Ngoài phụ lục',
  scan: 'Dấu vết của bản quét',
  undecidable: 'Không quyết định được từ biểu',
  'rule-missing': 'Chưa có quy tắc',
};

/** A finding that nobody has judged. */
export const UNJUDGED = '**Chưa phân loại**';
