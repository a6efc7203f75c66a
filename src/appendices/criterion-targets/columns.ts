/** Which columns make a sheet one of targets by criterion. */
import type { ColumnLabel } from '../../sheet/header';
import { levelNamed } from '../level';
import type { CriterionTargetColumns, PlaceKind, TargetSet } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const CRITERION = /^((ten|cac|noi dung|danh muc) )*tieu chi\b/;
const INDICATOR = /^((ten|cac|noi dung|danh muc) )*chi tieu\b/;
/** "Tiêu chí 5", "Chỉ tiêu 2.1", "Tiêu chí chưa đạt": a row, or another family's column. */
const NO_CRITERION = /\d|\b(chua dat|dat chuan|khong dat|so|so luong)\b/;
/** Columns of other families: places, what is to be done for them, agencies, what is required and reached. */
const OTHER_FAMILY =
  /^(ten )?(cac )?(dia phuong|don vi|xa|huyen|thon|xa, phuong.*|co quan.*|don vi (?!tinh).*)$|\b(chua dat|khong dat|giai phap|thoi gian|thoi han|yeu cau|tu danh gia|phu trach|chu tri|tham dinh|theo doi)\b/;
/** Columns beside the targets that do no harm. */
const BESIDE = /^(ghi chu|dvt|don vi tinh|nguoi|van ban)\b/;
const PLACES: readonly (readonly [PlaceKind, RegExp])[] = [
  ['hamlet', /\b(thon|ban|ap|khu dan cu)\b/],
  ['district', /\b(huyen|thi xa|thanh pho)\b/],
  ['commune', /\bxa\b/],
];
const SHARE = /%|\b(ty le|ti le)\b/;
const COUNT = /\bso (luong )?(cac )?(xa|huyen|thon|ban|ap|dia phuong|don vi)\b/;
const YEAR = /\b20\d\d\b/g;
/** What such a column counts stands in the title. */
const YEAR_ALONE = /^((den|het|den het|cuoi|giai doan) )?(nam )?20\d\d( ?[-–] ?20\d\d)?$/;

/** No such table is without a column of criteria. */
export function isKeyLabel(folded: string): boolean {
  return CRITERION.test(folded) && !NO_CRITERION.test(folded) && levelNamed(folded) === null;
}

/** A column of criteria, and mostly columns of sets beside it. */
export function matchCriterionTargets(labels: readonly ColumnLabel[]): CriterionTargetColumns | null {
  const number = labels.find((label) => NUMBER.test(label.folded));
  const criterion = labels.find((label) => isKeyLabel(label.folded));
  const indicator = labels.find((label) => INDICATOR.test(label.folded) && !NO_CRITERION.test(label.folded));
  const rest = labels.filter((label) => ![criterion, indicator, number].includes(label) && label.text !== '' && !BESIDE.test(label.folded));
  if (criterion === undefined || rest.length === 0 || labels.some(({ folded, path }) => OTHER_FAMILY.test(folded) && !BESIDE.test(folded) && folded === path)) return null;
  const sets = rest.flatMap((label) => targetSet(label) ?? []);
  if (sets.length === 0 || sets.length * 2 < rest.length) return null;
  return {
    number: number?.column ?? null,
    criterion: criterion.column,
    indicator: indicator?.column ?? null,
    sets,
    labels: Object.fromEntries(labels.map((label) => [label.column, label.text])),
  };
}

/** "Xã NTM", "Tỷ lệ xã đạt (%)", "Năm 2025" below "Xã nông thôn mới"; null where the label is none of a set. */
function targetSet({ column, cell, text, folded, path }: ColumnLabel): TargetSet | null {
  const isSet = levelNamed(path) !== null || SHARE.test(path) || COUNT.test(path) || YEAR_ALONE.test(folded) || /\bmuc tieu\b/.test(path);
  if (!isSet) return null;
  const years = folded.match(YEAR) ?? path.match(YEAR) ?? [];
  return {
    column,
    cell,
    label: text,
    places: placesOf(folded) ?? placesOf(path),
    level: levelNamed(folded) ?? levelNamed(path),
    year: years.length === 0 ? null : Number(years[years.length - 1]),
    measure: measureOf(folded) ?? measureOf(path),
  };
}

/** The places that a folded label names; two kinds are none. */
function placesOf(folded: string): PlaceKind | null {
  const bare = folded.replace(/nong thon( moi)?/g, ' ').replace(/thi xa/g, 'huyen');
  const found = PLACES.filter(([, pattern]) => pattern.test(bare));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

function measureOf(folded: string): TargetSet['measure'] {
  if (SHARE.test(folded)) return 'share';
  return COUNT.test(folded) ? 'count' : null;
}
