/** A plan of places for their level without a mistake; places and figures are invented. */
import { changed, textOf, valueOf, type Breaks, type Start } from '../change';
import { draftOf, type Draft, type Place } from '../draft';
import { misnumbered } from '../rows';
import { impossibleDeadlines, pastDeadlines } from '../tasks/changes';

const SHEET = 'PL04';
const [NUMBER, PLACE, CONTENT, AGENCY, SOLUTION, DEADLINE] = [0, 1, 2, 3, 4, 5] as const;
const PLAN_YEAR = 2024;
/** The first row of each place. */
const PLACES = [4, 8, 11];
/** The rows that say what is to be done; the headings above them do not. */
const ITEMS = [5, 7, 9, 10, 12, 13];

const PLAN = draftOf(
  SHEET,
  [
    ['Phụ lục 04'],
    ['KẾ HOẠCH THỰC HIỆN ĐẠT CHUẨN XÃ NÔNG THÔN MỚI KIỂU MẪU NĂM 2024'],
    ['(Kèm theo Kế hoạch số 77/KH-UBND ngày 15 tháng 3 năm 2024 của UBND tỉnh)'],
    ['Stt', 'Địa phương', 'Tiêu chí', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'],
    [1, 'Hương Sơn', 'I. Nội dung bắt buộc', '', '', ''],
    ['', '', '1. Thu nhập: xã đạt 62 triệu đồng/người/năm, yêu cầu 66 triệu đồng/người/năm, chưa đạt', 'Cục Thống kê', 'Phát triển cây ăn quả', 'Quý IV/2024'],
    ['', '', 'II. Nội dung tự chọn: xã chọn 01 lĩnh vực', '', '', ''],
    ['', '', '1. Lĩnh vực Văn hóa: chưa đạt', 'Sở Văn hóa và Thể thao', 'Xây dựng thiết chế', 'Quý III/2024'],
    [2, 'Phúc Lộc', 'I. Nội dung bắt buộc', '', '', ''],
    ['', '', '1. Thu nhập: xã đạt 60 triệu đồng/người/năm, yêu cầu 66 triệu đồng/người/năm, chưa đạt', 'Cục Thống kê', 'Mở rộng nghề mộc', 'Quý IV/2024'],
    ['', '', '2. Mô hình thôn thông minh: đạt 33,3% (1/3 thôn), yêu cầu 50%', 'Sở Thông tin và Truyền thông', 'Lắp camera, wifi', 'Quý II/2024'],
    [3, 'Tùng Ảnh', 'I. Nội dung bắt buộc', '', '', ''],
    ['', '', '1. Thu nhập: xã đạt 64 triệu đồng/người/năm, yêu cầu 66 triệu đồng/người/năm, chưa đạt', 'Cục Thống kê', 'Liên kết tiêu thụ lúa', 'Quý IV/2024'],
    ['', '', '2. Mô hình thôn thông minh: đạt 40% (2/5 thôn), yêu cầu 50%', 'Sở Thông tin và Truyền thông', 'Đào tạo tổ công nghệ số', 'Quý III/2024'],
  ],
  ['A1:F1', 'A2:F2', 'A3:F3', 'A5:A8', 'B5:B8', 'A9:A11', 'B9:B11', 'A12:A14', 'B12:B14'],
);

export function levelPlanStarts(): readonly Start[] {
  return [{ family: 'level-plan', name: 'ba xã kiểu mẫu', workbook: [PLAN], changes: changes([PLAN]) }];
}

function changes(workbook: readonly Draft[]): Readonly<Record<string, Breaks>> {
  const at = (row: number, column: number): Place => ({ sheet: SHEET, row, column });
  const cells = (column: number): Place[] => ITEMS.map((row) => at(row, column));
  const blank = (column: number): Breaks => (random) => changed(workbook, [{ ...random.pick(cells(column)), value: null }], []);
  return {
    'no agency': blank(AGENCY),
    'no solution': blank(SOLUTION),
    'no deadline': blank(DEADLINE),
    'deadline before the plan': (random) => changed(workbook, [{ ...random.pick(cells(DEADLINE)), value: random.pick(pastDeadlines(PLAN_YEAR - random.integer(1, 3))) }], []),
    'deadline that does not exist': (random) => changed(workbook, [{ ...random.pick(cells(DEADLINE)), value: random.pick(impossibleDeadlines(PLAN_YEAR)) }], []),
    'place without a name': (random) => changed(workbook, [{ ...at(random.pick(PLACES), PLACE), value: null }], []),
    'place doubled': (random) => {
      const [place, twin] = [at(random.pick(PLACES), PLACE), at(random.pick(PLACES), PLACE)];
      return place.row === twin.row ? null : changed(workbook, [{ ...place, value: valueOf(workbook, twin) }], [twin]);
    },
    numbering: misnumbered(workbook, SHEET, NUMBER, [PLACES]),
    'share of a fraction': (random) => {
      const place = at(random.pick([10, 13]), CONTENT);
      const text = textOf(workbook, place);
      const share = random.integer(1, 49);
      return text.includes(`đạt ${share}%`) || Math.abs(share - 33.3) < 1 ? null : changed(workbook, [{ ...place, value: text.replace(/đạt [\d,]+%/, `đạt ${share}%`) }], []);
    },
    'wrong requirement': (random) => {
      const place = random.pick(cells(CONTENT));
      const text = textOf(workbook, place);
      const reached = Number(/đạt (\d+) triệu/.exec(text)?.[1]);
      return Number.isNaN(reached) ? null : changed(workbook, [{ ...place, value: text.replace(/yêu cầu \d+/, `yêu cầu ${reached - random.integer(0, 9)}`) }], []);
    },
    'number of chosen fields': (random) => {
      const place = at(6, CONTENT);
      return changed(workbook, [{ ...place, value: textOf(workbook, place).replace('01', `0${random.integer(2, 9)}`) }], []);
    },
  };
}
