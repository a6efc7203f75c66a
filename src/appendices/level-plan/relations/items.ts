/** Walking the items of a plan of places. */
import type { Finding } from '../../finding';
import type { LevelPlanTable, PlanItem, PlanPlace } from '../table';

export interface PlacedItem {
  readonly place: PlanPlace;
  readonly item: PlanItem;
}

export function itemsOf(table: LevelPlanTable): readonly PlacedItem[] {
  return table.data.places.flatMap((place) => place.items.map((item) => ({ place, item })));
}

/** What every finding about an item has; `indicator` where it names one alone. */
export function atItem(table: LevelPlanTable, { place, item }: PlacedItem): Pick<Finding, 'sheet' | 'cells' | 'place' | 'indicator'> {
  const [code, ...others] = item.codes;
  return {
    sheet: table.sheet,
    cells: [item.cell],
    ...(place.text === '' ? {} : { place: place.name }),
    ...(code === undefined || others.length > 0 ? {} : { indicator: code.code }),
  };
}
