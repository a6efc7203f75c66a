import type { Finding } from '../../../src/appendices/finding';
import { reportContent } from '../../../src/edits/report/content';
import type { ReportInput } from '../../../src/edits/report/input';
import type { CriteriaSet } from '../../../src/criteria/set';
import { minutesText } from '../../../src/edits/report/minutes';
import type { JudgedTable } from '../../../src/review/judging/judged';
import type { Explanation } from '../../../src/review/state';
import type { SheetContent } from '../../../src/sheet/content';
import { areaAddress } from '../../../src/sheet/address';

const PERCENT: Finding = { rule: 'roadmap/percent-of-base', severity: 'error', sheet: 'PL07', cells: ['E12', 'PL08!C5'], actual: 53.2, expected: 53.3, difference: -0.1 };
const UNMET: Finding = {
  rule: 'unmet-detail/unmet',
  severity: 'unmet',
  sheet: 'PL 02',
  cells: ['D8'],
  place: '=HYPERLINK("http://a.b")',
  set: 'NTM',
  indicator: '2.2',
  actual: 74.32,
  expected: { op: '>=', value: 100, unit: '%' },
  params: { unit: '%' },
};
const BLANK: Finding = { rule: 'tasks/blank-cell', severity: 'warning', sheet: 'PL 02', cells: ['C3'] };

const ACCEPTED: Explanation = {
  key: 'a',
  nth: 1,
  alike: 1,
  verdict: 'accepted',
  reason: 'đang làm đường',
  by: 'Nguyễn Thị An',
  at: '2026-11-20T15:30:00+07:00',
  rule: UNMET.rule,
  sheet: 'PL 02',
  cell: 'D8',
};

const SET: CriteriaSet = { id: 'ntm-xa', name: 'Bộ tiêu chí xã NTM', level: 'xã NTM', from: 2021, to: 2025, legalBasis: 'QĐ 318/QĐ-TTg', regions: [], groups: [], criteria: [] };

function judgedBy(set: CriteriaSet | null): JudgedTable {
  return { assessment: { sheet: 'PL02', level: 'NTM', year: 2024, values: [] }, choice: { kind: 'none', problem: 'none', ids: [] }, set, year: 2024, values: [] };
}

const INPUT: ReportInput = {
  file: 'khanh-hoa.xlsx',
  review: {
    sheets: [
      { name: 'PL07', kind: 'roadmap', range: 'A5:M18', recognised: { sureness: 'stated', header: 'A5:M5', parts: ['year'] } },
      { name: '2024', kind: null, note: 'no-table', hidden: true },
      { name: 'Kết quả rà soát', kind: null, note: 'own' },
    ],
    findings: [PERCENT, UNMET],
    bases: [
      { year: 2014, base: 94, origin: 'inferred' },
      { year: 2015, base: 94, origin: 'inferred' },
      { year: 2016, base: 92, origin: 'workbook', reason: 'sáp nhập xã' },
    ],
    judged: [judgedBy(SET), judgedBy(SET), judgedBy(null)],
    defects: [],
  },
  explained: new Map([[UNMET, ACCEPTED]]),
  mended: [BLANK],
  at: '2026-11-23T09:05:00+07:00',
  version: '0.1.0',
  language: 'vi',
  explain: ({ rule }) => ({ title: rule, sentence: `Câu của ${rule}.` }),
};

/** The filled cells of each row, from left to right. */
function rowsOf({ cells }: SheetContent): unknown[][] {
  const rows: unknown[][] = [];
  for (const { row, value } of cells) {
    rows[row] ??= [];
    if (value !== null) rows[row].push(value);
  }
  return Array.from(rows, (row) => row ?? []);
}

test('the report lists every finding with what stands, what is required and how it stands, then tables and grounds', () => {
  expect(rowsOf(reportContent(INPUT))).toEqual([
    ['KẾT QUẢ RÀ SOÁT'],
    ['(Sổ tính khanh-hoa.xlsx; lập lúc 09:05 23/11/2026 bằng Soát biểu NTM 0.1.0)'],
    ['Chưa xử lý: 1 mâu thuẫn, 0 cảnh báo, 0 lưu ý, 0 chưa đạt.'],
    ['Đã giải trình: 1. Đã sửa từ lần rà soát trước: 1.'],
    ['STT', 'Mức độ', 'Trang', 'Ô', 'Địa phương', 'Chỉ tiêu', 'Nội dung', 'Đang ghi', 'Đối chiếu, yêu cầu', 'Tình trạng'],
    [1, 'Mâu thuẫn', 'PL07', 'E12', 'Câu của roadmap/percent-of-base. Ô liên quan: PL08!C5', '53,2', '53,3', 'Chưa xử lý'],
    [2, 'Chưa đạt', 'PL 02', 'D8', '=HYPERLINK("http://a.b")', '2.2 (NTM)', 'Câu của unmet-detail/unmet.', '74,32 %', '≥ 100 %', 'Chấp nhận chưa đạt: đang làm đường (Nguyễn Thị An, 15:30 20/11/2026)'],
    [3, 'Cảnh báo', 'PL 02', 'C3', 'Câu của tasks/blank-cell.', 'Đã sửa'],
    [],
    ['Các trang tính'],
    ['Trang', 'Loại biểu', 'Vùng, ghi chú'],
    ['PL07', 'Lộ trình', 'A5:M18 · do người dùng xác định'],
    ['2024', 'Không nhận ra bảng nào. Hãy xem lại tên cột ở dòng tiêu đề của bảng. · trang ẩn'],
    [],
    ['Căn cứ'],
    ['Giá trị ở trang PL02 được xét theo “Bộ tiêu chí xã NTM” (QĐ 318/QĐ-TTg).'],
    ['Cơ sở tính tỷ lệ, năm 2014–2015: 94 xã (suy ra từ các tỷ lệ khớp nhau).'],
    ['Cơ sở tính tỷ lệ, năm 2016: 92 xã (đã khai báo trong sổ tính); thay đổi do sáp nhập xã.'],
    [],
    ['NGƯỜI RÀ SOÁT'],
    ['(Ký, ghi rõ họ tên)'],
  ]);
});

