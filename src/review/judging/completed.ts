/** What a self-assessment calls unmet without saying what is required: the level of the set that judges it, and where that stands. */
import type { Finding } from '../../appendices/finding';
import { provenance } from './at';
import { requirementOf, type JudgedTable, type JudgedValue } from './judged';

export function withRequirements(findings: readonly Finding[], tables: readonly JudgedTable[]): readonly Finding[] {
  const isOpen = ({ rule, expected, actual }: Finding): boolean => rule === 'self-assessment/unmet' && expected === undefined && typeof actual === 'number';
  if (!findings.some(isOpen)) return findings;
  const judged = new Map(tables.flatMap((table) => table.values.map((value) => [keyOf(table.assessment.sheet, value.value.cell, value.code), { table, value }] as const)));
  return findings.map((finding) => {
    const found = isOpen(finding) ? judged.get(keyOf(finding.sheet, finding.cells[0] ?? '', finding.indicator ?? null)) : undefined;
    return found === undefined ? finding : completed(finding, found.table, found.value);
  });
}

function keyOf(sheet: string, cell: string, code: string | null): string {
  return JSON.stringify([sheet, cell, code]);
}

/** Only where the value was compared with the level, and misses it. */
function completed(finding: Finding, { set }: JudgedTable, { verdict, condition, level, value: { reading } }: JudgedValue): Finding {
  if (set === null || verdict.kind !== 'unmet' || verdict.isMark || condition === null || level === null || reading.kind !== 'number') return finding;
  const expected = requirementOf(condition, level);
  if (expected === null || typeof level.value !== 'number') return finding;
  const difference = Number((reading.value - level.value).toPrecision(12));
  return { ...finding, actual: reading.value, expected, difference, params: { ...finding.params, unit: condition.unit, ...provenance(set, condition, level) } };
}
