/** What the bench knows of a self-assessment, told by hand. Rows and columns count from 0. */
import { textOf } from '../change';
import type { Draft, Place } from '../draft';

export interface PlaceOfPlan {
  readonly result: number;
  /** "Đạt" or "Chưa đạt"; or the two columns that are marked. */
  readonly outcome: number | readonly [met: number, unmet: number];
}

/** The rows of one criterion that are assessed; `heading` concludes for all of them. */
export interface CriterionOfPlan {
  readonly heading?: number;
  readonly rows: readonly number[];
}

export interface AssessmentPlan {
  readonly sheet: string;
  readonly number: number;
  /** The column in which the numbers of indicators stand, alone or before their names. */
  readonly code: number;
  readonly required: number;
  readonly places: readonly PlaceOfPlan[];
  readonly criteria: readonly CriterionOfPlan[];
  /** "17/19" */
  readonly count?: Place;
}

export function at({ sheet }: AssessmentPlan, row: number, column: number): Place {
  return { sheet, row, column };
}

/** One row of one place, with its level. */
export interface Leveled {
  readonly row: number;
  readonly place: PlaceOfPlan;
  /** Must the value lie above the level? */
  readonly isLeast: boolean;
  readonly level: number;
  /** "%" or "" */
  readonly unit: string;
}

const LEVEL = /^(≥|≤|dưới)? ?(\d+(?:,\d+)?) ?(%?)/u;

/** The rows whose level the requirement states beyond doubt. */
export function leveled(workbook: readonly Draft[], plan: AssessmentPlan): Leveled[] {
  return plan.criteria.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const found = LEVEL.exec(textOf(workbook, at(plan, row, plan.required)));
      if (found === null) return [];
      return plan.places.map((place) => ({ row, place, isLeast: found[1] === undefined || found[1] === '≥', level: numberIn(found[2] ?? ''), unit: found[3] ?? '' }));
    }),
  );
}

export function numberIn(text: string): number {
  return Number(text.replace(',', '.'));
}

/** As these sheets write it: "74,3%", "52,5". */
export function written(value: number, unit: string): string {
  return `${String(Math.round(value * 10) / 10).replace('.', ',')}${unit}`;
}

/** Where a row says whether it is met, and where that is now. */
export function outcomeOf(workbook: readonly Draft[], plan: AssessmentPlan, row: number, { outcome }: PlaceOfPlan): { readonly place: Place; readonly isMet: boolean } | null {
  if (typeof outcome === 'number') {
    const place = at(plan, row, outcome);
    const text = textOf(workbook, place);
    return text === '' ? null : { place, isMet: text === 'Đạt' };
  }
  const [met, unmet] = outcome.map((column) => at(plan, row, column));
  if (met === undefined || unmet === undefined) return null;
  if (textOf(workbook, met) !== '') return { place: met, isMet: true };
  return textOf(workbook, unmet) === '' ? null : { place: unmet, isMet: false };
}
