/** Every legible indicator of the published plan is found in the sample, with its value and its requirement. */
import { readFileSync } from 'node:fs';
import type { Finding, FindingValue, Operator } from '../../src/appendices/finding';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { review } from '../../src/review';
import { readEvidence, type Evidence } from '../evidence/evidence';
import { sampleFile } from '../samples/workbook';

/** Rows whose requirement the evidence takes from the criteria set; what the sheet itself says of it. */
const NOT_STATED: Readonly<Record<string, FindingValue>> = {
  // "phổ cập giáo dục tiểu học và THCS mức độ 3" is the name of the indicator; the sheet prints no level beside it.
  '418 Ninh Tân NTM nâng cao 5.3': 'Đạt',
};

const findings = reviewSample();
const rows = readEvidence().filter((row) => row.section.startsWith('PL02') && row.read_quality === 'ok');

test('the evidence has legible rows of PL02', () => {
  expect(rows.length).toBeGreaterThan(60);
});

test.each(rows.map((row) => [keyOf(row), row] as const))('%s', (key, row) => {
  const found = findings.filter((finding) => isAbout(finding, row));
  const requirement = NOT_STATED[key] ?? requirementOf(row);
  expect(found.map(({ actual, expected }) => ({ actual, expected }))).toContainEqual({ actual: actualOf(row, found[0]), expected: requirement });
});

function reviewSample(): readonly Finding[] {
  const file = readWorkbookFile(readFileSync(sampleFile('khanh-hoa-2024')));
  if (!file.ok) throw new Error(file.error.code);
  return review({ grids: file.grids }).findings.filter((finding) => finding.rule === 'unmet-detail/unmet' && finding.severity === 'unmet');
}

function keyOf({ commune, set, no, line }: Evidence): string {
  return `${line} ${commune} ${set} ${no}`;
}

function isAbout(finding: Finding, row: Evidence): boolean {
  const isPlace = row.commune_certainty === 'unknown' || finding.place === row.commune;
  return isPlace && finding.sheet === 'PL02-03' && finding.set === row.set && finding.indicator === row.no;
}

/** The evidence adds words to a text ("chưa đạt, đang triển khai"); the finding has its beginning. */
function actualOf({ actual }: Evidence, finding: Finding | undefined): FindingValue | undefined {
  if (actual === '') return undefined;
  if (/^[\d.]+$/.test(actual)) return Number(actual);
  return typeof finding?.actual === 'string' && actual.startsWith(finding.actual) ? finding.actual : actual;
}

/** "100 (trong đó ≥50 đạt mức độ 1)" requires 100 of the whole. */
function requirementOf({ requirement, req_op: op, unit }: Evidence): FindingValue | undefined {
  if (requirement === '') return undefined;
  if (op === 'met') return requirement;
  return { op: op as Operator, value: Number.parseFloat(requirement), unit };
}
