/** Changes that break a self-assessment. */
import type { Random } from '../../random';
import { changed, otherCount, textOf, valueOf, type Breaks, type Change, type NewValue } from '../change';
import type { Draft, Place } from '../draft';
import { formulaError, misnumbered, withoutRow } from '../rows';
import { at, leveled, numberIn, outcomeOf, written, type AssessmentPlan, type Leveled, type PlaceOfPlan } from './plan';

export function selfAssessmentChanges(workbook: readonly Draft[], plan: AssessmentPlan): Readonly<Record<string, Breaks>> {
  const all = leveled(workbook, plan).filter(({ row, place }) => outcomeOf(workbook, plan, row, place) !== null && /\d/.test(textOf(workbook, at(plan, row, place.result))));
  const results = all.map(({ row, place }) => at(plan, row, place.result));
  const shares = all.filter(({ unit }) => unit === '%');
  const fractions = results.filter((place) => FRACTION.test(textOf(workbook, place)));
  const money = all.filter(({ unit, level }) => unit === '' && level >= 30);
  const numbers = plan.criteria.map(({ heading, rows }) => heading ?? rows[0] ?? 0);
  return {
    'result on the other side of its level': (random) => otherSide(workbook, plan, random.pick(all), random),
    'conclusion turned round': (random) => {
      const { row, place } = random.pick(all);
      return turned(workbook, plan, row, place, [at(plan, row, place.result), at(plan, row, plan.required), ...headings(workbook, plan, row, place)]);
    },
    'another level is required': (random) => otherLevel(workbook, plan, random.pick(all), random),
    'share over 100 %': (random) => {
      const { row, place } = random.pick(shares);
      return changed(workbook, [{ ...at(plan, row, place.result), value: `${random.integer(101, 950)}%` }], []);
    },
    'no result': (random) => changed(workbook, [{ ...random.pick(results), value: null }], []),
    'no conclusion': (random) => {
      const { row, place } = random.pick(all);
      const outcome = outcomeOf(workbook, plan, row, place);
      return outcome === null ? null : changed(workbook, [{ ...outcome.place, value: null }], typeof place.outcome === 'number' ? [] : place.outcome.map((column) => at(plan, row, column)));
    },
    'neither met nor unmet, or both': (random) => {
      const { row, place } = random.pick(all);
      if (typeof place.outcome !== 'number') return changed(workbook, place.outcome.map((column) => ({ ...at(plan, row, column), value: 'x' })), []);
      return changed(workbook, [{ ...at(plan, row, place.outcome), value: random.pick(['Cơ bản đạt', 'Đạt một phần', 'Đang thực hiện', '?']) }], []);
    },
    'formula error': formulaError(workbook, results),
    numbering: misnumbered(workbook, plan.sheet, plan.number, [numbers]),
    ...codeChanges(workbook, plan),
    ...(fractions.length === 0 ? {} : { 'share of a fraction': (random: Random) => otherShare(workbook, random.pick(fractions), random) }),
    ...(money.length === 0 ? {} : { 'income in another unit': (random: Random) => otherUnit(workbook, plan, random.pick(money), random) }),
    ...(plan.count === undefined ? {} : { 'number of criteria met': countChanged(workbook, plan.count) }),
    ...(plan.criteria.some(({ heading }) => heading !== undefined) ? { "criterion's conclusion": criterionTurned(workbook, plan) } : {}),
  };
}

/** Where the conclusion for a row's criterion stands, and the number of criteria met. */
function headings(workbook: readonly Draft[], plan: AssessmentPlan, row: number, place: PlaceOfPlan): Place[] {
  const heading = plan.criteria.find(({ rows }) => rows.includes(row))?.heading;
  const own = heading === undefined ? null : outcomeOf(workbook, plan, heading, place);
  return [...(own === null ? [] : [own.place]), ...(plan.count === undefined ? [] : [plan.count])];
}

/** Beyond the level by some tenths at least, so that no rounding explains it; never the level itself. */
function otherSide(workbook: readonly Draft[], plan: AssessmentPlan, { row, place, isLeast, level, unit }: Leveled, random: Random): Change | null {
  const outcome = outcomeOf(workbook, plan, row, place);
  if (outcome === null) return null;
  const sign = outcome.isMet === isLeast ? -1 : 1;
  const value = level + sign * random.integer(2, 40) * 0.1 * (level < 10 ? 0.5 : 1);
  if (value < 0 || (unit === '%' && value > 100)) return null;
  const result = at(plan, row, place.result);
  return changed(workbook, [{ ...result, value: written(value, unit) }], [outcome.place, at(plan, row, plan.required)]);
}

function otherLevel(workbook: readonly Draft[], plan: AssessmentPlan, { row, place, isLeast, level, unit }: Leveled, random: Random): Change | null {
  const outcome = outcomeOf(workbook, plan, row, place);
  const result = at(plan, row, place.result);
  const value = numberIn(/\d+(?:,\d+)?/.exec(textOf(workbook, result))?.[0] ?? '');
  const sign = outcome?.isMet === isLeast ? 1 : -1;
  const other = Math.round((value + sign * random.integer(1, 9)) * 10) / 10;
  if (outcome === null || other <= 0 || (unit === '%' && other > 100) || other === level || (level >= 20 && other < level / 2)) return null;
  const required = at(plan, row, plan.required);
  const before = textOf(workbook, required);
  return changed(workbook, [{ ...required, value: before.replace(/\d+(?:,\d+)?/, written(other, '')) }], [result, outcome.place]);
}

