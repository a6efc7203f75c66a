/** Bases that somebody stated: on the call, in the workbook's state, or in a sentence of a sheet such as "80% số xã (74/92 xã)". */
import type { RoadmapTable } from '../../appendices/roadmap/table';
import { qualifiedAddress } from '../../sheet/address';
import { findFraction, fractionReadings } from '../../text/fraction';
import { fold } from '../../text/fold';
import type { YearBase } from '../result';
import type { DeclaredBase } from '../state';

/** The base stated for a year, or null; what is stated on the call goes before the workbook's, and that before a sentence of a sheet. */
export function declaredBases(
  tables: readonly RoadmapTable[],
  onCall: readonly DeclaredBase[],
  inWorkbook: readonly DeclaredBase[],
): (year: number) => YearBase | null {
  const sentences = basesInSentences(tables);
  return (year) =>
    stated(onCall, year, 'option') ?? stated(inWorkbook, year, 'workbook') ?? sentences.find((sentence) => sentence.year === year) ?? null;
}

/** The narrowest statement that covers the year: "2019: 94" goes before "2014-2020: 92", and that before "92". */
function stated(bases: readonly DeclaredBase[], year: number, origin: 'option' | 'workbook'): YearBase | null {
  const covering = bases.filter(({ from = -Infinity, to = Infinity }) => from <= year && year <= to);
  const [narrowest] = [...covering].sort((a, b) => width(a) - width(b));
  return narrowest === undefined ? null : { year, base: narrowest.base, origin };
}

function width({ from = -Infinity, to = Infinity }: DeclaredBase): number {
  return to - from;
}

/** Sentences hold for the year that they name, else for the last year of their roadmap; contradicting sentences declare nothing. */
function basesInSentences(tables: readonly RoadmapTable[]): YearBase[] {
  const found = tables.flatMap((table) =>
    [...table.data.title, ...table.data.notes].flatMap((line) => {
      const base = baseInSentence(line.text);
      const year = base === null ? null : (yearInSentence(line.text, base.position) ?? lastYear(table));
      if (base === null || year === null) return [];
      return [{ year, base: base.base, origin: 'sheet' as const, cell: qualifiedAddress(table.sheet, line.cell) }];
    }),
  );
  return found.filter((one) => found.every((other) => other.year !== one.year || other.base === one.base));
}

/** "(74/92 xã)" in a sentence that speaks of a share of the communes. */
function baseInSentence(text: string): { base: number; position: number } | null {
  const fraction = findFraction(text);
  if (fraction === null || fraction.unit === null || !/^xa\b/.test(fold(fraction.unit)) || !text.slice(0, fraction.start).includes('%')) return null;
  const [usual] = fractionReadings(fraction);
  if (usual === undefined || !Number.isInteger(usual.denominator) || usual.denominator < 1) return null;
  return { base: usual.denominator, position: fraction.start };
}

function yearInSentence(text: string, position: number): number | null {
  const years = [...text.slice(0, position).matchAll(/\b(20\d\d)\b/g)].map((match) => Number(match[1]));
  return years[years.length - 1] ?? null;
}

function lastYear(table: RoadmapTable): number | null {
  const years = table.data.years.flatMap((row) => row.year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}
