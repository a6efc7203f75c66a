/** Walking the items of a sheet of unmet criteria. */
import type { Finding } from '../../finding';
import type { DetailItem, DetailPlace, UnmetDetailTable } from '../table';

export function placesOf(table: UnmetDetailTable): readonly DetailPlace[] {
  return table.data.sections.flatMap((section) => section.places);
}

export function itemsOf(table: UnmetDetailTable): readonly { readonly place: DetailPlace; readonly item: DetailItem }[] {
  return placesOf(table).flatMap((place) => place.items.map((item) => ({ place, item })));
}

/** What every finding about an item has. */
export function atItem(table: UnmetDetailTable, place: DetailPlace, item: DetailItem): Pick<Finding, 'sheet' | 'cells' | 'place' | 'set' | 'indicator'> {
  return { sheet: table.sheet, cells: [item.cell], place: place.name, set: item.set, ...(item.code === null ? {} : { indicator: item.code }) };
}
