/** How many communes a roadmap names: by cell, by year, by district. Ambiguous cells keep every count that is possible. */
import { numberOf } from '../../sheet/figure';
import type { DistrictEntry, PlacedName, RoadmapData, YearRow } from './table';

/** Every count that the entry can stand for, ascending; none where its number cannot be read. */
export function possibleCounts(entry: DistrictEntry): readonly number[] {
  if (entry.count !== null) {
    const count = numberOf(entry.count);
    return count === null ? [] : [count];
  }
  return [...new Set(entry.readings.map((reading) => reading.length))].sort((a, b) => a - b);
}

/** Every sum of one possible count an entry; none where one entry cannot be read. */
export function possibleSums(entries: readonly DistrictEntry[]): readonly number[] {
  const sums = entries.reduce<Set<number>>(
    (reached, entry) => new Set([...reached].flatMap((sum) => possibleCounts(entry).map((count) => sum + count))),
    new Set([0]),
  );
  return [...sums].sort((a, b) => a - b);
}

/** The only count that the entries can stand for, or null. */
export function certainSum(entries: readonly DistrictEntry[]): number | null {
  const sums = possibleSums(entries);
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** The names of a year's entry where they are certain: read in one way only, or in one way only that fits the year's total. */
export function certainNames(year: YearRow, entry: DistrictEntry): readonly PlacedName[] | null {
  if (entry.readings.length === 1) return entry.readings[0] ?? null;
  const total = numberOf(year.total);
  if (total === null) return null;
  const others = year.entries.filter((other) => other !== entry);
  const fitting = entry.readings.filter((reading) => possibleSums(others).includes(total - reading.length));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The entries of one district over all years. */
export function entriesOfDistrict(data: RoadmapData, position: number): readonly DistrictEntry[] {
  return data.years.flatMap((year) => year.entries[position] ?? []);
}
