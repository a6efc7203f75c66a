/** Where the header that a person stated stands now: rows and columns may have been inserted or deleted since. */
import { columnIndex, columnName, parseAddress } from '../../sheet/address';
import { doOverlap, type Area, type Grid } from '../../sheet/grid';
import { columnLabel } from '../../sheet/labels';
import type { StatedTable } from '../state';

export interface FoundHeader {
  readonly area: Area;
  /** From the columns of that time to those of now. */
  readonly columnOf: (column: number) => number;
}

/** No header that a person points at has more rows; more are a slip of the hand. */
const TALLEST_HEADER = 10;
/** A header with fewer of its texts is another one. */
const LEAST_SHARE = 0.5;

/** What the columns of a header say, by column letter; blank ones are left out. */
export function headerTexts(grid: Grid, area: Area): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let column = area.left; column <= area.right; column++) {
    const { path } = columnLabel(grid, area.top, area.bottom, column);
    if (path !== '') texts[columnName(column)] = path;
  }
  return texts;
}

/** The place where most of the texts stand, the nearest of several; null where fewer than half stand together anywhere. */
export function findHeader(grid: Grid, { header, texts }: Pick<StatedTable, 'header' | 'texts'>): FoundHeader | null {
  const stated = parseAddress(header)?.area;
  if (stated === undefined || stated.bottom - stated.top >= TALLEST_HEADER) return null;
  const wanted = Object.entries(texts).map(([letters, path]) => ({ column: columnIndex(letters), path })).sort((one, other) => one.column - other.column);
  if (wanted.length === 0) return within(stated, grid, (column) => column);
  let best: { top: number; places: Places } | null = null;
  for (const top of rowsFrom(grid, stated)) {
    const places = align(wanted, grid, top, top + stated.bottom - stated.top);
    if (places.size > (best?.places.size ?? 0)) best = { top, places };
    if (places.size === wanted.length) break;
  }
  if (best === null || best.places.size < wanted.length * LEAST_SHARE) return null;
  const columnOf = columnsBy(best.places);
  return within({ top: best.top, bottom: best.top + stated.bottom - stated.top, left: columnOf(stated.left), right: columnOf(stated.right) }, grid, columnOf);
}

/** The part of the header in which the sheet holds something. */
function within(area: Area, { area: used }: Grid, columnOf: FoundHeader['columnOf']): FoundHeader | null {
  if (used === null || !doOverlap(area, used)) return null;
  const { top, left, bottom, right } = used;
  return { area: { top: Math.max(area.top, top), left: Math.max(area.left, left), bottom: Math.min(area.bottom, bottom), right: Math.min(area.right, right) }, columnOf };
}

/** Columns of that time and of now, in order. */
type Places = ReadonlyMap<number, number>;

interface WantedText {
  readonly column: number;
  readonly path: string;
}

/** The stated row first, then those around it, the nearest first. */
function rowsFrom(grid: Grid, { top }: Area): number[] {
  const first = grid.area?.top ?? 0;
  const last = grid.area?.bottom ?? -1;
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return rows.sort((one, other) => Math.abs(one - top) - Math.abs(other - top));
}

/** The texts that stand in these rows in the same order. */
function align(wanted: readonly WantedText[], grid: Grid, top: number, bottom: number): Places {
  const places = new Map<number, number>();
  const { left, right } = grid.area ?? { left: 0, right: -1 };
  let next = left;
  for (const { column, path } of wanted) {
    for (let candidate = next; candidate <= right; candidate++) {
      if (columnLabel(grid, top, bottom, candidate).path !== path) continue;
      places.set(column, candidate);
      next = candidate + 1;
      break;
    }
  }
  return places;
}

/** A column whose text is gone, or that never had one, stands where it stood beside the nearest that is found: its left neighbour, or the first of all. */
function columnsBy(places: Places): (column: number) => number {
  const known = [...places.keys()];
  return (column) => {
    const beside = [...known].reverse().find((one) => one <= column) ?? known[0] ?? column;
    return (places.get(beside) ?? beside) + column - beside;
  };
}
