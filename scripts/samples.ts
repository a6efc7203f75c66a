/** `npm run samples`: writes every sample workbook from the tables kept as text. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSample, SAMPLES_FOLDER, sampleNames } from './samples/build';

async function main(): Promise<void> {
  for (const sample of sampleNames()) {
    const path = join(SAMPLES_FOLDER, `${sample}.xlsx`);
    writeFileSync(path, await buildSample(sample));
    console.log(path);
  }
}

void main();
