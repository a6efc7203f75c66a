/** `npm run findings`: writes docs/plans-findings.md. Ends with 1 where a finding is not judged or a judgement has no finding. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlans } from './plansFindings/byHand';
import { checkSamples } from './plansFindings/findings';
import { judge, problems } from './plansFindings/judge';
import { findingsPage } from './plansFindings/page';
import { judgements } from './plansFindings/verdicts';

const samples = checkSamples();
writeFileSync(join(__dirname, '../docs/plans-findings.md'), findingsPage(readPlans, samples.map((sample) => judge(sample, judgements))));
const left = problems(samples, judgements, readPlans);
for (const problem of left) console.error(problem);
process.exitCode = left.length === 0 ? 0 : 1;
