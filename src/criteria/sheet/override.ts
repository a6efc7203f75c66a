/** What a province's sheet changes of the national set. */
import { indicatorsOf, type CriteriaSet, type Criterion, type Indicator, type Level } from '../set';
import { cellOf, type ReadRow, type RowReader } from './readRows';
import { scopeText } from './scope';

/** The criteria with those indicators only that are marked as changed, or differ from the base's. */
export function ownCriteria(criteria: readonly Criterion[], base: CriteriaSet, rows: readonly ReadRow[], reader: RowReader): readonly Criterion[] {
  const inBase = new Map(indicatorsOf(base).map((one) => [one.number, one]));
  const known = new Set(base.criteria.map(({ number }) => number));
  const marked = new Set(rows.filter(({ isOwn }) => isOwn).map(({ indicator }) => indicator));
  tellRowsGone(inBase, rows, reader);
  const isOwn = (one: Indicator): boolean => {
    const original = inBase.get(one.number);
    return marked.has(one.number) || original === undefined || !isSame(one, original);
  };
  return criteria.map((criterion) => ({ ...criterion, indicators: criterion.indicators.filter(isOwn) })).filter(({ number, indicators }) => indicators.length > 0 || !known.has(number));
}

/** A row taken away brings the base's indicator back: whoever took it away may have meant that it is not asked for. */
function tellRowsGone(inBase: ReadonlyMap<string, Indicator>, rows: readonly ReadRow[], reader: RowReader): void {
  const there = new Set(rows.map(({ indicator }) => indicator));
  const gone = [...inBase.keys()].filter((number) => !there.has(number));
  if (gone.length > 0) reader.mistakes.push({ kind: 'row-of-base', cell: cellOf(reader, reader.table.header, 'indicator'), detail: gone.join(', ') });
}

/** The order of levels means nothing. */
function isSame(one: Indicator, other: Indicator): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'levels') return [...(part as readonly Level[])].sort((a, b) => (scopeText(a) < scopeText(b) ? -1 : 1));
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
