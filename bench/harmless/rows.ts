/** Harmless changes of rows. */
import { extentOf, seams, type SheetChange } from './change';
import { added, insertColumns, insertRows, removeRow, setCell, writeMerged } from './edit';
import { BLANK, rowNow, times, type Sheet } from './sheet';

/** Titles stand in the first rows. */
const TITLE_ROWS = 8;

export const blankRowsAtTop: SheetChange = (sheet, _, random) => insertRows(sheet, 0, random.integer(1, 5));

export const blankRowsAboveHeader: SheetChange = (sheet, layout, random) => insertRows(sheet, extentOf(sheet, layout).top, random.integer(1, 3));

/** Between two rows of the table, as officials set groups apart. */
export const blankRowsInTable: SheetChange = (sheet, layout, random) => {
  const places = seams(sheet, extentOf(sheet, layout)).filter((row) => !isBlank(sheet, row) && !isBlank(sheet, row - 1));
  const chosen = random.shuffle(places).slice(0, random.integer(1, 3)).sort((a, b) => b - a);
  return chosen.length === 0 ? null : chosen.reduce((changed, row) => insertRows(changed, row, 1), sheet);
};

export const blankRowBelowHeader: SheetChange = (sheet, layout) => insertRows(sheet, extentOf(sheet, layout).headerBottom + 1, 1);

function isBlank(sheet: Sheet, row: number): boolean {
  return sheet.rows[row]?.every((cell) => cell.value === null) ?? true;
}

/** As on a new page after a copy from Word, with a blank row before it or none. */
export const repeatedHeader: SheetChange = (sheet, layout, random) => {
  const extent = extentOf(sheet, layout);
  const places = seams(sheet, extent).filter((row) => row > extent.headerBottom + 2);
  if (places.length === 0) return null;
  const height = extent.headerBottom - extent.top + 1;
  const gap = random.integer(0, 1);
  const at = random.pick(places) + gap;
  const wider = insertRows(sheet, at - gap, height + gap);
  const rows = wider.rows.map((cells, row) => (row >= at && row < at + height ? (wider.rows[extent.top + row - at] ?? cells) : cells));
  const labels = wider.merges.filter((area) => area.top >= extent.top && area.bottom <= extent.headerBottom);
  const merges = labels.map((area) => ({ ...area, top: area.top + at - extent.top, bottom: area.bottom + at - extent.top }));
  return { ...wider, rows, merges: [...wider.merges, ...merges] };
};

/** TỔNG CỘNG first instead of last, or last instead of first. */
export const totalRowMoved: SheetChange = (sheet, layout) => {
  if (layout.totalRow === undefined) return null;
  const { headerBottom, bottom } = extentOf(sheet, layout);
  const at = rowNow(sheet, layout.totalRow);
  if (sheet.merges.some((area) => area.top <= at && area.bottom >= at)) return null;
  const cells = sheet.rows[at] ?? [];
  const to = at > headerBottom + 1 ? headerBottom + 1 : bottom;
  const moved = insertRows(removeRow(sheet, at), to, 1);
  return { ...moved, rows: moved.rows.map((row, index) => (index === to ? cells : row)), rowIds: moved.rowIds.map((id, index) => (index === to ? (layout.totalRow ?? id) : id)) };
};

/** "TỔNG CỘNG" over the columns of number and year, or in the first of them. */
export const totalLabelMerged: SheetChange = (sheet, layout, random) => {
  if (layout.totalRow === undefined || layout.years === undefined) return null;
  const at = rowNow(sheet, layout.totalRow);
  const left = extentOf(sheet, layout).left;
  const label = sheet.rows[at]?.[left + 1];
  if (label === undefined || sheet.columnIds[left] !== 'A') return null;
  const moved = setCell(setCell(sheet, at, left, label), at, left + 1, BLANK);
  return random.chance(0.3) ? moved : { ...moved, merges: [...moved.merges, { top: at, bottom: at, left, right: left + 1 }] };
};

export const hiddenRows: SheetChange = (sheet, layout, random) => {
  const { headerBottom, bottom } = extentOf(sheet, layout);
  return { ...sheet, hiddenRows: new Set(times(random.integer(1, 3), () => random.integer(headerBottom + 1, bottom))) };
};

