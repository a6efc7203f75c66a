/** Which labels of a header name a place each: names alone may be those of agencies, persons or times, so something must say that they are places'. */
import type { ColumnLabel } from '../sheet/header';
import { STARTS_WITH_AGENCY_HEAD } from '../text/agencyHeads';
import { fold, normalise } from '../text/fold';
import { levelNamed } from './level';
import { bareName } from './placeName';
import { summaryKind } from './summaryRow';

/** Where every label is in capitals, "XÃ CHẤM" and "HUYỆN CHẤM" look like names. */
const FEWEST = 2;
const FEWEST_IN_CAPITALS = 3;
const LONGEST_NAME = 40;

const LEVEL_WORD = /^(?:ubnd )?(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tt|tx|tp)(?:\. ?| )/iu;
/** What stands over the names of places: "Xã", "Các xã, thị trấn", "Huyện Diên Khánh". */
const OVER_PLACES = /^(ten |cac )*(xa|phuong|thi tran)\b|^(huyen|thi xa|thanh pho|tx|tp)\b/;
/** Where one column counts the places, the others are places. */
const COUNTS_PLACES = /^(tong )?so (luong )?(xa|phuong|don vi|dia phuong)\b/;
/** A label in small letters: "Tiêu chí", "Ghi chú". In a header without one, capitals tell nothing. */
const COMMON_LABEL = /^\p{Lu}\p{Ll}+ \p{Ll}/u;

/** "Diên An", "Ea H'leo", "DIÊN AN", "Quảng Phú 1": every word has a capital letter. */
const NAME = /^\p{Lu}[\p{L}'’]*(?:[ –-]+\p{Lu}[\p{L}'’]*)*(?: \d{1,2})?$/u;
/** Several words and small letters behind each capital; "Quý I" is a time. */
const PROPER_NAME = /^(?!.* [IVX]+$)\p{Lu}(?:\p{Ll}|['’]\p{L})*(?:[ –-]+\p{Lu}(?:\p{Ll}|['’]\p{L})*)+$/u;
/** Persons by title or by one of the family names that nine in ten have. Communes may begin so, too, but most in a header do not. */
const PERSON = /^(?:ông|bà|đồng chí|đ\/c|nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh) /iu;
/** What districts belong to: "Tỉnh Khánh Hòa" stands beside communes to be compared with. */
const LARGER = /^(?:tỉnh|vùng) /iu;
/** Labels (folded) of columns that stand beside places, in headers where every word has a capital letter. */
const OTHER_COLUMN = /^(?:ghi chu|yeu cau|quy dinh|don vi|dvt|ket qua|(?:tu )?danh gia|ke hoach|luy ke|co quan|phu trach|muc tieu|t[iy] le|binh quan|so (?:xa|tieu chi|tc|don vi)|(?:chua|khong|da) dat)\b/;

/** The labels among `labels`, right of `key`, that name a place; none where nothing says so of most that are names. */
export function placeHeadings(labels: readonly ColumnLabel[], key: ColumnLabel): readonly ColumnLabel[] {
  const areSmall = [key, ...labels].some(({ text }) => COMMON_LABEL.test(written(text)));
  const areCounted = labels.some(({ folded }) => COUNTS_PLACES.test(folded));
  const possible = labels.filter((label) => !isOther(label));
  const names = possible.filter(({ text }) => NAME.test(nameIn(text)));
  const isWrittenAsPlace = (label: ColumnLabel): boolean => areCounted || (areSmall && PROPER_NAME.test(nameIn(label.text)));
  const evident = names.filter((label) => isSaidToBePlace(label) || (isWrittenAsPlace(label) && !isAgencyOrPerson(label)));
  if (evident.length < (areSmall ? FEWEST : FEWEST_IN_CAPITALS) || evident.length * 2 <= names.length) return [];
  const [first, last] = [names[0], names[names.length - 1]];
  // "Diên sơn" between two of them is one, too.
  return possible.filter((label) => names.includes(label) || (label.column > (first?.column ?? 0) && label.column < (last?.column ?? 0) && /^\p{Lu}/u.test(label.text)));
}

function isSaidToBePlace({ text, parent }: ColumnLabel): boolean {
  return LEVEL_WORD.test(written(text)) || OVER_PLACES.test(fold(parent));
}

/** Another column, a level, a sum, or a larger place. */
function isOther({ text, folded, path }: ColumnLabel): boolean {
  return OTHER_COLUMN.test(folded) || levelNamed(path) !== null || summaryKind(text) !== null || LARGER.test(written(text));
}

function isAgencyOrPerson({ text }: ColumnLabel): boolean {
  return STARTS_WITH_AGENCY_HEAD.test(written(text)) || PERSON.test(written(text));
}

/** A label may be broken into lines anywhere. */
function written(text: string): string {
  return normalise(text).replace(/\s+/g, ' ');
}

function nameIn(text: string): string {
  const name = bareName(written(text)).replace(LEVEL_WORD, '');
  return name.length <= LONGEST_NAME ? name : '';
}
