/** Ninh Bình's PL III (seed 000), with the registered figures as the plan gives them elsewhere. */
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

const ROWS: readonly (readonly CellValue[])[] = [
  ['PHỤ LỤC III'],
  ['CÁC CHỈ TIÊU KẾ HOẠCH THỰC HIỆN CHƯƠNG TRÌNH MTQG XÂY DỰNG NTM TỈNH NINH BÌNH NĂM 2025'],
  ['(Kèm theo Kế hoạch số 28/KH-UBND ngày 13 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Ninh Bình)'],
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao năm 2025', 'Đăng ký thực hiện trong 2025', 'Lũy kế đến hết năm 2025', 'Ghi chú'],
  [1, 'Tỉnh Ninh Bình hoàn thành nhiệm vụ xây dựng NTM', 'Đạt', 'Đạt', 'Đạt', 'Đạt', ''],
  [2, 'Huyện đạt chuẩn NTM', 'Huyện', 0, 0, 5, ''],
  [3, 'Huyện đạt chuẩn NTM nâng cao', 'Huyện', '01', '01¹', 3, ''],
  [4, 'Xã đạt chuẩn NTM nâng cao', 'Xã', '06', '07²', 64, 'Bắt đầu từ 01/01/2025 có 57 xã'],
  [5, 'Xã đạt chuẩn NTM kiểu mẫu', 'Xã', '04', '05³', 23, 'Bắt đầu từ 01/01/2025 có 18 xã'],
  ['Ghi chú: Chỉ tiêu huyện, xã tính theo số đơn vị hành chính sau sắp xếp giai đoạn 2023-2025'],
  ['¹ Huyện Gia Viễn được Thủ tướng Chính phủ Quyết định công nhận đạt chuẩn NTM nâng cao'],
];

/** The rows with these cells changed. */
export function ninhBinhRows(change: Readonly<Record<string, CellValue>> = {}): CellValue[][] {
  const rows = ROWS.map((row) => [...row]);
  for (const [cell, value] of Object.entries(change)) (rows[Number(cell.slice(1)) - 1] ?? [])[cell.charCodeAt(0) - 65] = value;
  return rows;
}

export function ninhBinh(change: Readonly<Record<string, CellValue>> = {}): Grid {
  return gridOf('PL III', ninhBinhRows(change), { merges: ['A1:G1', 'A2:G2', 'A3:G3', 'A10:G10', 'A11:G11'] });
}
