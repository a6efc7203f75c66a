/** Harmless changes of columns. */
import { columnSeams, extentOf, type SheetChange } from './change';
import { added, insertColumns, orderColumns, setCell } from './edit';
import { columnNow, times, type Cell, type Sheet } from './sheet';

export const blankColumnsLeft: SheetChange = (sheet, _, random) => insertColumns(sheet, 0, random.integer(1, 3));

export const blankColumnInTable: SheetChange = (sheet, layout, random) => {
  const places = columnSeams(sheet, extentOf(sheet, layout));
  return places.length === 0 ? null : insertColumns(sheet, random.pick(places), 1);
};

export const hiddenColumn: SheetChange = (sheet, layout, random) => {
  const { left, right } = extentOf(sheet, layout);
  return { ...sheet, hiddenColumns: new Set([random.integer(left, right)]) };
};

/** A column that the table has no need of, at its right end. */
export const extraColumn: SheetChange = (sheet, layout, random) => {
  const { top, bottom, right, headerBottom } = extentOf(sheet, layout);
  const labels = ['Ghi chú', 'Ghi chú', 'Văn bản liên quan', 'Người theo dõi'].filter((label) => !sheet.rows[top]?.some((cell) => cell.value === label));
  const label = random.pick(labels);
  const wide = insertColumns(sheet, right + 1, 1);
  const notes = times(bottom - headerBottom, (index) => headerBottom + 1 + index).filter(() => random.chance(0.3));
  const filled = notes.reduce((changed, row) => setCell(changed, row, right + 1, added(random.pick(['Đã rà soát', 'Có văn bản kèm theo', 'Theo dõi thêm']))), wide);
  const headed = setCell(filled, top, right + 1, added(label));
  return headerBottom === top ? headed : { ...headed, merges: [...headed.merges, { top, bottom: headerBottom, left: right + 1, right: right + 1 }] };
};

/** A table without STT or Ghi chú. */
export const columnRemoved: SheetChange = (sheet, layout, random) => {
  const spare = (layout.spare ?? []).filter((id) => sheet.columnIds.includes(id));
  if (spare.length === 0) return null;
  const at = columnNow(sheet, random.pick(spare));
  const { top, bottom } = extentOf(sheet, layout);
  const isWide = (area: Sheet['merges'][number]): boolean => area.left <= at && area.right >= at && area.left < area.right;
  if (sheet.merges.some((area) => isWide(area) && area.bottom >= top && area.top <= bottom)) return null;
  const shrunk = (place: number): number => (place > at ? place - 1 : place);
  const without = (row: readonly Cell[], index: number): Cell[] => {
    const isTitle = index < top || index > bottom;
    return row.filter((_, column) => column !== at).map((cell, column) => (isTitle && column === at && cell.value === null ? (row[at] ?? cell) : cell));
  };
  return {
    ...sheet,
    rows: sheet.rows.map(without),
    columnIds: sheet.columnIds.filter((_, column) => column !== at),
    merges: sheet.merges.filter((area) => area.left < at || area.right > at).map((area) => ({ ...area, left: shrunk(area.left), right: area.right >= at ? area.right - 1 : area.right })),
  };
};

/** Columns in another order, Tổng at the right, districts by the alphabet. */
export const columnsReordered: SheetChange = (sheet, layout, random) => {
  const free = layout.free ?? [];
  if (free.length === 0) return null;
  const { top, bottom } = extentOf(sheet, layout);
  const blocks = random.pick(free).map((block) => {
    const [first = '', last = first] = block.split(':');
    const [from, to] = [sheet.columnIds.indexOf(first), sheet.columnIds.indexOf(last)];
    return times(to - from + 1, (index) => from + index);
  });
  const places = blocks.flat();
  const left = Math.min(...places);
  const isWhole = places.every((place) => place >= 0) && Math.max(...places) - left + 1 === places.length;
  return isWhole ? orderColumns(sheet, { top, bottom, left }, random.shuffle(blocks).flat()) : null;
};

/** Notes in a column of their own between two columns of the table. */
export const notesInTable: SheetChange = (sheet, layout, random) => {
  const extent = extentOf(sheet, layout);
  const places = columnSeams(sheet, extent).filter((column) => !sheet.merges.some((area) => area.top >= extent.top && area.top <= extent.headerBottom && area.left < column && area.right >= column));
  if (places.length === 0) return null;
  const at = random.pick(places);
  const wide = setCell(insertColumns(sheet, at, 1), extent.top, at, added(random.pick(['Ghi chú nội bộ', 'Ý kiến thẩm định', 'Nguồn số liệu'])));
  const noted = times(extent.bottom - extent.headerBottom, (index) => extent.headerBottom + 1 + index).filter((row) => random.chance(0.3) && !wide.merges.some((area) => area.top <= row && area.bottom >= row));
  const filled = noted.reduce((changed, row) => setCell(changed, row, at, added(random.pick(['Đã rà soát', 'Theo báo cáo xã', 'Chờ xác nhận']))), wide);
  return extent.headerBottom === extent.top ? filled : { ...filled, merges: [...filled.merges, { top: extent.top, bottom: extent.headerBottom, left: at, right: at }] };
};

/** A row of filter buttons is nothing but hidden rows and columns: several of them at once. */
export const filtered: SheetChange = (sheet, layout, random) => {
  const { headerBottom, bottom, left, right } = extentOf(sheet, layout);
  const rows = times(bottom - headerBottom, (index) => headerBottom + 1 + index).filter(() => random.chance(0.4));
  const columns = times(right - left + 1, (index) => left + index).filter(() => random.chance(0.2));
  return { ...sheet, hiddenRows: new Set(rows), hiddenColumns: new Set(columns) };
};
