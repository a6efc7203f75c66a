/** R18 and R22: places are numbered without a gap in their group, have a name, and stand once. */
import { comparableName } from '../../../text/fold';
import type { Finding } from '../../finding';
import { numberingFindings } from '../../numbering';
import type { Relation } from '../../table';
import type { LevelPlanTable, PlanPlace } from '../table';

export const places: Relation<LevelPlanTable> = {
  rules: ['table/numbering', 'level-plan/blank-cell', 'level-plan/place-repeated'],
  check: (table) => {
    if (table.columns.place === null) return [];
    const column = table.columns.labels[table.columns.place] ?? '';
    const groups = [...new Set(table.data.places.map((place) => place.group))].map((group) => table.data.places.filter((place) => place.group === group));
    return [
      ...groups.flatMap((group) => numberingFindings(table.sheet, group.flatMap((place) => place.number ?? []))),
      ...table.data.places.filter((place) => place.name === '').map((place): Finding => ({ rule: 'level-plan/blank-cell', severity: 'warning', sheet: table.sheet, cells: [place.cell], params: { column } })),
      ...groups.flatMap((group) => repeated(table.sheet, group)),
    ];
  },
};

function repeated(sheet: string, group: readonly PlanPlace[]): Finding[] {
  const first = new Map<string, PlanPlace>();
  return group.flatMap((place): Finding[] => {
    const key = comparableName(place.text);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, place);
    return earlier === undefined || key === '' ? [] : [{ rule: 'level-plan/place-repeated', severity: 'warning', sheet, cells: [place.cell, earlier.cell], place: place.name }];
  });
}
