/** Tables of targets by criterion, recognised and read. */
import { criterionTargets } from '../../../src/appendices/criterion-targets';
import type { CriterionTargetTable } from '../../../src/appendices/criterion-targets/table';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { HEADER, khanhHoa, khanhHoaRows } from './khanhHoa';

function tablesIn(grid: Grid): CriterionTargetTable[] {
  return criterionTargets.recognise(grid).map((recognised) => criterionTargets.read(grid, recognised));
}

/** Each row as its number, code, name and targets ("98%", "66..68%", "60.." for a bound). */
function rowsOf(grid: Grid): unknown[][] {
  return tablesIn(grid).flatMap(({ data }) =>
    data.rows.map((row) => [
      row.number?.kind === 'number' ? row.number.value : null,
      row.code,
      row.name,
      ...row.targets.map((target) => {
        if (target === null) return null;
        const { lowest, highest, isShare } = target;
        return `${lowest === highest ? lowest : `${lowest ?? ''}..${highest ?? ''}`}${isShare ? '%' : ''}`;
      }),
    ]),
  );
}

const INTERIM: CellValue[][] = [
  [1, 'Quy hoạch', 100, 50],
  [2, 'Giao thông', 98, 40],
];

describe('targets by criterion', () => {
  test('are recognised by their criteria and sets', () => {
    expect(criterionTargets.recognise(khanhHoa())).toEqual([
      {
        kind: 'criterion-targets',
        sheet: 'PL01',
        area: { top: 4, left: 0, bottom: 17, right: 5 },
        header: { top: 4, left: 0, bottom: 4, right: 5 },
        columns: {
          number: 0,
          criterion: 1,
          indicator: null,
          sets: [
            { column: 2, cell: 'C5', label: 'Xã NTM', places: 'commune', level: 'NTM', year: null, measure: null },
            { column: 3, cell: 'D5', label: 'Xã NTM nâng cao', places: 'commune', level: 'NTM nâng cao', year: null, measure: null },
            { column: 4, cell: 'E5', label: 'Huyện NTM', places: 'district', level: 'NTM', year: null, measure: null },
            { column: 5, cell: 'F5', label: 'Huyện NTM nâng cao', places: 'district', level: 'NTM nâng cao', year: null, measure: null },
          ],
          labels: { 0: 'Số thứ tự', 1: 'Tiêu chí', 2: 'Xã NTM', 3: 'Xã NTM nâng cao', 4: 'Huyện NTM', 5: 'Huyện NTM nâng cao' },
        },
        evidence: ['B5', 'C5', 'D5', 'E5', 'F5'],
      },
    ]);
  });

  test('are shares of the year that the title names, under a number that may be merged over several criteria', () => {
    expect(tablesIn(khanhHoa()).map(({ data }) => data.year)).toEqual([2025]);
    expect(rowsOf(khanhHoa())).toEqual([
      [1, null, 'Quy hoạch', '100%', '50%', '60%', '25%'],
      [2, null, 'Giao thông', '98%', '50%', '60%', '25%'],
      [3, null, 'Thủy lợi và phòng chống thiên tai', '98%', '50%', '60%', '25%'],
      [4, null, 'Điện', '98%', '50%', '60%', '25%'],
      [5, '5', 'Trường học', '90%', null, null, null],
      [null, '5', 'Giáo dục', null, '50%', null, null],
      [null, '5', 'Y tế - văn hóa - giáo dục', null, null, '60%', '25%'],
      [6, '6', 'Cơ sở vật chất văn hóa', '90%', null, null, null],
      [null, '6', 'Văn hóa', null, '50%', null, null],
      [null, '5', 'Y tế - văn hóa - giáo dục', null, null, '60%', '25%'],
      [7, '7', 'Cơ sở hạ tầng thương mại nông thôn', '100%', '70%', null, null],
      [null, '6', 'Kinh tế', null, null, '60%', '25%'],
    ]);
  });

  test('may be bounds, ranges and shares in words, with footnotes', () => {
    expect(rowsOf(khanhHoa({ C6: '100% số xã', C7: '≥ 98', D7: '66-68%', E7: 'từ 60% trở lên', F7: 'dưới 25', C8: '98,5*', D8: 'Đạt', E8: '-' })).slice(0, 3)).toEqual([
      [1, null, 'Quy hoạch', '100%', '50%', '60%', '25%'],
      [2, null, 'Giao thông', '98..%', '66..68%', '60..%', '..25%'],
      [3, null, 'Thủy lợi và phòng chống thiên tai', '98.5%', 'null%', null, '25%'],
    ]);
  });

  test('stored as parts of 1: only a percent format makes them shares', () => {
    const rows: CellValue[][] = [['MỤC TIÊU ĐẠT CHUẨN TỪNG TIÊU CHÍ'], ['Đơn vị tính: %'], ['TT', 'Tiêu chí', 'Xã NTM'], [1, 'Quy hoạch', 1], [2, 'Giao thông', 0.98]];
    expect(rowsOf(gridOf('PL01', rows))).toEqual([[1, null, 'Quy hoạch', '1'], [2, null, 'Giao thông', '0.98']]);
    expect(rowsOf(gridOf('PL01', rows, { formats: { 'C4:C5': '0%' } }))).toEqual([[1, null, 'Quy hoạch', '100%'], [2, null, 'Giao thông', '98%']]);
  });
});

