import { rm } from 'node:fs/promises';
import { FOLDER_VARIABLE } from './build';

export default async function removeBuild(): Promise<void> {
  const folder = process.env[FOLDER_VARIABLE];
  if (folder !== undefined) await rm(folder, { recursive: true });
}
