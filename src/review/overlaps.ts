/** Which of the tables that the families recognise in a sheet are taken, and where each of them ends. */
import type { Family, Recognition } from '../appendices/table';
import { doOverlap, textAt, type Area, type Grid } from '../sheet/grid';
import { linesOfRow } from '../sheet/title';
import { fold } from '../text/fold';

export interface Found {
  readonly family: Family;
  readonly recognition: Recognition;
}

export interface Taken extends Found {
  /** What families that come later in the list take the same header for. */
  readonly rivals: readonly Found[];
}

/**
 * The first family that recognises a header has it; several of its tables may share one, each with columns of its own. A
 * table ends above the header of the next one where a blank row or a title sets that apart; a header within the rows of
 * another table is none of its own.
 */
export function withoutOverlaps(grid: Grid, found: readonly Found[]): readonly Taken[] {
  const taken: { family: Family; recognition: Recognition; rivals: Found[] }[] = [];
  for (const { family, recognition } of found) {
    const same = taken.find((one) => one.family !== family && doOverlap(one.recognition.header, recognition.header));
    same?.rivals.push({ family, recognition });
    if (same === undefined) taken.push({ family, recognition, rivals: [] });
  }
  const kept = taken.filter((one) => !taken.some(({ recognition }) => isBelow(one.recognition.header, recognition) && !isSetApart(grid, one.recognition.header, recognition.header)));
  return kept.map((one) => ({ ...one, recognition: kept.reduce((recognition, { recognition: { header } }) => endedAbove(grid, recognition, header), one.recognition) }));
}

/** Does the header begin within the rows of the table? */
function isBelow(header: Area, { header: own, area }: Recognition): boolean {
  return header.top > own.bottom && doOverlap(header, area);
}

/** Its row above is blank or one line of text, and its labels are not those of the table again. */
function isSetApart(grid: Grid, header: Area, above: Area): boolean {
  if (linesOfRow(grid, header.top - 1).length > 1) return false;
  for (let column = header.left; column <= header.right; column++) {
    if (fold(textAt(grid, header.top, column)) !== fold(textAt(grid, above.top, column))) return true;
  }
  return false;
}

/** Without the rows from the header on, and the lines of its title above it. */
function endedAbove(grid: Grid, recognition: Recognition, header: Area): Recognition {
  if (!isBelow(header, recognition)) return recognition;
  let bottom = header.top - 1;
  while (bottom > recognition.header.bottom + 1 && linesOfRow(grid, bottom).length < 2) bottom--;
  return { ...recognition, area: { ...recognition.area, bottom } };
}
