/** R9: a commune has one value of an indicator in its own self-assessment and in the matrix of the same level and year. */
import type { Finding } from '../../../appendices/finding';
import type { Table } from '../../../appendices/table';
import { hasSameUnit } from '../../../appendices/statements/compare';
import { qualifiedAddress } from '../../../sheet/address';
import { agreement, roundTo } from '../../../sheet/precision';
import { entriesOf, type Said, type SaidTable } from './said';

/** Both are statements of one year and level, and neither tells another day than the other. */
export function assessmentsRepeated(tables: readonly Table[]): readonly Finding[] {
  const assessing = tables.filter(({ kind }) => kind === 'criterion-matrix' || kind === 'self-assessment');
  const said = assessing.length < 2 ? [] : assessing.flatMap((table) => entriesOf(table) ?? []);
  return said.flatMap((table, index) => said.slice(0, index).flatMap((earlier) => (areOfOneTime(table, earlier) ? differences(table, earlier) : [])));
}

function areOfOneTime(one: SaidTable, other: SaidTable): boolean {
  if (one.level === null || one.year === null || one.level !== other.level || one.year !== other.year) return false;
  return one.days.length === 0 || other.days.length === 0 || one.days.some((day) => other.days.includes(day));
}

function differences(table: SaidTable, earlier: SaidTable): Finding[] {
  const known = onceEach(earlier.entries);
  return [...onceEach(table.entries)].flatMap(([key, entry]) => {
    const twin = known.get(key);
    return twin === undefined ? [] : [...ofValues(table, entry, earlier, twin), ...ofOutcomes(table, entry, earlier, twin)];
  });
}

/** By commune and number; of two communes of one name, none is told apart. */
function onceEach(entries: readonly Said[]): ReadonlyMap<string, Said> {
  const found = new Map<string, Said | null>();
  for (const entry of entries) {
    const key = `${entry.place} ${entry.code}`;
    found.set(key, found.has(key) ? null : entry);
  }
  return new Map([...found].flatMap(([key, entry]) => (entry === null ? [] : [[key, entry] as const])));
}

function ofValues(table: SaidTable, entry: Said, earlier: SaidTable, twin: Said): Finding[] {
  if (entry.number === null || twin.number === null) return [];
  const [one, other] = [entry.number, twin.number];
  const isComparable = one.unit === '' || other.unit === '' || hasSameUnit(one.unit, other.unit);
  const decimals = Math.min(one.decimals, other.decimals);
  if (!isComparable || isOfOtherScale(one.value, other.value) || agreement(one.value, decimals, other.value) !== 'different') return [];
  return [
    {
      ...about(table, entry, earlier, [entry.cell], [twin.cell]),
      actual: one.value,
      expected: other.value,
      difference: roundTo(one.value - other.value, Math.max(one.decimals, other.decimals)),
      params: { what: 'value' },
    },
  ];
}

/** 0,93 beside 93, 47500 beside 47,5: another unit, which is told elsewhere. */
function isOfOtherScale(one: number, other: number): boolean {
  const ratio = Math.abs(one / other);
  return ratio >= 50 || ratio <= 1 / 50;
}

function ofOutcomes(table: SaidTable, entry: Said, earlier: SaidTable, twin: Said): Finding[] {
  if (entry.isMet === null || twin.isMet === null || entry.isMet === twin.isMet) return [];
  // Of a criterion with several indicators, the first that says so stands for all.
  return [{ ...about(table, entry, earlier, entry.outcomeCells.slice(0, 1), twin.outcomeCells), params: { what: entry.isMet ? 'met' : 'unmet' } }];
}

function about(table: SaidTable, entry: Said, earlier: SaidTable, cells: readonly string[], others: readonly string[]): Omit<Finding, 'params'> {
  return {
    rule: 'assessment/repeated',
    severity: 'warning',
    sheet: table.sheet,
    cells: [...cells, ...others.map((cell) => (earlier.sheet === table.sheet ? cell : qualifiedAddress(earlier.sheet, cell)))],
    place: entry.name,
    ...(table.level === null ? {} : { set: table.level }),
    indicator: entry.code,
  };
}
