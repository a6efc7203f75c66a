/**
 * Findings that a person lets stand, and findings that were mended. A finding is known again by what it says and what its
 * cells hold, not by where they are: inserted rows lose no explanation, and a changed value opens the finding anew.
 */
import type { Finding } from '../appendices/finding';
import { parseAddress } from '../sheet/address';
import { storedAt, type Area, type Grid } from '../sheet/grid';
import { digestOf } from '../text/digest';
import type { Explanation } from './state';
import { canonicalValue } from './stamp/canonical';

/** Hexadecimal digits of a key: enough that no two findings of a workbook share one by chance. */
const KEY_DIGITS = 24;

/** A finding with what it takes to know it again. */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: string;
  /** Its place among the findings with the same key, from 1, and how many they are. */
  readonly nth: number;
  readonly alike: number;
}

/** The findings of a review with their keys, in the same order. */
export function keyedFindings(findings: readonly Finding[], grids: readonly Grid[]): readonly KeyedFinding[] {
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const keys = findings.map((finding) => findingKey(finding, sheets));
  const counts = new Map<string, number>();
  const nths = keys.map((key) => {
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return nth;
  });
  return findings.map((finding, index) => {
    const key = keys[index] ?? '';
    return { finding, key, nth: nths[index] ?? 1, alike: counts.get(key) ?? 1 };
  });
}

/** What the finding says, and what stands in its cells. */
function findingKey(finding: Finding, sheets: ReadonlyMap<string, Grid>): string {
  const { rule, sheet, cells, place, set, indicator, actual, expected, difference, params } = finding;
  const held = cells.map((cell) => heldIn(cell, sheet, sheets));
  const said = Object.entries(params ?? {}).map(([name, value]) => [name, withoutAddresses(value)]);
  return digestOf(JSON.stringify([rule, sheet, place, set, indicator, actual, expected, difference, said.sort(), held])).slice(0, KEY_DIGITS);
}

/** The sheet and the values of a cell or area; null where there is no such sheet. */
function heldIn(cell: string, sheet: string, sheets: ReadonlyMap<string, Grid>): unknown {
  const parsed = parseAddress(cell);
  const grid = sheets.get(parsed?.sheet ?? sheet);
  if (parsed === null || grid === undefined) return null;
  return [grid.sheet, valuesIn(grid, parsed.area)];
}

function valuesIn(grid: Grid, area: Area): unknown[] {
  const values: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(canonicalValue(storedAt(grid, row, column), true));
  }
  return values;
}

/** Parameters that name a cell name another one after a row is inserted. */
function withoutAddresses(value: string | number): string | number {
  return typeof value === 'string' && parseAddress(value) !== null ? '' : value;
}

/**
 * Which findings are explained, and by what. Of findings that cannot be told apart, the explanation goes to the same one
 * in their order while their number is the same, else to the one in the same cell.
 */
export function explainedFindings(keyed: readonly KeyedFinding[], explanations: readonly Explanation[]): ReadonlyMap<Finding, Explanation> {
  const byKey = new Map<string, KeyedFinding[]>();
  for (const one of keyed) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const found = new Map<Finding, Explanation>();
  for (const explanation of explanations) {
    const alike = byKey.get(explanation.key) ?? [];
    const match =
      alike.length === explanation.alike
        ? alike.find(({ nth }) => nth === explanation.nth)
        : alike.find(({ finding }) => finding.cells[0] === explanation.cell);
    if (match !== undefined) found.set(match.finding, explanation);
  }
  return found;
}

/** What a person says of a finding. */
export type Statement = Pick<Explanation, 'verdict' | 'reason' | 'by' | 'at'>;

/** The explanations with one for each chosen finding; what was said of them before is replaced. */
export function withExplanations(explanations: readonly Explanation[], keyed: readonly KeyedFinding[], chosen: readonly Finding[], statement: Statement): readonly Explanation[] {
  const meant = new Set(chosen);
  const added = keyed.filter(({ finding }) => meant.has(finding)).map(({ finding, key, nth, alike }): Explanation => {
    const { rule, sheet, cells } = finding;
    return { key, nth, alike, ...statement, rule, sheet, cell: cells[0] ?? '' };
  });
  return [...withoutExplanations(explanations, keyed, chosen), ...added];
}

/** The explanations without those of the chosen findings, which are open again. */
export function withoutExplanations(explanations: readonly Explanation[], keyed: readonly KeyedFinding[], chosen: readonly Finding[]): readonly Explanation[] {
  const known = explainedFindings(keyed, explanations);
  const dropped = new Set(chosen.map((finding) => known.get(finding)));
  return explanations.filter((one) => !dropped.has(one));
}

/** Findings of an earlier review that are gone: nothing is said any more of that rule, place and indicator in that cell. */
export function goneFindings(before: readonly KeyedFinding[], now: readonly KeyedFinding[]): readonly KeyedFinding[] {
  const keys = new Set(now.map(({ key, nth }) => `${key} ${nth}`));
  const spots = new Set(now.map(({ finding }) => spotOf(finding)));
  return before.filter(({ finding, key, nth }) => !keys.has(`${key} ${nth}`) && !spots.has(spotOf(finding)));
}

/** Whether the cells that the finding is about hold something else in one reading of the workbook than in the other. */
export function didCellsChange({ sheet, cells }: Finding, before: readonly Grid[], now: readonly Grid[]): boolean {
  const held = (grids: readonly Grid[]) => {
    const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
    return JSON.stringify(cells.map((cell) => heldIn(cell, sheet, sheets)));
  };
  return held(before) !== held(now);
}

function spotOf({ rule, sheet, cells, place, indicator }: Finding): string {
  return JSON.stringify([rule, sheet, cells[0], place, indicator]);
}
