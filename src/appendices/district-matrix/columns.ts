/** Which columns make a sheet a matrix of aims by district. */
import type { ColumnLabel } from '../../sheet/header';
import { normalise } from '../../text/fold';
import { levelNamed } from '../level';
import type { DistrictMatrixColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const CONTENT = /^(cac )?(noi dung|chi tieu|muc tieu|nhiem vu|hang muc|tieu chi|danh muc)\b/;
const UNIT = /^(dvt|don vi tinh|don vi)$/;
const TOTAL = /^(tong( so| cong)?( xa)?( \(.*\))?|cong|(toan|ca) (tinh|huyen|thi xa|thanh pho))$/;
/** A year of its own makes it a roadmap. */
const YEAR = /^nam( dat| thuc hien| cong nhan)?$/;
const PREFIXED =
  /^(?:[Hh]uyện|HUYỆN|[Tt]hị xã|THỊ XÃ|[Tt]hành phố|THÀNH PHỐ|TP\.?|TX\.?|H\.|[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị trấn|THỊ TRẤN|TT\.?|[Đđ]ặc khu|ĐẶC KHU|[Kk]hu vực|KHU VỰC|[Cc]ụm|CỤM) ?(?=\p{Lu})/u;
/** Every word with a capital letter; digits may end it: "Tam Xuân 2". */
const PROPER = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*(?: \d{1,2})?(?: \(cũ\))?$/u;
/** Words that headers write in capitals, too. */
const NO_PLACE = /\b(ghi chu|ngan sach|von|nguon|kinh phi|ke hoach|ket qua|thuc hien|luy ke|ty le|so luong|chua dat|trung uong|dia phuong|don vi|co quan|thoi gian|tong|cong)\b/;
const FEWEST_DISTRICTS = 2;
/** Without "huyện" before them, two capitalised labels are not enough to be sure. */
const FEWEST_BARE_NAMES = 3;

/** No such table is without a total. */
export function isKeyLabel(folded: string): boolean {
  return TOTAL.test(folded);
}

/** Aims, one total, and a column a district; other columns may stand beside them. */
export function matchDistrictMatrix(labels: readonly ColumnLabel[]): DistrictMatrixColumns | null {
  const content = labels.find(({ folded }) => CONTENT.test(folded));
  const totals = labels.filter(({ folded }) => TOTAL.test(folded));
  const [total] = totals;
  if (content === undefined || total === undefined || totals.length > 1 || labels.some(({ folded }) => YEAR.test(folded))) return null;
  const places = labels.filter((label) => label !== content && label !== total && isPlace(label));
  const bare = places.filter(({ text }) => !PREFIXED.test(normalise(text)));
  if (places.length < (bare.length === places.length ? FEWEST_BARE_NAMES : FEWEST_DISTRICTS)) return null;
  if (new Set(places.map(({ folded }) => folded)).size < places.length) return null;
  return {
    number: labels.find(({ folded }) => NUMBER.test(folded))?.column ?? null,
    content: content.column,
    unit: labels.find(({ folded }) => UNIT.test(folded))?.column ?? null,
    total: total.column,
    districts: labels.filter((label) => places.includes(label) || (label !== content && label !== total && isAmong(places, label))).map(({ column, text }) => ({ column, name: oneLine(text) })),
    labels: Object.fromEntries(labels.map((label) => [label.column, label.text])),
  };
}

/** "Huyện Bạch Thông", "TP. Bắc Kạn", "Bạch Thông", but not "Xã NTM nâng cao". */
function isPlace({ text, folded }: ColumnLabel): boolean {
  const name = oneLine(text);
  const bare = name.replace(PREFIXED, '');
  if (!PROPER.test(bare) || levelNamed(folded) !== null || NUMBER.test(folded)) return false;
  return bare !== name || (bare.includes(' ') && !NO_PLACE.test(folded));
}

/** "Các huyện còn lại", "Cấp tỉnh": between the districts, or below the same label, what stands there is part of the total. */
function isAmong(places: readonly ColumnLabel[], { column, text, folded, parent }: ColumnLabel): boolean {
  if (text === '' || /%/.test(text) || NO_PLACE.test(folded) || NUMBER.test(folded)) return false;
  const columns = places.map((place) => place.column);
  return (column > Math.min(...columns) && column < Math.max(...columns)) || (parent !== '' && places.some((place) => place.parent === parent));
}

function oneLine(text: string): string {
  return normalise(text).replace(/\n/g, ' ');
}
