/** Counts inside the labels of groups, "NĂM 2014 (10 xã)": text of a person, so that another count is proposed and never ticked. */
import { allGroups, allPlaces } from '../../appendices/registration/relations/tree';
import type { RegistrationGroup, RegistrationTable } from '../../appendices/registration/table';
import type { Edit } from '../../sheet/edit';
import { formulaAt, storedAt, valueAt, type Grid } from '../../sheet/grid';
import { parseAddress } from '../../sheet/address';

const PLACES = '(?:xã|phường|thị trấn|đơn vị|địa phương)';
/** The count in parentheses, or at the end behind a colon or a dash; dots, lines or blanks where it is still to be written. */
const COUNTS: readonly RegExp[] = [
  new RegExp(`(?<=\\(\\s*)(\\d{1,3}|\\.{2,}|…+|_+|(?<=\\()\\s*)(?=\\s*${PLACES}\\s*\\))`, 'iu'),
  new RegExp(`(?<=[:–-]\\s?)(\\d{1,3}|\\.{2,}|…+|_+)(?=\\s*${PLACES}(?:, phường)?[.;]?\\s*$)`, 'iu'),
];

export function labelEdits(grid: Grid, table: RegistrationTable): readonly Edit[] {
  return allGroups(table.data.root).flatMap((group) => labelEdit(grid, group) ?? []);
}

function labelEdit(grid: Grid, group: RegistrationGroup): Edit | null {
  const places = allPlaces(group).length;
  const area = parseAddress(group.cell)?.area;
  if (places === 0 || area === undefined || group.stated === places) return null;
  const { top: row, left: column } = area;
  const before = storedAt(grid, row, column);
  const isOurs = typeof before === 'string' && before === valueAt(grid, row, column) && formulaAt(grid, row, column) === null;
  const after = isOurs ? withCount(before, places) : null;
  if (after === null || after === before) return null;
  return { sheet: grid.sheet, row, column, before: { value: before, formula: null }, after: { value: after, formula: null }, rule: 'registration/label-count', ticked: false };
}

/** As many digits as were written: "(02 xã)". Null where the label has no place for one count. */
function withCount(label: string, places: number): string | null {
  const text = label.normalize('NFC');
  const pattern = COUNTS.find((one) => one.test(text));
  if (pattern === undefined || (text.match(new RegExp(pattern, 'giu')) ?? []).length > 1) return null;
  return text.replace(pattern, (written) => String(places).padStart(/^\d+$/.test(written) ? written.length : 2, '0') + (written.trim() === '' && written !== '' ? ' ' : ''));
}
