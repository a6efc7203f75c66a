/** How the cells of a sheet of ours look, from one layout to another. */
import { areaAddress, parseAddress } from '../../sheet/address';
import type { CellLook, SheetLayout } from '../../sheet/content';
import { cellKey, type Area, type CellKey } from '../../sheet/grid';
import { addressChunks, joinCells, type CellPlace } from '../joinCells';
import { lookKey, USUAL_SIZE } from './layout';

interface Look extends CellPlace {
  readonly look: CellLook;
}

function looksByCell({ looks }: SheetLayout): Map<CellKey, Look> {
  const cells = new Map<CellKey, Look>();
  for (const { look, cells: addresses } of looks) {
    for (const address of addresses.split(',')) {
      const area = parseAddress(address)?.area;
      if (area === undefined) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) cells.set(cellKey(row, column), { row, column, look });
      }
    }
  }
  return cells;
}

/** Cells whose look is another one, by that look; those that are no longer ours look as the sheet's others do. */
export function queueLooks(sheet: Excel.Worksheet, from: SheetLayout, to: SheetLayout): void {
  const had = looksByCell(from);
  const wanted = looksByCell(to);
  const changed = new Map<string, { readonly look: CellLook; readonly places: Look[] }>();
  const note = (place: Look): void => {
    const group = changed.get(lookKey(place.look)) ?? { look: place.look, places: [] };
    changed.set(lookKey(place.look), group);
    group.places.push(place);
  };
  for (const [key, place] of wanted) {
    const before = had.get(key);
    if (before === undefined || lookKey(before.look) !== lookKey(place.look)) note(place);
  }
  const left = [...had].filter(([key]) => !wanted.has(key)).map(([, place]) => place);
  for (const address of addressChunks(joinCells(left))) sheet.getRanges(address).clear('Formats');
  for (const { look, places } of changed.values()) {
    for (const address of addressChunks(joinCells(places))) queueLook(sheet.getRanges(address).format, look);
  }
  queueBorders(sheet, [...had.values()], [...wanted.values()]);
}

const FONT = 'Times New Roman';
const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function queueLook(format: Excel.RangeFormat, look: CellLook): void {
  format.font.name = FONT;
  format.verticalAlignment = 'Center';
  format.font.bold = look.bold === true;
  format.font.italic = look.italic === true;
  format.font.underline = look.isUnderlined === true ? 'Single' : 'None';
  format.font.size = look.size ?? USUAL_SIZE;
  format.horizontalAlignment = look.align === undefined ? 'General' : ALIGNMENTS[look.align];
  format.wrapText = look.wraps === true;
  if (look.fill === undefined) format.fill.clear();
  else format.fill.color = look.fill;
}

/** Where any cell gets or loses its border, all are drawn anew: neighbours share their lines. */
function queueBorders(sheet: Excel.Worksheet, from: readonly Look[], to: readonly Look[]): void {
  const had = joinCells(from.filter(({ look }) => look.hasBorder === true));
  const wanted = joinCells(to.filter(({ look }) => look.hasBorder === true));
  if (had.map(areaAddress).join() === wanted.map(areaAddress).join()) return;
  for (const area of had) queueLines(sheet, area, 'None');
  for (const area of wanted) queueLines(sheet, area, 'Continuous');
}

function queueLines(sheet: Excel.Worksheet, area: Area, style: 'None' | 'Continuous'): void {
  const { borders } = sheet.getRange(areaAddress(area)).format;
  const inside = [...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []), ...(area.right > area.left ? (['InsideVertical'] as const) : [])];
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inside] as const) borders.getItem(side).style = style;
}
