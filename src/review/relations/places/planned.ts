/** R8 without a year: the places that have a plan for their level, and those that the roadmap of that level names from the plan's year on. */
import type { Finding } from '../../../appendices/finding';
import type { Table } from '../../../appendices/table';
import type { Renaming } from '../../mergers/renaming';
import type { PlaceList } from '../../places/list';
import { cellFrom, type Mention } from '../../places/mention';
import type { Register } from '../../places/register';
import { byName, districtElsewhere, isAmong } from './same';

export function plannedElsewhere(register: Register, renaming: Renaming): readonly Finding[] {
  return register.lists
    .filter(({ source, level }) => source === 'level-plan' && level !== null)
    .flatMap((plan) => roadmapsFor(plan, register).flatMap((years) => compare(plan, years, register, renaming)));
}

/** The years of each roadmap of the level, from the plan's year on. */
function roadmapsFor(plan: PlaceList, { lists }: Register): readonly (readonly PlaceList[])[] {
  const tables = new Map<Table | null, PlaceList[]>();
  for (const list of lists) {
    const isLater = list.year !== null && list.year >= (plan.fromYear ?? 0);
    if (list.source === 'roadmap' && list.level === plan.level && isLater) tables.set(list.table, [...(tables.get(list.table) ?? []), list]);
  }
  return [...tables.values()].filter((years) => years.every(({ isRead }) => isRead));
}

/** A plan for other places than the roadmap's is about something else; a year that the plan hardly touches is not planned yet. */
function compare(plan: PlaceList, years: readonly PlaceList[], register: Register, renaming: Renaming): readonly Finding[] {
  const of = (list: PlaceList): readonly Mention[] => (register.mentionsOf.get(list) ?? []).filter(({ full }) => full !== null);
  const absentFrom = (mentions: readonly Mention[], others: readonly Mention[]): readonly Mention[] => {
    const places = byName(others, renaming);
    return mentions.filter((mention) => !isAmong(mention, places, renaming));
  };
  const planned = of(plan);
  const unnamed = absentFrom(planned, years.flatMap(of));
  const last = years[years.length - 1];
  if (last === undefined || unnamed.length * 2 > planned.length) return [];
  const touched = years.filter((year) => absentFrom(of(year), planned).length * 2 <= of(year).length);
  const unplanned = plan.isRead && plan.fromYear !== null ? touched.flatMap((year) => absentFrom(of(year), planned)) : [];
  return [
    ...unnamed.map((mention) => finding(mention, { list: last, cell: last.districtCells.get(districtElsewhere(mention, register) ?? '') ?? last.cell })),
    ...unplanned.map((mention) => finding(mention, { list: plan, cell: plan.cell })),
  ];
}

/** Never certain: neither says that it names every place of the other. */
function finding(mention: Mention, other: Pick<Mention, 'list' | 'cell'>): Finding {
  const { sheet, level, year } = mention.list;
  return {
    rule: 'place/registered',
    severity: 'warning',
    sheet,
    cells: [mention.cell, cellFrom(sheet, other)],
    place: mention.full ?? mention.name,
    params: { problem: 'missing', level: level ?? '', ...(year === null ? {} : { year }) },
  };
}
