/** Values in another unit than the level beside them: đồng where triệu is meant, 0.74 where percent is. */
import { fold } from '../../text/fold';
import { hasSameUnit } from '../statements/compare';
import type { Requirement } from '../finding';

/** In đồng. */
const MONEY: readonly (readonly [RegExp, number])[] = [
  [/^(ty|ti)( dong)?\b/, 1e9],
  [/^(trieu|trd|tr\.?d|tr)\b/, 1e6],
  [/^(nghin|ngan|1\.?000 ?d)/, 1e3],
  [/^(dong|d|vnd)\b/, 1],
];

/** A thousand or a million times the level, give or take a factor of five. */
const FACTORS = [1e3, 1e6];
const SPREAD = 5;
/** Of a level below this, the value may well be a small share itself. */
const LEAST_SHARE = 10;

function scaleOf(unit: string): number | null {
  const folded = fold(unit);
  return MONEY.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** Income, whether its unit is told or not. */
const INCOME = /\bthu nhap\b/;

/**
 * Is one of the two surely in another unit? What both state in different units is never converted.
 * @param unit that the value states; "" where none @param name what is measured
 */
export function isMixedUp(value: number, unit: string, { op, value: level, unit: required = '' }: Requirement, name: string): boolean {
  const [scale, levelScale] = [scaleOf(unit), scaleOf(required)];
  if (levelScale !== null && scale !== null && scale !== levelScale) return true;
  const isMoney = levelScale !== null || (required === '' && INCOME.test(fold(name)));
  if (isMoney && level > 0) return FACTORS.some((factor) => isNear(value / level, factor) || isNear(level / value, factor));
  const mayBeShare = required.startsWith('%') || (required === '' && !Number.isInteger(value));
  return mayBeShare && unit === '' && op === '>=' && level >= LEAST_SHARE && value > 0 && value <= 1;
}

/** An amount written in đồng, in the millions of the level beside it: "54.200.000 đồng" is 54,2 triệu đồng. Null where it is no such amount. */
export function inMillions(value: number, unit: string, required: string): number | null {
  return scaleOf(unit) === 1 && scaleOf(required) === 1e6 ? value / 1e6 : null;
}

/** Can the two be compared? "trđ" and "triệu đồng/người/năm" can, a count and a share cannot. */
export function isOneUnit(one: string, other: string): boolean {
  const scale = scaleOf(one);
  return hasSameUnit(fold(one), fold(other)) || (scale !== null && scale === scaleOf(other));
}

function isNear(ratio: number, factor: number): boolean {
  return ratio >= factor / SPREAD && ratio <= factor * SPREAD;
}
