/** Which columns make a table a list of communes with what is known of each. */
import { levelNamed } from '../../appendices/level';
import type { ColumnLabel } from '../../sheet/header';
import type { CommuneColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const NAME = /^(ten |danh sach )?(cac )?(xa|dia phuong|don vi|don vi cap xa|don vi hanh chinh)( ?[,/] ?(phuong|thi tran|dac khu))*$/;
const DISTRICT = /^(ten )?(huyen|thi xa|thanh pho|quan)\b/;
const REGION = /^(thuoc )?(vung|vung mien|vung kinh te(?: ?- ?xa hoi)?|khu vuc|mien|dia ban)( ap dung)?$/;
const GROUP = /^(thuoc |phan )?(nhom|loai|nhom xa|loai xa|phan nhom|phan loai)( xa)?( ?\(.*\))?$/;
const SPECIAL = /\b(dbkk|dac biet kho khan|atk|an toan khu)\b/;
/** What a year in a column is about: "Năm đạt chuẩn NTM", "Năm công nhận". */
const REACHED = /\b(nam|dat|dat chuan|cong nhan|hoan thanh)\b/;
/** Plans and marks of registration say what is to come. */
const PLANNED = /\b(dang ky|ke hoach|du kien|phan dau|muc tieu|lo trinh)\b/;
const LEVEL = /^(cap do|muc do|danh hieu|da dat|dat chuan|muc dat|cap dat chuan|ket qua cong nhan|xa dat chuan)$/;
const YEAR = /^nam( (dat chuan|cong nhan|dat|duoc cong nhan))?$/;

/** A row is about something in a commune, and several rows are about one. */
const OTHER_THING = /^(ten )?(cac )?(thon|ban|ap|xom|to dan pho|khu dan cu|truong|ho|ho va ten|du an|cong trinh|mo hinh|hop tac xa|htx|san pham|chu the|tieu chi|chi tieu|noi dung)\b/;

/** No such table is without a column of communes. */
export function isKeyLabel(folded: string): boolean {
  return NAME.test(folded);
}

/** One column of names, and something that is known of them. */
export function matchCommunes(labels: readonly ColumnLabel[]): CommuneColumns | null {
  const [name, ...moreNames] = labels.filter(({ folded }) => NAME.test(folded));
  if (name === undefined || moreNames.length > 0 || labels.some(({ folded }) => OTHER_THING.test(folded))) return null;
  const column = (pattern: RegExp): number | null => labels.find(({ folded }) => pattern.test(folded))?.column ?? null;
  const levelYears = labels.flatMap(({ column: at, path }) => {
    const level = REACHED.test(path) && !PLANNED.test(path) ? levelNamed(path) : null;
    return level === null ? [] : [{ column: at, level }];
  });
  const level = column(LEVEL);
  const year = column(YEAR);
  const columns: CommuneColumns = {
    name: name.column,
    district: column(DISTRICT),
    number: column(NUMBER),
    region: column(REGION),
    group: column(GROUP),
    special: labels.filter(({ folded }) => SPECIAL.test(folded)).map(({ column: at }) => at),
    levelYears,
    ...(level !== null && year !== null ? { level, year } : { level: null, year: null }),
  };
  return isKnown(columns) ? columns : null;
}

function isKnown({ region, group, special, levelYears, level }: CommuneColumns): boolean {
  return region !== null || group !== null || level !== null || special.length > 0 || levelYears.length > 0;
}
