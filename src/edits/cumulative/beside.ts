/** What stands beside a place in its list: in which part of the year it is due, and who is in charge. */
import type { RegistrationTable } from '../../appendices/registration/table';
import { parseAddress } from '../../sheet/address';
import { textAt, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { readPeriod } from '../../text/period';
import type { CommuneRow } from '../../review/communes/table';
import type { Mention } from '../../review/places/mention';
import type { Attainment } from './attainment';
import type { KnownList } from './claims';

const YEAR_COLUMN = /^(nam|thoi (gian|diem)|ngay)\b/;

export function besideIt({ cell }: Mention, list: KnownList, grids: readonly Grid[], commune: CommuneRow | undefined): Pick<Attainment, 'month' | 'agency'> {
  if (list.source === 'communes') return { month: monthOf(commune?.levels.find(({ level, year }) => level === list.level && year === list.year)?.text ?? ''), agency: null };
  const row = parseAddress(cell)?.area.top;
  const grid = grids.find(({ sheet }) => sheet === list.sheet);
  if (list.table?.kind !== 'registration' || row === undefined || grid === undefined) return { month: null, agency: null };
  const { columns } = list.table as RegistrationTable;
  const dated = Object.entries(columns.labels).find(([, label]) => YEAR_COLUMN.test(fold(label)))?.[0];
  const agency = columns.agency === null ? '' : textAt(grid, row, columns.agency);
  return { month: dated === undefined ? null : monthOf(textAt(grid, row, Number(dated))), agency: agency === '' ? null : agency };
}

/** The last month of a quarter, half-year or date; null where the text names a year only. */
function monthOf(text: string): number | null {
  const period = readPeriod(text);
  return period === null || period.grain === 'year' ? null : period.to.month;
}
