/** `--report OUT.xlsx`: the results of all files of a call as one workbook, a sheet a file. */
import { writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { reportContent } from '../edits/report/content';
import { freeSheetName } from '../excel/freeSheetName';
import { writeSheets, type FileSheet } from '../files/writeSheets';
import type { Language } from '../review/messages';
import { explain } from '../review/messages/languages';
import { VERSION } from '../review/version';
import { momentOf } from '../text/moment';
import type { CheckedFile, ReviewedFile } from './checkFile';
import { statOf } from './workbooks';

/** `input`: it would be written over a file that was checked. */
export type ReportProblem = 'folder' | 'input' | 'unwritable' | 'nothing';

/** Writes the report; null where it is written. */
export function writeReport(path: string, files: readonly CheckedFile[], language: Language): ReportProblem | null {
  if (statOf(path)?.isDirectory() === true) return 'folder';
  if (files.some((file) => isSameFile(file.path, path))) return 'input';
  const reviewed = files.filter((file): file is ReviewedFile => file.error === null);
  if (reviewed.length === 0) return 'nothing';
  try {
    writeFileSync(path, writeSheets(sheetsOf(reviewed, dirname(path), language)));
    return null;
  } catch {
    return 'unwritable';
  }
}

/** Whether two paths lead to one file, also through a link. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = [statOf(one), statOf(other)];
  return first !== null && second !== null && first.ino === second.ino && first.dev === second.dev;
}

/** One sheet a file, named after it where there are several. */
function sheetsOf(files: readonly ReviewedFile[], folder: string, language: Language): FileSheet[] {
  const at = momentOf(new Date());
  const names: string[] = [];
  return files.map(({ path, review, explained }) => {
    const content = reportContent({ file: basename(path), review, explained, mended: [], at, version: VERSION, language, explain: (finding) => explain(finding, language) });
    const name = freeSheetName(files.length === 1 ? content.name : basename(path).replace(/\.\w+$/, ''), names);
    names.push(name);
    return { content: { ...content, name }, linkedFile: relative(folder, path).split(sep).join('/') };
  });
}
