/** Changes that break a matrix of communes and criteria. */
import type { Random } from '../../random';
import { changed, countIn, otherCount, textOf, valueOf, type Breaks, type Change } from '../change';
import type { Draft, Place } from '../draft';
import { formulaError, misnumbered, withoutRow } from '../rows';
import { at, countersOf, type MatrixPlan, type SumPlan } from './plan';

export function matrixChanges(workbook: readonly Draft[], plan: MatrixPlan): Readonly<Record<string, Breaks>> {
  const columns = plan.criteria.flat();
  const places = plan.groups.flat();
  const counts = plan.sums.filter(({ isShare }) => isShare !== true);
  const shares = plan.sums.filter(({ isShare }) => isShare === true);
  const labelled = plan.sums.filter(({ countsPlaces }) => countsPlaces === true);
  const areBothSigned = plan.signs.every((sign) => sign !== '');
  const isWords = plan.signs.every((sign) => /^\p{L}/u.test(String(sign)));
  return {
    'number of criteria met': metCount(workbook, plan, places),
    'mark turned round': (random) => turned(workbook, plan, random.pick(places), random.pick(plan.criteria), random),
    'communes meeting a criterion': sumChanged(workbook, plan, counts),
    'commune twice': (random) => doubled(workbook, plan, random),
    'commune left out': (random) => leftOut(workbook, plan, random),
    ...(plan.metSum === undefined ? {} : { 'sum of criteria met': metSum(workbook, at(plan, plan.metSum, plan.met)) }),
    'formula error': formulaError(workbook, counts.flatMap(({ row }) => columns.map((column) => at(plan, row, column)))),
    ...(plan.number === undefined ? {} : { numbering: misnumbered(workbook, plan.sheet, plan.number, plan.groups) }),
    ...(shares.length === 0 ? {} : { 'share of communes': shareChanged(workbook, plan, shares) }),
    ...(labelled.length === 0 ? {} : { 'count in a label': labelCount(workbook, plan, labelled) }),
    ...(areBothSigned && isWords ? { 'mark removed': (random: Random) => changed(workbook, [{ ...at(plan, random.pick(places), random.pick(columns)), value: null }], []) } : {}),
    'mark that cannot be read': (random) => {
      const [row, column] = [random.pick(places), random.pick(columns)];
      return changed(workbook, [{ ...at(plan, row, column), value: random.pick(['?', 'XX', 'xem lại', 'Đ?']) }], countersOf(plan, row, column));
    },
    'name left out': (random) => changed(workbook, [{ ...at(plan, random.pick(places), plan.name), value: null }], []),
  };
}

function metCount(workbook: readonly Draft[], plan: MatrixPlan, places: readonly number[]): Breaks {
  return (random) => {
    const place = at(plan, random.pick(places), plan.met);
    const before = valueOf(workbook, place);
    const count = Number(/^\d+/.exec(String(before ?? ''))?.[0]);
    const other = otherCount(random, count);
    return changed(workbook, [{ ...place, value: typeof before === 'number' ? other : String(before ?? '').replace(/^\d+/, String(other)) }], rowOf(plan, place.row));
  };
}

/** Still more than any commune meets: below that it may count communes. */
function metSum(workbook: readonly Draft[], place: Place): Breaks {
  return (random) => changed(workbook, [{ ...place, value: Number(valueOf(workbook, place)) + random.pick([-1, 1]) * random.integer(1, 40) }], []);
}

/** Crosses that mean the opposite are told at the first of them. */
function rowOf(plan: MatrixPlan, row: number): readonly Place[] {
  return plan.criteria.flat().map((column) => at(plan, row, column));
}

/** A mark that changes whether its criterion is met is counted in the row; every mark is counted in its column. */
function turned(workbook: readonly Draft[], plan: MatrixPlan, row: number, columns: readonly number[], random: Random): Change {
  const column = random.pick(columns);
  const place = at(plan, row, column);
  const [met, unmet] = plan.signs;
  const isMet = textOf(workbook, place) === String(met);
  const value = isMet ? unmet : met;
  return changed(workbook, [{ ...place, value: value === '' ? null : value }], countersOf(plan, row, column));
}

function sumChanged(workbook: readonly Draft[], plan: MatrixPlan, sums: readonly SumPlan[]): Breaks {
  return (random) => {
    const place = at(plan, random.pick(sums).row, random.pick(plan.criteria.flat()));
    const count = countIn(valueOf(workbook, place));
    return count === null ? null : changed(workbook, [{ ...place, value: otherCount(random, count) }], []);
  };
}

/** Two in the last digit or more: truncation is told mildly. A whole number would be one written with fewer digits. */
function shareChanged(workbook: readonly Draft[], plan: MatrixPlan, sums: readonly SumPlan[]): Breaks {
  return (random) => {
    const place = at(plan, random.pick(sums).row, random.pick(plan.criteria.flat()));
    const share = Number(valueOf(workbook, place));
    const other = Math.round((share + random.pick([-1, 1]) * random.integer(2, 90) * 0.1) * 10) / 10;
    return other < 0 || other > 100 || Number.isInteger(other) ? null : changed(workbook, [{ ...place, value: other }], []);
  };
}

function labelCount(workbook: readonly Draft[], plan: MatrixPlan, sums: readonly SumPlan[]): Breaks {
  return (random) => {
    const place = at(plan, random.pick(sums).row, plan.name);
    const value = textOf(workbook, place).replace(/\d+/, (digits) => String(otherCount(random, Number(digits))).padStart(digits.length, '0'));
    return changed(workbook, [{ ...place, value }], []);
  };
}

function doubled(workbook: readonly Draft[], plan: MatrixPlan, random: Random): Change {
  const group = random.pick(plan.groups);
  const [row, twin] = random.shuffle(group).slice(0, 2) as [number, number];
  return changed(workbook, [{ ...at(plan, row, plan.name), value: valueOf(workbook, at(plan, twin, plan.name)) }], [at(plan, twin, plan.name)]);
}

/** The numbers have a gap, and the sums count one more. */
function leftOut(workbook: readonly Draft[], plan: MatrixPlan, random: Random): Change {
  const group = random.pick(plan.groups);
  const row = random.pick(group);
  const next = plan.number === undefined ? [] : group.filter((other) => other > row).slice(0, 1).map((other) => at(plan, other, plan.number ?? 0));
  const sums = plan.sums.filter(({ places }) => places.includes(row)).flatMap((sum) => [at(plan, sum.row, plan.name), at(plan, sum.row, plan.met), ...plan.criteria.flat().map((column) => at(plan, sum.row, column))]);
  return withoutRow(workbook, at(plan, row, plan.name), [...next, ...sums]);
}