/** Who signs, to whom the sheet goes. */
export const signature: SheetChange = (sheet, layout, random) => {
  const { left, right } = extentOf(sheet, layout);
  const from = sheet.rows.length + random.integer(0, 2);
  const [top, name] = random.pick([
    ['NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN'],
    ['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. UBND XÃ\nCHỦ TỊCH'],
    ['Người lập', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'],
  ] as const);
  const longer = insertRows(sheet, sheet.rows.length, from - sheet.rows.length + 5);
  const signed = setCell(setCell(longer, from + 1, left, added(top)), from + 1, right, added(name));
  const dated = random.chance(0.5) ? setCell(signed, from, right, added('Ninh Hòa, ngày 08 tháng 3 năm 2024')) : signed;
  return setCell(setCell(dated, from + 4, left, added('Nguyễn Văn An')), from + 4, right, added('Trần Thị Bình'));
};

export const noteBelow: SheetChange = (sheet, layout, random) => {
  const { left, right } = extentOf(sheet, layout);
  const text = random.pick(['Ghi chú: Số liệu tính đến ngày 15/02/2024.', '* Ghi chú: các xã sáp nhập được tính theo tên mới.', 'Nguồn: Văn phòng Điều phối nông thôn mới tỉnh.', '(*) Xã đã được công nhận.']);
  const at = sheet.rows.length;
  const longer = insertRows(sheet, at, 1);
  return random.chance(0.5) ? writeMerged(longer, { top: at, bottom: at, left, right }, text) : setCell(longer, at, left, added(text));
};

/** "ỦY BAN NHÂN DÂN …" beside "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" over the title. */
export const letterhead: SheetChange = (sheet, layout, random) => {
  const { left, right } = extentOf(sheet, layout);
  const middle = Math.floor((left + right) / 2);
  const rows: readonly (readonly [string, string])[] = [
    [random.pick(['ỦY BAN NHÂN DÂN', 'UBND TỈNH']), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [random.pick([provinceOf(sheet), 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']), 'Độc lập - Tự do - Hạnh phúc'],
  ];
  return rows.reduce((changed, [organ, nation], row) => {
    const named = writeMerged(changed, { top: row, bottom: row, left, right: middle }, organ);
    return writeMerged(named, { top: row, bottom: row, left: middle + 1, right }, nation);
  }, insertRows(sheet, 0, 3));
};

/** "TỈNH KHÁNH HÒA" where the plan is of that province: another one would have another criteria set. */
function provinceOf(sheet: Sheet): string {
  const texts = sheet.rows.slice(0, TITLE_ROWS).flatMap((row) => row.map(({ value }) => String(value ?? '')));
  return texts.flatMap((text) => /tỉnh \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/u.exec(text)?.[0] ?? []).map((name) => name.toLocaleUpperCase('vi'))[0] ?? 'TỈNH MẪU';
}

/** "Biểu số 01", at the right of the first row or in a row of its own. */
export const formName: SheetChange = (sheet, layout, random) => {
  const { right } = extentOf(sheet, layout);
  const text = random.pick(['Biểu số 01', 'Biểu 01/NTM', 'Mẫu số 02', 'Biểu số: 3a']);
  const isFree = sheet.rows[0]?.[right]?.value === null && !sheet.merges.some((area) => area.top === 0 && area.left <= right && area.right >= right);
  return setCell(isFree && random.chance(0.5) ? sheet : insertRows(sheet, 0, 1), 0, right, added(text));
};

/** A small table of sums beside the table, a blank column or two away, as officials jot it down. */
export const jottings: SheetChange = (sheet, layout, random) => {
  const { headerBottom, right, bottom } = extentOf(sheet, layout);
  const left = right + random.integer(2, 3);
  const rows: readonly (readonly [string, number])[] = [['Cộng', random.integer(2, 90)], ['Còn lại', random.integer(2, 90)], ['Kiểm tra', 0]];
  const wide = insertColumns(sheet, sheet.columnIds.length, Math.max(0, left + 2 - sheet.columnIds.length));
  const first = Math.min(headerBottom + random.integer(1, 2), bottom);
  return rows.reduce((changed, [label, count], index) => (first + index > bottom ? changed : setCell(setCell(changed, first + index, left, added(label)), first + index, left + 1, added(count))), wide);
};

/** "Đơn vị tính: xã" at the right above the header. */
export const unitLine: SheetChange = (sheet, layout, random) => {
  const { top, right } = extentOf(sheet, layout);
  return setCell(insertRows(sheet, top, 1), top, right, added(random.pick(['Đơn vị tính: xã', 'ĐVT: xã', 'Đơn vị: Xã'])));
};
