/** Changes that break one roadmap. */
import type { CellValue } from '../../../src/sheet/grid';
import { changed, countIn, likeCount, otherCount, valueOf, type Breaks } from '../change';
import type { Draft, Place } from '../draft';
import { formulaError, misnumbered } from '../rows';
import { at, figureColumns, figuresOf, grandTotalPlace, sharesBeside, sumOfYears, type RoadmapPlan } from './plan';
import { namesChanges } from './names';

export function roadmapChanges(workbook: readonly Draft[], plan: RoadmapPlan): Readonly<Record<string, Breaks>> {
  return {
    'year total': yearTotal(workbook, plan),
    'cumulative figure': cumulative(workbook, plan),
    'formula error': formulaError(workbook, plan.years.flatMap((year) => figureColumns(plan).map((column) => at(plan, year.row, column)))),
    'impossible figure': impossible(workbook, plan),
    'year repeated': yearRepeated(workbook, plan),
    ...(plan.percent === undefined ? {} : { share: share(workbook, plan, plan.percent) }),
    ...(plan.number === undefined ? {} : { numbering: misnumbered(workbook, plan.sheet, plan.number, [plan.years.map(({ row }) => row)]) }),
    ...(plan.grandTotal === undefined ? {} : { 'grand total': grandTotal(workbook, plan, plan.grandTotal) }),
    ...(plan.grandTotal === undefined || plan.countsDistricts !== true ? {} : { 'total of a district': districtTotal(workbook, plan, plan.grandTotal) }),
    ...namesChanges(workbook, plan),
  };
}

/** A count of the sheet, made another one. */
function miscounted(workbook: readonly Draft[], place: Place, contradicted: readonly Place[], but: readonly number[] = []): Breaks {
  return (random) => {
    const before = valueOf(workbook, place);
    const count = countIn(before);
    if (count === null) return null;
    const other = otherCount(random, count);
    return but.includes(other) ? null : changed(workbook, [{ ...place, value: likeCount(before, other) }], contradicted);
  };
}

function yearTotal(workbook: readonly Draft[], plan: RoadmapPlan): Breaks {
  return (random) => {
    const year = random.pick(plan.years);
    return miscounted(workbook, at(plan, year.row, plan.total), [...figuresOf(plan, year), ...grandTotalPlace(plan, plan.total)])(random);
  };
}

function cumulative(workbook: readonly Draft[], plan: RoadmapPlan): Breaks {
  return (random) => {
    const year = random.pick(plan.years);
    return miscounted(workbook, at(plan, year.row, plan.cumulative), [...figuresOf(plan, year), ...grandTotalPlace(plan, plan.cumulative)])(random);
  };
}

/** The last cumulative figure would be right, too, where communes were recognised before the first year. */
function grandTotal(workbook: readonly Draft[], plan: RoadmapPlan, row: number): Breaks {
  const last = plan.years[plan.years.length - 1];
  const reached = last === undefined ? null : countIn(valueOf(workbook, at(plan, last.row, plan.cumulative)));
  return miscounted(workbook, at(plan, row, plan.total), [], [sumOfYears(workbook, plan), reached ?? 0]);
}

function districtTotal(workbook: readonly Draft[], plan: RoadmapPlan, row: number): Breaks {
  return (random) => miscounted(workbook, at(plan, row, random.pick(plan.names)), [])(random);
}

/** 0,2 points or more: a last digit that is off by one may be truncated, which is no mistake of the base. */
function share(workbook: readonly Draft[], plan: RoadmapPlan, column: number): Breaks {
  return (random) => {
    const year = random.pick(plan.years);
    const place = at(plan, year.row, column);
    const before = valueOf(workbook, place);
    const value = otherShare(before, random.pick([-1, 1]) * random.integer(2, 90));
    return value === null ? null : changed(workbook, [{ ...place, value }], [...figuresOf(plan, year), ...sharesBeside(plan, year, column)]);
  };
}

/** "10,6%" and 10.6 by tenths of a point, 0.106 (shown as a percentage) by thousandths. */
function otherShare(before: CellValue, tenths: number): CellValue {
  if (typeof before === 'number') {
    const isFraction = before <= 1;
    const value = Math.round(before * (isFraction ? 1000 : 10) + tenths) / (isFraction ? 1000 : 10);
    return value <= 0 || value > (isFraction ? 1 : 100) ? null : value;
  }
  const [, whole, mark = '', tenth = '0', rest = ''] = /^(\d+)(?:([.,])(\d))?( ?%?)$/.exec(String(before ?? '')) ?? [];
  if (whole === undefined) return null;
  const value = Number(whole) * 10 + Number(tenth) + tenths;
  return value <= 0 || value > 1000 ? null : `${Math.floor(value / 10)}${mark || ','}${value % 10}${rest}`;
}

function impossible(workbook: readonly Draft[], plan: RoadmapPlan): Breaks {
  return (random) => {
    const year = random.pick(plan.years);
    const columns = [plan.total, plan.cumulative];
    const value = random.pick([-1, 2.5, -12, 7.25]);
    return changed(workbook, [{ ...at(plan, year.row, random.pick(columns)), value }], figuresOf(plan, year));
  };
}

/** The year of another row, in the words of the row itself. */
function yearRepeated(workbook: readonly Draft[], plan: RoadmapPlan): Breaks {
  return (random) => {
    const [year, other] = [random.pick(plan.years), random.pick(plan.years)];
    if (year === other || year.isUnnamed === true || other.isUnnamed === true) return null;
    const [place, twin] = [at(plan, year.row, plan.year), at(plan, other.row, plan.year)];
    return changed(workbook, [{ ...place, value: valueOf(workbook, twin) }], [twin]);
  };
}
