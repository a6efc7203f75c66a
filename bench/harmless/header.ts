/** Harmless changes of headers. */
import { extentOf, type Extent, type SheetChange } from './change';
import { added, insertRows, setCell, splitMerges, writeMerged } from './edit';
import { otherSpellings } from './headerWords';
import { times, type Sheet } from './sheet';

type Relabel = (label: string, isLast: boolean) => string;

function relabelled(sheet: Sheet, { top, headerBottom, left, right }: Extent, relabel: Relabel): Sheet {
  const isLabel = (row: number, column: number): boolean => row >= top && row <= headerBottom && column >= left && column <= right;
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => (isLabel(row, column) && typeof cell.value === 'string' ? { ...cell, value: relabel(cell.value, row === headerBottom) } : cell)),
  );
  return { ...sheet, rows };
}

/** Every label in a spelling drawn at random. */
export const otherWords: SheetChange = (sheet, layout, random) => relabelled(sheet, extentOf(sheet, layout), (label) => random.pick([label, ...otherSpellings(label)]));

/** One label in another spelling, so that a failure names it. */
export const otherWord: SheetChange = (sheet, layout, random) => {
  const extent = extentOf(sheet, layout);
  const labels = new Set(sheet.rows.slice(extent.top, extent.headerBottom + 1).flatMap((cells) => cells.map((cell) => String(cell.value ?? ''))));
  const known = [...labels].filter((label) => otherSpellings(label).length > 0);
  if (known.length === 0) return null;
  const one = random.pick(known);
  const other = random.pick(otherSpellings(one));
  return relabelled(sheet, extent, (label) => (label === one ? other : label));
};

export const capitals: SheetChange = (sheet, layout) => relabelled(sheet, extentOf(sheet, layout), (label) => label.toLocaleUpperCase('vi'));

/** "Cơ quan\nchủ trì": wrapped by hand. */
export const brokenLabels: SheetChange = (sheet, layout, random) => relabelled(sheet, extentOf(sheet, layout), (label) => label.replace(/ /g, () => (random.chance(0.3) ? '\n' : ' ')));

export const footnotedLabels: SheetChange = (sheet, layout, random) =>
  relabelled(sheet, extentOf(sheet, layout), (label) => (random.chance(0.3) ? label + random.pick(['*', ' (*)', ' (1)', '¹', '²', ' *']) : label));

/** Every label over two or three rows; in half of the cases some columns get a label above their own. */
export const tallerHeader: SheetChange = (sheet, layout, random) => {
  const extent = extentOf(sheet, layout);
  if (extent.headerBottom > extent.top) return null;
  const more = random.integer(1, 2);
  const tall = insertRows(sheet, extent.top + 1, more);
  const span = spanned(tall, extent, random.chance(0.5) ? layout.free?.[layout.free.length - 1] : undefined);
  const columns = times(extent.right - extent.left + 1, (index) => extent.left + index).filter((column) => !span.includes(column));
  const merges = columns.map((column) => ({ top: extent.top, bottom: extent.top + more, left: column, right: column }));
  const merged = { ...tall, merges: [...tall.merges, ...merges] };
  return span.length < 2 ? merged : withParent(merged, extent.top, more, span);
};

/** The places of the columns that a label may stand over: adjacent ones of one kind. */
function spanned(sheet: Sheet, { left, right }: Extent, block: readonly string[] | undefined): readonly number[] {
  if (block === undefined || block.some((id) => id.includes(':'))) return [];
  const places = block.map((id) => sheet.columnIds.indexOf(id));
  return places.every((place, index) => place >= left && place <= right && place === (places[0] ?? 0) + index) ? places : [];
}

/** Moves the labels of the columns down and writes "Trong đó" over them. */
function withParent(sheet: Sheet, top: number, more: number, span: readonly number[]): Sheet {
  const lowered = span.reduce((changed, column) => setCell(setCell(changed, top + more, column, changed.rows[top]?.[column] ?? added(null)), top, column, added(null)), sheet);
  const tails = more === 1 ? [] : span.map((column) => ({ top: top + 1, bottom: top + more, left: column, right: column }));
  const raised = more === 1 ? lowered : span.reduce((changed, column) => setCell(setCell(changed, top + 1, column, changed.rows[top + more]?.[column] ?? added(null)), top + more, column, added(null)), lowered);
  const [left = 0] = span;
  const headed = writeMerged(raised, { top, bottom: top, left, right: left + span.length - 1 }, 'Trong đó');
  return { ...headed, merges: [...headed.merges, ...tails] };
}

/** The row (1) (2) (3) that forms put under their header. */
export const columnNumbers: SheetChange = (sheet, layout, random) => {
  const { headerBottom, left, right } = extentOf(sheet, layout);
  const isWritten = random.chance(0.5);
  return times(right - left + 1, (index) => index).reduce((changed, index) => setCell(changed, headerBottom + 1, left + index, added(isWritten ? `(${index + 1})` : index + 1)), insertRows(sheet, headerBottom + 1, 1));
};

/** Merged titles and labels taken apart: their texts stand in the first cell. */
export const titleUnmerged: SheetChange = (sheet, layout) => splitMerges(sheet, 0, extentOf(sheet, layout).top - 1);

/** The labels of a header over several rows taken apart, each at the bottom, as after a copy of values. */
export const headerUnmerged: SheetChange = (sheet, layout) => {
  const { top, headerBottom } = extentOf(sheet, layout);
  return top === headerBottom ? null : splitMerges(sheet, top, headerBottom);
};

/** Merged rows of the body taken apart, as Unmerge leaves them. */
export const bodyUnmerged: SheetChange = (sheet, layout) => {
  const { headerBottom, bottom } = extentOf(sheet, layout);
  const isTall = (area: Sheet['merges'][number]): boolean => area.top > headerBottom && area.bottom <= bottom && area.bottom > area.top;
  return sheet.merges.some(isTall) ? { ...sheet, merges: sheet.merges.filter((area) => !isTall(area)) } : null;
};
