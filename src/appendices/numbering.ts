/** R18: the numbers of a group of rows follow each other without a gap. */
import { figureAt, numberOf, type Figure } from '../sheet/figure';
import type { Grid } from '../sheet/grid';
import { normalise } from '../text/fold';
import type { Finding } from './finding';

/** The number of a row: "1." and "1)" count as 1. */
export function numberFigureAt(grid: Grid, row: number, column: number): Figure {
  const figure = figureAt(grid, row, column);
  const written = figure.kind === 'text' ? /^(\d{1,4})[.)]$/.exec(normalise(figure.text))?.[1] : undefined;
  return written === undefined ? figure : { ...figure, kind: 'number', value: Number(written), decimals: 0, percent: false, asText: true };
}

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
 * The same for the groups of a table, in their order: each begins with 1, or goes on from the group before it. A table may go
 * on from another sheet; only one that begins with 2 has lost its first row.
 */
export function numberingOfGroups(sheet: string, groups: readonly (readonly Figure[])[]): readonly Finding[] {
  let last: number | null = null;
  return groups.flatMap((numbers) => {
    const [first] = numbers;
    const begin = numberOf(first ?? null);
    const isBegun = begin === null || begin === 1 || (last === null ? begin !== 2 : begin === last + 1);
    last = numbers.reduce((before, number) => numberOf(number) ?? before, last);
    const start: Finding[] = first === undefined || begin === null || isBegun ? [] : [{ rule: 'table/numbering', severity: 'warning', sheet, cells: [first.cell], actual: begin, expected: 1 }];
    return [...start, ...numberingFindings(sheet, numbers)];
  });
}

/**
 * The same where the numbers themselves tell the groups: "I", "A" and a number 1 below something else begin one. Cells
 * without a number and "1.1" stand in no sequence, so that they leave no gap.
 */
export function groupedNumberingFindings(sheet: string, numbers: readonly Figure[]): readonly Finding[] {
  const groups: Figure[][] = [[]];
  for (const [position, number] of numbers.entries()) {
    if (number.kind === 'text' || (numberOf(number) === 1 && !isMistakenOne(numbers, position))) groups.push([]);
    if (isWhole(number)) groups[groups.length - 1]?.push(number);
  }
  return numberingOfGroups(sheet, groups);
}

/**
 * A 1 that begins no group: right below another number, where nothing tells two groups apart; or the last number of a table
 * that begins with its first number, so that its groups have no headings.
 */
function isMistakenOne(numbers: readonly Figure[], position: number): boolean {
  const before = numbers.slice(0, position);
  const last = before.map((number) => number.kind !== 'blank').lastIndexOf(true);
  const isBelowNumber = isWhole(before[last]) && numbers.slice(last, position).every((number, index) => numbers[last + index + 1]?.row === number.row + 1);
  const isLast = !numbers.slice(position + 1).some(isWhole);
  return isBelowNumber && (last === position - 1 || (isLast && isWhole(numbers[0])));
}

function isWhole(number: Figure | undefined): boolean {
  return number?.kind === 'number' && Number.isInteger(number.value);
}

function finding(sheet: string, figure: Figure, before: Figure, actual: number, expected: number): Finding {
  return { rule: 'table/numbering', severity: 'warning', sheet, cells: [figure.cell, before.cell], actual, expected };
}
