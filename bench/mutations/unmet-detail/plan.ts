/** What the bench knows of a sheet of unmet criteria. Rows and columns count from 0. */
import { changed, textOf, type Change } from '../change';
import type { Draft, Place } from '../draft';

export interface DetailPlan {
  readonly sheet: string;
  readonly number: number;
  readonly place: number;
  /** The columns of unmet criteria; claims name the second set as "NC" or "nâng cao". */
  readonly sets: readonly number[];
  readonly agency: number;
  readonly deadline: number;
  readonly planYear: number;
  /** By section: the places, each as its rows. */
  readonly sections: readonly (readonly PlacePlan[])[];
}

export type PlacePlan = readonly number[];

/** A cell that says what is unmet. */
export interface DetailCell extends Place {
  readonly text: string;
  readonly rows: PlacePlan;
}

export function rows(first: number, last: number, but: readonly number[] = []): PlacePlan {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((row) => !but.includes(row));
}

export function at({ sheet }: DetailPlan, row: number, column: number): Place {
  return { sheet, row, column };
}

/** The cell of the name, of a place whose rows these are. */
export function nameCell(plan: DetailPlan, place: PlacePlan): Place {
  return at(plan, place[0] ?? 0, plan.place);
}

export function detailCells(workbook: readonly Draft[], plan: DetailPlan): readonly DetailCell[] {
  return plan.sections.flat().flatMap((place) =>
    place.flatMap((row) => plan.sets.flatMap((column) => {
      const text = textOf(workbook, at(plan, row, column));
      return text === '' ? [] : [{ ...at(plan, row, column), text, rows: place }];
    })),
  );
}

/** The criteria that a text speaks of: "Tiêu chí số 9", "Chỉ tiêu 2.2", "+ 15.3". */
export function criteriaIn(text: string): readonly number[] {
  return [...text.matchAll(/(?:tiêu chí(?: số)?|chỉ tiêu|\+) (\d+)/giu)].map((found) => Number(found[1]));
}

/** A pattern whose second group is to be replaced: the first holds what stands before it. */
export interface Spot {
  readonly cell: DetailCell;
  readonly found: RegExpMatchArray;
}

export function spots(cells: readonly DetailCell[], pattern: RegExp): readonly Spot[] {
  return cells.flatMap((cell) => [...cell.text.matchAll(pattern)].map((found) => ({ cell, found })));
}

/** The cell with another text in the place of the pattern's second group. */
export function rewritten(workbook: readonly Draft[], plan: DetailPlan, { cell, found }: Spot, to: string): Change {
  const { text } = cell;
  const start = (found.index ?? 0) + (found[1] ?? '').length;
  const value = text.slice(0, start) + to + text.slice(start + (found[2] ?? '').length);
  return changed(workbook, [{ ...cell, value }], [nameCell(plan, cell.rows)]);
}

/** "74,32" → 74.32 */
export function valueOfText(written: string): number {
  return Number(written.replace(',', '.'));
}

/** 74.32 → "74,32", with as many decimals as the text that it takes the place of. */
export function like(before: string, value: number): string {
  return value.toFixed(before.split(',')[1]?.length ?? 0).replace('.', ',');
}
