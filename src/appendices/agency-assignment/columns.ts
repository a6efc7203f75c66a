/** Which columns make a sheet an assignment of criteria to agencies. */
import type { ColumnLabel } from '../../sheet/header';
import { levelNamed } from '../level';
import { readAssignedCodes } from './assignedCodes';
import { isCriterionARow } from './criterionRows';
import type { AgencyColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const AGENCY = /^(ten )?(cac )?(co quan|don vi(?! tinh)|so, (ban, )?nganh)\b/;
const CRITERIA = /\b(tieu chi|chi tieu)\b/;
const TASK = /\b(tham dinh|tham tra|phu trach|theo doi|danh gia|huong dan|phan cong|duoc giao)\b/;
/** Labels of tables about places, and of columns that say who helps. */
const OF_PLACES = /\b(dia phuong|ten (xa|thon|huyen)|chua dat|giai phap|hien trang|muc tieu|yeu cau|ket qua)\b/;
/** A unit of measure makes it a table of targets, whoever follows them. */
const UNIT = /^(don vi tinh|d\.?v\.?t\.?)$/;
const DEADLINE = /\b(thoi gian|thoi han|tien do)\b/;
const HELPER = /\bphoi hop\b/;

/** No such table is without a column of agencies. */
export function isKeyLabel(folded: string): boolean {
  return AGENCY.test(folded);
}

/** An agency column, and one or more columns of criteria; other columns (a note, a telephone) do no harm. */
export function matchAgencies(labels: readonly ColumnLabel[]): AgencyColumns | null {
  /** Over all columns "Các chỉ tiêu kế hoạch" is a title, and no label. */
  if (labels.some((label) => OF_PLACES.test(label.path) || UNIT.test(label.folded)) || labels.every(({ path }) => CRITERIA.test(path))) return null;
  const number = labels.find((label) => NUMBER.test(label.folded))?.column ?? null;
  const agency = labels.find((label) => AGENCY.test(label.folded) && !HELPER.test(label.path) && !CRITERIA.test(label.folded))?.column;
  const sets = labels.filter((label) => label.column !== agency && isSet(label)).map(({ column, text, cell, folded, path }) => ({ column, label: text, cell, level: levelNamed(folded) ?? levelNamed(path) }));
  if (agency === undefined || sets.length === 0) return null;
  const columns = { number, agency, sets };
  return isCriterionARow(columns) && labels.some((label) => isOtherCriterionTable(label, agency)) ? null : columns;
}

/** Beside one criterion a row, "Đơn vị" is its unit of measure, and a deadline makes it a plan. */
function isOtherCriterionTable({ column, folded }: ColumnLabel, agency: number): boolean {
  return (column === agency && folded === 'don vi') || DEADLINE.test(folded);
}

/** "Tiêu chí NTM", or "Xã NTM" by its level alone; "Tiêu chí số 9" is a row, and no label. */
function isSet({ text, path }: ColumnLabel): boolean {
  return !HELPER.test(path) && (CRITERIA.test(path) || levelNamed(path) !== null) && readAssignedCodes(text).codes.length === 0;
}

/** "NTM" alone may stand over anything; "Tiêu chí NTM" and "NTM" below "Nội dung thẩm định" speak of criteria. */
export function speaksOfCriteria({ path }: ColumnLabel): boolean {
  return CRITERIA.test(path) || TASK.test(path);
}
