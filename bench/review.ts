/** How long the review of a plan's workbook computes, reading of the file left out: what a person waits for after Rà soát. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../src/files/readWorkbook';
import { review } from '../src/review';
import type { BenchResult } from './result';

const SAMPLE = path.join(__dirname, '../assets/samples/khanh-hoa-2024.xlsx');
const RUNS = 31;
const TARGET_MS = 100;

/** The median of several reviews of the sample, in milliseconds; the first ones, slower, are among them. */
export function benchReview(): BenchResult {
  const reading = readWorkbookFile(readFileSync(SAMPLE));
  if (!reading.ok) throw new Error(`The sample cannot be read: ${reading.error.code}`);
  const cells = reading.grids.flatMap(({ values }) => values.flat()).filter((value) => value !== null);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    review(reading);
    return performance.now() - start;
  });
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Infinity;
  return {
    bench: 'review',
    size: cells.length,
    value: Number(median.toFixed(1)),
    unit: 'ms',
    ratios: {},
    target: `< ${TARGET_MS} ms`,
    holds: median < TARGET_MS,
  };
}
