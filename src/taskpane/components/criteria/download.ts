/** A criteria set as a file. */
import type { CriteriaSet } from '../../../criteria/set';

/** As the files of sets are written. */
export function jsonOf(set: CriteriaSet): string {
  return `${JSON.stringify(set, null, 1)}\n`;
}

/** Hands the person the file, as browsers do; nothing leaves the machine. */
export function downloadSet(set: CriteriaSet): void {
  const url = URL.createObjectURL(new Blob([jsonOf(set)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${set.id}.json`;
  link.click();
  // The browser has begun the download by then; the text is let go of afterwards.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
