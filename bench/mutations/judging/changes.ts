/** Changes of values and levels that a criteria set contradicts. */
import type { CellValue } from '../../../src/sheet/grid';
import type { Random } from '../../random';
import { changed, textOf, valueOf, type Breaks, type Change } from '../change';
import type { Draft } from '../draft';
import type { JudgedValue, StatedLevel } from './plan';

export function matrixChanges(workbook: readonly Draft[], values: readonly JudgedValue[]): Readonly<Record<string, Breaks>> {
  const money = values.filter(({ isMoney }) => isMoney);
  const shares = values.filter(({ isMoney }) => !isMoney);
  return {
    'value that misses its level': (random) => missed(workbook, random.pick(values), random),
    'income in another unit': (random) => otherUnit(workbook, random.pick(money), random),
    'share over 100 %': (random) => {
      const place = random.pick(shares);
      return changed(workbook, [{ ...place, value: like(valueOf(workbook, place), random.integer(101, 900)) }], []);
    },
  };
}

/** By a tenth to a third of the level, never the level itself. */
function missed(workbook: readonly Draft[], place: JudgedValue, random: Random): Change {
  const by = Math.max(0.1, Math.round(place.level * random.pick([0.01, 0.05, 0.1, 0.33]) * 10) / 10);
  const value = Math.round((place.level + (place.isLeast ? -by : by)) * 10) / 10;
  return changed(workbook, [{ ...place, value: like(valueOf(workbook, place), value) }], []);
}

/** In nghìn or in đồng, and a number. */
function otherUnit(workbook: readonly Draft[], place: JudgedValue, random: Random): Change {
  const millions = Number(/\d+(?:[.,]\d+)?/.exec(textOf(workbook, place))?.[0].replace(',', '.'));
  return changed(workbook, [{ ...place, value: Math.round(millions * 10) * random.pick([100, 100_000]) }], []);
}

/** "62,5 triệu đồng" → "48 triệu đồng" */
function like(before: CellValue, value: number): CellValue {
  return typeof before === 'number' ? value : String(before).replace(/\d+(?:,\d+)?/, String(value).replace('.', ','));
}

export function statedChanges(workbook: readonly Draft[], stated: readonly StatedLevel[]): Readonly<Record<string, Breaks>> {
  return { 'level that the set does not have': (random) => otherLevel(workbook, random.pick(stated), random) };
}

/** A level that the value meets, so that only the set contradicts it. */
function otherLevel(workbook: readonly Draft[], place: StatedLevel, random: Random): Change | null {
  const [before = 0] = [Number(/\d+/.exec(textOf(workbook, place))?.[0])];
  const other = before + random.pick([-1, 1]) * random.integer(1, 30);
  const isMet = place.isLeast ? place.value > other : place.value < other;
  if (other <= 0 || other > 100 || !isMet || place.levels.includes(other)) return null;
  return changed(workbook, [{ ...place, value: textOf(workbook, place).replace(/\d+/, String(other)) }], []);
}
