/** Which columns make a sheet a matrix of places and criteria. */
import type { ColumnLabel } from '../../sheet/header';
import { fold, normalise } from '../../text/fold';
import { levelNamed, type Level } from '../level';
import { codedLabel, isCriteriaHeading, isCriterionName } from './criterionLabel';
import type { CriterionColumn, CriterionMatrixColumns, MetColumn } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const COMMUNE = /^(ten )?(cac )?(xa|don vi xa|xa[,/ ]+(phuong|thi tran).*|xa \(.*\))$/;
const PLACE = /^(ten )?(cac )?(don vi|don vi hanh chinh|dia phuong|dia ban|xa|phuong|huyen|thi xa|thanh pho|don vi cap xa)( cap (xa|huyen))?( ?[,/(-].*| (thuc hien|xa|phuong|thi tran|truc thuoc)\b.*)?$/;
const DISTRICT = /^(ten |thuoc )?(huyen|thi xa|thanh pho)\b(?!.*\d)/;
const NOTE = /^(ghi chu|ly do|nguyen nhan|giai phap|kien nghi|can cu)\b/;
/** "Số TC đạt", "Tổng số tiêu chí đạt chuẩn", "Kết quả", "Cộng". */
const MET =
  /^((tong|so|tong so|tong cong|cong|so luong) )+(cac )?(tieu chi|tc|chi tieu|ct)\b|^(tieu chi|tc|chi tieu) (da )?dat( chuan)?$|^(ket qua|tong hop|tong cong|tong|cong|tong so)$|^(ket qua|tong so|so)( chung)?( da)? dat( chuan)?$/;
const UNMET = /^((tong|so|tong so|so luong|cac) )*((tieu chi|tc) )?(con lai )?(chua|khong) dat( chuan)?$|^(so )?(tieu chi|tc) con lai$/;
/** "Các tiêu chí chưa đạt": rather a list than a number, where both stand. */
const UNMET_LIST = /^((cac|ten|danh sach) )*((tieu chi|tc|chi tieu) )(con lai )?(chua|khong) dat( chuan)?$/;
/** Of another time than the marks. */
const OTHER_TIME = /\b(ke hoach|phan dau|dang ky|muc tieu|nam truoc|dau nam|dau ky|cung ky|du kien|tang|giam)\b/;
const INDICATORS = /\b(chi tieu|ct)\b/;
const OUTCOME = /^((tu )?danh gia( cua xa)?|ket luan|muc do|dat ?[/,-] ?(chua|khong) dat|dat hay chua)$/;
const TIME = /\b(thang|tuan|ngay)\b|\bquy (\d|[iv]+)\b/;
/** Fewer columns may be anything; of labels that are neither numbers nor names of criteria, more are needed. */
const FEWEST = 3;
const FEWEST_OTHERS = 5;

/** No such table is without a column of places. */
export function isKeyLabel(folded: string): boolean {
  return PLACE.test(folded) || COMMUNE.test(folded);
}

/** A column of places, and several of criteria; others may stand beside them. Numbers in a header row of their own are not known yet. */
export function matchCriterionMatrix(labels: readonly ColumnLabel[]): CriterionMatrixColumns | null {
  const place = labels.find(({ folded }) => COMMUNE.test(folded)) ?? labels.find(({ folded }) => PLACE.test(folded));
  if (place === undefined) return null;
  const title = titleOver(labels);
  const number = labels.find((label) => label !== place && NUMBER.test(label.folded));
  const district = labels.find((label) => label !== place && DISTRICT.test(label.folded));
  const rest = labels.filter((label) => ![place, number, district].includes(label) && !NOTE.test(label.folded) && (label.text !== '' || isHeaded(label, labels)));
  const met = rest.filter(isMet);
  const { unmet, unmetList } = unmetColumns(rest);
  const candidates = rest.filter((label) => !met.includes(label) && label !== unmet && label !== unmetList && !TIME.test(label.path));
  const level = levelOfFirst(candidates, labels, title);
  const ofLevel = candidates.filter(({ path }) => level === null || [level, null].includes(levelNamed(path)));
  const criteria = withoutRepetition(withTens(withOutcomes(ofLevel, labels, title)));
  if (!isEnough(criteria, candidates)) return null;
  return {
    number: number?.column ?? null,
    place: place.column,
    district: district?.column ?? null,
    criteria,
    met: met.map(metColumn),
    unmet: unmet?.column ?? null,
    unmetList: unmetList?.column ?? null,
    level,
    isFurtherLevel: false,
    labels: Object.fromEntries(labels.map((label) => [label.column, label.text])),
  };
}

/** Right of "Tiêu chí" that is not merged over it, with a number of its own that labels leave out. */
function isHeaded({ column, text }: ColumnLabel, labels: readonly ColumnLabel[]): boolean {
  if (text !== '') return isCriteriaHeading(text) && labels.some((label) => label.column === column + 1 && label.text === '');
  const left = labels.find((label) => label.column === column - 1);
  return left !== undefined && isHeaded(left, labels);
}

/** What stands over all columns is a title. */
function titleOver(labels: readonly ColumnLabel[]): string {
  const [first = ''] = labels[0]?.path.split(' / ') ?? [];
  return labels.every(({ path }) => path.startsWith(`${first} / `)) ? first : '';
}

/** "Kết quả" below the label of a criterion is that criterion's. */
function isMet({ folded, path, parent }: ColumnLabel): boolean {
  const isOfCriterion = codedLabel(parent) !== null || isCriterionName(fold(parent));
  return MET.test(folded) && !isOfCriterion && !UNMET.test(folded) && !/\b(chua|khong) dat\b/.test(folded) && !OTHER_TIME.test(path);
}

/** A column alone is taken for a count until its cells are seen. */
function unmetColumns(labels: readonly ColumnLabel[]): { readonly unmet: ColumnLabel | undefined; readonly unmetList: ColumnLabel | undefined } {
  const unmet = labels.filter(({ folded }) => UNMET.test(folded) || UNMET_LIST.test(folded));
  const count = unmet.find(({ folded }) => !UNMET_LIST.test(folded)) ?? unmet[0];
  return { unmet: count, unmetList: unmet.find((label) => label !== count && UNMET_LIST.test(label.folded)) };
}

function metColumn({ column, cell, text, folded }: ColumnLabel): MetColumn {
  const counts = INDICATORS.test(folded) ? 'indicators' : /\b(tieu chi|tc)\b/.test(folded) ? 'criteria' : null;
  return { column, cell, label: text, counts };
}

/** Columns of values, each with the column of its own outcome where one stands below the same label. */
function withOutcomes(labels: readonly ColumnLabel[], all: readonly ColumnLabel[], title: string): readonly CriterionColumn[] {
  const isOutcome = (label: ColumnLabel): boolean => label.parent !== '' && OUTCOME.test(label.folded) && labels.some((other) => other !== label && other.parent === label.parent && !OUTCOME.test(other.folded));
  const outcomes = labels.filter(isOutcome);
  return labels.flatMap((label) => {
    const criterion = outcomes.includes(label) ? null : criterionColumn(label, all, title);
    const outcome = outcomes.find(({ parent, path }) => parent === label.parent && parentPath(path) === parentPath(label.path));
    return criterion === null ? [] : [{ ...criterion, outcome: outcome?.column ?? null }];
  });
}

function parentPath(path: string): string {
  return path.split(' / ').slice(0, -1).join(' / ');
}

function criterionColumn(label: ColumnLabel, labels: readonly ColumnLabel[], title: string): CriterionColumn | null {
  const text = normalise(label.text).replace(/\n/g, ' ');
  const at = { column: label.column, cell: label.cell, outcome: null };
  if (isHeaded(label, labels)) return { ...at, code: null, name: '', criterion: null, indicator: null };
  const own = codedLabel(text);
  if (own !== null) return { ...at, ...own, ...parts(own.code) };
  const above = codedLabel(label.parent);
  if (above !== null) {
    const isOneOfSeveral = labels.filter((other) => parentPath(other.path) === parentPath(label.path) && !OUTCOME.test(other.folded)).length > 1;
    if (above.name !== '' || isOneOfSeveral || above.code.includes('.')) return { ...at, code: above.code, name: isOneOfSeveral ? text : above.name, ...parts(above.code), ...(isOneOfSeveral ? { indicator: text } : {}) };
    return { ...at, code: above.code, name: text, ...parts(above.code) };
  }
  const heading = label.path.slice(title === '' ? 0 : title.length + 3);
  const isBelowHeading = heading.includes(' / ') && isCriteriaHeading(heading);
  const isNamed = isCriterionName(label.folded) || isBelowHeading || isHeadingOfSeveral(label, labels) || /^(tieu chi|chi tieu) \p{L}/u.test(label.folded);
  if (!isNamed || (levelNamed(label.folded) !== null && !isBelowHeading && !isHeadingOfSeveral(label, labels))) return null;
  return { ...at, code: null, name: isHeadingOfSeveral(label, labels) ? '' : text, criterion: null, indicator: null };
}

/** Where criteria of two levels stand side by side, the table is about the first. */
function levelOfFirst(candidates: readonly ColumnLabel[], labels: readonly ColumnLabel[], title: string): Level | null {
  const first = candidates.find((label) => criterionColumn(label, labels, title) !== null);
  return first === undefined ? null : levelNamed(first.path.slice(title.length));
}

/** "Tiêu chí" over columns whose numbers stand in a row of their own. */
function isHeadingOfSeveral({ text, cell }: ColumnLabel, labels: readonly ColumnLabel[]): boolean {
  return isCriteriaHeading(text) && labels.filter((other) => other.cell === cell).length >= FEWEST;
}

/** Which criterion and indicator a number is of. */
export function parts(code: string): Pick<CriterionColumn, 'criterion' | 'indicator'> {
  return { criterion: code.split('.')[0] ?? code, indicator: code.includes('.') ? code : null };
}

/** Excel shows 17.10 as 17.1: the one that follows 17.9 is the tenth. */
export function withTens(criteria: readonly CriterionColumn[]): readonly CriterionColumn[] {
  return criteria.map((one, index) => {
    const before = criteria[index - 1]?.code ?? '';
    const isTenth = one.code !== null && /^\d+\.1$/.test(one.code) && before === one.code.replace(/1$/, '9');
    return isTenth ? { ...one, code: `${one.code}0`, ...parts(`${one.code}0`) } : one;
  });
}

/** The criteria of one set: where numbers begin anew, those of another level follow. */
function withoutRepetition(criteria: readonly CriterionColumn[]): readonly CriterionColumn[] {
  const seen = new Set<string>();
  const end = criteria.findIndex(({ code, name, indicator }) => {
    const key = `${code}/${indicator === null ? '' : name}`;
    if (code === null) return false;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  return end < 0 ? criteria : criteria.slice(0, end);
}

function isEnough(criteria: readonly CriterionColumn[], candidates: readonly ColumnLabel[]): boolean {
  const known = criteria.filter(({ code, name }) => code !== null || isCriterionName(fold(name))).length;
  const unnamed = criteria.filter(({ code, name }) => code === null && name === '').length;
  const isStated = criteria.length >= FEWEST && criteria.every(({ column }) => candidates.some((label) => label.column === column && /^(tieu chi|chi tieu)\b/.test(label.folded)));
  return known >= FEWEST || unnamed >= FEWEST || criteria.length >= FEWEST_OTHERS || isStated;
}
