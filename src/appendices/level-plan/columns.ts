/** Which columns make a sheet a plan of places for their level. */
import type { ColumnLabel } from '../../sheet/header';
import type { LevelPlanColumns } from './table';

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;
/** The smallest places first: where a sheet has a column of districts and one of communes, its places are the communes. */
const PLACES = [placeLabel('xa|phuong|thon|ap|ban'), placeLabel('dia phuong|don vi'), placeLabel('huyen|thi xa|thanh pho')];
const NO_PLACE = /\b(phu trach|theo doi|chu tri|phoi hop|huong dan|tham dinh|thuc hien|tinh|so luong)\b/;
const CRITERION = /^((ten|cac|noi dung|danh muc) )*(tieu chi|chi tieu)\b/;
const CONTENT = /^((ten|cac|danh muc) )*(noi dung|hang muc)\b/;
/** "Tiêu chí 5. Y tế": a row; "Số tiêu chí đạt": a count; "Tiêu chí NTM": the criteria of an agency. */
const NO_CONTENT = /\d|^so\b|\bso (luong|tieu chi)\b|\b(phu trach|giao|tham dinh)\b/;
const AGENCY = /^(chu tri|phu trach)$|\b(co quan|don vi|so,? nganh|so|nganh)\b.*\b(phu trach|theo doi|chu tri|huong dan|tham dinh|thuc hien|giup do|ho tro)\b/;
const HELPER = /^((don vi|co quan|nganh) )?phoi hop\b/;
const SOLUTION = /\b(giai phap|bien phap)\b/;
const DEADLINE = /^hoan thanh$|\b(thoi gian|thoi han|thoi diem|tien do|du kien (dat|hoan thanh))\b/;

/** No such table is without a column of criteria. */
export function isKeyLabel(folded: string): boolean {
  return (CRITERION.test(folded) || CONTENT.test(folded)) && !NO_CONTENT.test(folded);
}

/**
 * Criteria, and two of who, how and by when. A column of contents that are no criteria makes a list of tasks, unless there
 * are places and solutions as well.
 */
export function matchLevelPlan(labels: readonly ColumnLabel[]): LevelPlanColumns | null {
  const content = labels.find(({ folded }) => isKeyLabel(folded) && CRITERION.test(folded)) ?? labels.find(({ folded }) => isKeyLabel(folded));
  if (content === undefined) return null;
  const taken = new Set<ColumnLabel>([content]);
  const find = (pattern: RegExp, but?: RegExp): number | null => {
    const found = labels.find((label) => !taken.has(label) && pattern.test(label.folded) && but?.test(label.folded) !== true);
    if (found !== undefined) taken.add(found);
    return found?.column ?? null;
  };
  const number = find(NUMBER);
  const solution = find(SOLUTION);
  const deadline = find(DEADLINE);
  const agency = find(AGENCY, HELPER);
  const place = PLACES.reduce<number | null>((found, pattern) => found ?? find(pattern, NO_PLACE), null);
  const isPlan = CRITERION.test(content.folded) ? [solution, deadline, agency].filter((column) => column !== null).length >= 2 && (solution ?? deadline) !== null : place !== null && solution !== null;
  if (!isPlan) return null;
  return { number, place, content: content.column, agency, solution, deadline, labels: Object.fromEntries(labels.map((label) => [label.column, label.text])) };
}

/** "Tên xã", "Xã, phường, thị trấn", "Địa phương (xã)": the word and its kind, and what punctuation sets apart. */
function placeLabel(words: string): RegExp {
  return new RegExp(`^(?:ten )?(?:cac )?(?:${words})(?: (?:xa|huyen|hanh chinh|cap xa|cap huyen|dang ky))*(?: ?[,/(-].{0,40})?$`);
}
