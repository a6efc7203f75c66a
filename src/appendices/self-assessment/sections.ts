/** The rows of each commune, where a table holds the assessments of several: named by a row above its own, or beside them. */
import { cellAddress } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import { bareName, firstLine } from '../placeName';
import type { Recognition } from '../table';
import { ownText, partOf, placeHeading } from './rows';
import type { NamedPlace, SelfAssessmentColumns } from './table';

export interface SectionRows {
  /** Named above or beside them; null where the title or the header names it. */
  readonly place: NamedPlace | null;
  /** The row that names the place included. */
  readonly top: number;
  readonly bottom: number;
  /** The last row that may still speak of the whole: lines right below the table, too. */
  readonly reach: number;
}

const ROWS_BELOW = 3;

/** One section where nothing in the table names a commune. */
export function sectionsIn(grid: Grid, { header, area, columns }: Recognition<SelfAssessmentColumns>): readonly SectionRows[] {
  const sections: SectionRows[] = [];
  const down = { bottom: area.bottom, reach: Math.min(area.bottom + ROWS_BELOW, grid.area?.bottom ?? -1) };
  let open: SectionRows = { place: null, top: header.bottom + 1, ...down };
  let isTelling = false;
  for (let row = open.top; row <= area.bottom; row++) {
    const part = partOf(grid, row, columns);
    const heading = part === 'place' && isFollowed(grid, row, area.bottom, columns) ? placeHeading(grid, row, columns) : null;
    const place = heading ?? (part === 'assessed' ? placeBeside(grid, row, columns) : null);
    if (place !== null && (heading !== null || place.name !== open.place?.name)) {
      if (isTelling) sections.push({ ...open, bottom: row - 1, reach: row - 1 });
      open = { place, top: row, ...down };
      isTelling = false;
    }
    isTelling ||= part === 'assessed';
  }
  return [...sections, open];
}

/** In the column of communes; null where a merged cell, or none, stands for the rows above as well. */
function placeBeside(grid: Grid, row: number, { place }: SelfAssessmentColumns): NamedPlace | null {
  const name = place === null ? '' : bareName(firstLine(ownText(grid, row, place)));
  return name === '' || place === null ? null : { name, cell: cellAddress(row, place) };
}

/** Is the next row of the table an assessed one, or one that sets criteria apart? */
function isFollowed(grid: Grid, heading: number, bottom: number, columns: SelfAssessmentColumns): boolean {
  for (let row = heading + 1; row <= bottom; row++) {
    const part = partOf(grid, row, columns);
    if (part !== null) return part === 'assessed' || part === 'group';
  }
  return false;
}
