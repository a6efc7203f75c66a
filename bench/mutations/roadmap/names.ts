/** Changes of the names in a roadmap that break its totals, or name a commune twice. */
import { changed, otherCount, type Breaks, type NewValue } from '../change';
import type { Draft, Place } from '../draft';
import { at, figuresOf, grandTotalPlace, namesCells, type NamesCell, type RoadmapPlan } from './plan';

/** Communes that no table of the bench has; their first syllables are seldom ones, or those of their neighbours. */
const STRANGERS = ['Hải Thượng', 'Quỳnh Lâm', 'Nghi Xuân', 'Đức Bồng', 'Lộc Yên'];

export function namesChanges(workbook: readonly Draft[], plan: RoadmapPlan): Readonly<Record<string, Breaks>> {
  const cells = namesCells(workbook, plan);
  if (cells.every(({ names }) => names.length === 0 || names.some((name) => /^\d/.test(name)))) return {};
  return {
    'name dropped': dropped(workbook, plan, cells),
    'name added': added(workbook, plan, cells),
    'name doubled in its cell': doubledInCell(workbook, plan, cells),
    'name of another year': doubledInYears(workbook, plan, cells),
    ...(plan.countsNames === undefined ? {} : { 'count of the names of a cell': miscounted(workbook, plan, cells) }),
    ...(plan.countsDistricts === true && plan.names.length > 1 ? { 'name in another district': movedToDistrict(workbook, plan, cells) } : {}),
  };
}

/** What is counted over a cell of names: its year, and its district in TỔNG CỘNG. */
function countsOver(plan: RoadmapPlan, cell: NamesCell): readonly Place[] {
  const beside = plan.countsNames === 'left' ? [at(plan, cell.row, cell.column - 1)] : [];
  return [...figuresOf(plan, cell.year), ...beside, ...(plan.countsDistricts === true ? grandTotalPlace(plan, cell.column) : [])];
}

/** A count before the names follows them, unless another one is given. */
function withNames(plan: RoadmapPlan, { sheet, row, column }: NamesCell, names: readonly string[], count = names.length): NewValue {
  const before = plan.countsNames === 'before' ? `${String(count).padStart(2, '0')} xã: ` : '';
  return { sheet, row, column, value: names.length === 0 ? null : before + names.join(plan.joint) };
}

/** The count of the names of one cell, before them or left of them. */
function miscounted(workbook: readonly Draft[], plan: RoadmapPlan, cells: readonly NamesCell[]): Breaks {
  return (random) => {
    const cell = random.pick(cells.filter(({ names }) => names.length > 0));
    const count = otherCount(random, cell.names.length);
    if (plan.countsNames === 'before') return count === 0 ? null : changed(workbook, [withNames(plan, cell, cell.names, count)], []);
    return changed(workbook, [{ ...at(plan, cell.row, cell.column - 1), value: count }], [at(plan, cell.row, cell.column)]);
  };
}

function dropped(workbook: readonly Draft[], plan: RoadmapPlan, cells: readonly NamesCell[]): Breaks {
  return (random) => {
    const cell = random.pick(cells.filter(({ names }) => names.length > 0));
    const gone = random.integer(0, cell.names.length - 1);
    return changed(workbook, [withNames(plan, cell, cell.names.filter((_, index) => index !== gone))], countsOver(plan, cell));
  };
}

function added(workbook: readonly Draft[], plan: RoadmapPlan, cells: readonly NamesCell[]): Breaks {
  return (random) => {
    const cell = random.pick(cells.filter(({ year }) => year.isUnnamed !== true));
    return changed(workbook, [withNames(plan, cell, [...cell.names, random.pick(STRANGERS)])], countsOver(plan, cell));
  };
}

function doubledInCell(workbook: readonly Draft[], plan: RoadmapPlan, cells: readonly NamesCell[]): Breaks {
  return (random) => {
    const cell = random.pick(cells.filter(({ names }) => names.length > 0));
    return changed(workbook, [withNames(plan, cell, [...cell.names, random.pick(cell.names)])], countsOver(plan, cell));
  };
}

/** One name takes the place of another of the same district: every count stays, but a commune reaches the level twice. */
function doubledInYears(workbook: readonly Draft[], plan: RoadmapPlan, cells: readonly NamesCell[]): Breaks {
  return (random) => {
    const cell = random.pick(cells.filter(({ names }) => names.length > 0));
    const twins = cells.filter((other) => other.column === cell.column && other.year !== cell.year && other.names.length > 0);
    if (twins.length === 0) return null;
    const twin = random.pick(twins);
    const replacedName = random.integer(0, cell.names.length - 1);
    const names = cell.names.map((name, index) => (index === replacedName ? random.pick(twin.names) : name));
    return changed(workbook, [withNames(plan, cell, names)], [at(plan, twin.row, twin.column)]);
  };
}

/** The year's total stays; those of both districts are wrong. */
function movedToDistrict(workbook: readonly Draft[], plan: RoadmapPlan, cells: readonly NamesCell[]): Breaks {
  return (random) => {
    const from = random.pick(cells.filter(({ names }) => names.length > 0));
    const to = random.pick(cells.filter((other) => other.row === from.row && other.column !== from.column));
    const name = random.pick(from.names);
    const values = [withNames(plan, from, from.names.filter((other) => other !== name)), withNames(plan, to, [...to.names, name])];
    return changed(workbook, values, [...countsOver(plan, from), ...countsOver(plan, to)]);
  };
}
