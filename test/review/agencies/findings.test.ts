/** R11 between tables: Khánh Hòa's PL06 against its PL02 (seed 003). */
import type { Finding } from '../../../src/appendices/finding';
import { review } from '../../../src/review';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { khanhHoa } from '../../appendices/agency-assignment/khanhHoa';
import { gridOf } from '../../support/grid';

const HEADER = ['Số', 'Địa phương', 'Các tiêu chí NTM chưa đạt', 'Các tiêu chí NTM nâng cao chưa đạt', 'Cơ quan phụ trách theo dõi, hướng dẫn, thẩm định', 'Giải pháp', 'Dự kiến thời gian đạt chuẩn'];

/** Rows of one commune: NTM, nâng cao, agency. */
function details(...rows: readonly (readonly [string, string, string])[]): Grid {
  const values = rows.map(([ntm, advanced, agency], index): CellValue[] => [index === 0 ? 1 : '', index === 0 ? 'Ninh Tân' : '', ntm, advanced, agency, 'Vận động', 'Quý II/2024']);
  return gridOf('PL02-03', [HEADER, ...values]);
}

function agencies(...grids: Grid[]): Finding[] {
  return review({ grids }).findings.filter(({ rule }) => rule.startsWith('agency-assignment/agency-'));
}

const RURAL = 'Chỉ tiêu 13.5. Có tổ khuyến nông cộng đồng, chưa đạt';

test('agencies as printed are those of the assignment: abbreviated, shortened, two in one cell', () => {
  const sheet = details(
    ['Tiêu chí 1. Quy hoạch, xã chưa đạt', 'Tiêu chí 1. Quy hoạch, xã chưa đạt', 'Sở Xây dựng'],
    ['Tiêu chí 11. Nghèo đa chiều, tỷ lệ 5,56%, yêu cầu < 5%', '', 'Sở Lao động Thương binh và Xã hội'],
    ['Chỉ tiêu 13.3. Truy xuất nguồn gốc, chưa đạt', 'Chỉ tiêu 13.6. Có sản phẩm, chưa đạt', 'Trung tâm Khuyến nông, Chi cục QLCL, BVTV'],
    [RURAL, '', 'Trung tâm Khuyến nông'],
    ['Chỉ tiêu 17.8. Tỷ lệ hộ phân loại rác 17,68%, yêu cầu ≥ 70%', '', 'Sở TN&MT, Hội phụ nữ'],
  );
  expect(agencies(khanhHoa(), sheet)).toEqual([]);
});

test('an agency that the assignment lacks, told once', () => {
  const sheet = details(
    ['Chỉ tiêu 13.3. Truy xuất nguồn gốc, chưa đạt', '', 'Sở Khoa học và Công nghệ, Chi cục QLCL, BVTV'],
    ['', 'Chỉ tiêu 13.4. Sản phẩm được chứng nhận, chưa đạt', 'Sở Khoa học và Công nghệ'],
  );
  expect(agencies(khanhHoa(), sheet)).toEqual([
    { rule: 'agency-assignment/agency-unknown', severity: 'warning', sheet: 'PL02-03', cells: ['E2', 'E3'], actual: 'Sở Khoa học và Công nghệ', params: { assignment: 'PL06' } },
  ]);
});

test('an agency removed from the assignment', () => {
  expect(agencies(khanhHoa({ B19: '' }), details([RURAL, '', 'Trung tâm Khuyến nông']))).toEqual([
    { rule: 'agency-assignment/agency-unknown', severity: 'warning', sheet: 'PL02-03', cells: ['E2'], actual: 'Trung tâm Khuyến nông', params: { assignment: 'PL06' } },
  ]);
});

test('an agency that appraises something else', () => {
  expect(agencies(khanhHoa(), details(['Tiêu chí 10. Thu nhập, xã đạt 47 triệu đồng/người/năm, yêu cầu ≥ 50 triệu đồng/người/năm', '', 'Sở Y tế']))).toEqual([
    {
      rule: 'agency-assignment/agency-differs', severity: 'warning', sheet: 'PL02-03', cells: ['E2', 'PL06!C14'], place: 'Ninh Tân', set: 'NTM', indicator: '10', actual: ['Sở Y tế'], expected: ['Cục Thống kê'],
    },
  ]);
});

test('a criterion that nobody is given accuses nobody', () => {
  expect(agencies(khanhHoa({ C14: '' }), details(['Tiêu chí 10. Thu nhập, xã đạt 47 triệu đồng/người/năm, yêu cầu ≥ 50 triệu đồng/người/năm', '', 'Sở Y tế']))).toEqual([]);
});

test('who helps a commune need not appraise: a note', () => {
  const list = gridOf('PL I', [
    ['DANH SÁCH ĐỊA PHƯƠNG PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022'],
    ['STT', 'Địa phương', 'Đạt chuẩn', 'Sở, ngành phụ trách hỗ trợ'],
    [1, 'Xã Hòa Sơn', 'X', 'Sở Kế hoạch và Đầu tư'],
    [2, 'Xã Quảng Sơn', 'X', 'Sở Tài chính'],
  ]);
  expect(agencies(khanhHoa(), list)).toEqual([
    { rule: 'agency-assignment/agency-unknown', severity: 'info', sheet: 'PL I', cells: ['D4'], actual: 'Sở Tài chính', params: { assignment: 'PL06' } },
  ]);
});

/** PL04: kiểu mẫu, whose contents the assignment does not number. */
function levelPlan(title: string): Grid {
  return gridOf('PL04', [
    [title],
    ['Stt', 'Địa phương', 'Tiêu chí', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'],
    [1, 'Xã Vạn Phú', '1. Thu nhập: Năm 2024 ≥ 66 triệu đồng/người/năm', 'Cục Thống kê', 'Vận động người dân', 'Quý IV/2024'],
    [2, 'Xã Ninh Quang', '1. Thu nhập: Năm 2024 ≥ 66 triệu đồng/người/năm', '- Chi cục Thống kê\n- Các cơ quan, đơn vị khác có liên quan', 'Đào tạo nghề', 'Quý IV/2024'],
  ]);
}

test('an agency in the plan of a level: a note; the plans of districts have other agencies', () => {
  expect(agencies(khanhHoa(), levelPlan('KẾ HOẠCH THỰC HIỆN ĐẠT CHUẨN XÃ NÔNG THÔN MỚI KIỂU MẪU'))).toEqual([
    { rule: 'agency-assignment/agency-unknown', severity: 'info', sheet: 'PL04', cells: ['D4'], actual: 'Chi cục Thống kê', params: { assignment: 'PL06' } },
  ]);
  expect(agencies(khanhHoa(), levelPlan('KẾ HOẠCH THỰC HIỆN ĐẠT CHUẨN HUYỆN NÔNG THÔN MỚI'))).toEqual([]);
});

test('without an assignment nothing is said', () => {
  expect(agencies(details([RURAL, '', 'Sở Du lịch']))).toEqual([]);
});
