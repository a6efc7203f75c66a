/** The page of the findings on the plans: every contradiction read by hand and every finding has its row. */
import { findingsPage } from '../../../scripts/plansFindings/page';
import { table } from '../../../scripts/plansFindings/markdown';
import type { Finding } from '../../../src/appendices/finding';

const total: Finding = {
  rule: 'roadmap/total-of-names', severity: 'error', sheet: 'PL09', cells: ['C7', 'F7:M7'],
  actual: 10, expected: 9, difference: 1, params: { year: '2025' },
};
const income: Finding = {
  rule: 'unmet-detail/unmet', severity: 'unmet', sheet: 'PL02-03', cells: ['C7'], place: 'Ninh Tây', set: 'NTM', indicator: '10',
  actual: 47, expected: { op: '>=', value: 50, unit: 'triệu đồng/người/năm' },
};

const page = findingsPage(
  [
    {
      title: 'Khánh Hòa 2024',
      workbook: 'khanh-hoa-2024.xlsx',
      contradictions: [
        { where: 'PL09 dòng 2', quote: 'Tổng “10”', against: 'Kể 9 tên.', outcome: { foundBy: ['PL09!C7 roadmap/total-of-names'] } },
        { where: 'Mở đầu', quote: '“64/92 xã (69,5%)”', against: '69,6 %.', outcome: { notFound: 'outside', why: 'Nằm ở phần lời.' } },
      ],
    },
  ],
  [
    { workbook: 'khanh-hoa-2024.xlsx', judged: [{ finding: total, verdict: 'false-alarm', why: 'Thử.' }], unmet: [{ finding: income, source: 'stated' }] },
    { workbook: 'mau-2026.xlsx', judged: [{ finding: total, why: '' }], unmet: [] },
    { workbook: 'truc-ninh-2024.xlsx', judged: [], unmet: [] },
  ],
);

test.each([
  ['a contradiction that a rule finds', '| 1 | PL09 dòng 2 | Tổng “10” | Kể 9 tên. | Thấy: `PL09!C7 roadmap/total-of-names` |'],
  ['one outside the appendices', '| 2 | Mở đầu | “64/92 xã (69,5%)” | 69,6 %. | Ngoài phụ lục. Nằm ở phần lời. |'],
  ['a finding and its verdict', '| Mâu thuẫn | PL09!C7, F7:M7 | 10 | 9 | Năm 2025: Tổng ghi 10, các ô huyện nêu tên 9 xã (F7:M7). Hãy sửa Tổng hoặc bổ sung, bỏ bớt tên xã. (`roadmap/total-of-names`) | Báo động giả | Thử. |'],
  ['a criterion that is not met', '| PL02-03!C7 | Ninh Tây | NTM | 10 | 47 | ≥ 50 triệu đồng/người/năm | Văn bản ghi rõ |'],
  ['a workbook without findings', '### truc-ninh-2024.xlsx\n\nKhông có phát hiện nào ngoài các chỉ tiêu chưa đạt ở mục 3.'],
  ['how many are not judged', '| **Chưa phân loại** | 1 | 0 | 0 | 1 |'],
  ['false alarms of all findings of a severity', 'Báo động giả: Mâu thuẫn 1/2; Cảnh báo 0/0.'],
  ['how many contradictions are found', '| Chương trình thấy | 1 |'],
])('the page tells %s', (_, row) => {
  expect(page).toContain(row);
});

test('a finding that nobody has judged says so', () => {
  expect(page).toMatch(/\| Mâu thuẫn \| PL09!C7, F7:M7 .* \| \*\*Chưa phân loại\*\* \| {2}\|/);
});

test('a cell of a table may hold "|" and line breaks', () => {
  expect(table(['Văn bản', ''], [['“01 | 1”\n  “2”', 'x']])).toBe('| Văn bản |  |\n| --- | --- |\n| “01 \\| 1” “2” | x |');
});
