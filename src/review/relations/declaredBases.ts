/** Bases that somebody stated: on the call, in the workbook's state, beside a cumulative figure ("49/92"), or in a sentence of a sheet such as "80% số xã (74/92 xã)". */
import type { Level } from '../../appendices/level';
import type { RoadmapTable } from '../../appendices/roadmap/table';
import { qualifiedAddress } from '../../sheet/address';
import { numberOf } from '../../sheet/figure';
import { findFraction, fractionReadings } from '../../text/fraction';
import { fold } from '../../text/fold';
import type { YearBase } from '../result';
import type { DeclaredBase } from '../state';
import { inferBases } from './inferBases';
import { sharesOf } from './sharesAndBases';

/** The base stated for the roadmaps of a level in a year, or null; for no level in particular where `level` is null. */
export type BaseOfYear = (year: number, level: Level | null) => YearBase | null;

/** What is stated on the call goes before the workbook's, and that before a sentence of a sheet. */
export function declaredBases(
  tables: readonly RoadmapTable[],
  onCall: readonly DeclaredBase[],
  inWorkbook: readonly DeclaredBase[],
): BaseOfYear {
  const inSheets = [basesInRows(tables), basesInSentences(tables, baseOfShares), numbersOfCommunes(tables)].flatMap(agreeing);
  return (year, level) =>
    stated(onCall, year, level, 'option') ?? stated(inWorkbook, year, level, 'workbook') ?? inSheets.find((one) => one.year === year) ?? null;
}

/** A level's own statement goes before one for all, and the narrowest that covers the year first: "2019: 94", "2014-2020: 92", then "92". */
function stated(bases: readonly DeclaredBase[], year: number, level: Level | null, origin: 'option' | 'workbook'): YearBase | null {
  const covering = bases.filter(({ from = -Infinity, to = Infinity }) => from <= year && year <= to);
  const ofLevel = covering.filter((base) => base.level !== undefined && base.level === level);
  const ofAll = covering.filter((base) => base.level === undefined);
  const [narrowest] = [...(ofLevel.length > 0 ? ofLevel : ofAll)].sort((a, b) => width(a) - width(b));
  if (narrowest === undefined) return null;
  return { year, base: narrowest.base, origin, ...(narrowest.level === undefined ? {} : { level: narrowest.level }) };
}

function width({ from = -Infinity, to = Infinity }: DeclaredBase): number {
  return to - from;
}

/** What contradicts itself declares nothing. */
function agreeing(found: readonly YearBase[]): readonly YearBase[] {
  return found.filter((one) => found.every((other) => other.year !== one.year || other.base === one.base));
}

function basesInRows(tables: readonly RoadmapTable[]): readonly YearBase[] {
  return tables.flatMap(({ sheet, data }) =>
    data.years.flatMap(({ year, base, cumulative }) =>
      year === null || base === null || cumulative === null ? [] : [{ year, base, origin: 'sheet' as const, cell: qualifiedAddress(sheet, cumulative.cell) }],
    ),
  );
}

interface DeclaredYear {
  readonly year: number;
  readonly base: number;
}

/** What `read` finds in the sentences above and below the roadmaps; fewer communes than a cumulative figure counts are a part of them only. */
function basesInSentences(tables: readonly RoadmapTable[], read: (table: RoadmapTable, text: string) => readonly DeclaredYear[]): readonly YearBase[] {
  const isPart = ({ year, base }: DeclaredYear): boolean =>
    tables.some(({ data }) => data.years.some((row) => row.year === year && (numberOf(row.cumulative) ?? 0) > base));
  return tables.flatMap((table) =>
    [...table.data.title, ...table.data.notes].flatMap((line) => {
      const declared = read(table, line.text);
      return declared.some(isPart) ? [] : declared.map(({ year, base }) => ({ year, base, origin: 'sheet' as const, cell: qualifiedAddress(table.sheet, line.cell) }));
    }),
  );
}

/** "Tỷ lệ tính trên 40 xã của tỉnh", "(tính trên 92 xã)" hold for every year of the roadmap. */
const OF_SHARES = /\bt[yi] le\b.*\btinh (?:tren|theo) (?:tong so )?(\d{1,4}) xa\b|(?:^|\() ?tinh tren(?: tong so)?:? (\d{1,4}) xa\W*$/;

function baseOfShares(table: RoadmapTable, text: string): readonly DeclaredYear[] {
  const stated = OF_SHARES.exec(fold(text));
  return stated === null ? baseOfOneYear(table, text) : inEveryYear(table, Number(stated[1] ?? stated[2]));
}

/** "Toàn tỉnh có 92 xã", but not "(Tổng số: 11 xã)", which counts those of the table. */
const COMMUNES = /(?:^|\() ?toan (?:tinh|huyen|thi xa|thanh pho)(?: co)?:? (\d{1,4}) xa\W*$/;

/** How many communes there are now is the base of every year, but of those that agree on another, from before a merger. */
function numbersOfCommunes(tables: readonly RoadmapTable[]): readonly YearBase[] {
  const stated = basesInSentences(tables, (table, text) => inEveryYear(table, Number(COMMUNES.exec(fold(text))?.[1] ?? NaN)));
  if (stated.length === 0) return [];
  const inferred = inferBases(sharesOf(tables), () => null).flatMap(({ year, bases }) => (bases.length === 1 ? [{ year, base: bases[0] }] : []));
  const agreed = inferred.filter(({ year, base }) => inferred.some((other) => other.year !== year && other.base === base));
  return stated.filter(({ year, base }) => !agreed.some((other) => other.year === year && other.base !== base));
}

function inEveryYear(table: RoadmapTable, base: number): readonly DeclaredYear[] {
  return Number.isNaN(base) ? [] : yearsOf(table).map((year) => ({ year, base }));
}

/** "80% số xã (74/92 xã)" holds for the year that the sentence names before it, else for the roadmap's last. */
function baseOfOneYear(table: RoadmapTable, text: string): DeclaredYear[] {
  const fraction = findFraction(text);
  if (fraction === null || fraction.unit === null || !/^xa\b/.test(fold(fraction.unit)) || !text.slice(0, fraction.start).includes('%')) return [];
  const base = fractionReadings(fraction)[0]?.denominator;
  const year = yearInSentence(text, fraction.start) ?? Math.max(...yearsOf(table));
  return base === undefined || !Number.isInteger(base) || base < 1 || !Number.isFinite(year) ? [] : [{ year, base }];
}

function yearInSentence(text: string, position: number): number | null {
  const years = [...text.slice(0, position).matchAll(/\b(20\d\d)\b/g)].map((match) => Number(match[1]));
  return years[years.length - 1] ?? null;
}

function yearsOf(table: RoadmapTable): number[] {
  return table.data.years.flatMap((row) => row.year ?? []);
}
