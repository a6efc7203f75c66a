/** How many criteria a row meets, as far as its marks tell. */
import type { Convention, CriterionColumn, CriterionMatrixTable, MatrixCell, PlaceRow } from './table';

export type Outcome = 'met' | 'unmet' | 'unknown' | 'not-applicable';

/** The fewest and the most that can be met: what is unknown or not applicable may count or not. */
export interface MetRange {
  readonly least: number;
  readonly most: number;
}

/** What one cell says, by the meaning of its sign. */
export function outcomeOf(cell: MatrixCell, row: number, convention: Convention): Outcome {
  if (cell.outcome !== undefined) return named(cell.outcome.isMet);
  const isTurned = convention.opposite.has(row);
  switch (cell.sign) {
    case 'yes':
      return 'met';
    case 'no':
      return 'unmet';
    case 'one':
    case 'zero':
      return convention.areDigitsMarks ? named(cell.sign === 'one') : 'unknown';
    case 'cross':
    case 'blank':
    case 'dash':
      return named(turned(convention[cell.sign], isTurned));
    case 'not-applicable':
      return 'not-applicable';
    case null:
      return 'unknown';
  }
}

function turned(isMet: boolean | null, isTurned: boolean): boolean | null {
  return isMet === null || !isTurned ? isMet : !isMet;
}

function named(isMet: boolean | null): Outcome {
  if (isMet === null) return 'unknown';
  return isMet ? 'met' : 'unmet';
}

/** The columns of each criterion, by their place among the criteria of the table; a column without a number stands alone. */
export function columnsByCriterion(criteria: readonly CriterionColumn[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  criteria.forEach(({ criterion, column }, index) => {
    const key = criterion ?? `#${column}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()];
}

/** A criterion is met when all its indicators are; where it has a column of its own beside theirs, that tells. */
function criterionOutcome(criteria: readonly CriterionColumn[], indices: readonly number[], outcomes: readonly Outcome[]): Outcome {
  const whole = indices.length > 1 ? indices.find((index) => criteria[index]?.indicator === null) : undefined;
  const own = whole === undefined ? undefined : outcomes[whole];
  return own !== undefined && own !== 'unknown' ? own : together(indices.filter((index) => index !== whole).map((index) => outcomes[index] ?? 'unknown'));
}

/** All of them together. */
export function together(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('unmet')) return 'unmet';
  if (outcomes.includes('unknown')) return 'unknown';
  return outcomes.includes('met') ? 'met' : 'not-applicable';
}

/** Words and signs whose meaning needs no convention. */
export function isExplicit({ cells }: PlaceRow): boolean {
  return cells.every(({ sign, outcome }) => outcome !== undefined || sign === 'yes' || sign === 'no' || sign === 'not-applicable' || sign === 'blank');
}

export function outcomesOfRow({ cells, row }: PlaceRow, convention: Convention): readonly Outcome[] {
  return cells.map((cell) => outcomeOf(cell, row, convention));
}

/** The outcome of each criterion, in the order of `columnsByCriterion`. */
export function criteriaOutcomes(row: PlaceRow, criteria: readonly CriterionColumn[], convention: Convention): readonly Outcome[] {
  const outcomes = outcomesOfRow(row, convention);
  return columnsByCriterion(criteria).map((indices) => criterionOutcome(criteria, indices, outcomes));
}

export function metRange(row: PlaceRow, criteria: readonly CriterionColumn[], convention: Convention, counts: 'criteria' | 'indicators'): MetRange {
  const outcomes = counts === 'criteria' ? criteriaOutcomes(row, criteria, convention) : outcomesOfRow(row, convention).filter((_, index) => criteria[index]?.indicator !== null);
  return rangeOf(outcomes);
}

export function rangeOf(outcomes: readonly Outcome[]): MetRange {
  const least = outcomes.filter((outcome) => outcome === 'met').length;
  return { least, most: least + outcomes.filter((outcome) => outcome === 'unknown' || outcome === 'not-applicable').length };
}

/** How many criteria the table has. */
export function criteriaCount({ columns }: Pick<CriterionMatrixTable, 'columns'>): number {
  return columnsByCriterion(columns.criteria).length;
}

/** What a column of stated numbers counts, and with how many rows it agrees. */
export interface Counting {
  readonly index: number;
  readonly counts: 'criteria' | 'indicators';
  readonly agreeing: number;
  readonly stated: number;
}

/** The column of stated numbers that agrees with most rows; null where the table has none. */
export function countingOf(rows: readonly PlaceRow[], criteria: readonly CriterionColumn[], convention: Convention): Counting | null {
  return countingsOf(rows, criteria, convention)[0] ?? null;
}

/** The column that agrees with most rows, then the best of those whose label says that they count the other: criteria beside indicators. */
export function countingsOf(rows: readonly PlaceRow[], criteria: readonly CriterionColumn[], convention: Convention): readonly Counting[] {
  const hasIndicators = criteria.some(({ indicator }) => indicator !== null);
  const columns = rows[0]?.stated.map(({ column }) => column) ?? [];
  const ways = columns.flatMap((column, index) => (['criteria', 'indicators'] as const).filter((counts) => (column.counts === null || column.counts === counts || !hasIndicators) && (counts === 'criteria' || hasIndicators)).map((counts) => ({ index, counts })));
  const found = ways.map(({ index, counts }) => {
    const stated = rows.filter((row) => row.stated[index]?.value !== null);
    const agreeing = stated.filter((row) => {
      const { least, most } = metRange(row, criteria, convention, counts);
      const value = row.stated[index]?.value ?? -1;
      return least <= value && value <= most;
    });
    return { index, counts, agreeing: agreeing.length, stated: stated.length };
  });
  const [best, ...others] = found.filter(({ stated }) => stated > 0).sort((a, b) => b.agreeing - a.agreeing);
  const second = others.find(({ index, counts }) => index !== best?.index && counts !== best?.counts && columns[index]?.counts === counts);
  return [best, second].filter((one) => one !== undefined);
}
