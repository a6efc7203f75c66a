/** What the bench knows of a list of places: its groups, and where they state counts. Rows and columns count from 0. */
import type { Place } from '../draft';

export interface ListPlan {
  readonly sheet: string;
  readonly number?: number;
  readonly name: number;
  /** A line above the list that counts its places: "DANH SÁCH 07 XÃ …". */
  readonly title?: Place;
  /** The columns of marks. */
  readonly levels: readonly number[];
  /** The outermost groups; a row TỔNG CỘNG is one that holds all others. */
  readonly groups: readonly GroupPlan[];
}

export interface GroupPlan {
  /** -1 where places stand in no group. */
  readonly row: number;
  /** The row states how many places are marked, level by level. */
  readonly countsMarks?: boolean;
  /** Its label states how many places stand below: "(03 xã)". */
  readonly countsPlaces?: boolean;
  readonly groups?: readonly GroupPlan[];
  readonly places?: readonly number[];
}

/** A place with the groups around it, the innermost last. */
export interface PlacedPlace {
  readonly row: number;
  readonly around: readonly GroupPlan[];
  /** The rows of the places of its own group. */
  readonly siblings: readonly number[];
}

export function allGroups(groups: readonly GroupPlan[]): readonly GroupPlan[] {
  return groups.flatMap((group) => [group, ...allGroups(group.groups ?? [])]);
}

export function allPlaces(groups: readonly GroupPlan[], around: readonly GroupPlan[] = []): readonly PlacedPlace[] {
  return groups.flatMap((group) => {
    const inside = [...around, group];
    const places = group.places ?? [];
    return [...places.map((row) => ({ row, around: inside, siblings: places })), ...allPlaces(group.groups ?? [], inside)];
  });
}

export function at({ sheet }: ListPlan, row: number, column: number): Place {
  return { sheet, row, column };
}

/** Where the groups around a place count its mark in a level. */
export function markCounts(plan: ListPlan, place: PlacedPlace, level: number): readonly Place[] {
  return place.around.filter((group) => group.countsMarks === true).map((group) => at(plan, group.row, level));
}

/** Where the groups around a place count it in their labels. */
export function placeCounts(plan: ListPlan, place: PlacedPlace): readonly Place[] {
  return place.around.filter((group) => group.countsPlaces === true).map((group) => at(plan, group.row, plan.name));
}