describe('common variations', () => {
  test('a header over two rows, years below the sets, other order, a note', () => {
    const rows: CellValue[][] = [
      ['Biểu 3. Tỷ lệ xã đạt từng tiêu chí'],
      ['Tên tiêu chí', 'STT', 'Xã nông thôn mới', '', 'Xã nông thôn mới nâng cao', '', 'Ghi chú'],
      ['', '', 'Năm 2026', 'Năm 2030', 'Năm 2026', 'Năm 2030', ''],
      ['Quy hoạch', 1, 40, 100, 10, 50, ''],
      ['Hạ tầng kinh tế - xã hội', 2, 35, 90, 5, 45, 'lồng ghép'],
    ];
    const grid = gridOf('Biểu 3', rows, { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3'] });
    expect(tablesIn(grid).map(({ columns }) => columns.sets.map(({ level, year, places }) => [level, year, places]))).toEqual([
      [
        ['NTM', 2026, 'commune'],
        ['NTM', 2030, 'commune'],
        ['NTM nâng cao', 2026, 'commune'],
        ['NTM nâng cao', 2030, 'commune'],
      ],
    ]);
    expect(rowsOf(grid)).toEqual([
      [1, null, 'Quy hoạch', '40%', '100%', '10%', '50%'],
      [2, null, 'Hạ tầng kinh tế - xã hội', '35%', '90%', '5%', '45%'],
    ]);
  });

  test('columns that say other things', () => {
    const rows: CellValue[][] = [['TT', 'Tiêu chí', 'Xã NTM (%)', 'Văn bản liên quan', 'Xã NTM nâng cao (%)'], [1, 'Quy hoạch', 100, 'QĐ 318/QĐ-TTg', 50], [2, 'Giao thông', 98, '', 40]];
    expect(rowsOf(gridOf('Biểu', rows))).toEqual([
      [1, null, 'Quy hoạch', '100%', '50%'],
      [2, null, 'Giao thông', '98%', '40%'],
    ]);
  });

  test('columns of years alone, of what the title says', () => {
    const rows: CellValue[][] = [['TT', 'Nội dung tiêu chí', 'Năm 2026', 'Năm 2027'], [1, 'Quy hoạch', '40%', '50%'], [2, 'Hạ tầng', '35%', '45%']];
    expect(rowsOf(gridOf('Biểu', [['TỶ LỆ XÃ ĐẠT CHUẨN TỪNG TIÊU CHÍ'], ...rows]))).toEqual([
      [1, null, 'Quy hoạch', '40%', '50%'],
      [2, null, 'Hạ tầng', '35%', '45%'],
    ]);
    expect(tablesIn(gridOf('Biểu', rows))).toEqual([]);
  });

  test('numbers of communes beside their shares', () => {
    const rows: CellValue[][] = [
      ['TT', 'Tiêu chí', 'Xã NTM', ''],
      ['', '', 'Số xã đạt', 'Tỷ lệ (%)'],
      [1, 'Quy hoạch', 92, 100],
      [2, 'Giao thông', 90, '97,8'],
    ];
    expect(rowsOf(gridOf('Biểu', rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] }))).toEqual([
      [1, null, 'Quy hoạch', '92', '100%'],
      [2, null, 'Giao thông', '90', '97.8%'],
    ]);
  });

  test('indicators in a column of their own below a merged criterion, in groups', () => {
    const rows: CellValue[][] = [
      ['TỶ LỆ XÃ ĐẠT TỪNG TIÊU CHÍ'],
      ['TT', 'Tiêu chí', 'Chỉ tiêu', 'Mục tiêu xã NTM (%)'],
      ['A', 'Nhóm hạ tầng', '', ''],
      [1, 'Giao thông', '2.1. Đường xã', 98],
      ['', '', '2.2. Đường thôn', 90],
      ['B', 'Nhóm kinh tế', '', ''],
      [1, 'Thu nhập', '', 85],
    ];
    const grid = gridOf('Biểu', rows, { merges: ['A4:A5', 'B4:B5'] });
    expect(rowsOf(grid)).toEqual([
      [1, '2.1', 'Đường xã', '98%'],
      [null, '2.2', 'Đường thôn', '90%'],
      [1, null, 'Thu nhập', '85%'],
    ]);
    expect(tablesIn(grid).flatMap(({ data }) => data.rows.map(({ group, cell }) => [group, cell]))).toEqual([[1, 'C4'], [1, 'C5'], [2, 'B7']]);
  });
});

