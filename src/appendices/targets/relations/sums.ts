/** R19: amounts add up to their whole, "trong đó" left out; and no part exceeds its whole. */
import { numberOf, type Figure } from '../../../sheet/figure';
import { roundTo } from '../../../sheet/precision';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { amountsOf, type AmountRow } from '../amounts';
import type { TargetTable } from '../table';

export const sums: Relation<TargetTable> = {
  rules: ['targets/sum'],
  check: (table, grid) => {
    const rows = amountsOf(grid, table);
    return [...checkTotalRow(table.sheet, rows), ...rows.flatMap((row) => checkWhole(table.sheet, row))];
  },
};

const MONEY = /^(?:trieu|ty|nghin|ngan|tr)?(?: ?dong| ?d)?$/;

function isMoney(unit: string): boolean {
  return unit !== '' && MONEY.test(unit);
}

/** TỔNG CỘNG above or below the rows that it adds up; a number makes it one of them ("1. Tổng giá trị sản xuất"). Null where there is none for certain. */
export function totalRowOf(rows: readonly AmountRow[]): AmountRow | null {
  const totals = rows.filter((row) => row.isTotal && !row.isNumbered);
  const [total] = totals;
  if (total === undefined || totals.length > 1 || total.parts.some(({ role }) => role === 'addend') || (rows[0] !== total && rows[rows.length - 1] !== total)) return null;
  return isMoney(total.unit) ? total : null;
}

function checkTotalRow(sheet: string, rows: readonly AmountRow[]): Finding[] {
  const total = totalRowOf(rows);
  return total === null ? [] : checkSum(sheet, total, rows.filter((row) => row !== total));
}

function checkWhole(sheet: string, whole: AmountRow): Finding[] {
  const addends = whole.parts.filter(({ role }) => role === 'addend');
  const isAdditive = isMoney(whole.unit) || (whole.isTotal && !/[%/]/.test(whole.unit));
  return [
    ...(isAdditive ? checkSum(sheet, whole, addends) : []),
    ...whole.parts.filter(({ role }) => role === 'of-which').flatMap((part) => checkPart(sheet, whole, part)),
    ...whole.parts.flatMap((part) => checkWhole(sheet, part)),
  ];
}

/** Where the whole does not call itself a sum, its parts may be some of many: then only more than the whole is certain. */
function checkSum(sheet: string, whole: AmountRow, addends: readonly AmountRow[]): Finding[] {
  if (addends.length < 2 || addends.some((addend) => !hasUnitOf(whole, addend))) return [];
  return whole.figures.flatMap((figure, column) => {
    const parts = addends.flatMap((addend) => addend.figures[column] ?? []).filter((part) => part.kind !== 'blank');
    const isAmbiguous = [figure, ...parts].some(({ kind }) => kind === 'ambiguous');
    const sums = HABITS.slice(0, isAmbiguous ? 2 : 1).map((habit) => sumIn(habit, figure, parts));
    const [sum] = sums;
    if (parts.length < 2 || !sum || sums.some((other) => other?.difference === 0)) return [];
    const isRounded = isMoney(whole.unit) && Math.abs(sum.difference) <= 10 ** -sum.decimals * 1.001;
    const isCertain = !isRounded && !isAmbiguous && (whole.isTotal || sum.difference < 0);
    const cells = [figure.cell, ...parts.map((part) => part.cell)];
    return [{ rule: 'targets/sum', severity: isCertain ? 'error' : 'warning', sheet, cells, place: whole.name, actual: sum.stated, expected: sum.expected, difference: sum.difference, params: { problem: 'sum' } }];
  });
}

/** "489.867" reads both ways; a column is written in one: as Vietnamese write, or the other way round. */
const HABITS = [0, 1] as const;

interface Sum {
  readonly stated: number;
  readonly expected: number;
  readonly difference: number;
  readonly decimals: number;
}

/** Null where a figure is none. */
function sumIn(habit: number, figure: Figure, parts: readonly Figure[]): Sum | null {
  const [whole, ...others] = [figure, ...parts].map((one) => amountIn(habit, one));
  const known = others.filter((one) => one !== null);
  if (whole === undefined || whole === null || known.length < others.length) return null;
  const decimals = Math.max(whole.decimals, ...known.map((one) => one.decimals));
  const expected = roundTo(known.reduce((all, { value }) => all + value, 0), decimals);
  return { stated: whole.value, expected, difference: roundTo(whole.value - expected, decimals), decimals };
}

function amountIn(habit: number, figure: Figure): { readonly value: number; readonly decimals: number } | null {
  if (figure.kind === 'number') return figure;
  const value = figure.kind === 'ambiguous' ? figure.candidates[habit] : undefined;
  return value === undefined ? null : { value, decimals: Number.isInteger(value) ? 0 : 3 };
}

function checkPart(sheet: string, whole: AmountRow, part: AmountRow): Finding[] {
  if (!hasUnitOf(whole, part) || /[%/]/.test(whole.unit)) return [];
  return part.figures.flatMap((figure, column) => {
    const value = numberOf(figure);
    const total = whole.figures[column];
    const most = numberOf(total ?? null);
    if (value === null || most === null || total === undefined || value <= most) return [];
    const difference = roundTo(value - most, Math.max(decimalsOf(figure), decimalsOf(total)));
    return [{ rule: 'targets/sum', severity: 'error', sheet, cells: [figure.cell, total.cell], place: part.name, actual: value, expected: most, difference, params: { problem: 'part', whole: whole.name } }];
  });
}

function hasUnitOf(whole: AmountRow, part: AmountRow): boolean {
  return part.unit === whole.unit || part.unit === '';
}

function decimalsOf(figure: Figure | undefined): number {
  return figure?.kind === 'number' ? figure.decimals : 0;
}
