/** From the folder of a sample's sources to its workbook. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSheet, type SourceSheet } from './source';
import { buildWorkbook } from './workbook';

export const SAMPLES_FOLDER = join('assets', 'samples');

/** The names of the samples: the folders of assets/samples/sources. */
export function sampleNames(): string[] {
  return readdirSync(join(SAMPLES_FOLDER, 'sources')).sort();
}

/** One sheet a file, named as the file, in the order of their names. */
export function readSources(sample: string): SourceSheet[] {
  const folder = join(SAMPLES_FOLDER, 'sources', sample);
  return readdirSync(folder)
    .sort()
    .map((file) => parseSheet(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')));
}

export function buildSample(sample: string): Promise<Uint8Array> {
  return buildWorkbook(readSources(sample));
}
