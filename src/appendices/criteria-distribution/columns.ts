/** Which columns make a sheet a distribution of communes by their number of criteria. */
import type { ColumnLabel } from '../../sheet/header';
import { boundsOf, isGroup, SAYS_CRITERIA } from './bounds';
import type { CriteriaDistributionColumns, GroupColumn } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
const PLACE = /^(ten )?(cac )?(don vi|don vi hanh chinh|dia phuong|dia ban|xa|huyen|thi xa|thanh pho|khu vuc|vung|nhom xa|nhom)( cap (xa|huyen))?([,/( -].*)?$/;
const TOTAL = /^(tong|tong so|tong cong|cong|so xa|so luong xa|tong( so| cong)? (cac )?(xa|phuong|don vi|dia phuong)( .*)?|so (xa|don vi)( hien co| toan huyen)?)( \(.*\))?$/;
const AVERAGE = /\b(binh quan|trung binh|bq)\b/;
const CRITERIA = /^tong( cong| so)* (cac )?(tieu chi|tc)\b/;
const SHARE = /%|\b(ty le|ti le)\b/;
/** A group whose label gives no number: the communes that meet all. */
const ALL = /^(so )?(xa )?(da )?dat chuan( ntm| nong thon moi)?$/;
const FEWEST_GROUPS = 2;

/** No such table is without a group of numbers of criteria. */
export function isKeyLabel(folded: string): boolean {
  const bounds = boundsOf(folded);
  return bounds !== null && isGroup(bounds);
}

const GROUP_HEADING = /^(ten |cac |phan )*(nhom|muc( do)?|so tieu chi|so tc|phan loai)( (xa|tieu chi|tc|dat|hoan thanh|theo|so|duoc|ntm|chuan)\b.*)?$/;

/** The label of a column of groups, where these stand below each other. */
export function isGroupHeading(folded: string): boolean {
  return GROUP_HEADING.test(folded);
}

export function matchCriteriaDistribution(labels: readonly ColumnLabel[]): CriteriaDistributionColumns | null {
  const place = labels.find(({ folded }) => PLACE.test(folded));
  if (place === undefined) return null;
  const rest = labels.filter((label) => label !== place && label.text !== '');
  const number = rest.find(({ folded }) => NUMBER.test(folded));
  const average = rest.find(({ path }) => AVERAGE.test(path));
  const bounded = rest.filter((label) => label !== average).flatMap((label) => groupColumn(label) ?? []);
  const groups = [...bounded, ...rest.flatMap((label) => allColumn(label, bounded) ?? [])].sort((a, b) => a.column - b.column);
  if (!isTelling(bounded, rest) || groups.filter(({ measure }) => measure === 'count').length < FEWEST_GROUPS) return null;
  const others = rest.filter((label) => label !== average && label !== number && !groups.some(({ column }) => column === label.column));
  return {
    number: number?.column ?? null,
    place: place.column,
    total: others.find(({ folded }) => TOTAL.test(folded))?.column ?? null,
    groups,
    average: average?.column ?? null,
    criteria: others.find(({ folded }) => CRITERIA.test(folded))?.column ?? null,
    labels: Object.fromEntries(labels.map((label) => [label.column, label.text])),
  };
}

/** Values of a table of targets ("xã", "≥ 3", "≥ 2") are no groups: these have two ends, or say that they are of criteria. */
function isTelling(bounded: readonly GroupColumn[], labels: readonly ColumnLabel[]): boolean {
  const saysCriteria = ({ column }: GroupColumn): boolean => labels.some((label) => label.column === column && SAYS_CRITERIA.test(label.path));
  return bounded.some(isGroup) && (bounded.filter(({ highest }) => highest !== null).length >= FEWEST_GROUPS || bounded.some(saysCriteria));
}

/** "15-18", or "Số xã" and "Tỷ lệ (%)" below it. */
function groupColumn({ column, cell, text, folded, parent, path }: ColumnLabel): GroupColumn | null {
  const own = boundsOf(folded);
  const bounds = own ?? boundsOf(parent);
  if (bounds === null) return null;
  const isShare = own === null ? SHARE.test(folded) : SHARE.test(path);
  return { column, cell, label: own === null ? parent : text, measure: isShare ? 'share' : 'count', ...bounds };
}

/** "Đạt chuẩn NTM" beside numbered groups: more criteria than any of them. */
function allColumn({ column, cell, text, folded, parent }: ColumnLabel, groups: readonly GroupColumn[]): GroupColumn | null {
  if (groups.some((group) => group.column === column || group.highest === null) || (!ALL.test(folded) && !ALL.test(parent.toLowerCase()))) return null;
  const highest = Math.max(0, ...groups.map((group) => group.highest ?? 0));
  return { column, cell, label: text, measure: 'count', lowest: highest + 1, highest: null };
}
