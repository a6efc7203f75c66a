/** Which columns make a sheet a roadmap. */
import type { ColumnLabel } from '../../sheet/header';
import { fold } from '../../text/fold';
import type { District, RoadmapColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
/** Not /^nam/: Nam Trực and Năm Căn are districts. */
const YEAR = /^(nam|nam (dat|cong nhan|thuc hien|phan dau|hoan thanh|ke hoach|dang ky)\b.*|lo trinh( nam)?)$/;
/** The plainest first: "Số xã" may also stand under each district. */
const TOTALS = [
  /^(tong( so)?( cong)?|cong)( (trong|ca) nam| toan (tinh|huyen))?( \((so )?xa\))?$/,
  /^(tong )?so (luong )?(xa|don vi|dia phuong)\b(?!.*\b(chua|con lai)\b)/,
  /^(so luong|tong so xa.*|(dat |cong nhan )?trong nam)$/,
];
const CUMULATIVE = /^(tong )?(so )?(xa )?(luy ke|cong don)\b|\bluy ke$/;
const PERCENT = /%|^t[yi] le/;
/** Columns of a roadmap that name no commune. */
const OTHER = /^(ghi chu|co quan|don vi (phu trach|chu tri|phoi hop|theo doi)|nguoi|can bo|lanh dao|ho (va )?ten|giai phap|ly do|thoi (gian|diem)|(so )?(quyet dinh|van ban|dien thoai))/;
/** A column of counts beside the column of names of the same district. */
const COUNT_OF_DISTRICT = /^(so( luong)?|so xa|so luong xa)$/;
/** "Tên xã", "Danh sách xã", "Xã": the communes may lie in any district. */
const NAMES = /^(ten|danh sach|cac|xa|nhung|dia phuong|don vi)\b/;
/** What such a table counts is no commune. */
const MONEY = /\b(ngan sach|kinh phi|trieu dong|ty dong)\b|^von\b/;

/** No such table is without a year column. */
export function isKeyLabel(folded: string): boolean {
  return YEAR.test(folded);
}

/** Year, total and cumulative (or share) make a roadmap; every other labelled column is a district, or the one column of names. */
export function matchRoadmap(labels: readonly ColumnLabel[]): RoadmapColumns | null {
  const find = (pattern: RegExp, but?: RegExp): ColumnLabel | undefined =>
    labels.find(({ folded }) => pattern.test(folded) && but?.test(folded) !== true);
  const year = find(YEAR);
  if (year === undefined) return null;
  const cumulative = find(CUMULATIVE, PERCENT);
  const percents = labels.filter(({ folded }) => PERCENT.test(folded));
  const percent = percentOfCumulative(percents, cumulative);
  const counts = labels.filter((label) => label !== cumulative && !percents.includes(label));
  const total = TOTALS.flatMap((pattern) => counts.find(({ folded }) => pattern.test(folded)) ?? [])[0];
  if (total === undefined || (cumulative === undefined && percent === undefined)) return null;
  const money = labels.filter(({ path }) => MONEY.test(path));
  const number = find(NUMBER);
  const known = new Set([number, year, total, cumulative, ...percents, ...money]);
  const otherLevels = new Set(labels.filter((label) => label.parent !== cumulative?.parent && CUMULATIVE.test(label.folded)).map(({ parent }) => parent));
  const districts = labels.filter((label) => !known.has(label) && !isOther(label, labels) && !isOtherFigure(label, otherLevels)).map((label) => districtOf(label, labels));
  if (money.includes(total) || (money.length > 0 && districts.length === 0)) return null;
  return {
    number: number?.column ?? null,
    year: year.column,
    total: total.column,
    cumulative: cumulative?.column ?? null,
    percent: percent?.column ?? null,
    districts,
  };
}

/** Of several shares ("Tỷ lệ", "Tỷ lệ lũy kế") the one that says so, else the first right of the cumulative figure. */
function percentOfCumulative(percents: readonly ColumnLabel[], cumulative: ColumnLabel | undefined): ColumnLabel | undefined {
  return percents.find(({ folded }) => /luy ke|cong don/.test(folded)) ?? percents.find(({ column }) => cumulative !== undefined && column > cumulative.column) ?? percents[0];
}

function isOther(label: ColumnLabel, labels: readonly ColumnLabel[]): boolean {
  if (label.text === '' || OTHER.test(label.folded)) return true;
  const hasNamesBeside = labels.some((other) => other !== label && other.parent === label.parent && NAMES.test(other.folded));
  return label.parent !== '' && hasNamesBeside && COUNT_OF_DISTRICT.test(label.folded);
}

/** "Trong năm" and "Lũy kế" of another level beside that of the table: "Xã NTM nâng cao"; a group with its own cumulative figures is one. */
function isOtherFigure({ folded, parent }: ColumnLabel, otherLevels: ReadonlySet<string>): boolean {
  if (CUMULATIVE.test(folded)) return true;
  return parent === '' ? TOTALS.some((pattern) => pattern.test(folded)) : otherLevels.has(parent);
}

function districtOf({ column, text, folded, parent }: ColumnLabel, labels: readonly ColumnLabel[]): District {
  if (!NAMES.test(folded)) return { column, name: text, isDistrict: true };
  if (parent === '' || NAMES.test(fold(parent))) return { column, name: text, isDistrict: false };
  const count = labels.find((label) => label.parent === parent && COUNT_OF_DISTRICT.test(label.folded));
  return { column, name: parent, isDistrict: true, ...(count === undefined ? {} : { countColumn: count.column }) };
}
