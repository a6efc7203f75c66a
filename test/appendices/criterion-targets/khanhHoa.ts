/** Khánh Hòa's PL01 (seed 003), shortened. */
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';

export const HEADER: readonly CellValue[] = ['Số thứ tự', 'Tiêu chí', 'Xã NTM', 'Xã NTM nâng cao', 'Huyện NTM', 'Huyện NTM nâng cao'];

const ROWS: readonly (readonly CellValue[])[] = [
  ['Phụ lục 01:'],
  ['MỤC TIÊU VỀ SỐ ĐỊA PHƯƠNG ĐẠT CHUẨN TỪNG CHỈ TIÊU, TIÊU CHÍ TRONG CÁC BỘ TIÊU CHÍ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025'],
  ['(Kèm theo Kế hoạch số 1355/KH-UBND ngày 8 tháng 3 năm 2024 của UBND tỉnh)'],
  ['Đơn vị tính: %'],
  HEADER,
  [1, 'Quy hoạch', 100, 50, 60, 25],
  [2, 'Giao thông', 98, 50, 60, 25],
  [3, 'Thủy lợi và phòng chống thiên tai', 98, 50, 60, 25],
  [4, 'Điện', 98, 50, 60, 25],
  [5, '5. Trường học', 90, '', '', ''],
  ['', '5. Giáo dục', '', 50, '', ''],
  ['', '5. Y tế - văn hóa - giáo dục', '', '', 60, 25],
  [6, '6. Cơ sở vật chất văn hóa', 90, '', '', ''],
  ['', '6. Văn hóa', '', 50, '', ''],
  ['', '5. Y tế - văn hóa - giáo dục', '', '', 60, 25],
  HEADER,
  [7, '7. Cơ sở hạ tầng thương mại nông thôn', 100, 70, '', ''],
  ['', '6. Kinh tế', '', '', 60, 25],
  ['* Cột thứ 02 là vị trí và tên các tiêu chí trong các bộ tiêu chí xã nông thôn mới, nông thôn mới nâng cao'],
];

/** The rows with these cells changed. */
export function khanhHoaRows(change: Readonly<Record<string, CellValue>> = {}): CellValue[][] {
  const rows = ROWS.map((row) => [...row]);
  for (const [cell, value] of Object.entries(change)) (rows[Number(cell.slice(1)) - 1] ?? [])[cell.charCodeAt(0) - 65] = value;
  return rows;
}

export function khanhHoa(change: Readonly<Record<string, CellValue>> = {}, extras: SheetExtras = {}): Grid {
  return gridOf('PL01', khanhHoaRows(change), { merges: ['A2:F2', 'A3:F3', 'A4:F4', 'A10:A12', 'A13:A15', 'A17:A18', 'A19:F19'], ...extras });
}
