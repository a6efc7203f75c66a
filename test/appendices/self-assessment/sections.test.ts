/** The self-assessments of several communes below each other in one table; places and figures are invented. */
import fc from '../../support/properties';
import { selfAssessment } from '../../../src/appendices/self-assessment';
import { assessmentOfSelfAssessment } from '../../../src/appendices/self-assessment/assessments';
import type { SelfAssessmentTable } from '../../../src/appendices/self-assessment/table';
import { communeOfHeading } from '../../../src/appendices/self-assessment/title';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';

type Row = readonly CellValue[];

const read = (grid: Grid): SelfAssessmentTable[] => selfAssessment.recognise(grid).map((recognition) => selfAssessment.read(grid, recognition));
const check = (grid: Grid) => read(grid).flatMap((table) => selfAssessment.relations.flatMap((relation) => relation.check(table, grid)));
const brief = (grid: Grid) => check(grid).map(({ rule, severity, cells, place }) => [rule.replace('self-assessment/', ''), severity, cells[0], place ?? null]);

const TITLE: Row[] = [['TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2024'], ['Huyện Diên Khánh']];
const HEADER: Row = ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá'];
const rowsOf = (share: string, outcome: string): Row[] => [
  [1, 'Quy hoạch', '1.1. Có quy hoạch chung', 'Đạt', 'Đạt', 'Đạt'],
  ['', '', '1.2. Có quy định quản lý quy hoạch', 'Đạt', 'Đạt', 'Đạt'],
  [2, 'Giao thông', '2.1. Tỷ lệ đường thôn được cứng hóa', '≥ 75%', share, outcome],
];
const AN = rowsOf('80%', 'Đạt');
const TAN = rowsOf('74,3%', 'Chưa đạt');

/** Each section: its commune, the rows of its criteria, and the numbers of criteria that are stated. */
const sections = (grid: Grid) =>
  read(grid).flatMap(({ data }) => data.sections.map(({ places, criteria, counts }) => [places[0]?.name ?? null, places[0]?.cell ?? null, criteria.map(({ row }) => row + 1), counts.map(({ cell, stated, of }) => [cell, stated, of])]));

describe('each row belongs to its commune', () => {
  test.each<[string, Row[], unknown[]]>([
    [
      'rows numbered I, II, with the number of criteria met below',
      [HEADER, ['I', 'XÃ DIÊN AN'], ...AN, ['', 'Tổng số tiêu chí đạt', '', '', '', '2/2'], ['II', 'XÃ DIÊN TÂN'], ...TAN, ['', 'Tổng số tiêu chí đạt', '', '', '', '1/2']],
      [
        ['Diên An', 'B4', [5, 7], [['F8', 2, 2]]],
        ['Diên Tân', 'B9', [10, 12], [['F13', 1, 2]]],
      ],
    ],
    [
      'the number of criteria met in the row that names the commune, or in its words',
      [HEADER, ['A', 'Xã Diên An, huyện Diên Khánh', '', '', '', '2/2'], ...AN, ['B. Xã Diên Tân (đạt 1/2 tiêu chí)'], ...TAN],
      [
        ['Diên An', 'B4', [5, 7], [['F4', 2, 2]]],
        ['Diên Tân', 'A8', [9, 11], [['A8', 1, 2]]],
      ],
    ],
    [
      'the header again for each commune',
      [HEADER, ...AN, [], ['2. Xã Nam Sơn'], HEADER, ...TAN],
      [
        [null, null, [4, 6], []],
        ['Nam Sơn', 'A8', [10, 12], []],
      ],
    ],
    [
      'communes in a column of their own, whose numbers are none of the criteria',
      [
        ['TT', 'Tên xã', 'Tiêu chí', 'Yêu cầu', 'Kết quả thực hiện', 'Tự đánh giá'],
        [1, 'Xã Diên An', '1. Quy hoạch', 'Đạt', 'Đạt', 'Đạt'],
        ['', '', '2. Giao thông', '≥ 75%', '80%', 'Đạt'],
        [2, 'Xã Nam Sơn', '1. Quy hoạch', 'Đạt', 'Đạt', 'Đạt'],
        [3, 'Xã Nam Sơn', '2. Giao thông', '≥ 75%', '70%', 'Chưa đạt'],
        ['', '', 'Số tiêu chí đạt', '', '', '1/2'],
      ],
      [
        ['Diên An', 'B4', [4, 5], []],
        ['Nam Sơn', 'B6', [6, 7], [['F8', 1, 2]]],
      ],
    ],
    ['lines that group criteria name no commune', [HEADER, ['I', 'Xã hội'], ...AN, ['II', 'Nhóm kinh tế'], [3, 'Thu nhập', '', '≥ 50', 52, 'Đạt']], [[null, null, [5, 7, 9], []]]],
    ['a commune named below the table begins no section', [HEADER, ...AN, ['Xã Diên An: đạt 2/2 tiêu chí'], ['Xã Diên An, ngày 20 tháng 9 năm 2024']], [[null, null, [4, 6], [['A7', 2, 2]]]]],
  ])('%s', (_, rows, expected) => {
    const grid = gridOf('Tổng hợp', [...TITLE, ...rows]);
    expect(sections(grid)).toEqual(expected);
    expect(brief(grid).filter(([rule]) => rule !== 'unmet')).toEqual([]);
  });
});

