/** R18: the numbers of a group of rows follow each other without a gap. */
import { numberOf, type Figure } from '../sheet/figure';
import type { Finding } from './finding';

/** Findings where a number is not the one before plus one; cells without a number are passed over, but counted. */
export function numberingFindings(sheet: string, numbers: readonly Figure[]): readonly Finding[] {
  const findings: Finding[] = [];
  let before: { figure: Figure; value: number; position: number } | null = null;
  numbers.forEach((figure, position) => {
    const value = numberOf(figure);
    if (value === null) return;
    const expected = before === null ? value : before.value + position - before.position;
    if (before !== null && value !== expected) findings.push(finding(sheet, figure, before.figure, value, expected));
    before = { figure, value, position };
  });
  return findings;
}

function finding(sheet: string, figure: Figure, before: Figure, actual: number, expected: number): Finding {
  return { rule: 'table/numbering', severity: 'warning', sheet, cells: [figure.cell, before.cell], actual, expected };
}
