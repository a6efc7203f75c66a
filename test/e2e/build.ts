/** Builds the preview once for all browser tests, into a folder of its own. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
// @ts-expect-error -- plain JavaScript, as webpack's command line reads it
import configureUntyped from '../../webpack.config.js';

const configure = configureUntyped as (env: object, options: object) => Configuration;

/** Where the tests find the folder. */
export const FOLDER_VARIABLE = 'E2E_PREVIEW';

export default async function build(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-bieu-ntm-'));
  const mode = 'development';
  const configuration = configure({ preview: true }, { mode });
  await new Promise<void>((resolve, reject) => {
    webpack({ ...configuration, mode, output: { ...configuration.output, path: folder } }, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  process.env[FOLDER_VARIABLE] = folder;
}
