/** The methods of a range that answer another range. */
import type { Area } from '../../../src/sheet/grid';
import { bounding, COLUMNS, contains, intersect, ROWS } from '../../workbook/area';
import { existingCells, type Sheet } from '../../workbook/sheet';
import { invalidArgument, itemNotFound } from '../errors';
import { isRef, ref, type Argument, type Batch, type Cells, type Method, type ObjectRef } from '../objects';
import { areaOf, cellInside, rangeAt } from './cells';
import { findSheet } from './sheetEdits';
import { parseReference } from '../../workbook/reference';

const integer = (value: Argument): number => {
  if (!Number.isInteger(value)) throw invalidArgument();
  return Number(value);
};

const near = (change: (area: Area, first: number, second: number) => Area): Method<Cells>['run'] =>
  (cells, [first, second]) => rangeAt(cells.sheet, change(areaOf(cells), integer(first ?? 0), integer(second ?? 0)));

/** A range given as an object or as an address. */
function otherRange(cells: Cells, argument: Argument, batch: Batch): Cells {
  if (isRef(argument) && argument.type === 'Range') return argument.value;
  const reference = typeof argument === 'string' ? parseReference(argument) : null;
  if (reference === null) throw invalidArgument();
  const sheet = reference.sheet === null ? cells.sheet : findSheet(batch.workbook, reference.sheet);
  if (sheet === null) throw itemNotFound();
  return { sheet, areas: reference.areas };
}

function common(cells: Cells, argument: Argument, batch: Batch): ObjectRef | null {
  const other = otherRange(cells, argument, batch);
  if (other.sheet !== cells.sheet) throw invalidArgument();
  const area = intersect(areaOf(cells), areaOf(other));
  return area === null ? null : rangeAt(cells.sheet, area);
}

export function usedInside(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const [key, cell] of existingCells(sheet, area)) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const one = { top: row, left: column, bottom: row, right: column };
    used = used === null ? one : bounding(used, one);
  }
  return used;
}

/** More merged areas than this and Excel gives no answer (its reference says so). */
const MOST_MERGED_AREAS = 512;

/** Areas that begin outside the range are missed, as Excel does (office-js issue 3611). */
function mergedAreas(cells: Cells): ObjectRef | null {
  const range = areaOf(cells);
  const areas = cells.sheet.merges.filter(({ top, left }) => contains(range, top, left));
  if (areas.length > MOST_MERGED_AREAS) throw invalidArgument();
  return areas.length === 0 ? null : ref('RangeAreas', { sheet: cells.sheet, areas });
}

export const rangeGeometry: Readonly<Record<string, Method<Cells>>> = {
  GetCell: { run: (cells, [row, column]) => rangeAt(cells.sheet, cellInside(areaOf(cells), row, column)) },
  GetRow: { run: near((area, row) => ({ ...area, top: area.top + row, bottom: area.top + row })) },
  GetColumn: { run: near((area, column) => ({ ...area, left: area.left + column, right: area.left + column })) },
  GetLastCell: { run: near((area) => ({ ...area, top: area.bottom, left: area.right })) },
  GetLastRow: { run: near((area) => ({ ...area, top: area.bottom })) },
  GetLastColumn: { run: near((area) => ({ ...area, left: area.right })) },
  GetEntireRow: { run: near((area) => ({ ...area, left: 0, right: COLUMNS - 1 })) },
  GetEntireColumn: { run: near((area) => ({ ...area, top: 0, bottom: ROWS - 1 })) },
  GetOffsetRange: {
    run: near((area, rows, columns) => ({
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    })),
  },
  GetResizedRange: {
    since: '1.3',
    run: near((area, rows, columns) => ({ ...area, bottom: area.bottom + rows, right: area.right + columns })),
  },
  GetAbsoluteResizedRange: {
    since: '1.7',
    run: near((area, rows, columns) => ({ ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 })),
  },
  GetBoundingRect: {
    run: (cells, [other], batch) => rangeAt(cells.sheet, bounding(areaOf(cells), areaOf(otherRange(cells, other, batch)))),
  },
  GetIntersection: {
    run: (cells, [other], batch) => {
      const found = common(cells, other, batch);
      if (found === null) throw itemNotFound();
      return found;
    },
  },
  GetIntersectionOrNullObject: { since: '1.4', run: (cells, [other], batch) => common(cells, other, batch) },
  GetUsedRange: {
    run: (cells, [valuesOnly]) => {
      const area = areaOf(cells);
      return rangeAt(cells.sheet, usedInside(cells.sheet, area, valuesOnly === true) ?? { ...area, bottom: area.top, right: area.left });
    },
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    run: (cells, [valuesOnly]) => {
      const area = usedInside(cells.sheet, areaOf(cells), valuesOnly === true);
      return area === null ? null : rangeAt(cells.sheet, area);
    },
  },
  GetMergedAreasOrNullObject: { since: '1.13', run: mergedAreas },
};
