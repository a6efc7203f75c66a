/** Communes that a roadmap counts without naming them: reached before its first year, or in a row left without names. */
import { numberOf } from '../../sheet/figure';
import { certainSum } from './counts';
import type { RoadmapData } from './table';

/** How many had been reached before the first year: its cumulative figure less its total, or less its names where these are more. */
export function startFigure({ years: [first] }: RoadmapData): number {
  const cumulative = numberOf(first?.cumulative ?? null);
  if (first === undefined || cumulative === null) return 0;
  return Math.max(0, cumulative - Math.max(numberOf(first.total) ?? 0, certainSum(first.entries) ?? 0));
}

/** Does the roadmap count communes that no name stands for? */
export function hasUnnamed(data: RoadmapData): boolean {
  return startFigure(data) > 0 || data.years.some((year) => (numberOf(year.total) ?? 0) > 0 && year.entries.every((entry) => entry.cells.length === 0));
}
