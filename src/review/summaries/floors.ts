/** Sentences that promise a least number of criteria: "đến cuối năm 2025 không còn xã dưới 15 tiêu chí". */
import { cellAddress, qualifiedAddress } from '../../sheet/address';
import { textAt, type Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';

export interface StatedFloor {
  readonly floor: number;
  /** By the end of this year; null where the sentence names none. */
  readonly year: number | null;
  /** "PL01!B3" */
  readonly cell: string;
}

const FLOOR = /(?:nam (20\d\d)[^.;]{0,20}? )?khong (?:con|de|co) (?:cac )?(?:xa|don vi|dia phuong) (?:nao )?(?:dat |co )?duoi (\d{1,2}) (?:tieu chi|tc)\b/g;

/** In the order of the sheets; one sentence may state several. */
export function floorsIn(grids: readonly Grid[]): readonly StatedFloor[] {
  return grids.flatMap((grid) => cellsOf(grid).flatMap(({ text, cell }) => floorsOf(text).map((floor) => ({ ...floor, cell: qualifiedAddress(grid.sheet, cell) }))));
}

function floorsOf(text: string): Omit<StatedFloor, 'cell'>[] {
  return [...fold(text).matchAll(FLOOR)].map(([, year, floor]) => ({ floor: Number(floor), year: year === undefined ? null : Number(year) }));
}

/** Texts that may hold such a sentence. */
function cellsOf(grid: Grid): readonly { readonly text: string; readonly cell: string }[] {
  const { area } = grid;
  if (area === null) return [];
  return grid.values.flatMap((row, offset) =>
    row.flatMap((value, column) => (typeof value === 'string' && /\d/.test(value) && value.length > 15 ? [{ text: textAt(grid, area.top + offset, area.left + column), cell: cellAddress(area.top + offset, area.left + column) }] : [])),
  );
}
