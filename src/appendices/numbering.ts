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

/**
 * The same where a table has groups: "I", "A" and the number 1 begin one. Cells without a number and "1.1" stand in no
 * sequence, so that they leave no gap.
 */
export function groupedNumberingFindings(sheet: string, numbers: readonly Figure[]): readonly Finding[] {
  const groups: Figure[][] = [[]];
  for (const number of numbers) {
    const value = numberOf(number);
    const isWhole = value !== null && Number.isInteger(value);
    if (number.kind === 'text' || value === 1) groups.push([]);
    if (isWhole) groups[groups.length - 1]?.push(number);
  }
  return groups.flatMap((group) => numberingFindings(sheet, group));
}

function finding(sheet: string, figure: Figure, before: Figure, actual: number, expected: number): Finding {
  return { rule: 'table/numbering', severity: 'warning', sheet, cells: [figure.cell, before.cell], actual, expected };
}