test('a title of its own makes another table, with its own level', () => {
  const other: Row[] = [['TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2023'], ['Xã Diên Tân']];
  const tables = read(gridOf('Tổng hợp', [...TITLE, HEADER, ['I', 'XÃ DIÊN AN'], ...AN, [], ...other, HEADER, ...TAN]));
  expect(tables.map(({ data }) => [data.level, data.year, data.sections.map(({ places }) => places[0]?.name ?? null)])).toEqual([
    ['NTM', 2024, ['Diên An']],
    ['NTM nâng cao', 2023, ['Diên Tân']],
  ]);
});

test('what is unmet, wrongly counted or there twice is told of its commune', () => {
  const grid = gridOf('Tổng hợp', [...TITLE, HEADER, ['I', 'XÃ DIÊN AN', '', '', '', '1/2'], ...AN, ['II', 'XÃ DIÊN TÂN', '', '', '', '1/2'], ...TAN, ['', '', '2.1. Tỷ lệ đường ngõ', '≥ 50%', '49%', 'Đạt']]);
  expect(brief(grid)).toEqual([
    ['indicator-repeated', 'error', 'C12', null],
    ['wrong-side', 'error', 'F12', 'Diên Tân'],
    ['unmet', 'unmet', 'E11', 'Diên Tân'],
    ['unmet', 'unmet', 'E12', 'Diên Tân'],
    ['criteria-count', 'error', 'F4', 'Diên An'],
  ]);
});

test('communes below each other say what each says in a table of its own', () => {
  const names = ['Diên An', 'Nam Sơn', 'Hội Phú', "Cư M'gar", 'Tam Xuân 2'];
  const row = fc.record({ share: fc.integer({ min: 0, max: 100 }), outcome: fc.constantFrom('Đạt', 'Chưa đạt', ''), isShouted: fc.boolean() });
  const headingOf = (name: string, isShouted: boolean): string => (isShouted ? `XÃ ${name.toUpperCase()}` : `Xã ${name}`);
  const told = (grid: Grid) => read(grid).flatMap((table) => assessmentOfSelfAssessment(table).values).map(({ place, indicator, reading, outcome }) => [place, indicator, reading, outcome?.isMet ?? null]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const all = rows.map(({ share, outcome, isShouted }, index) => ({ heading: headingOf(names[index] ?? '', isShouted), rows: rowsOf(`${share}%`, outcome) }));
      const stacked = gridOf('Tổng hợp', [...TITLE, HEADER, ...all.flatMap(({ heading, rows: own }, index) => [[['I', 'II', 'III', 'IV', 'V'][index] ?? '', heading], ...own])]);
      const alone = all.flatMap(({ heading, rows: own }) => told(gridOf('Tổng hợp', [...TITLE, [heading], HEADER, ...own])));
      expect(told(stacked)).toEqual(alone);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['XÃ DIÊN AN', 'Diên An'],
  ['II. XÃ DIÊN TÂN', 'Diên Tân'],
  ['3. Xã Nam Ninh Hòa', 'Nam Ninh Hòa'],
  ['Phường Ninh Diêm - thị xã Ninh Hòa', 'Ninh Diêm'],
  ['Thị trấn Diên Khánh: 2/2', 'Diên Khánh'],
  ['XÃ NÔNG THÔN MỚI NÂNG CAO', null],
  ['Xã Đạt chuẩn quốc gia về y tế', null],
  ['Xã có quy hoạch được phê duyệt', null],
  ['Xã Diên An đạt 17/19 tiêu chí', null],
  ['Xã Diên An, ngày 20 tháng 9 năm 2024', null],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
])('“%s” as the heading of a commune', (text, name) => {
  expect(communeOfHeading(text)).toBe(name);
});
