/** Which columns make a sheet a list of tasks. */
import type { ColumnLabel } from '../../sheet/header';
import type { TaskColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const CONTENT = /^((cac|ten) )?(noi dung|nhiem vu|cong viec|hoat dong)\b/;
const LEAD = /\bchu tri\b|^(don vi|co quan|nganh|phong|bo phan|nguoi)( \S+)? (thuc hien|phu trach|tham muu)\b/;
const PARTNER = /^((don vi|co quan|nganh|phong|bo phan|nguoi) )?phoi hop\b/;
const DEADLINE = /^(thoi (gian|han|diem)|tien do|han hoan thanh)\b/;
/** Columns of other families: plans by criterion, and dates by which a commune is certified. */
const OTHER_FAMILY = /\b(tieu chi|giai phap|dat chuan|hien trang)\b/;

/** No such table is without a deadline. */
export function isKeyLabel(folded: string): boolean {
  return DEADLINE.test(folded);
}

/** What is to be done, who leads, and by when; any other column may stand beside them. */
export function matchTasks(labels: readonly ColumnLabel[]): TaskColumns | null {
  const content = labels.find(({ folded }) => CONTENT.test(folded));
  const lead = labels.find((label) => label !== content && LEAD.test(label.folded) && !PARTNER.test(label.folded));
  const deadline = labels.find(({ folded }) => DEADLINE.test(folded));
  if (content === undefined || lead === undefined || deadline === undefined) return null;
  if (labels.some(({ folded }) => OTHER_FAMILY.test(folded))) return null;
  return {
    number: labels.find(({ folded }) => NUMBER.test(folded))?.column ?? null,
    content: content.column,
    lead: lead.column,
    deadline: deadline.column,
    labels: Object.fromEntries(labels.map((label) => [label.column, label.text])),
  };
}
