/** Values in another unit than the level beside them: đồng where triệu is meant, 0.74 where percent is. */
import { roundTo } from '../../sheet/precision';
import { fold } from '../../text/fold';
import { dongIn } from '../../text/money';
import { hasSameUnit } from '../statements/compare';
import type { Requirement } from '../finding';

/** A thousand or a million times the level, give or take a factor of five. */
const FACTORS = [1e3, 1e6];
const SPREAD = 5;
/** Of a level below this, the value may well be a small share itself. */
const LEAST_SHARE = 10;

/** Income, whether its unit is told or not. */
const INCOME = /\bthu nhap\b/;

/**
 * Is one of the two surely in another unit? What both state in different units has been converted before, where it can be one amount (`inUnitOf`).
 * @param unit that the value states; "" where none @param name what is measured
 */
export function isMixedUp(value: number, unit: string, { op, value: level, unit: required = '' }: Requirement, name: string): boolean {
  const [scale, levelScale] = [dongIn(unit), dongIn(required)];
  if (levelScale !== null && scale !== null && scale !== levelScale) return true;
  const isMoney = levelScale !== null || (required === '' && INCOME.test(fold(name)));
  if (isMoney && level > 0) return FACTORS.some((factor) => isNear(value / level, factor) || isNear(level / value, factor));
  const mayBeShare = required.startsWith('%') || (required === '' && !Number.isInteger(value));
  return mayBeShare && unit === '' && op === '>=' && level >= LEAST_SHARE && value > 0 && value <= 1;
}

/** A number with its unit, as a cell states it. */
export interface Measured {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
}

/** Beyond it, a unit of money is a slip of the pen. */
const MOST_TIMES = 10;
/** Binary noise beyond them is none of the sheet's. */
const DIGITS = 9;

/** An amount in the unit of the level beside it: "54.200.000 đồng" is 54,2 triệu đồng. What could be no such amount, or is in the same unit, stays as it is. */
export function inUnitOf(measured: Measured, { value: level, unit = '' }: Requirement): Measured {
  const converted = inUnit(measured, unit);
  return converted.value < level / MOST_TIMES || converted.value > level * MOST_TIMES ? measured : converted;
}

/** The amount of money in another unit of money; anything else stays as it is. */
export function inUnit(measured: Measured, unit: string): Measured {
  const [scale, other] = [dongIn(measured.unit), dongIn(unit)];
  if (scale === null || other === null || scale === other) return measured;
  const decimals = Math.max(0, measured.decimals + Math.round(Math.log10(other / scale)));
  return { value: roundTo((measured.value * scale) / other, DIGITS), decimals, unit };
}

/** Can the two be compared? "trđ" and "triệu đồng/người/năm" can, a count and a share cannot. */
export function isOneUnit(one: string, other: string): boolean {
  const scale = dongIn(one);
  return hasSameUnit(fold(one), fold(other)) || (scale !== null && scale === dongIn(other));
}

function isNear(ratio: number, factor: number): boolean {
  return ratio >= factor / SPREAD && ratio <= factor * SPREAD;
}
