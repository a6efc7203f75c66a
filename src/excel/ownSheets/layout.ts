/** The layout of a content: where which look stands, merged cells, widths and heights. */
import { areaAddress } from '../../sheet/address';
import type { CellLook, ContentCell, SheetContent, SheetLayout } from '../../sheet/content';
import type { Area } from '../../sheet/grid';
import { joinCells, type CellPlace } from '../joinCells';

export const EMPTY_LAYOUT: SheetLayout = { looks: [], merges: [], columnWidths: [], rowHeights: [], charts: [] };

export function layoutOf(content: SheetContent): SheetLayout {
  const { headerRows } = content;
  return {
    looks: looksOf(content.cells),
    merges: content.merges.map(areaAddress),
    columnWidths: content.columnWidths,
    rowHeights: mergedHeights(content),
    ...(headerRows === undefined ? {} : { headerRows }),
    charts: content.charts ?? [],
  };
}

function looksOf(cells: readonly ContentCell[]): SheetLayout['looks'] {
  const groups = new Map<string, { readonly look: CellLook; readonly cells: CellPlace[] }>();
  for (const cell of cells) {
    const key = lookKey(cell.look);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { look: cell.look ?? {}, cells: [cell] });
    else group.cells.push(cell);
  }
  return [...groups.values()].map(({ look, cells: places }) => ({ look, cells: joinCells(places).map(areaAddress).join(',') }));
}

/** The same for looks that show the same; "" for the usual one. */
export function lookKey(look: CellLook = {}): string {
  const { bold, italic, isUnderlined, size, align, wraps, hasBorder, fill, numberFormat } = look;
  return [bold === true && 'bold', italic === true && 'italic', isUnderlined === true && 'underlined', size, align, wraps === true && 'wraps', hasBorder === true && 'border', fill, numberFormat]
    .filter((part) => part !== undefined && part !== false)
    .join('|');
}

/** Points of a line of text of 12 points. */
const LINE = 16;
/** In points. */
export const USUAL_SIZE = 12;
const USUAL_WIDTH = 8.43;

/** Where a text breaks into lines over merged cells, no program makes its row high enough: estimated from its length. */
function mergedHeights({ cells, merges, columnWidths }: SheetContent): [number, number][] {
  const heights = new Map<number, number>();
  for (const area of merges) {
    const cell = cells.find(({ row, column }) => row === area.top && column === area.left);
    if (cell?.look?.wraps !== true || typeof cell.value !== 'string' || area.top !== area.bottom) continue;
    const lines = linesOf(cell.value, widthOf(area, columnWidths) * (USUAL_SIZE / (cell.look.size ?? USUAL_SIZE)));
    const height = lines * LINE * ((cell.look.size ?? USUAL_SIZE) / USUAL_SIZE);
    if (lines > 1) heights.set(area.top, Math.max(height, heights.get(area.top) ?? 0));
  }
  return [...heights];
}

function widthOf({ left, right }: Area, widths: readonly number[]): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += widths[column] ?? USUAL_WIDTH;
  return width;
}

/** Words rarely fill a line to its end. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
}
