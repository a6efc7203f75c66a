/** Khánh Hòa's PL06 as printed (seed 003). */
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

const ROWS: readonly (readonly CellValue[])[] = [
  ['Phụ lục 06'],
  ['DANH SÁCH CÁC CƠ QUAN, ĐƠN VỊ PHỤ TRÁCH THẨM ĐỊNH'],
  ['(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024 của UBND tỉnh)'],
  [],
  ['STT', 'Tên đơn vị', 'Theo dõi, thẩm định các chỉ tiêu, tiêu chí NTM', 'Theo dõi, thẩm định các chỉ tiêu, tiêu chí NTM nâng cao'],
  [1, 'Sở Kế hoạch và Đầu tư', 'Nợ đọng xây dựng cơ bản', ''],
  [2, 'Sở Xây dựng', 'Các tiêu chí số 1, 9; chỉ tiêu số 17.5', 'Các tiêu chí số 1, 9; chỉ tiêu số 17.9'],
  [3, 'Sở Giao thông vận tải', 'Tiêu chí số 2', 'Tiêu chí số 2'],
  [4, 'Chi cục Thủy lợi', 'Tiêu chí số 3, chỉ tiêu 17.1', 'Tiêu chí số 3; Các chỉ tiêu số 18.1, 18.2, 18.3'],
  [5, 'Sở Công Thương', 'Các tiêu chí số 4, 7; các chỉ tiêu số 17.10', 'Các tiêu chí số 4, 7; các chỉ tiêu số 18.4, 18.5'],
  [6, 'Sở Giáo dục và Đào tạo', 'Tiêu chí số 5; Chỉ tiêu 14', 'Tiêu chí số 5'],
  [7, 'Sở Văn hóa và Thể thao', 'Các tiêu chí số 6, 16', 'Tiêu chí số 6'],
  [8, 'Sở Thông tin và Truyền thông', 'Tiêu chí số 8', 'Tiêu chí số 8; các chỉ tiêu số 15.1, 15.2'],
  [9, 'Cục Thống kê', 'Tiêu chí số 10', 'Tiêu chí số 10'],
  [10, 'Sở Lao động - TB và XH', 'Các tiêu chí số 11; 12; chỉ tiêu số 18.5', 'Các tiêu chí số 11; các chỉ tiêu số 12.1, 12.2, 12.3'],
  [11, 'Chi cục Phát triển nông thôn', 'Các chỉ tiêu số 13.1, 13.2, 13.4', 'Các chỉ tiêu số 13.1, 13.2, 13.3, 13.5, 13.8'],
  [12, 'Chi cục QLCL Nông lâm sản và thủy sản', 'Các chỉ tiêu số 13.3 về nội dung chứng nhận Vietgap hoặc tương đương, Chỉ tiêu 17.10', 'Các chỉ tiêu số 18.4, 18.5, 18.6, 13.4'],
  [13, 'Chi cục Trồng trọt và BVTV', 'Chi tiêu 13.3 về nội dung thực hiện truy xuất nguồn gốc các sản phẩm chủ lực của xã', 'Chi tiêu số 13.6, 17.7 mảng trồng trọt'],
  [14, 'Trung tâm Khuyến nông', 'Chi tiêu 13.5', ''],
  [15, 'Sở Y tế', 'Tiêu chí số 15; chỉ tiêu số 17.10', 'Tiêu chí số 14; các chỉ tiêu số 18.4, 18.5'],
  [16, 'Văn phòng UBND tỉnh', '', 'Chi tiêu số 15.3'],
  [17, 'Sở Tài nguyên và Môi trường', 'Các chỉ tiêu số 17.2, 17.3, 17.6, 17.7, 17.8, 17.11, 17.12', 'Các chỉ tiêu số 17.11, 17.6, 17.10, 17.12; 18.7, 18.8'],
  [18, 'Hội Liên hiệp phụ nữ tỉnh', 'Phối hợp với Sở TN &MT chỉ tiêu số 17.8', ''],
  [19, 'Chi cục Kiểm Lâm', 'Chi tiêu số 17.4', 'Chi tiêu số 17.11'],
  [20, 'Chi cục Thú y', 'Chi tiêu số 17.9', 'Các chỉ tiêu số 17.7 mảng chăn nuôi, 17.8'],
  [21, 'Sở Nội vụ', 'Các chỉ tiêu số 18.1, 18.2, 18.3', ''],
  [22, 'Sở Tư pháp', 'Chi tiêu số 18.4', 'Tiêu chí số 16'],
  [23, 'Văn phòng Điều phối nông thôn mới tỉnh', 'Chỉ tiêu 18.6', ''],
  [24, 'Bộ Chỉ huy quân sự tỉnh', 'Tiêu chí số 19.1', 'Tiêu chí số 19.1'],
  [25, 'Công an tỉnh', 'Tiêu chí số 19.2', 'Tiêu chí số 19.2'],
];

export const HEADER_ROW = 5;

/** The rows with these cells changed. */
export function khanhHoaRows(change: Readonly<Record<string, CellValue>> = {}): CellValue[][] {
  const rows = ROWS.map((row) => [...row]);
  for (const [cell, value] of Object.entries(change)) (rows[Number(cell.slice(1)) - 1] ?? [])[cell.charCodeAt(0) - 65] = value;
  return rows;
}

export function khanhHoa(change: Readonly<Record<string, CellValue>> = {}): Grid {
  return gridOf('PL06', khanhHoaRows(change), { merges: ['A2:D2', 'A3:D3'] });
}