/** The words change, or the mark moves to the other column. */
function turned(workbook: readonly Draft[], plan: AssessmentPlan, row: number, { outcome }: PlaceOfPlan, contradicted: readonly Place[]): Change | null {
  if (typeof outcome === 'number') {
    const place = at(plan, row, outcome);
    const text = textOf(workbook, place);
    return text === '' ? null : changed(workbook, [{ ...place, value: text === 'Đạt' ? 'Chưa đạt' : 'Đạt' }], contradicted);
  }
  const [met, unmet] = outcome;
  const values: NewValue[] = [met, unmet].map((column, index) => ({ ...at(plan, row, column), value: valueOf(workbook, at(plan, row, index === 0 ? unmet : met)) }));
  return values.every(({ value }) => value === null) ? null : changed(workbook, values, contradicted);
}

const FRACTION = /^\d+(?:,\d+)?% \(/;

/** Two in the last digit or more: truncation is told mildly, and is no mistake. */
function otherShare(workbook: readonly Draft[], place: Place, random: Random): Change | null {
  const text = textOf(workbook, place);
  const [share = ''] = /^\d+(?:,\d+)?/.exec(text) ?? [];
  const decimals = share.split(',')[1]?.length ?? 0;
  const other = numberIn(share) + random.pick([-1, 1]) * random.integer(2, 30) * 10 ** -decimals;
  return other < 0 || other > 100 ? null : changed(workbook, [{ ...place, value: text.replace(share, other.toFixed(decimals).replace('.', ',')) }], []);
}

/** In nghìn or in đồng, as a number or as written. */
function otherUnit(workbook: readonly Draft[], plan: AssessmentPlan, { row, place }: Leveled, random: Random): Change {
  const result = at(plan, row, place.result);
  const value = Math.round(numberIn(/\d+(?:,\d+)?/.exec(textOf(workbook, result))?.[0] ?? '') * 10) * 100;
  const inDong = random.chance(0.5);
  return changed(workbook, [{ ...result, value: inDong ? value * 1000 : value }], []);
}

function countChanged(workbook: readonly Draft[], place: Place): Breaks {
  return (random) => {
    const text = textOf(workbook, place);
    const met = Number(/\d+/.exec(text)?.[0]);
    return changed(workbook, [{ ...place, value: text.replace(/\d+/, String(otherCount(random, met))) }], []);
  };
}

function criterionTurned(workbook: readonly Draft[], plan: AssessmentPlan): Breaks {
  const headed = plan.criteria.filter(({ heading }) => heading !== undefined);
  return (random) => {
    const { heading = 0, rows } = random.pick(headed);
    const place = random.pick(plan.places);
    const below = rows.flatMap((row) => outcomeOf(workbook, plan, row, place)?.place ?? []);
    return turned(workbook, plan, heading, place, [...below, ...headings(workbook, plan, rows[0] ?? 0, place)]);
  };
}

/** Numbers of indicators: of another criterion, twice, or left out with their row. */
function codeChanges(workbook: readonly Draft[], plan: AssessmentPlan): Readonly<Record<string, Breaks>> {
  const coded = plan.criteria.flatMap(({ heading, rows }) => {
    const own = rows.filter((row) => /^\d+\.\d+/.test(textOf(workbook, at(plan, row, plan.code))));
    return own.length === 0 ? [] : [{ first: heading ?? rows[0] ?? 0, rows: own }];
  });
  const renumbered = (row: number, code: string): Change => {
    const place = at(plan, row, plan.code);
    return changed(workbook, [{ ...place, value: textOf(workbook, place).replace(/^\d+\.\d+/, code) }], neighbours(row));
  };
  const neighbours = (row: number): Place[] => coded.flatMap(({ rows }) => (rows.includes(row) ? rows : [])).map((other) => at(plan, other, plan.code));
  const several = coded.filter(({ rows }) => rows.length > 2);
  return {
    'indicator of another criterion': (random) => {
      const { rows } = random.pick(coded.filter((one) => one.rows.length > 1));
      const row = random.pick(rows.slice(1));
      const [criterion = '', last = ''] = (/^\d+\.\d+/.exec(textOf(workbook, at(plan, row, plan.code)))?.[0] ?? '').split('.');
      const other = random.integer(1, 19);
      return other === Number(criterion) ? null : renumbered(row, `${other}.${last}`);
    },
    'indicator twice': (random) => {
      const { rows } = random.pick(several);
      const [row, twin] = [random.pick(rows.slice(1)), random.pick(rows.slice(1))];
      const code = /^\d+\.\d+/.exec(textOf(workbook, at(plan, twin, plan.code)))?.[0] ?? '';
      return row === twin ? null : renumbered(row, code);
    },
    ...(several.length === 0
      ? {}
      : {
          'indicator left out': (random: Random) => {
            const { rows } = random.pick(several);
            const row = random.pick(rows.slice(1, -1));
            const next = rows.find((other) => other > row) ?? row;
            return withoutRow(workbook, at(plan, row, plan.code), [at(plan, next, plan.code)]);
          },
        }),
  };
}
