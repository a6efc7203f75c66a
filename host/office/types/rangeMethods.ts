/** The methods of a range that change or select it. */
import { cellCount, columnCount, rowCount } from '../../workbook/area';
import { merge, putCell, restyle, unmerged } from '../../workbook/edit';
import { existingCells, columnOf, rowOf } from '../../workbook/sheet';
import { generalException, invalidArgument } from '../errors';
import { changed, type Cells, type Method } from '../objects';
import { areaOf } from './cells';
import { refuseFormats, refuseLocked } from './sheetEdits';

/** Contents, formats, or both ("All"). Conditional formats go with the formats. */
const clear: Method<Cells>['run'] = (cells, [applyTo], batch) => {
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw invalidArgument();
  if (what !== 'Formats') refuseLocked(cells.sheet, cells.areas);
  if (what !== 'Contents') refuseFormats(cells.sheet);
  const { sheet } = cells;
  for (const area of cells.areas) {
    if (what !== 'Formats') {
      for (const [key, cell] of existingCells(sheet, area)) putCell(sheet, rowOf(key), columnOf(key), null, null, cell.style);
    }
    if (what !== 'Contents') {
      for (const [key] of existingCells(sheet, area)) {
        const one = { top: rowOf(key), left: columnOf(key), bottom: rowOf(key), right: columnOf(key) };
        restyle(sheet, one, () => sheet.standardStyle);
      }
    }
  }
  if (what !== 'Formats') changed(batch, 'content', sheet, cells.areas);
  if (what !== 'Contents') changed(batch, 'format', sheet, cells.areas);
};

export const rangeMethods: Readonly<Record<string, Method<Cells>>> = {
  Clear: { run: clear },
  Calculate: { since: '1.6', run: (_, __, batch) => void (batch.stale = true) },
  Merge: {
    since: '1.2',
    run: (cells, [across], batch) => {
      const area = areaOf(cells);
      refuseLocked(cells.sheet, cells.areas);
      const rows = across === true ? Array.from({ length: rowCount(area) }, (_, index) => index + area.top) : null;
      const parts = rows === null ? [area] : rows.map((row) => ({ ...area, top: row, bottom: row }));
      for (const part of parts) if (cellCount(part) > 1) merge(cells.sheet, part);
      changed(batch, 'structure', cells.sheet, [area]);
      batch.stale = true;
    },
  },
  Unmerge: {
    since: '1.2',
    run: (cells, _, batch) => {
      refuseLocked(cells.sheet, cells.areas);
      cells.sheet.merges = unmerged(cells.sheet, areaOf(cells));
      changed(batch, 'structure', cells.sheet, cells.areas);
    },
  },
  /** Goes to the range: its sheet becomes the active one. */
  Select: {
    run: (cells, _, batch) => {
      if (cells.sheet.visibility !== 'visible') throw generalException();
      batch.workbook.active = cells.sheet.id;
      batch.workbook.selection = { sheet: cells.sheet.id, areas: cells.areas };
      changed(batch, 'selection', cells.sheet, cells.areas);
    },
  },
  /** The client asks this before it sends large arrays in slices. */
  _ValidateArraySize: {
    since: '1.3',
    run: (cells, [rows, columns]) => {
      const area = areaOf(cells);
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument();
    },
  },
};
