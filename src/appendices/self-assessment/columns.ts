/** Which columns make a sheet a self-assessment. */
import type { ColumnLabel } from '../../sheet/header';
import { fold } from '../../text/fold';
import type { PlaceColumns, SelfAssessmentColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const CRITERION = /^((ten|nhom|cac) )*tieu chi\b/;
const CONTENT = /^((ten|cac) )*(noi dung|chi tieu)\b|^((ten|cac) )*tieu chi ?(,|\/|va|-) ?(chi tieu|noi dung)\b/;
const UNIT = /^(dvt|don vi tinh|don vi|dv tinh)$/;
const REQUIRED = /\b(yeu cau|quy dinh|tieu chuan|muc chuan|(can|phai) dat|muc dat chuan|chuan (ntm|nong thon moi|quy dinh))\b/;
/** A label that names both answers asks for one of them: "Kết quả (Đạt/Chưa đạt)", "Đạt hay không đạt". */
const OUTCOME = /\b(danh gia|ket luan|dg)\b|^muc do (dat|hoan thanh)|\bdat( yeu cau| chuan)? ?([/,;-]|hay|hoac) ?(la )?(chua|khong)( dat)?\b/;
/** Such a column may hold conclusions, grades, points or prose: what stands in it tells. */
const COMPARED = /^(so (sanh|voi)|xep loai|nhan xet|(xa )?tu cham)\b/;
const NOT_NOW = /\b(20\d\d|ke hoach|muc tieu|phan dau|du kien|dang ky|nam|quy|ho so|minh chung)\b/;
const LEVEL = /^muc dat$/;
const RESULT = /^(ket qua|kq|hien trang|thuc trang|thuc hien|so lieu|gia tri|thuc te|muc do thuc hien|da thuc hien)\b|\b(ket qua|hien trang|thuc hien|dat duoc)\b/;
const MET = /^dat( chuan)?$/;
const UNMET = /^(chua|khong) dat( chuan)?$/;
/** What the district, a department or a delegation concluded. */
const APPRAISED = /\b(tham (dinh|tra|xet)|ra soat|doan|(cap|cua|ubnd) (huyen|tinh)|(huyen|so|tinh) danh gia)\b/;
const NOTE = /^(ghi chu|giai trinh|ly do|nguyen nhan|minh chung|ho so|tai lieu|van ban)/;
const COMMUNE = /^(xa|phuong|thi tran|x\.|tt\.) ?(?!(nong thon|ntm|dat|chua|tu|danh gia|bao cao|thuc hien|khong|dien|so)\b)[a-z]/;
/** A column of communes, each beside its own rows. */
const PLACE = /^(ten )?xa( ?[,/] ?phuong.*)?$/;
/** Columns of other families: where, how, how many. */
const FOREIGN = /\b(dia phuong|giai phap|ke hoach (giao|nam)|dang ky|luy ke)\b/;
/** Who and by when: beside a conclusion, a sheet may tell them of what is unmet. */
const WORK = /\b(thoi gian|thoi han|chu tri|phu trach)\b/;

/** No such table is without a column of criteria or indicators. */
export function isKeyLabel(folded: string): boolean {
  return CRITERION.test(folded) || CONTENT.test(folded);
}

/** Columns of another year, of a plan, of papers or of levels hold no conclusion of the result, whatever stands in them. */
export function mayHoldConclusions(folded: string): boolean {
  return COMPARED.test(folded) || !(REQUIRED.test(folded) || NOTE.test(folded) || APPRAISED.test(folded) || RESULT.test(folded) || NOT_NOW.test(folded));
}

/** Criteria or indicators, and beside them what is required, what was reached and what is concluded: two of the three at least. */
export function matchSelfAssessment(labels: readonly ColumnLabel[]): SelfAssessmentColumns | null {
  const isPlan = labels.some(({ folded }) => WORK.test(folded)) && !labels.some(({ folded }) => OUTCOME.test(folded) || MET.test(folded));
  if (isPlan || labels.some(({ folded }) => FOREIGN.test(folded))) return null;
  const taken = new Set<ColumnLabel>();
  const take = (isSuch: (label: ColumnLabel) => boolean): ColumnLabel | undefined => {
    const found = labels.find((label) => !taken.has(label) && isSuch(label));
    if (found !== undefined) taken.add(found);
    return found;
  };
  const number = take(({ folded }) => NUMBER.test(folded));
  const place = take(({ folded }) => PLACE.test(folded));
  const note = take(({ folded }) => NOTE.test(folded));
  const unit = take(({ folded }) => UNIT.test(folded));
  const appraised = labels.filter((label) => !taken.has(label) && APPRAISED.test(label.path));
  for (const label of appraised) taken.add(label);
  const stated = take(({ folded }) => REQUIRED.test(folded) && !OUTCOME.test(folded) && !RESULT.test(folded) && !COMPARED.test(folded)) ?? levelBesideResult(labels, take);
  const both = take(({ folded }) => CRITERION.test(folded) && CONTENT.test(folded));
  const criterion = take(({ folded }) => CRITERION.test(folded));
  const content = both ?? take(({ folded }) => /^((ten|cac) )*noi dung\b/.test(folded)) ?? take(({ folded }) => CONTENT.test(folded));
  const names = content ?? criterion;
  if (names === undefined) return null;
  const required = stated ?? (content === undefined ? undefined : take(({ folded }) => /^chi tieu\b/.test(folded)));
  const places = placesOf(labels.filter((label) => !taken.has(label)), required !== undefined);
  const isComplete = places.some((place) => (place.result ?? place.outcome ?? place.met) !== null) && (required !== undefined || places.some(hasOutcome));
  /** A row that holds "Nội dung 1", "Đạt", "Chưa đạt" is none of labels. */
  const isHeader = number !== undefined || required !== undefined || places.some(({ outcome, result }) => (outcome ?? result) !== null);
  if (!isComplete || !isHeader) return null;
  return {
    number: number === undefined || (place !== undefined && number.column < place.column) ? null : number.column,
    place: place?.column ?? null,
    criterion: content === undefined ? null : (criterion?.column ?? null),
    content: names.column,
    unit: unit?.column ?? null,
    required: required?.column ?? null,
    places,
    appraised: appraised.map(({ column }) => column),
    note: note?.column ?? null,
    labels: Object.fromEntries(labels.map((label) => [label.column, label.text])),
  };
}

function hasOutcome({ outcome, met }: PlaceColumns): boolean {
  return outcome !== null || met !== null;
}

/** One group of columns a place that the header names; else all of them are about the place of the title. */
function placesOf(labels: readonly ColumnLabel[], hasRequired: boolean): PlaceColumns[] {
  const roots = [...new Set(labels.flatMap(({ path }) => rootOf(path) ?? []))];
  if (roots.length === 0) return [columnsIn(labels, null)];
  return roots.map((root) => columnsIn(labels.filter(({ path }) => rootOf(path) === root), root)).filter((place) => hasRequired || hasOutcome(place));
}

/** The part of a header's path that names a commune. */
function rootOf(path: string): string | null {
  return path.split(' / ').find((part) => COMMUNE.test(part)) ?? null;
}

function columnsIn(labels: readonly ColumnLabel[], root: string | null): PlaceColumns {
  const name = labels.flatMap(({ text, parent }) => [text, parent]).find((text) => fold(text) === root);
  const find = (isSuch: (label: ColumnLabel) => boolean): number | null => labels.find(isSuch)?.column ?? null;
  const met = find(({ folded }) => MET.test(folded));
  const unmet = find(({ folded }) => UNMET.test(folded));
  const results = labels.filter(({ folded }) => isResult(folded) || LEVEL.test(folded));
  const single = root === null ? undefined : labels.find(({ folded }) => folded === root);
  const result = latest(results) ?? single ?? resultBesideConclusion(labels);
  const outcome = find((label) => label !== result && OUTCOME.test(label.folded));
  return { place: name ?? null, result: result?.column ?? null, outcome, met, unmet: met === null ? null : unmet };
}

function isResult(folded: string): boolean {
  return RESULT.test(folded) && !OUTCOME.test(folded) && !COMPARED.test(folded);
}

/** "Mức đạt" is what is required where another column holds results; alone it is the result itself. */
function levelBesideResult(labels: readonly ColumnLabel[], take: (isSuch: (label: ColumnLabel) => boolean) => ColumnLabel | undefined): ColumnLabel | undefined {
  return labels.some(({ folded }) => isResult(folded)) ? take(({ folded }) => LEVEL.test(folded)) : undefined;
}

/** "Kết quả tự đánh giá" is the result where a column "Đánh giá" stands beside it; alone it may hold both. */
function resultBesideConclusion(labels: readonly ColumnLabel[]): ColumnLabel | undefined {
  const conclusions = labels.filter(({ folded }) => OUTCOME.test(folded));
  const named = conclusions.filter(({ folded }) => RESULT.test(folded));
  return named.length === 1 && conclusions.length === 2 ? named[0] : undefined;
}

/** "Kết quả năm 2023" beside "Kết quả năm 2024": the one that names the later year, else the last. */
function latest(results: readonly ColumnLabel[]): ColumnLabel | undefined {
  const yearOf = ({ path }: ColumnLabel): number => Math.max(0, ...(path.match(/\b20\d\d\b/g) ?? []).map(Number));
  return [...results].sort((a, b) => yearOf(a) - yearOf(b) || a.column - b.column).pop();
}
