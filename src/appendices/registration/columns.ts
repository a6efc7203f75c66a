/** Which columns make a sheet a list of places that register for a level. */
import type { ColumnLabel } from '../../sheet/header';
import { levelNamed } from '../level';
import type { LevelColumn, RegistrationColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const NAME = /^(ten )?(xa|don vi|dia phuong|don vi, dia phuong|xa ?[,/] ?(phuong|huyen|thi tran).*|(huyen|thi xa|thanh pho)\b.*[,/] ?xa|xa \((huyen|phuong)\))$/;
const LEVEL = /\b(dat chuan|nang cao|kieu mau|ntm|nong thon moi)\b|^(muc do|cap do|danh hieu)\b/;
/** Marks by year: "2026", "Năm 2026", where the title tells the level; "NTM nâng cao năm 2026". */
const YEAR = /^(20\d\d)$|(?<!\b(?:den|het|cuoi|tu|truoc|sau) )\bnam (20\d\d)$/;
/** Columns that tell what is to be done for a level, or when, which other families have; "Đăng ký đạt chuẩn năm 2024" does not ask when. */
const CONTENT = /\b(tieu chi|chi tieu|noi dung|giai phap|thoi gian|nam(?! ?20\d\d)|so xa|so thon|tong|ty le)\b/;
const AGENCY = /\b(so|co quan|don vi|nganh)\b.*\b(phu trach|ho tro|theo doi|chu tri|giup do|do dau)\b/;
const NOTE = /^ghi chu/;
/** Beside the commune, where the list has no group rows of districts. */
const DISTRICT = /^((ten|thuoc) )?(huyen|thi xa|thanh pho)\b(?!.*\d)/;
/** What else a list may tell of a place or of who is concerned with it. */
const ASIDE = /^(ghi chu|y kien|nguon (so lieu|du lieu)|tinh trang|nguoi|can bo|lanh dao|chu tich|ho (va )?ten|(so )?dien thoai|sdt|email|(so )?(quyet dinh|van ban)|ma( so| xa)?$|so (tieu chi|tc)( da| hien)? dat|hien trang|ngay\b|nam (dang ky|dat|cong nhan|phan dau)|ly do|dan so|so (ho|khau|dan|thon)|dien tich|khu vuc|vung|nhom)\b/;

/** No such table is without a column of names. */
export function isKeyLabel(folded: string): boolean {
  return NAME.test(folded);
}

/** A column of names, and nothing but columns of marks, a district, an agency, a note and the like beside it. */
export function matchRegistration(labels: readonly ColumnLabel[]): RegistrationColumns | null {
  const rest = [...labels];
  const take = (pattern: RegExp): number | null => {
    const index = rest.findIndex((label) => pattern.test(label.folded));
    return index < 0 ? null : (rest.splice(index, 1)[0]?.column ?? null);
  };
  const number = take(NUMBER);
  const name = take(NAME);
  const district = take(DISTRICT);
  const agency = take(AGENCY);
  const note = take(NOTE);
  const isLevel = (label: ColumnLabel): boolean => (LEVEL.test(label.path) && !CONTENT.test(label.path)) || isYear(label.folded);
  const levels = rest.filter(isLevel).map(levelColumn);
  const hasOthers = rest.some((label) => label.text !== '' && !isLevel(label) && !ASIDE.test(label.folded));
  if (name === null || hasOthers || isBelowTitle(labels) || (levels.length === 0 && note === null && agency === null && district === null)) return null;
  return { number, name, district, levels, agency, note, labels: Object.fromEntries(labels.map((label) => [label.column, label.text])) };
}

/** A title that is merged over all columns speaks of levels, too, but is no label of a column: the header begins below it. */
function isBelowTitle(labels: readonly ColumnLabel[]): boolean {
  const heads = new Set(labels.map(({ path, parent }) => (parent === '' ? '' : path.split(' / ')[0])));
  return heads.size === 1 && !heads.has('');
}

/** The nearer label decides: "Nâng cao" below "Đạt chuẩn nông thôn mới theo các mức độ", where "Đạt chuẩn" alone is NTM. */
function levelColumn(label: ColumnLabel): LevelColumn {
  return { column: label.column, label: label.text, level: levelNamed(label.folded) ?? levelNamed(label.path), year: yearNamed(label.folded) };
}

function isYear(folded: string): boolean {
  return /^(nam )?\d{4}$/.test(folded) && yearNamed(folded) !== null;
}

export function yearNamed(folded: string): number | null {
  const [, alone, named] = YEAR.exec(folded) ?? [];
  const year = alone ?? named;
  return year === undefined ? null : Number(year);
}
