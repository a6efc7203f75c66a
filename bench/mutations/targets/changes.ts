/** Changes that break a table of targets. */
import { changed, otherCount, textOf, type Breaks } from '../change';
import type { Draft, Place } from '../draft';
import { formulaError, misnumbered, rowMissing, type NumberedRows } from '../rows';

/** What the bench knows of a table of targets. Rows and columns count from 0. */
export interface TargetPlan {
  readonly sheet: string;
  readonly number: number;
  readonly name: number;
  /** Kế hoạch giao. */
  readonly assigned: number;
  /** Đăng ký; absent where the plan's figure is that of the year. */
  readonly registered?: number;
  readonly cumulative: number;
  /** Where the figure stands that the year begins with: a note or a column. */
  readonly start?: number;
  /** The rows that count communes or districts and have all figures. */
  readonly counts: readonly CountPlan[];
  readonly numbered: readonly NumberedRows[];
}

export interface CountPlan {
  readonly row: number;
  /** What the year begins with; absent where the sheet does not say. */
  readonly start?: number;
  readonly assigned: number;
  /** The year's own figure: registered, or assigned where nothing is registered. */
  readonly year: number;
}

export function targetChanges(workbook: readonly Draft[], plan: TargetPlan): Readonly<Record<string, Breaks>> {
  const { sheet, counts, number, name, numbered, assigned, registered, cumulative } = plan;
  const figures = counts.flatMap(({ row }) => [assigned, registered ?? assigned, cumulative].map((column) => ({ sheet, row, column })));
  return {
    'cumulative figure': cumulativeFigure(workbook, plan),
    'figure of the year': yearFigure(workbook, plan),
    ...(plan.start === undefined ? {} : { 'start figure': startFigure(workbook, plan, plan.start) }),
    ...(registered === undefined || counts.every((count) => count.assigned === 0) ? {} : { 'less than assigned': belowPlan(workbook, plan, registered) }),
    numbering: misnumbered(workbook, sheet, number, numbered),
    'target missing': rowMissing(workbook, sheet, { number, name }, numbered),
    'formula error': formulaError(workbook, figures),
    'impossible figure': (random) => changed(workbook, [{ ...random.pick(figures), value: random.pick([-1, 2.5, -7, 0.75]) }], []),
  };
}

/** The cells that add up: the year's figure, the cumulative one and the start. */
function sum(plan: TargetPlan, { row }: CountPlan): readonly Place[] {
  const columns = [plan.registered ?? plan.assigned, plan.cumulative, ...(plan.start === undefined ? [] : [plan.start])];
  return columns.map((column) => ({ sheet: plan.sheet, row, column }));
}

/** In the words of the cell: "ít nhất 08" → "ít nhất 01", "07²" → "03²". */
function withNumber(text: string, value: number): string | number {
  const written = /\d+/.exec(text)?.[0] ?? '';
  return text === written && !written.startsWith('0') ? value : text.replace(/\d+/, String(value).padStart(written.length, '0'));
}

/** Without a start figure the cumulative one is wrong only where it is less than the year's. */
function cumulativeFigure(workbook: readonly Draft[], plan: TargetPlan): Breaks {
  return (random) => {
    const count = random.pick(plan.counts);
    const place = { sheet: plan.sheet, row: count.row, column: plan.cumulative };
    const text = textOf(workbook, place);
    if (count.start === undefined && count.year === 0) return null;
    const value = count.start === undefined ? random.integer(0, count.year - 1) : otherCount(random, count.start + count.year);
    return changed(workbook, [{ ...place, value: withNumber(text, value) }], sum(plan, count));
  };
}

function yearFigure(workbook: readonly Draft[], plan: TargetPlan): Breaks {
  return (random) => {
    const count = random.pick(plan.counts);
    const place = { sheet: plan.sheet, row: count.row, column: plan.registered ?? plan.assigned };
    const reached = Number(/\d+/.exec(textOf(workbook, { ...place, column: plan.cumulative }))?.[0]);
    const value = count.start === undefined ? reached + random.integer(1, 9) : otherCount(random, count.year);
    return changed(workbook, [{ ...place, value: withNumber(textOf(workbook, place), value) }], [...sum(plan, count), { ...place, column: plan.assigned }]);
  };
}

/** "Bắt đầu từ 01/01/2025 có 57 xã": the last number of the note. */
function startFigure(workbook: readonly Draft[], plan: TargetPlan, column: number): Breaks {
  return (random) => {
    const count = random.pick(plan.counts.filter(({ start }) => start !== undefined));
    const place = { sheet: plan.sheet, row: count.row, column };
    const text = textOf(workbook, place);
    const other = otherCount(random, count.start ?? 0);
    const value = /^\d+$/.test(text) ? withNumber(text, other) : text.replace(/\d+(?=\D*$)/, String(other));
    return changed(workbook, [{ ...place, value }], sum(plan, count));
  };
}

function belowPlan(workbook: readonly Draft[], plan: TargetPlan, registered: number): Breaks {
  return (random) => {
    const count = random.pick(plan.counts.filter(({ assigned }) => assigned > 0));
    const place = { sheet: plan.sheet, row: count.row, column: registered };
    const value = withNumber(textOf(workbook, place), random.integer(0, count.assigned - 1));
    return changed(workbook, [{ ...place, value }], [...sum(plan, count), { ...place, column: plan.assigned }]);
  };
}
