import { selfAssessment } from '../../../src/appendices/self-assessment';
import type { Section, SelfAssessmentTable } from '../../../src/appendices/self-assessment/table';
import type { Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { communes, headed, merged } from './sheets';

const read = (grid: Grid): SelfAssessmentTable[] => selfAssessment.recognise(grid).map((recognition) => selfAssessment.read(grid, recognition));
const only = (grid: Grid): SelfAssessmentTable => {
  const [table, ...others] = read(grid);
  if (table === undefined || others.length > 0) throw new Error('one table expected');
  return table;
};

const section = ({ data }: SelfAssessmentTable): Section => {
  const [first, ...others] = data.sections;
  if (first === undefined || others.length > 0) throw new Error('one section expected');
  return first;
};

/** Criterion: number, name, what is said of it as a whole; rows: kind, number, name, result and conclusion of each place. */
const outline = (table: SelfAssessmentTable) =>
  section(table).criteria.map(({ number, name, outcomes, rows }) => [
    number,
    name,
    outcomes.map((outcome) => outcome?.isMet ?? null),
    rows.map((row) => [row.kind, row.code, row.name, row.entries.map(({ result, outcome }) => [result?.reading.kind ?? null, outcome?.isMet ?? null])]),
  ]);

test('criteria merged over their indicators', () => {
  const table = only(merged());
  expect(outline(table)).toEqual([
    [
      '1',
      'Quy hoạch',
      [null],
      [
        ['indicator', '1.1', 'Có quy hoạch chung xây dựng xã được phê duyệt', [['mark', true]]],
        ['indicator', '1.2', 'Ban hành quy định quản lý quy hoạch', [['mark', true]]],
      ],
    ],
    [
      '2',
      'Giao thông',
      [null],
      [
        ['indicator', '2.1', 'Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa', [['number', true]]],
        ['indicator', '2.2', 'Tỷ lệ đường thôn được cứng hóa', [['number', false]]],
      ],
    ],
    ['3', 'Thu nhập', [], [['criterion', null, 'Thu nhập bình quân đầu người (triệu đồng/người/năm)', [['number', true]]]]],
    ['4', 'Nghèo đa chiều', [], [['criterion', null, 'Tỷ lệ nghèo đa chiều', [['number', true]]]]],
    [
      '5',
      'Môi trường',
      [null],
      [
        ['indicator', '5.1', 'Tỷ lệ hộ được sử dụng nước sạch', [['number', true]]],
        ['part', '5.1', 'Trong đó: từ hệ thống cấp nước tập trung', [['number', true]]],
      ],
    ],
  ]);
  expect([section(table).places, table.data.level, table.data.year, section(table).counts]).toEqual([[{ name: 'Diên Phước', cell: 'A2' }], 'NTM', 2024, [{ row: 12, column: 6, cell: 'G13', place: 0, counted: 'criteria', isMet: true, stated: 4, of: 5, span: { start: 0, end: 1 } }]]);
});

test('criteria as rows above their indicators, conclusions marked in two columns', () => {
  const table = only(headed());
  expect(outline(table)).toEqual([
    ['1', 'Quy hoạch', [true], [['indicator', '1.1', 'Có quy hoạch chi tiết', [['mark', true]]]]],
    [
      '2',
      'Giao thông',
      [false],
      [
        ['indicator', '2.1', 'Đường xã được bảo trì hằng năm', [['number', true]]],
        ['indicator', '2.2', 'Đường thôn được cứng hóa', [['text', false]]],
      ],
    ],
    ['3', 'Thu nhập', [], [['criterion', null, 'Thu nhập', [['number', true]]]]],
    ['4', 'Nhà tạm, dột nát', [], [['criterion', null, 'Nhà tạm, dột nát', [['text', true]]]]],
    ['5', 'Chợ nông thôn (nếu có)', [], [['criterion', null, 'Chợ nông thôn (nếu có)', [['not-applicable', null]]]]],
  ]);
  expect([section(table).places, table.data.level, table.data.year]).toEqual([[{ name: 'Ninh Thọ', cell: 'A2' }], 'NTM nâng cao', 2025]);
});

test('a column group a commune', () => {
  const table = only(communes());
  expect(section(table).places).toEqual([
    { name: 'Vạn Bình', cell: 'E2' },
    { name: 'Vạn Phú', cell: 'G2' },
  ]);
  expect(outline(table).map(([number, , , rows]) => [number, rows])).toEqual([
    ['1', [['criterion', null, 'Tỷ lệ trường đạt chuẩn', [['number', true], ['number', false]]]]],
    [
      '2',
      [
        ['indicator', '2.1', 'Tỷ lệ tham gia bảo hiểm y tế', [['number', true], ['number', true]]],
        ['indicator', '2.2', 'Xã đạt tiêu chí quốc gia về y tế', [['mark', true], ['mark', false]]],
      ],
    ],
  ]);
});

test('without merged cells, with the number of the criterion in every row', () => {
  const grid = gridOf('TĐG', [
    ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Chỉ tiêu', 'Kết quả thực hiện', 'Kết quả tự đánh giá'],
    [1, 'Quy hoạch', '1.1. Quy hoạch chung', 'Đạt', 'Đạt', 'Đạt'],
    [1, 'Quy hoạch', '1.2. Quy định quản lý', 'Đạt', 'Đạt', 'Đạt'],
    [2, 'Giao thông', '- Đường xã', '100%', '100%', 'Đạt'],
    [2, 'Giao thông', '- Đường thôn', '≥ 75%', '80%', 'Đạt'],
  ]);
  expect(outline(only(grid)).map(([number, name, , rows]) => [number, name, rows])).toEqual([
    ['1', 'Quy hoạch', [['indicator', '1.1', 'Quy hoạch chung', [['mark', true]]], ['indicator', '1.2', 'Quy định quản lý', [['mark', true]]]]],
    ['2', 'Giao thông', [['indicator', null, 'Đường xã', [['number', true]]], ['indicator', null, 'Đường thôn', [['number', true]]]]],
  ]);
});

test('the form of the district: conclusions and values in one column, appraised later', () => {
  const table = only(
    gridOf('Mẫu', [
      ['BIỂU CHI TIẾT MỨC ĐỘ ĐẠT TIÊU CHÍ NÔNG THÔN MỚI'],
      ['CỦA XÃ SUỐI CÁT, HUYỆN CAM LÂM, TỈNH KHÁNH HÒA NĂM 2025'],
      ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Tiêu chuẩn đạt chuẩn', 'Kết quả tự đánh giá của xã', 'Kết quả thẩm tra của huyện'],
      ['I', 'QUY HOẠCH', '', '', '', ''],
      [1, 'Quy hoạch', '1.1. Có quy hoạch chung', 'Đạt', 'Đạt. Quyết định 1234/QĐ-UBND ngày 12/5/2021', 'Đạt'],
      ['II', 'HẠ TẦNG', '', '', '', ''],
      [2, 'Giao thông', '2.1. Tỷ lệ đường thôn', '100% (≥ 80% cứng hóa)', '92,5% (18,5/20 km)', ''],
      ['', 'Tổng số', '', '', 'Đạt 1/2 tiêu chí', ''],
      ['Ghi chú: số liệu đến 31/8/2025'],
    ]),
  );
  expect(outline(table).map(([number, , , rows]) => [number, rows])).toEqual([
    ['1', [['indicator', '1.1', 'Có quy hoạch chung', [['mark', true]]]]],
    ['2', [['indicator', '2.1', 'Tỷ lệ đường thôn', [['number', null]]]]],
  ]);
  expect(section(table).criteria[1]?.rows[0]?.required).toEqual({ cell: 'D7', text: '100% (≥ 80% cứng hóa)', requirement: { op: '>=', value: 100, unit: '%' }, isCertain: true, hasMore: true });
  expect([section(table).places[0]?.name, table.data.year, section(table).counts, table.area.bottom]).toEqual(['Suối Cát', 2025, [{ row: 7, column: 4, cell: 'E8', place: 0, counted: 'criteria', isMet: true, stated: 1, of: 2, span: { start: 4, end: 5 } }], 7]);
});

test('levels in the column “Chỉ tiêu”, results of two years, and a header that a new page repeats', () => {
  const header = [
    ['Số TT', 'Tên tiêu chí', 'ĐVT', 'Chỉ tiêu', 'Thực hiện năm 2023', 'Thực hiện năm 2024', 'Đánh giá', ''],
    ['', '', '', '', '', '', 'Đạt', 'Không đạt'],
  ];
  const table = only(
    gridOf('NC', [
      ['KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÃ NTM NÂNG CAO'],
      ...header,
      ['1', 'Giao thông', '', '', '', '', '', 'x'],
      ['1.1', 'Tỷ lệ đường thôn', '%', '≥ 90', '80', '85', '', 'x'],
      ['', 'Trong đó: có cây xanh', '%', '≥50', '40', '55', 'x', ''],
      ...header,
      ['2', 'Thu nhập', 'Tr.đồng', '64', '55', '66,5', 'x', ''],
    ]),
  );
  expect(outline(table)).toEqual([
    ['1', 'Giao thông', [false], [['indicator', '1.1', 'Tỷ lệ đường thôn', [['number', false]]], ['part', '1.1', 'Trong đó: có cây xanh', [['number', true]]]]],
    ['2', 'Thu nhập', [], [['criterion', null, 'Thu nhập', [['number', true]]]]],
  ]);
  expect(section(table).criteria.flatMap(({ rows }) => rows.map(({ required, entries }) => [required?.requirement, entries[0]?.result?.cell]))).toEqual([
    [{ op: '>=', value: 90, unit: '%' }, 'F5'],
    [{ op: '>=', value: 50, unit: '%' }, 'F6'],
    [{ op: '>=', value: 64, unit: 'tr.đồng' }, 'F9'],
  ]);
});

test('lines that group criteria are none themselves', () => {
  const grid = gridOf(
    'TĐG',
    [
      ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Tự đánh giá'],
      ['Nhóm 1: Quy hoạch'],
      [1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt'],
      ['II. HẠ TẦNG KINH TẾ - XÃ HỘI'],
      [2, 'Giao thông', '100%', '100%', 'Đạt'],
      ['Đánh giá chung: xã thực hiện tốt các tiêu chí'],
    ],
    { merges: ['A2:E2', 'A4:E4', 'A6:E6'] },
  );
  expect(outline(only(grid)).map(([number, name]) => [number, name])).toEqual([
    ['1', 'Quy hoạch'],
    ['2', 'Giao thông'],
  ]);
});

test('a list of another kind below its own title is no part of the table', () => {
  const table = only(
    gridOf('TĐG', [
      ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Tự đánh giá'],
      [1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt'],
      [2, 'Giao thông', '100%', '100%', 'Đạt'],
      ['DANH MỤC XÃ'],
      ['TT', 'Tên xã', 'Huyện', 'Vùng', ''],
      [1, 'Diên Hải', 'Diên Lâm', 'Duyên hải Nam Trung Bộ', ''],
    ]),
  );
  expect(table.area).toEqual({ top: 0, left: 0, bottom: 2, right: 4 });
});

test('Excel keeps 2.10 as 2.1: behind 2.9 it is 2.10', () => {
  const rows = Array.from({ length: 10 }, (_, index) => [index === 9 ? 2.1 : Number(`2.${index + 1}`), `Nội dung ${index + 1}`, 'Đạt', 'Đạt', 'Đạt']);
  const table = only(gridOf('TĐG', [['TT', 'Nội dung tiêu chí', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá'], [2, 'Giao thông', '', '', 'Đạt'], ...rows]));
  expect(section(table).criteria[0]?.rows.map(({ code }) => code)).toEqual(['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.10']);
});

describe('the commune of the title', () => {
  test.each<[string, string | null]>([
    ['BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ NÔNG THÔN MỚI CỦA XÃ DIÊN PHƯỚC NĂM 2024', 'Diên Phước'],
    ['Kết quả tự đánh giá tiêu chí xã nông thôn mới của xã Tam Xuân 2, huyện Núi Thành', 'Tam Xuân 2'],
    ["TỰ ĐÁNH GIÁ TIÊU CHÍ CỦA XÃ CƯ M'GAR - HUYỆN BUÔN ĐÔN", "Cư M'gar"],
    ['Kết quả tự đánh giá tiêu chí phường Ninh Diêm (cũ)', 'Ninh Diêm'],
    ['KẾT QUẢ TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ ĐẠT CHUẨN NÔNG THÔN MỚI', null],
  ])('%s', (title, place) => {
    const table = only(gridOf('TĐG', [[title], ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Tự đánh giá'], [1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt']]));
    expect(section(table).places[0]?.name ?? null).toBe(place);
  });
});

test('two tables in one sheet have each its own title', () => {
  const table = (title: string) => [[title], ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Tự đánh giá'], [1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt'], [2, 'Giao thông', '100%', '100%', 'Đạt']];
  const tables = read(gridOf('TĐG', [['UBND XÃ DIÊN PHƯỚC', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ...table('Tự đánh giá tiêu chí xã NTM nâng cao năm 2023'), [], ...table('Tự đánh giá tiêu chí xã NTM năm 2024')]));
  expect(tables.map((table) => [table.area.top, table.data.level, table.data.year, section(table).places[0]?.name ?? null])).toEqual([
    [2, 'NTM nâng cao', 2023, 'Diên Phước'],
    [7, 'NTM', 2024, null],
  ]);
});

test.each([
  ['Xã Diên Phước', { name: 'Diên Phước', cell: 'A2' }],
  ['Xã nông thôn mới', null],
  ['Biểu 1', null],
])('a sheet called “%s” that names no commune in its title', (sheet, place) => {
  const table = only(gridOf(sheet, [['Kết quả tự đánh giá tiêu chí'], ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Tự đánh giá'], [1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt']]));
  expect(section(table).places).toEqual([place]);
});

describe('what is no self-assessment', () => {
  test.each<[string, string[][]]>([
    ['a table of targets', [['CÁC CHỈ TIÊU KẾ HOẠCH'], ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch giao', 'Kết quả thực hiện'], ['1', 'Xã đạt chuẩn', 'xã', '5', '4']]],
    ['a plan for a level', [['TT', 'Tiêu chí', 'Giải pháp', 'Kết quả', 'Thời gian hoàn thành'], ['1', 'Thu nhập', 'Hỗ trợ', '', 'Quý II/2025']]],
    ['a list of tasks', [['TT', 'Nội dung', 'Yêu cầu', 'Kết quả'], ['1', 'Xây dựng kế hoạch', 'Trước 30/3', 'Đã ban hành']]],
  ])('%s', (_, rows) => {
    expect(selfAssessment.recognise(gridOf('PL', rows))).toEqual([]);
  });
});
