/** What a header says of a column of marks: the number and the name of its criterion or indicator. */
import { bareCode } from '../../text/codes';
import { fold, normalise } from '../../text/fold';

export interface CodedLabel {
  readonly code: string;
  readonly name: string;
}

const CODED = /^(?:(?<word>(?:tiêu chí|chỉ tiêu|tc|ct)(?: số)?)[ .:]*)?\(?(?<code>\d{1,2}(?:\.\d{1,2}){0,2})\)?(?<mark> ?[.:)–-]+)? ?(?<name>.*)$/iu;
/** "19 TC", "15-18", "12 tháng", "5 %", "3/2024": the number counts something, or belongs to a date. */
const NO_NAME = /^(?:[\d/%≥<>]|(?:tc|tiêu chí|chỉ tiêu|xã|thôn|huyện|tháng|quý|năm|ngày|điểm|đến|trở)(?!\p{L}))/iu;

/** "1", "1.1", "TC 1", "Tiêu chí số 2: Giao thông", "17.1. Tỷ lệ hộ …"; null where the label begins with no number of a criterion. */
export function codedLabel(text: string): CodedLabel | null {
  const { word, code, mark, name = '' } = CODED.exec(normalise(text).replace(/\n/g, ' '))?.groups ?? {};
  if (code === undefined || NO_NAME.test(name) || Number.parseInt(code, 10) === 0) return null;
  const isSetApart = name === '' || mark !== undefined || word !== undefined || code.includes('.') || /^\p{Lu}/u.test(name);
  return isSetApart ? { code: bareCode(code), name } : null;
}

/** How the names of the criteria of the national sets for communes and districts begin, in words and in usual abbreviations. */
const NAMES = new RegExp(
  `^(${[
    'quy hoach|qh\\b|giao thong|gt\\b|thuy loi|dien(?! tich)|truong hoc|giao duc|gd\\b|dao tao|van hoa|vh\\b',
    'co so (vat chat|ha tang)|csvc|csht|ha tang |thuong mai|cho nong thon|thong tin|tt ?(va|&|-|,) ?tt\\b|tttt\\b|nha o',
    'thu nhap|ho ngheo|ngheo|ty le ho ngheo|giam ngheo|an sinh|lao dong|nguon nhan luc',
    '(hinh thuc |ht )?(to chuc|tc) (san xuat|sx)|(ht)?tcsx\\b|hinh thuc to chuc|(phat trien|pt) ?(kinh te|kt)|kinh te|ktnt\\b',
    'khoa hoc|kh ?- ?cn\\b|khcn\\b|chuyen doi so|cds\\b|y te|hanh chinh cong|hcc\\b|tiep can phap luat|tcpl\\b',
    '(chat luong )?(moi truong|mt\\b)|mts\\b|clmt|canh quan|an toan thuc pham|attp\\b|(xay dung |xd )?(he thong (chinh tri|to chuc)|htct)|quoc phong|qp|an ninh|antt\\b',
  ].join('|')})`,
);

export function isCriterionName(folded: string): boolean {
  return NAMES.test(folded);
}

/** A label that says no more than "these are criteria". */
const HEADING = /^(cac |ten |ket qua (thuc hien )?|hien trang |muc do dat |danh gia |thuc trang |noi dung |so )*(\d{1,2} )?(tieu chi|chi tieu)\b(?!.*\b(chua dat|khong dat)$)/;

export function isCriteriaHeading(text: string): boolean {
  return HEADING.test(fold(text));
}

const COLUMN_OF_CRITERIA = /^(?:(?:ten|cac|noi dung|danh muc|nhom) )*(?:tieu chi|chi tieu)(?: ?[,/&-] ?(?:tieu chi|chi tieu|noi dung)| (?:ntm|nong thon moi|nang cao|thanh phan|chu yeu|danh gia))*$/;

/** The label (folded) of a column that names a criterion or indicator a row. */
export function isColumnOfCriteria(folded: string): boolean {
  return COLUMN_OF_CRITERIA.test(folded);
}
