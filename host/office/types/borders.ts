/** The lines around and between the cells of a range. */
import type { Area } from '../../../src/sheet/grid';
import { restyle } from '../../workbook/edit';
import { withStyle, type CellStyle } from '../../workbook/style';
import { invalidArgument } from '../errors';
import { changed, ref, type Batch, type Cells, type ObjectType } from '../objects';
import { uniform } from './cells';
import { refuseFormats } from './sheetEdits';

type Side = 'borderLeft' | 'borderRight' | 'borderTop' | 'borderBottom';

/** One of the six lines of a range. */
export interface Line {
  readonly cells: Cells;
  readonly index: string;
}

/** Which cells of an area a line runs along, and at which of their sides. */
const LINES: Readonly<Record<string, (area: Area) => readonly (readonly [Area, Side])[]>> = {
  EdgeTop: (area) => [[{ ...area, bottom: area.top }, 'borderTop']],
  EdgeBottom: (area) => [[{ ...area, top: area.bottom }, 'borderBottom']],
  EdgeLeft: (area) => [[{ ...area, right: area.left }, 'borderLeft']],
  EdgeRight: (area) => [[{ ...area, left: area.right }, 'borderRight']],
  InsideHorizontal: (area) => (area.top === area.bottom ? [] : [[{ ...area, bottom: area.bottom - 1 }, 'borderBottom'], [{ ...area, top: area.top + 1 }, 'borderTop']]),
  InsideVertical: (area) => (area.left === area.right ? [] : [[{ ...area, right: area.right - 1 }, 'borderRight'], [{ ...area, left: area.left + 1 }, 'borderLeft']]),
};

const STYLES: Readonly<Record<string, string | null>> = { None: null, Continuous: 'thin', Dash: 'dashed', Dot: 'dotted', Double: 'double' };

const along = ({ cells, index }: Line): readonly (readonly [Area, Side])[] => cells.areas.flatMap((area) => LINES[index]?.(area) ?? []);

function styleOf(line: Line): string | null {
  const found = new Set(along(line).map(([area, side]) => uniform({ sheet: line.cells.sheet, areas: [area] }, (style: CellStyle) => style[side] ?? 'none')));
  const [first = 'none'] = found;
  if (found.size > 1 || first === null) return null;
  return Object.keys(STYLES).find((name) => (STYLES[name] ?? 'none') === first) ?? 'Continuous';
}

function draw(line: Line, name: unknown, batch: Batch): void {
  const style = STYLES[String(name)];
  if (style === undefined) throw invalidArgument();
  refuseFormats(line.cells.sheet);
  for (const [area, side] of along(line)) restyle(line.cells.sheet, area, (one) => withStyle(one, { [side]: style }));
  changed(batch, 'format', line.cells.sheet, line.cells.areas);
}

export const rangeBorderCollection: ObjectType<Cells> = {
  item: (cells, index) => {
    if (LINES[String(index)] === undefined) throw invalidArgument();
    return ref('RangeBorder', { cells, index: String(index) });
  },
};

export const rangeBorder: ObjectType<Line> = {
  id: ({ index }) => index,
  scalars: {
    SideIndex: { read: ({ index }) => index },
    Style: { read: styleOf, write: draw },
  },
};
