/** R15: a criterion that stands in several rows has one target in each set; R14: and one number. */
import { groupedBy } from '../../../sheet/groupedBy';
import { comparableName } from '../../../text/fold';
import type { Finding, FindingValue } from '../../finding';
import type { Relation } from '../../table';
import type { CriterionRow, CriterionTarget, CriterionTargetTable } from '../table';

export const repeatedValue: Relation<CriterionTargetTable> = {
  rules: ['criterion-targets/repeated-value', 'criterion-targets/two-numbers'],
  check: (table) => {
    const groups = table.columns.sets.flatMap((_, set) => groupsOf(table, set).map((entries) => ({ set, entries })));
    const numbers = groups.flatMap(({ set, entries }) => twoNumbers(table, set, entries));
    return [
      ...groups.flatMap(({ set, entries }) => differentValues(table, set, entries)),
      ...numbers.filter(({ cells }, index) => numbers.findIndex((other) => other.cells[0] === cells[0]) === index),
    ];
  },
};

/** A criterion with its target in one set. */
interface Entry {
  readonly row: CriterionRow;
  readonly target: CriterionTarget;
  readonly name: string;
  /** The number in its text; where it has none, the one that other rows of the same name have. */
  readonly code: string | null;
}

/** Parts of the criterion above them repeat their names: "- Khu vực I", "Trong đó: …". */
const PART = /^([-–+*•]|trong đó)/iu;

/** The targets in one set, group by group of the table: numbering and sets may begin again in each. */
function groupsOf({ data }: CriterionTargetTable, set: number): readonly (readonly Entry[])[] {
  const entries = data.rows.flatMap((row): Entry[] => {
    const target = row.targets[set] ?? null;
    if (target === null || (target.lowest === null && target.highest === null) || row.name === '' || PART.test(row.name)) return [];
    return [{ row, target, name: comparableName(row.name), code: row.code }];
  });
  return [...groupedBy(entries, (entry) => entry.row.group).values()].map(withCodes);
}

function withCodes(entries: readonly Entry[]): readonly Entry[] {
  const named = groupedBy(entries, (entry) => entry.name);
  return entries.map((entry) => {
    const codes = new Set((named.get(entry.name) ?? []).flatMap(({ code }) => code ?? []));
    return { ...entry, code: entry.code ?? (codes.size === 1 ? ([...codes][0] ?? null) : null) };
  });
}

function differentValues(table: CriterionTargetTable, set: number, entries: readonly Entry[]): Finding[] {
  return [...groupedBy(entries, (entry) => entry.code ?? entry.name).values()].flatMap((same) => {
    const usual = mostFrequent(same);
    return same.flatMap((entry) => (usual === undefined || isSameTarget(entry, usual) ? [] : [different(table, set, entry, usual)]));
  });
}

/** An error where number and name are the same; one number with two names may be two criteria, one of them mistyped. */
function different(table: CriterionTargetTable, set: number, entry: Entry, usual: Entry): Finding {
  const actual = valueOf(entry.target);
  const expected = valueOf(usual.target);
  const isCertain = entry.row.code !== null && entry.row.code === usual.row.code && entry.name === usual.name;
  return {
    ...at(table, set, entry),
    rule: 'criterion-targets/repeated-value',
    severity: isCertain ? 'error' : 'warning',
    cells: [entry.target.cell, usual.target.cell],
    actual,
    expected,
    ...(typeof actual === 'number' && typeof expected === 'number' ? { difference: Number((actual - expected).toPrecision(12)) } : {}),
    params: { name: entry.row.name, other: usual.row.name },
  };
}

function twoNumbers(table: CriterionTargetTable, set: number, entries: readonly Entry[]): Finding[] {
  const isWhole = ({ row }: Entry): boolean => row.code !== null && !row.code.includes('.');
  return [...groupedBy(entries.filter(isWhole), (entry) => entry.name).values()].flatMap((same) => {
    const count = (entry: Entry): number => same.filter((other) => other.code === entry.code).length;
    const usual = [...same].sort((a, b) => count(b) - count(a))[0];
    return same.flatMap((entry): Finding[] => {
      if (usual === undefined || entry.code === usual.code) return [];
      return [{ ...at(table, set, entry), rule: 'criterion-targets/two-numbers', severity: 'warning', cells: [entry.row.cell, usual.row.cell], actual: entry.code ?? '', expected: usual.code ?? '', params: { name: entry.row.name } }];
    });
  });
}

function at({ sheet, columns }: CriterionTargetTable, set: number, { row }: Entry): Pick<Finding, 'sheet' | 'set' | 'indicator'> {
  const label = columns.sets[set]?.label ?? '';
  return { sheet, ...(label === '' ? {} : { set: label }), ...(row.code === null ? {} : { indicator: row.code }) };
}

/** The first of those whose target most of the others share. */
function mostFrequent(entries: readonly Entry[]): Entry | undefined {
  const count = (entry: Entry): number => entries.filter((other) => isSameTarget(other, entry)).length;
  return [...entries].sort((a, b) => count(b) - count(a))[0];
}

function isSameTarget({ target: one }: Entry, { target: other }: Entry): boolean {
  return one.lowest === other.lowest && one.highest === other.highest;
}

function valueOf({ lowest, highest, text }: CriterionTarget): FindingValue {
  return lowest !== null && lowest === highest ? lowest : text;
}
