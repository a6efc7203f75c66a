/** What the types that stand for cells have in common. */
import type { Area } from '../../../src/sheet/grid';
import { COLUMNS, ROWS } from '../../workbook/area';
import { isMixedIn, stylesIn, type Sheet } from '../../workbook/sheet';
import { TEXT_LOOKS, type CellStyle, type StyleChange } from '../../workbook/style';
import { invalidArgument } from '../errors';
import { ref, type Cells, type ObjectRef } from '../objects';

/** The range; InvalidArgument where it would leave the sheet. */
export function rangeAt(sheet: Sheet, area: Area): ObjectRef {
  const isInSheet = area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS;
  if (!isInSheet || area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return ref('Range', { sheet, areas: [area] });
}

/** The one area of a range. */
export function areaOf(cells: Cells): Area {
  const [area] = cells.areas;
  if (area === undefined) throw invalidArgument();
  return area;
}

/** The cell so many rows and columns from the area's top-left one; it may lie outside the area, as in Excel. */
export function cellInside(area: Area, row: unknown, column: unknown): Area {
  if (!Number.isInteger(row) || !Number.isInteger(column)) throw invalidArgument();
  const [top, left] = [area.top + Number(row), area.left + Number(column)];
  return { top, left, bottom: top, right: left };
}

/** What all cells show alike, or null where they differ: so Excel answers mixed properties. */
export function uniform<T>(cells: Cells, pick: (style: CellStyle) => T): T | null {
  const found = new Set<T>();
  for (const area of cells.areas) for (const style of stylesIn(cells.sheet, area)) found.add(pick(style));
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** What the cells' style and the texts in them show alike, or null. */
export function uniformLook(cells: Cells, key: keyof StyleChange): unknown {
  return isMixedText(cells.sheet, cells.areas, key) ? null : uniform(cells, (style) => style[key]);
}

export function isMixedText(sheet: Sheet, areas: readonly Area[], key: keyof StyleChange): boolean {
  const look = TEXT_LOOKS.find((one) => one === key);
  return look !== undefined && areas.some((area) => isMixedIn(sheet, area, look));
}
