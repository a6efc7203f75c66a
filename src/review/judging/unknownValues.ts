/** What lists of communes say of regions and groups that none of the sets in use has. */
import type { Finding } from '../../appendices/finding';
import type { CriteriaSet } from '../../criteria/set';
import type { CommuneCell, CommuneTable } from '../communes/table';
import type { JudgedTable } from './judged';
import { idNamed } from './situations';

export function unknownValues(lists: readonly CommuneTable[], tables: readonly JudgedTable[]): readonly Finding[] {
  const sets = [...new Set(tables.flatMap(({ set }) => set ?? []))];
  return lists.flatMap((list) => [
    ...unknownIn(list, sets.filter(({ regions }) => regions.length > 0), ({ region }) => region),
    ...unknownIn(list, sets.filter(({ groups }) => groups.length > 0), ({ group }) => group),
  ]);
}

/** Each text once, with the cells that it stands in. */
function unknownIn({ sheet, rows }: CommuneTable, sets: readonly CriteriaSet[], cellOf: (row: CommuneTable['rows'][number]) => CommuneCell | null): Finding[] {
  if (sets.length === 0) return [];
  const cells = new Map<string, string[]>();
  for (const row of rows) {
    const cell = cellOf(row);
    if (cell === null || sets.some((set) => isKnownIn(set, cell.text))) continue;
    cells.set(cell.text, [...(cells.get(cell.text) ?? []), cell.cell]);
  }
  return [...cells].map(([text, at]) => ({ rule: 'communes/unknown-value', severity: 'info', sheet, cells: at, actual: text, expected: sets.map(({ name }) => name) }));
}

function isKnownIn({ regions, groups }: CriteriaSet, text: string): boolean {
  return idNamed(regions, text) !== null || idNamed(groups, text) !== null;
}
