/** The checks and the values: one value in ten fails, as in the year before communes are recognised. */
import { randomOf, type Random } from '../random';

export interface Check {
  /** "i07" */
  readonly name: string;
  readonly comparison: '>=' | '<=' | '<' | '>' | 'met';
  /** A number, or "Đạt" for a mark. */
  readonly level: number | string;
}

/** The same values twice: in the order of the checks, and by name. */
export interface Place {
  readonly values: readonly (number | boolean)[];
  readonly byName: Readonly<Record<string, number | boolean>>;
}

const FAILING = 0.1;
/** Most indicators of the sets ask for at least a share; some for at most one, some only for a mark. */
const COMPARISONS: readonly Check['comparison'][] = ['>=', '>=', '>=', '<=', 'met', '>=', '<', '>', '>=', 'met'];

export function checksAndPlaces(communes: number, indicators: number): { readonly checks: readonly Check[]; readonly places: readonly Place[] } {
  const random = randomOf('judge');
  const checks = Array.from({ length: indicators }, (_, index): Check => {
    const comparison = COMPARISONS[index % COMPARISONS.length] ?? '>=';
    return { name: `i${String(index + 1).padStart(2, '0')}`, comparison, level: comparison === 'met' ? 'Đạt' : random.integer(20, 80) };
  });
  const places = Array.from({ length: communes }, (): Place => {
    const values = checks.map((check) => valueFor(check, !random.chance(FAILING), random));
    return { values, byName: Object.fromEntries(checks.map(({ name }, index) => [name, values[index] ?? false])) };
  });
  return { checks, places };
}

function valueFor({ comparison, level }: Check, isMet: boolean, random: Random): number | boolean {
  if (typeof level !== 'number') return isMet;
  const isAbove = (comparison === '>=' || comparison === '>') === isMet;
  const distance = random.integer(1, 1900) / 100;
  return Number((isAbove ? level + distance : level - distance).toFixed(2));
}
