/** A place stands once in its section; two places of one name may lie in two districts. */
import { normalise } from '../../../text/fold';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { DetailPlace, DetailSection, UnmetDetailTable } from '../table';

export const placeRepeated: Relation<UnmetDetailTable> = {
  rules: ['unmet-detail/place-repeated'],
  check: (table) => table.data.sections.flatMap((section) => repeated(table, section)),
};

function repeated({ sheet }: UnmetDetailTable, { places }: DetailSection): Finding[] {
  const first = new Map<string, DetailPlace>();
  return places.flatMap((place): Finding[] => {
    const key = normalise(place.name).toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, place);
    if (earlier === undefined || key === '') return [];
    return [{ rule: 'unmet-detail/place-repeated', severity: 'warning', sheet, cells: [place.cell, earlier.cell], place: place.name }];
  });
}