test('the first cell of a finding is a link, and the header of the list is repeated on each page', () => {
  const content = reportContent(INPUT);
  expect(content.cells.flatMap(({ row, link }) => (link === undefined ? [] : [[row, link]]))).toEqual([
    [5, { sheet: 'PL07', cell: 'E12' }],
    [6, { sheet: 'PL 02', cell: 'D8' }],
    [7, { sheet: 'PL 02', cell: 'C3' }],
  ]);
  expect([content.purpose, content.headerRows, content.merges.slice(0, 2).map(areaAddress)]).toEqual(['report', { top: 4, bottom: 4 }, ['A1:J1', 'A2:J2']]);
});

test('text that looks like a formula stays text also where somebody edits it; other cells keep the usual format', () => {
  const formats = reportContent(INPUT).cells.flatMap(({ value, look }) => (look?.numberFormat === undefined ? [] : [[value, look.numberFormat]]));
  expect(formats).toEqual([['=HYPERLINK("http://a.b")', '@']]);
});

test('cells that the sentence names are not listed again, and of many others only the first', () => {
  const cells = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'];
  const review = { ...INPUT.review, findings: [{ ...PERCENT, cells }] };
  const content = reportContent({ ...INPUT, review, mended: [], explain: () => ({ title: '', sentence: 'A1 khác A2.' }) });
  expect(rowsOf(content)[5]?.slice(3, 5)).toEqual(['A1', 'A1 khác A2. Ô liên quan: A3, A4, A5, A6, …']);
});

test('a workbook in order says so', () => {
  const nothing = { ...INPUT, file: '', review: { ...INPUT.review, findings: [], bases: [], judged: [] }, explained: new Map(), mended: [] };
  const content = reportContent(nothing);
  expect(rowsOf(content).slice(1, 6)).toEqual([
    ['(lập lúc 09:05 23/11/2026 bằng Soát biểu NTM 0.1.0)'],
    ['Chưa xử lý: 0 mâu thuẫn, 0 cảnh báo, 0 lưu ý, 0 chưa đạt.'],
    ['Đã giải trình: 0.'],
    ['STT', 'Mức độ', 'Trang', 'Ô', 'Địa phương', 'Chỉ tiêu', 'Nội dung', 'Đang ghi', 'Đối chiếu, yêu cầu', 'Tình trạng'],
    ['Không thấy mâu thuẫn hay chỉ tiêu chưa đạt nào trong các bảng đã nhận ra.'],
  ]);
  expect(rowsOf(content).slice(-6)).toEqual([
    ['Căn cứ'],
    ['Không có giá trị nào được xét theo bộ tiêu chí.'],
    ['Không có tỷ lệ nào cần số xã làm cơ sở.'],
    [],
    ['NGƯỜI RÀ SOÁT'],
    ['(Ký, ghi rõ họ tên)'],
  ]);
});

test('the minutes say the same as plain text, what is open first', () => {
  expect(minutesText({ ...INPUT, review: { ...INPUT.review, bases: [] } })).toBe(`BIÊN BẢN RÀ SOÁT BIỂU (phần kết quả)
(Sổ tính khanh-hoa.xlsx; lập lúc 09:05 23/11/2026 bằng Soát biểu NTM 0.1.0)

Chưa xử lý: 1 mâu thuẫn, 0 cảnh báo, 0 lưu ý, 0 chưa đạt. Đã giải trình: 1. Đã sửa từ lần rà soát trước: 1.
Giá trị ở trang PL02 được xét theo “Bộ tiêu chí xã NTM” (QĐ 318/QĐ-TTg).
Không có tỷ lệ nào cần số xã làm cơ sở.

Các mục chưa xử lý:
1. [Mâu thuẫn] PL07!E12: Câu của roadmap/percent-of-base.

Các mục đã giải trình:
1. [Chưa đạt] 'PL 02'!D8: Câu của unmet-detail/unmet. Chấp nhận chưa đạt: đang làm đường (Nguyễn Thị An, 15:30 20/11/2026).

Các mục đã sửa:
1. [Cảnh báo] 'PL 02'!C3: Câu của tasks/blank-cell.
`);
});
