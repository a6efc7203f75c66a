/** Harmless changes of whole workbooks: sheets renamed, reordered, joined, saved in the format of 1997. */
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import type { Grid } from '../../src/sheet/grid';
import type { Random } from '../random';
import { added, insertRows } from './edit';
import { BLANK, gridOf, times, type Cell, type Sheet } from './sheet';

/** Null where the change does not fit the workbook. */
export type WorkbookChange = (sheets: readonly Sheet[], random: Random) => readonly Sheet[] | null;

export const sheetsRenamed: WorkbookChange = (sheets, random) => {
  const name = random.pick([
    (number: number) => `Sheet${number}`,
    (number: number) => `Phụ lục ${String(number).padStart(2, '0')}`,
    (number: number) => `PL ${number} (sửa)`,
    (number: number) => `Biểu số ${number}`,
    (number: number) => `Bieu ${number}'s`,
    (number: number) => `${number}`,
    (number: number) => `PL ${number} `,
    (number: number) => ` Biểu ${number}`,
  ]);
  return sheets.map((sheet, index) => ({ ...sheet, name: name(index + 1) }));
};

export const sheetsReordered: WorkbookChange = (sheets, random) => (sheets.length < 2 ? null : random.shuffle(sheets));

export const sheetsHidden: WorkbookChange = (sheets, random) => sheets.map((sheet) => ({ ...sheet, isHidden: random.chance(0.5) }));

/** Sheets that hold no appendix: calculations, a letter, lists. */
export const otherSheets: WorkbookChange = (sheets, random) => {
  const scratch = sheetFrom('Tính nháp', [['', 2023, 2024], ['Thu nhập', 48.5, 52], ['Chênh lệch', '', 3.5]]);
  const letter = sheetFrom('Công văn', [['Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố'], ['Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về xây dựng nông thôn mới năm 2024, đề nghị các địa phương báo cáo kết quả trước ngày 25/9.']]);
  const contacts = sheetFrom('Danh bạ', [['Họ và tên', 'Chức vụ', 'Điện thoại'], ['Nguyễn Văn An', 'Chủ tịch', '0905123456'], ['Trần Thị Bình', 'Phó Chủ tịch', '0905654321']]);
  return random.shuffle([...sheets, ...random.shuffle([scratch, letter, contacts, sheetFrom('Trống', [])]).slice(0, random.integer(1, 4))]);
};

function sheetFrom(name: string, values: readonly (readonly (string | number)[])[]): Sheet {
  const width = Math.max(1, ...values.map((row) => row.length));
  return {
    name,
    rows: values.map((row) => times(width, (column) => (row[column] === '' || row[column] === undefined ? BLANK : added(row[column] ?? null)))),
    rowIds: values.map(() => null),
    columnIds: times(width, () => null),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isHidden: false,
  };
}

/** Two appendices in one sheet, one below the other, each with its title. */
export const oneBelowTheOther: WorkbookChange = (sheets, random) => {
  const [first, second, ...others] = random.shuffle(sheets);
  return first === undefined || second === undefined ? null : [...others, stacked(first, second, random.integer(1, 4))];
};

function stacked(first: Sheet, second: Sheet, gap: number): Sheet {
  const width = Math.max(first.columnIds.length, second.columnIds.length);
  const padded = (row: readonly Cell[]): readonly Cell[] => [...row, ...times(width - row.length, () => BLANK)];
  const above = insertRows(first, first.rows.length, gap);
  const down = above.rows.length;
  return {
    ...above,
    rows: [...above.rows, ...second.rows].map(padded),
    rowIds: [...above.rowIds, ...second.rowIds.map(() => null)],
    columnIds: [...above.columnIds, ...times(width - above.columnIds.length, () => null)],
    merges: [...above.merges, ...second.merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down }))],
  };
}

/** Nobody puts two tables of longer texts beside each other. */
const LONGEST_BESIDE = 150;

/** Two appendices side by side, with blank columns between them. */
export const besideTheOther: WorkbookChange = (sheets, random) => {
  const isLong = (sheet: Sheet): boolean => sheet.rows.some((row) => row.some((cell) => typeof cell.value === 'string' && cell.value.length > LONGEST_BESIDE));
  const [first, second, ...others] = [...random.shuffle(sheets.filter((sheet) => !isLong(sheet))), ...sheets.filter(isLong)];
  if (first === undefined || second === undefined || isLong(first) || isLong(second)) return null;
  const across = first.columnIds.length + random.integer(1, 3);
  const height = Math.max(first.rows.length, second.rows.length);
  const width = across + second.columnIds.length;
  const cellOf = (row: number, column: number): Cell => (column < across ? first.rows[row]?.[column] : second.rows[row]?.[column - across]) ?? BLANK;
  const moved = second.merges.map((area) => ({ ...area, left: area.left + across, right: area.right + across }));
  const rows = times(height, (row) => times(width, (column) => cellOf(row, column)));
  const joined = { ...first, rows, rowIds: times(height, () => null), columnIds: times(width, () => null), merges: [...first.merges, ...moved] };
  return [...others, joined];
};

/** The workbook as Excel 97-2003 would keep it, read from the bytes of its file; places stay as they are. */
export function gridsFromXls(sheets: readonly Sheet[]): readonly Grid[] {
  const workbook = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(workbook, worksheetOf(sheet), sheet.name);
  const bytes = write(workbook, { type: 'buffer', bookType: 'biff8', bookSST: true }) as Uint8Array;
  const reading = readWorkbookFile(bytes);
  if (!reading.ok) throw new Error(`The .xls cannot be read: ${reading.error.code} ${reading.error.detail ?? ''}`);
  return reading.grids;
}

function worksheetOf(sheet: Sheet): WorkSheet {
  const worksheet = utils.aoa_to_sheet(sheet.rows.map((row) => row.map((cell) => cell.value)));
  for (const [row, cells] of gridOf(sheet).values.entries()) {
    for (const [column] of cells.entries()) {
      const format = sheet.rows[row]?.[column]?.format;
      const cell = worksheet[utils.encode_cell({ r: row, c: column })] as { z?: string } | undefined;
      if (format !== undefined && cell !== undefined) cell.z = format;
    }
  }
  worksheet['!merges'] = sheet.merges.map((area) => ({ s: { r: area.top, c: area.left }, e: { r: area.bottom, c: area.right } }));
  return worksheet;
}
