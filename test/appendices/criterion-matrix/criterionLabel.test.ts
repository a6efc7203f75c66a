import { isCriterionName } from '../../../src/appendices/criterion-matrix/criterionLabel';
import { shippedSets } from '../../../src/criteria/sets';
import { fold } from '../../../src/text/fold';

/** The sets of communes; "I", "II" and "ĐK" are groups of conditions, and no columns of a matrix. */
const numbered = shippedSets.filter(({ id }) => id.includes('-xa-')).flatMap(({ id, criteria }) => criteria.filter(({ number }) => /^\d/.test(number)).map(({ number, name }) => [id, number, name] as const));

test('every criterion of the sets for communes is known by its name', () => {
  expect(numbered.length).toBeGreaterThan(40);
  expect(numbered.filter(([, , name]) => !isCriterionName(fold(name)))).toEqual([]);
});

test('and by its usual abbreviations', () => {
  const short = ['Thủy lợi và PCTT', 'CSVC văn hóa', 'CSHT thương mại NT', 'Hạ tầng KT-XH', 'TT&TT', 'TT và TT', 'Tổ chức SX và PT KTNT', 'TCSX và PTKT', 'HT tổ chức sản xuất', 'GD&ĐT', 'GD-ĐT', 'MT và ATTP', 'HTCT và TCPL', 'QP-AN', 'QP&AN', 'PT kinh tế NT', 'PTKT nông thôn', 'Đào tạo NNL', 'VH, GD, YT', 'Giảm nghèo và ASXH', 'KHCN và CĐS', 'KH-CN và CĐS', 'MT và cảnh quan', 'XD HTCT và HCC', 'TCPL và AN, QP', 'Chất lượng MT sống', 'Xây dựng HTCT và HCC', 'Chợ nông thôn'];
  expect(short.filter((name) => !isCriterionName(fold(name)))).toEqual([]);
});

test('other columns beside places are none', () => {
  const others = ['Dân số', 'Số hộ', 'Tổng số', 'Kinh phí', 'Ngân sách', 'Ghi chú', 'Khu vực', 'Vốn huy động', 'Năm đạt chuẩn', 'Xã ĐBKK', 'Khó khăn', 'Tổ chức thực hiện', 'Phát triển du lịch', 'Số tiêu chí đạt', 'Tỷ lệ (%)'];
  expect(others.filter((name) => isCriterionName(fold(name)))).toEqual([]);
});
