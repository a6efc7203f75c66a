/** From the files and folders of a call to the workbooks that it means. */
import { readdirSync, statSync, type BigIntStats } from 'node:fs';
import { join, resolve } from 'node:path';

export type PathErrorCode = 'missing' | 'unreadable' | 'no-workbook';

/** A path as it is shown to the person; `error` where it leads to no workbook. */
export interface FoundPath {
  readonly path: string;
  readonly error: PathErrorCode | null;
}

/** Every workbook meant, each once, in the order of the call and by name within a folder. */
export function findWorkbooks(paths: readonly string[]): FoundPath[] {
  const seen = new Set<string>();
  return paths.flatMap(findIn).filter(({ path }) => {
    const place = resolve(path);
    return !seen.has(place) && seen.add(place);
  });
}

/** Null where nothing is there that can be looked at, also below something that is no folder. */
export function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}

function findIn(path: string): FoundPath[] {
  const stats = statOf(path);
  if (stats === null) return [{ path, error: 'missing' }];
  if (!stats.isDirectory()) return [{ path, error: null }];
  const found = searchFolder(path);
  return found.length === 0 ? [{ path, error: 'no-workbook' }] : found;
}

function searchFolder(folder: string): FoundPath[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // No right to look into it: said of the folder, and the others are searched.
    return [{ path: folder, error: 'unreadable' }];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return searchFolder(path);
      return isWorkbook(entry.name) ? [{ path, error: null }] : [];
    });
}

/** Excel keeps a lock file, "~$name.xlsx", beside a workbook that is open. */
function isWorkbook(name: string): boolean {
  return /\.(xlsx|xlsm|xls)$/i.test(name) && !name.startsWith('~$');
}
