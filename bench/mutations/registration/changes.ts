/** Changes that break a list of places. */
import type { CellValue } from '../../../src/sheet/grid';
import { changed, countIn, likeCount, otherCount, textOf, valueOf, type Breaks } from '../change';
import type { Draft, Place } from '../draft';
import { misnumbered, withoutRow } from '../rows';
import { allGroups, allPlaces, at, markCounts, placeCounts, type ListPlan, type PlacedPlace } from './plan';

export function registrationChanges(workbook: readonly Draft[], plan: ListPlan): Readonly<Record<string, Breaks>> {
  const groups = allGroups(plan.groups);
  const countsMarks = groups.some((group) => group.countsMarks === true);
  return {
    ...(countsMarks ? { subtotal: subtotal(workbook, plan), 'mark removed': markRemoved(workbook, plan), 'mark in another level': markMoved(workbook, plan) } : {}),
    ...(groups.some((group) => group.countsPlaces === true) ? { 'count in a label': labelCount(workbook, plan) } : {}),
    ...(plan.title === undefined ? {} : { 'count in the title': titleCount(workbook, plan.title) }),
    ...(plan.levels.length > 0 ? { 'mark that cannot be read': markUnreadable(workbook, plan) } : {}),
    ...(plan.number === undefined ? {} : { numbering: misnumbered(workbook, plan.sheet, plan.number, groups.map((group) => group.places ?? [])) }),
    'place missing': placeMissing(workbook, plan),
    'place doubled': placeDoubled(workbook, plan),
  };
}

/** A blank count is 0. */
function subtotal(workbook: readonly Draft[], plan: ListPlan): Breaks {
  return (random) => {
    const group = random.pick(allGroups(plan.groups).filter((one) => one.countsMarks === true));
    const place = at(plan, group.row, random.pick(plan.levels));
    const before = valueOf(workbook, place);
    const value = likeCount(before, otherCount(random, countIn(before) ?? 0));
    return changed(workbook, [{ ...place, value: before === null ? Number(value) : value }], []);
  };
}

function labelCount(workbook: readonly Draft[], plan: ListPlan): Breaks {
  return (random) => {
    const group = random.pick(allGroups(plan.groups).filter((one) => one.countsPlaces === true));
    const place = at(plan, group.row, plan.name);
    const label = textOf(workbook, place);
    const count = Number(/(\d+) xã\)?$/.exec(label)?.[1]);
    const value = label.replace(/(\d+)(?= xã\)?$)/, (digits) => String(otherCount(random, count)).padStart(digits.length, '0'));
    return changed(workbook, [{ ...place, value }], []);
  };
}

/** "DANH SÁCH 07 XÃ …" */
function titleCount(workbook: readonly Draft[], title: Place): Breaks {
  return (random) => {
    const text = textOf(workbook, title);
    const value = text.replace(/\d+/, (digits) => String(otherCount(random, Number(digits))).padStart(digits.length, '0'));
    return changed(workbook, [{ ...title, value }], []);
  };
}

interface Marked {
  readonly place: PlacedPlace;
  readonly level: number;
  readonly mark: CellValue;
}

/** The marks that a group counts. */
function countedMarks(workbook: readonly Draft[], plan: ListPlan): readonly Marked[] {
  return allPlaces(plan.groups).flatMap((place) =>
    plan.levels.flatMap((level) => {
      const mark = valueOf(workbook, at(plan, place.row, level));
      return mark !== null && place.around.some((group) => group.countsMarks === true) ? [{ place, level, mark }] : [];
    }),
  );
}

function markRemoved(workbook: readonly Draft[], plan: ListPlan): Breaks {
  return (random) => {
    const { place, level } = random.pick(countedMarks(workbook, plan));
    return changed(workbook, [{ ...at(plan, place.row, level), value: null }], markCounts(plan, place, level));
  };
}

function markMoved(workbook: readonly Draft[], plan: ListPlan): Breaks {
  return (random) => {
    const { place, level, mark } = random.pick(countedMarks(workbook, plan));
    const free = plan.levels.filter((other) => valueOf(workbook, at(plan, place.row, other)) === null);
    if (free.length === 0) return null;
    const other = random.pick(free);
    const values = [{ ...at(plan, place.row, level), value: null }, { ...at(plan, place.row, other), value: mark }];
    return changed(workbook, values, [...markCounts(plan, place, level), ...markCounts(plan, place, other)]);
  };
}

function markUnreadable(workbook: readonly Draft[], plan: ListPlan): Breaks {
  return (random) => {
    const place = at(plan, random.pick(allPlaces(plan.groups)).row, random.pick(plan.levels));
    return changed(workbook, [{ ...place, value: random.pick(['?', 'XX', 'xem lại', '2', 'X?']) }], []);
  };
}

/** The rows of the group below the place. */
function after({ row, siblings }: PlacedPlace): readonly number[] {
  return siblings.filter((other) => other > row);
}

/** A registered place left out, and its row deleted: the groups around it count one more, and the numbers have a gap. */
function placeMissing(workbook: readonly Draft[], plan: ListPlan): Breaks {
  return (random) => {
    const place = random.pick(allPlaces(plan.groups));
    const marks = plan.levels.filter((level) => valueOf(workbook, at(plan, place.row, level)) !== null);
    const counts = [...placeCounts(plan, place), ...marks.flatMap((level) => markCounts(plan, place, level))];
    const next = plan.number === undefined ? [] : after(place).slice(0, 1).map((row) => at(plan, row, plan.number ?? 0));
    return counts.length + next.length === 0 ? null : withoutRow(workbook, at(plan, place.row, plan.name), [...counts, ...next]);
  };
}

/** One name takes the place of another in its group. */
function placeDoubled(workbook: readonly Draft[], plan: ListPlan): Breaks {
  return (random) => {
    const place = random.pick(allPlaces(plan.groups).filter((one) => one.siblings.length > 1));
    const twin = at(plan, random.pick(place.siblings.filter((row) => row !== place.row)), plan.name);
    return changed(workbook, [{ ...at(plan, place.row, plan.name), value: valueOf(workbook, twin) }], [twin]);
  };
}
