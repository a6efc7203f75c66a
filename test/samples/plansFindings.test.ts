/** docs/plans-findings.md: every finding on the samples is judged by hand, none is a false alarm at `error`, and the page is current. */
import { readFileSync } from 'node:fs';
import { readPlans } from '../../scripts/plansFindings/byHand';
import { checkSamples } from '../../scripts/plansFindings/findings';
import { judge, problems } from '../../scripts/plansFindings/judge';
import { findingsPage } from '../../scripts/plansFindings/page';
import { judgements } from '../../scripts/plansFindings/verdicts';

const samples = checkSamples();
const judged = samples.map((sample) => judge(sample, judgements));

function falseAlarms(severity: 'error' | 'warning'): { wrong: number; all: number } {
  const alike = judged.flatMap((sample) => sample.judged).filter(({ finding }) => finding.severity === severity);
  return { wrong: alike.filter(({ verdict }) => verdict === 'false-alarm').length, all: alike.length };
}

test('every finding on the samples is judged, and every judgement and contradiction read by hand has its finding', () => {
  expect(problems(samples, judgements, readPlans)).toEqual([]);
});

test('no contradiction told of the plans is a false alarm, and at most one warning in ten', () => {
  expect(falseAlarms('error').wrong).toBe(0);
  const { wrong, all } = falseAlarms('warning');
  expect(wrong * 10).toBeLessThanOrEqual(all);
});

test('no criterion is told as unmet that its plan does not state as such', () => {
  expect(judged.flatMap(({ unmet }) => unmet).filter(({ source }) => source === 'not-stated')).toEqual([]);
});

test('the page is the one that `npm run findings` writes', () => {
  expect(readFileSync('docs/plans-findings.md', 'utf8')).toBe(findingsPage(readPlans, judged));
});
