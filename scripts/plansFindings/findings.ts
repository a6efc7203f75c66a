/** The findings on the samples, as the command line gives them, and how one is named. */
import { basename, join } from 'node:path';
import type { Finding } from '../../src/appendices/finding';
import { checkFile } from '../../src/cli/checkFile';
import { findWorkbooks } from '../../src/cli/workbooks';
import type { FindingKey } from './types';

export interface CheckedSample {
  /** "khanh-hoa-2024.xlsx" */
  readonly workbook: string;
  readonly findings: readonly Finding[];
}

const SAMPLES = join(__dirname, '../../assets/samples');

/** What `npm run check -- assets/samples` finds. Throws where a sample cannot be read or a rule fails. */
export function checkSamples(): CheckedSample[] {
  return findWorkbooks([SAMPLES]).map((found) => {
    const workbook = basename(found.path);
    const file = checkFile(found, { paths: [], json: true, language: 'vi', bases: [], failOn: [] });
    if (file.error !== null) throw new Error(`${workbook}: ${file.error}`);
    if (file.review.defects.length > 0) throw new Error(`${workbook}: ${file.review.defects.map(({ rule }) => rule).join(', ')} failed`);
    return { workbook, findings: file.review.findings };
  });
}

/**
 * "PL02-03!D72 NTM nâng cao 12.3 unmet-detail/share-of-fraction". The rule is left out where it is `unmet`: its cell and
 * indicator say all. The place is told where it is what the rule is about: a cell names several.
 */
export function keyOf({ severity, rule, sheet, cells, place, set, indicator }: Finding): FindingKey {
  const named = rule.startsWith('place/') ? place : undefined;
  const parts = [`${sheet}!${cells[0] ?? ''}`, named, set, indicator, severity === 'unmet' ? undefined : rule];
  return parts.filter((part) => part !== undefined).join(' ');
}
