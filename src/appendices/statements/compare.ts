/** Does a value meet a requirement, and can the two be compared? */
import type { Requirement } from '../finding';

export function meets(value: number, { op, value: level }: Requirement): boolean {
  switch (op) {
    case '>=':
      return value >= level;
    case '>':
      return value > level;
    case '<=':
      return value <= level;
    case '<':
      return value < level;
    case '==':
      return value === level;
  }
}

/** "triệu đồng" and "triệu đồng/người/năm" can be compared, as can anything with a number that has no unit; a count and a share cannot. */
export function hasSameUnit(one: string, other: string): boolean {
  if (one === '' || other === '') return one === other || !`${one}${other}`.startsWith('%');
  return one.startsWith(other) || other.startsWith(one);
}