test('a row of totals is no criterion, and what only begins like one is', () => {
  const rows = [...INTERIM, [3, 'Công nghệ thông tin', 90, 45], ['', 'Cộng đồng học tập', 70, 20], ['', 'Bình quân', 94, 45], ['', 'TỔNG CỘNG', 3, 3]];
  expect(rowsOf(gridOf('PL01', [['TT', 'Tiêu chí', 'Xã NTM', 'Xã NTM nâng cao'], ...rows])).map((row) => row[2])).toEqual(['Quy hoạch', 'Giao thông', 'Công nghệ thông tin', 'Cộng đồng học tập']);
});

describe('other tables', () => {
  test('a criteria set states what one commune has to reach', () => {
    expect(tablesIn(gridOf('Bộ tiêu chí', [['BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI'], ['TT', 'Tiêu chí', 'Xã NTM', 'Xã NTM nâng cao'], [1, 'Đường thôn', '≥ 80%', '≥ 90%']]))).toEqual([]);
  });

  test('names and sentences below the sets', () => {
    expect(tablesIn(gridOf('Biểu', [HEADER, [1, 'Quy hoạch', 'Ninh Tây', 'Ninh Ích', '', ''], [2, 'Giao thông', 'Sơn Tân', '', '', '']]))).toEqual([]);
  });

  test('agencies beside the criteria', () => {
    expect(tablesIn(gridOf('Biểu', [['TT', 'Tiêu chí', 'Xã NTM', 'Cơ quan phụ trách'], ...INTERIM]))).toEqual([]);
  });

  test('two tables with a line between them', () => {
    const rows = khanhHoaRows().slice(3, 9);
    const grid = gridOf('PL01', [...rows, ['HUYỆN'], ['TT', 'Tiêu chí', 'Huyện NTM', 'Huyện NTM nâng cao'], ...INTERIM]);
    expect(tablesIn(grid).map(({ area }) => area)).toEqual([
      { top: 1, left: 0, bottom: 5, right: 5 },
      { top: 7, left: 0, bottom: 9, right: 3 },
    ]);
  });
});
