/** Changes of what an indicator states: its share, its fraction, its requirement, its number. */
import type { Breaks } from '../change';
import type { Draft } from '../draft';
import { detailCells, like, rewritten, spots, valueOfText, type DetailCell, type DetailPlan, type Spot } from './plan';

const NUMBER = '\\d+(?:,\\d+)?';
const UNIT = '(?: km| trường| cơ sở| hộ| vụ việc)?';
/** "74,32% (11,323/15,236 km)": before, share, between, numerator, bar, denominator. */
const SHARE = new RegExp(`(đạt |, )(${NUMBER})( ?% ?\\()(${NUMBER})(${UNIT} ?/)(${NUMBER})`, 'gu');
const NUMERATOR = new RegExp(`((?:đạt |, )(?:${NUMBER}) ?% ?\\()(${NUMBER})(${UNIT} ?/)(${NUMBER})`, 'gu');
/** "xã đạt 74,17%, yêu cầu 75%": to the end of the clause, which denies nothing else. */
const END = '(?=[.;]?(?:\\n|$))';
const REQUIRED_AFTER = new RegExp(`((?:đạt|đạt,) (${NUMBER})%(?: \\([^()]*\\))?,? yêu cầu )(${NUMBER})%${END}`, 'gu');
const REQUIRED_BEFORE = new RegExp(`(yêu cầu )(${NUMBER})%, xã đạt (${NUMBER})%(?: \\([^()]*\\))?${END}`, 'gu');
/** "xã hiện đạt 6,54%, chưa đạt dưới 5% theo yêu cầu" */
const REQUIRED_BELOW = new RegExp(`(đạt (${NUMBER})%,? (?:chưa đạt|yêu cầu) dưới )(${NUMBER})%`, 'gu');
/** "xã đạt 47 triệu đồng/người/năm, chưa đạt 50 triệu đồng/người/năm" */
const INCOME = new RegExp(`(đạt,? (${NUMBER}) triệu đồng/người/năm, (?:chưa đạt|yêu cầu) )(${NUMBER}) triệu`, 'gu');
/** The first indicator below its criterion, in one cell. */
const FIRST_INDICATOR = /(tiêu chí (?:số )?(\d+)(?:(?!tiêu chí|chỉ tiêu)[^])*chỉ tiêu )(\d+)\.\d/giu;

export function valueChanges(workbook: readonly Draft[], plan: DetailPlan): Readonly<Record<string, Breaks>> {
  const cells = detailCells(workbook, plan);
  return {
    ...unlessNone('share of a fraction', spots(cells, SHARE), shareChanged(workbook, plan, cells)),
    ...unlessNone('broken fraction', spots(cells, NUMERATOR), fractionChanged(workbook, plan, cells)),
    ...unlessNone('wrong requirement', requirements(cells), requirementMet(workbook, plan, cells)),
    ...unlessNone('share over 100 %', spots(cells, REQUIRED_AFTER_VALUE), (random) => {
      const spot = random.pick(spots(cells, REQUIRED_AFTER_VALUE));
      return rewritten(workbook, plan, spot, like(spot.found[2] ?? '', 100 + random.integer(1, 900) + 0.25));
    }),
    ...unlessNone('indicator of another criterion', spots(cells, FIRST_INDICATOR), (random) => {
      const { cell, found } = random.pick(spots(cells, FIRST_INDICATOR));
      const other = random.integer(1, 19);
      return other === Number(found[2]) ? null : rewritten(workbook, plan, secondToThird({ cell, found }), String(other));
    }),
  };
}

/** The value itself, where its requirement follows. */
const REQUIRED_AFTER_VALUE = new RegExp(`(xã (?:hiện )?đạt )(${NUMBER})(?=%(?: \\([^()]*\\))?, yêu cầu ${NUMBER}%${END})`, 'gu');

function unlessNone(kind: string, found: readonly unknown[], breaks: Breaks): Readonly<Record<string, Breaks>> {
  return found.length === 0 ? {} : { [kind]: breaks };
}

/** A pattern whose third group is to be replaced, the second standing within the first. */
function secondToThird({ cell, found }: Spot): Spot {
  const [whole, before, , third] = found;
  return { cell, found: Object.assign([whole, before, third], { index: found.index }) as RegExpMatchArray };
}

/** Two in the last digit or more: truncation is told mildly, and is no mistake. */
function shareChanged(workbook: readonly Draft[], plan: DetailPlan, cells: readonly DetailCell[]): Breaks {
  return (random) => {
    const spot = random.pick(spots(cells, SHARE));
    const [, , share = ''] = spot.found;
    const unit = 10 ** -(share.split(',')[1]?.length ?? 0);
    const other = valueOfText(share) + random.pick([-1, 1]) * random.integer(2, 40) * unit;
    return other < 0 || other >= 100 ? null : rewritten(workbook, plan, spot, like(share, other));
  };
}

/** Another numerator, no greater than the denominator, that makes another share at the precision written. */
function fractionChanged(workbook: readonly Draft[], plan: DetailPlan, cells: readonly DetailCell[]): Breaks {
  return (random) => {
    const spot = random.pick(spots(cells, NUMERATOR));
    const [, before = '', numerator = '', , denominator = ''] = spot.found;
    const unit = 10 ** -(numerator.split(',')[1]?.length ?? 0);
    const other = valueOfText(numerator) + random.pick([-1, 1]) * random.integer(1, 99) * unit;
    const share = / ?([\d,]+) ?% ?\($/.exec(before)?.[1] ?? '';
    const precision = 10 ** -(share.split(',')[1]?.length ?? 0);
    const isOther = Math.abs((other / valueOfText(denominator)) * 100 - valueOfText(share)) >= 2 * precision;
    return isOther && other >= 0 && other <= valueOfText(denominator) ? rewritten(workbook, plan, spot, like(numerator, other)) : null;
  };
}

/** Where a value and its requirement stand in one clause: the spot of the requirement, and the value. */
function requirements(cells: readonly DetailCell[]): readonly { readonly spot: Spot; readonly value: string; readonly isBelow: boolean }[] {
  const clear = cells.filter(({ text }) => !/nghèo(?! đa chiều)/iu.test(text));
  return [
    ...spots(clear, REQUIRED_AFTER).map((spot) => ({ spot: secondToThird(spot), value: spot.found[2] ?? '', isBelow: false })),
    ...spots(clear, REQUIRED_BEFORE).map((spot) => ({ spot, value: spot.found[3] ?? '', isBelow: false })),
    ...spots(clear, INCOME).map((spot) => ({ spot: secondToThird(spot), value: spot.found[2] ?? '', isBelow: false })),
    ...spots(clear, REQUIRED_BELOW).map((spot) => ({ spot: secondToThird(spot), value: spot.found[2] ?? '', isBelow: true })),
  ];
}

/** A requirement that the value, called unmet, meets. */
function requirementMet(workbook: readonly Draft[], plan: DetailPlan, cells: readonly DetailCell[]): Breaks {
  return (random) => {
    const { spot, value, isBelow } = random.pick(requirements(cells));
    const reached = valueOfText(value);
    const level = isBelow ? Math.ceil(reached) + random.integer(1, 20) : Math.floor(reached) - random.integer(0, 9);
    return level <= 0 || level > 100 ? null : rewritten(workbook, plan, spot, String(level));
  };
}
