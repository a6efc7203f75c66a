/** Khánh Hòa's PL04 and PL05 (seed 003), shortened. */
import { levelPlan } from '../../../src/appendices/level-plan';
import type { LevelPlanTable } from '../../../src/appendices/level-plan/table';
import type { Finding } from '../../../src/appendices/finding';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

export const HEADER: readonly CellValue[] = ['Stt', 'Địa phương', 'Tiêu chí', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'];
const REFERENCE = '(Kèm theo Kế hoạch số 1355/KH-UBND ngày 08 tháng 3 năm 2024 của UBND tỉnh)';

const COMMUNES: readonly (readonly CellValue[])[] = [
  ['Phụ lục 04:'],
  ['KẾ HOẠCH THỰC HIỆN ĐẠT CHUẨN XÃ NÔNG THÔN MỚI KIỂU MẪU'],
  [REFERENCE],
  HEADER,
  [1, 'Xã Vạn Phú', 'I. Các nội dung bắt buộc', '', '', ''],
  ['', '', '1. Thu nhập: Năm 2024 ≥ 66 triệu đồng/người/năm; năm 2025 ≥ 70,4 triệu đồng/người/năm', 'Cục Thống kê', 'Ứng dụng khoa học kỹ thuật', 'Quý IV/2024'],
  ['', '', 'II. Nội dung tự chọn: Xã Vạn Phú lựa chọn lĩnh vực giáo dục', 'Sở Giáo dục và Đào tạo', 'Đầu tư Trường THCS Mê Linh đạt chuẩn quốc gia mức độ 2', 'Quý II/2025'],
  [2, 'Xã Ninh Quang', 'I. Các nội dung bắt buộc', '', '', ''],
  ['', '', '1. Thu nhập: Thu nhập bình quân đầu người năm 2025: ≥ 70,4 triệu đồng/người', 'Chi cục Thống kê', 'Phát triển sản xuất', 'Quý II/2025'],
  ['', '', 'II. Nội dung tự chọn: xã chọn 02 lĩnh vực', '', '', ''],
  ['', '', '1. Lĩnh vực Giáo dục: chưa có trường đạt chuẩn Quốc gia mức độ 2, yêu cầu ít nhất 01 trường; Có 01 mô hình giáo dục thể chất, yêu cầu ≥ 02 mô hình', 'Phòng Giáo dục và Đào tạo', 'Đầu tư công trình trường học', 'Quý II/2025'],
  ['', '', '2. Lĩnh vực An ninh trật tự: Đạt', 'Công an xã Ninh Quang', 'Duy trì', 'Quý II/2025'],
  HEADER,
  [3, 'Xã Ninh Đông', 'I. Nội dung bắt buộc', '', '', ''],
  ['', '', '1. Thu nhập: Thu nhập đạt từ 70,4 triệu đồng/người/năm', 'Chi cục Thống kê', 'Phát triển sản xuất', 'Quý II/2025'],
  ['', '', 'Lĩnh vực Tổ chức sản xuất: Có ≥ 2 sản phẩm được xếp hạng đạt chuẩn OCOP từ 3 sao còn hiệu lực, xã có 01 sản phẩm, chưa đạt.', 'Phòng Kinh tế', 'Đăng ký OCOP', 'Quý II/2025'],
  [4, 'Xã Vĩnh Phương', '1. Thu nhập: Thu nhập đạt từ 70,4 triệu đồng/người/năm', 'Phòng Kinh tế', 'Phát triển sản xuất', 'Quý III/2025'],
];

const DISTRICTS: readonly (readonly CellValue[])[] = [
  ['KẾ HOẠCH THỰC HIỆN NHẰM HỖ TRỢ CẤP HUYỆN ĐẠT CHUẨN XÂY DỰNG NÔNG THÔN MỚI'],
  [REFERENCE],
  HEADER,
  [1, 'Huyện Vạn Ninh', 'A. CÁC NỘI DUNG', '', '', ''],
  ['', '', 'Có ít nhất 10% số xã đạt chuẩn nông thôn mới nâng cao', 'UBND huyện Vạn Ninh', 'Hiện có 01/11 xã', 'Quý II/2025'],
  ['', '', 'B. BỘ TIÊU CHÍ', '', '', ''],
  ['', '', 'Tiêu chí số 1 về Quy hoạch', 'Sở Xây dựng', 'Lập quy hoạch chung', 'Quý IV/2024'],
  ['', '', 'Tiêu chí số 7 về Môi trường', '', '', ''],
  HEADER,
  ['', '', '+ Chỉ tiêu 7.2. Tỷ lệ hộ gia đình phân loại chất thải rắn tại nguồn\n+ Chỉ tiêu 7.4. Có công trình xử lý nước thải', 'Sở Tài nguyên và Môi trường', 'Tuyên truyền', 'Quý IV/2024\nQuý I/2025'],
  ['', '', 'Tiêu chí số 9 về Hệ thống chính trị', '', '', ''],
  ['', '', '+ Chỉ tiêu 9.3. Trong 02 năm liền kề không có công chức bị xử lý kỷ luật', 'Sở Nội vụ', 'Giám sát', 'Quý I/2025'],
];

function sheet(name: string, rows: readonly (readonly CellValue[])[], change: Readonly<Record<string, CellValue>>, merges: readonly string[]): Grid {
  const changed = rows.map((row) => [...row]);
  for (const [cell, value] of Object.entries(change)) (changed[Number(cell.slice(1)) - 1] ?? [])[cell.charCodeAt(0) - 65] = value;
  return gridOf(name, changed, { merges });
}

export function communes(change: Readonly<Record<string, CellValue>> = {}): Grid {
  return sheet('PL04', COMMUNES, change, ['A2:F2', 'A3:F3', 'A5:A7', 'B5:B7', 'A8:A12', 'B8:B12', 'A14:A16', 'B14:B16']);
}

export function districts(change: Readonly<Record<string, CellValue>> = {}): Grid {
  return sheet('PL05', DISTRICTS, change, ['A1:F1', 'A2:F2', 'A4:A8', 'B4:B8']);
}

export function tablesIn(grid: Grid): LevelPlanTable[] {
  return levelPlan.recognise(grid).map((recognised) => levelPlan.read(grid, recognised));
}

/** What the relations find, but for what the plan itself calls unmet. */
export function faultsIn(grid: Grid): readonly Finding[] {
  return findingsIn(grid).filter(({ severity }) => severity !== 'unmet');
}

export function findingsIn(grid: Grid): readonly Finding[] {
  return tablesIn(grid).flatMap((table) => levelPlan.relations.flatMap((relation) => relation.check(table, grid)));
}
