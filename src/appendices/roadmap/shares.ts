/** Shares kept as fractions (0.826) in cells without a % format, read as the percentages that they stand for. */
import { numberOf, type Figure } from '../../sheet/figure';
import type { YearRow } from './table';

/** No province has so many communes: a base beyond it shows that the shares are fractions. */
const LARGEST_BASE = 1_000;

/** The rows with `percent` in percent, where the column keeps fractions. */
export function inPercent(years: readonly YearRow[]): readonly YearRow[] {
  return years.map((year) => ({ ...year, percent: timesHundred(year.percent) }));
}

export function areFractions(years: readonly YearRow[]): boolean {
  const pairs = years.flatMap((year) => {
    const percent = year.percent;
    const cumulative = numberOf(year.cumulative);
    return percent?.kind === 'number' && cumulative !== null && percent.value > 0 ? [{ percent, cumulative }] : [];
  });
  return (
    pairs.length > 0 &&
    pairs.every(({ percent }) => !percent.percent && percent.value <= 1) &&
    pairs.some(({ percent, cumulative }) => cumulative / (percent.value / 100) > LARGEST_BASE)
  );
}

function timesHundred(figure: Figure | null): Figure | null {
  if (figure?.kind !== 'number') return figure;
  return { ...figure, value: Number((figure.value * 100).toPrecision(15)), decimals: Math.max(0, figure.decimals - 2) };
}
