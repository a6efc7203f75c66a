/** The rows of each commune, where a table holds the assessments of several below each other. */
import type { Grid } from '../../sheet/grid';
import type { Recognition } from '../table';
import { partOf, placeHeading } from './rows';
import type { NamedPlace, SelfAssessmentColumns } from './table';

export interface SectionRows {
  /** Named by the row above them; null where the title or the header names it. */
  readonly place: NamedPlace | null;
  /** The row that names the place included. */
  readonly top: number;
  readonly bottom: number;
}

/** One section where no row names a commune above rows that are assessed. */
export function sectionsIn(grid: Grid, { header, area, columns }: Recognition<SelfAssessmentColumns>): readonly SectionRows[] {
  const sections: SectionRows[] = [];
  let open: SectionRows = { place: null, top: header.bottom + 1, bottom: area.bottom };
  let isTelling = false;
  for (let row = open.top; row <= area.bottom; row++) {
    const part = partOf(grid, row, columns);
    isTelling ||= part === 'assessed';
    if (part !== 'place' || !isFollowed(grid, row, area.bottom, columns)) continue;
    if (isTelling) sections.push({ ...open, bottom: row - 1 });
    open = { place: placeHeading(grid, row, columns), top: row, bottom: area.bottom };
    isTelling = false;
  }
  return [...sections, open];
}

/** Is the next row of the table an assessed one, or one that sets criteria apart? */
function isFollowed(grid: Grid, heading: number, bottom: number, columns: SelfAssessmentColumns): boolean {
  for (let row = heading + 1; row <= bottom; row++) {
    const part = partOf(grid, row, columns);
    if (part !== null) return part === 'assessed' || part === 'group';
  }
  return false;
}
