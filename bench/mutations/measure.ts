/** How many of the changes that break something the review finds. */
import type { Finding } from '../../src/appendices/finding';
import { review } from '../../src/review';
import { qualifiedAddress } from '../../src/sheet/address';
import type { BenchResult } from '../result';
import { randomOf, type Random } from '../random';
import type { Change, Start } from './change';
import { gridOf, type Draft } from './draft';

/** In percent, for each kind of change of each family. */
const TARGET = 99;
/** Of each kind in each family. */
const CHANGES = 50;
/** Draws that break nothing before the start is given up. */
const MOST_DRAWS = 200;

/** One entry a family and kind of change. @throws where a start is not free of findings, which makes the bench worthless */
export function measure(starts: readonly Start[], changes = CHANGES): readonly BenchResult[] {
  starts.forEach(expectClean);
  const families = [...new Set(starts.map((start) => start.family))];
  return families.flatMap((family) => {
    const ofFamily = starts.filter((start) => start.family === family);
    const kinds = [...new Set(ofFamily.flatMap((start) => Object.keys(start.changes)))];
    return kinds.map((kind) => measureKind(family, kind, ofFamily, changes));
  });
}

function measureKind(family: string, kind: string, starts: readonly Start[], changes: number): BenchResult {
  const random = randomOf(`${family}: ${kind}`);
  const able = starts.filter((start) => start.changes[kind] !== undefined);
  const failures: string[] = [];
  for (let index = 0; index < changes; index++) {
    const start = able[index % able.length];
    if (start === undefined) break;
    const change = draw(start, kind, random);
    const findings = findingsThatCount(start, change.workbook);
    if (!findings.some((finding) => change.cells.includes(cellOf(finding)))) failures.push(failure(start, change, findings));
  }
  const found = ((changes - failures.length) / changes) * 100;
  return {
    bench: 'mutations',
    family,
    change: kind,
    size: changes,
    value: Number(found.toFixed(1)),
    unit: '% found',
    ratios: {},
    target: `≥ ${TARGET} % found`,
    holds: found >= TARGET,
    failures,
  };
}

function draw(start: Start, kind: string, random: Random): Change {
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    const change = start.changes[kind]?.(random) ?? null;
    if (change !== null) return change;
  }
  throw new Error(`${start.name}: nothing to change for “${kind}”`);
}

function expectClean(start: Start): void {
  const findings = findingsThatCount(start, start.workbook);
  if (findings.length > 0) throw new Error(`${start.name} is not free of findings: ${findings.map(told).join('; ')}`);
}

/** What a person has to mend; an unmet criterion is no mistake, and counts only where values are judged. */
function findingsThatCount({ counts = [] }: Start, workbook: readonly Draft[]): readonly Finding[] {
  const { findings, defects } = review({ grids: workbook.map(gridOf) });
  if (defects.length > 0) throw new Error(`a rule failed: ${defects.map((defect) => `${defect.rule} ${defect.detail}`).join('; ')}`);
  return findings.filter(({ severity }) => severity === 'error' || severity === 'warning' || counts.includes(severity));
}

function cellOf({ sheet, cells }: Finding): string {
  return qualifiedAddress(sheet, cells[0] ?? '');
}

function failure({ name }: Start, change: Change, findings: readonly Finding[]): string {
  const instead = findings.length === 0 ? 'nothing found' : `found only ${findings.map(told).join('; ')}`;
  return `${name}: ${change.what}; expected a finding at ${change.cells.join(', ')}; ${instead}`;
}

function told(finding: Finding): string {
  return `${finding.rule} at ${cellOf(finding)}`;
}
