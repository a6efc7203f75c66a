/** R22: each thing to do has somebody who does it, a way and a time. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { LevelPlanTable, PlanCell } from '../table';
import { itemsOf, type PlacedItem } from './items';

/** A column that fewer rows fill is not kept at all; blanks in it are no mistakes. */
const FILLED_SHARE = 1 / 3;

type Part = 'agency' | 'solution' | 'deadline';

export const requiredCells: Relation<LevelPlanTable> = {
  rules: ['level-plan/blank-cell'],
  check: (table) => (['agency', 'solution', 'deadline'] as const).flatMap((part) => blanks(table, part)),
};

function blanks(table: LevelPlanTable, part: Part): Finding[] {
  const column = table.columns[part];
  const needed = itemsOf(table).filter(({ item }) => item.rank === 'item');
  const filled = needed.filter((placed) => !isBlank(placed, part));
  if (column === null || filled.length < needed.length * FILLED_SHARE) return [];
  return runsOf(needed, part).map((run): Finding => {
    const places = new Set(run.map(({ place }) => place.name));
    const [name = ''] = places;
    return {
      rule: 'level-plan/blank-cell',
      severity: 'warning',
      sheet: table.sheet,
      cells: [...new Set(run.flatMap(({ item }) => item[part]?.cell ?? []))],
      ...(places.size > 1 || name === '' ? {} : { place: name }),
      params: { column: table.columns.labels[column] ?? '' },
    };
  });
}

/** Blank cells one below the other are told together. */
function runsOf(needed: readonly PlacedItem[], part: Part): readonly (readonly PlacedItem[])[] {
  const runs: PlacedItem[][] = [];
  needed.forEach((placed, index) => {
    if (!isBlank(placed, part)) return;
    const before = needed[index - 1];
    if (before !== undefined && isBlank(before, part)) runs[runs.length - 1]?.push(placed);
    else runs.push([placed]);
  });
  return runs;
}

function isBlank({ item }: PlacedItem, part: Part): boolean {
  const cell: PlanCell | null = item[part];
  return cell !== null && cell.text === '';
}
