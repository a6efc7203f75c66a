import { agencyAssignment } from '../../../src/appendices/agency-assignment';
import type { Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { HEADER_ROW, khanhHoa, khanhHoaRows } from './khanhHoa';

function check(grid: Grid) {
  return agencyAssignment.recognise(grid).flatMap((recognised) => {
    const table = agencyAssignment.read(grid, recognised);
    return agencyAssignment.relations.flatMap((relation) => relation.check(table, grid));
  });
}

/** All but what the plan itself repeats. */
function warnings(grid: Grid) {
  return check(grid).filter((finding) => finding.severity !== 'info');
}

const AT = { severity: 'warning', sheet: 'PL06' };
/** What the plan itself leaves open: 13.7, and 17.1 to 17.5 where the scan shows "17.11, 17.6". */
const OPEN = { ...AT, rule: 'agency-assignment/indicators-missing', set: 'NTM nâng cao', cells: ['D5', 'D6:D30'], indicator: '13', expected: ['13.7'] };
const PRINTED = [OPEN, { ...OPEN, indicator: '17', expected: ['17.1', '17.2', '17.3', '17.4', '17.5'] }];

describe("Khánh Hòa's assignment of criteria to agencies", () => {
  test('is recognised with its sets', () => {
    const [recognised, ...others] = agencyAssignment.recognise(khanhHoa());
    expect(others).toEqual([]);
    expect(recognised).toEqual({
      kind: 'agency-assignment',
      sheet: 'PL06',
      area: { top: 4, left: 0, bottom: 29, right: 3 },
      header: { top: 4, left: 0, bottom: 4, right: 3 },
      columns: {
        number: 0,
        agency: 1,
        sets: [
          { column: 2, label: 'Theo dõi, thẩm định các chỉ tiêu, tiêu chí NTM', cell: 'C5', level: 'NTM' },
          { column: 3, label: 'Theo dõi, thẩm định các chỉ tiêu, tiêu chí NTM nâng cao', cell: 'D5', level: 'NTM nâng cao' },
        ],
      },
      evidence: ['B5', 'C5', 'D5'],
    });
  });

  test('leaves indicators of criteria 13 and 17 without an agency', () => {
    expect(warnings(khanhHoa())).toEqual(PRINTED);
    expect(warnings(khanhHoa({ D22: 'Các chỉ tiêu số 17.1÷17.6, 17.10, 17.12; 18.7, 18.8' }))).toEqual([OPEN]);
  });

  test('shares food safety among three agencies, which is told mildly; parts of 13.3 and 17.7 are no repetition', () => {
    const shared = ['Sở Công Thương', 'Chi cục QLCL Nông lâm sản và thủy sản', 'Sở Y tế'];
    const at = { rule: 'agency-assignment/assigned-twice', severity: 'info', sheet: 'PL06', actual: shared };
    expect(check(khanhHoa()).filter((finding) => finding.severity === 'info')).toEqual([
      { ...at, set: 'NTM', cells: ['C10', 'C17', 'C20'], indicator: '17.10' },
      { ...at, set: 'NTM nâng cao', cells: ['D10', 'D17', 'D20'], indicator: '18.4' },
      { ...at, set: 'NTM nâng cao', cells: ['D10', 'D17', 'D20'], indicator: '18.5' },
      { ...at, set: 'NTM nâng cao', cells: ['D22', 'D24'], indicator: '17.11', actual: ['Sở Tài nguyên và Môi trường', 'Chi cục Kiểm Lâm'] },
    ]);
  });

  test('a criterion that nobody appraises', () => {
    expect(warnings(khanhHoa({ C8: '' }))).toEqual([{ ...AT, rule: 'agency-assignment/criterion-missing', set: 'NTM', cells: ['C5', 'C6:C30'], indicator: '2' }, ...PRINTED]);
  });

  test('the last criterion of one set, which the other set has', () => {
    const lost = warnings(khanhHoa({ C29: '', C30: '' })).filter((finding) => finding.rule === 'agency-assignment/criterion-missing');
    expect(lost).toEqual([{ ...AT, rule: 'agency-assignment/criterion-missing', set: 'NTM', cells: ['C5', 'C6:C30'], indicator: '19' }]);
  });

  test('an indicator whose agency is gone, while another only helps with it', () => {
    expect(warnings(khanhHoa({ C22: 'Các chỉ tiêu số 17.2, 17.3, 17.6, 17.7, 17.11, 17.12' }))).toEqual([
      { ...AT, rule: 'agency-assignment/indicators-missing', set: 'NTM', cells: ['C5', 'C6:C30'], indicator: '17', expected: ['17.8'] },
      ...PRINTED,
    ]);
  });

  test('a number that no set has', () => {
    expect(warnings(khanhHoa({ C8: 'Tiêu chí số 2, 91' }))).toEqual([
      { ...AT, rule: 'agency-assignment/unknown-criterion', set: 'NTM', cells: ['C8'], place: 'Sở Giao thông vận tải', indicator: '91', params: { size: 19 } },
      ...PRINTED,
    ]);
  });

  test('a blank name, an agency without criteria and a gap in the numbers', () => {
    expect(warnings(khanhHoa({ B8: '', C28: '', A30: 26 })).filter((finding) => finding.rule !== OPEN.rule)).toEqual([
      { ...AT, rule: 'agency-assignment/blank-cell', cells: ['B8'], params: { blank: 'agency', assigned: 'Tiêu chí số 2' } },
      { ...AT, rule: 'agency-assignment/blank-cell', cells: ['B28'], place: 'Văn phòng Điều phối nông thôn mới tỉnh', params: { blank: 'criteria', column: 'Theo dõi, thẩm định các chỉ tiêu, tiêu chí NTM' } },
      { ...AT, rule: 'table/numbering', cells: ['A30', 'A29'], actual: 26, expected: 25 },
    ]);
  });
});

describe('other layouts of the same assignment', () => {
  const rules = (grid: Grid) => warnings(grid).map(({ rule, indicator, expected }) => [rule, indicator, expected]);
  const SAME = [[OPEN.rule, '13', ['13.7']], [OPEN.rule, '17', ['17.1', '17.2', '17.3', '17.4', '17.5']]];

  test('columns in another order, and others between them', () => {
    const rows = khanhHoaRows().map(([number = '', name = '', ntm = '', advanced = ''], index) => [advanced, index === HEADER_ROW - 1 ? 'Điện thoại' : '', ntm, name, number]);
    expect(rules(gridOf('PL06', rows))).toEqual(SAME);
  });

  test('a header over two rows', () => {
    const rows = khanhHoaRows();
    rows.splice(HEADER_ROW - 1, 1, ['STT', 'Cơ quan, đơn vị', 'Nội dung theo dõi, thẩm định', ''], ['', '', 'Xã NTM', 'Xã NTM nâng cao']);
    expect(rules(gridOf('PL06', rows, { merges: ['A5:A6', 'B5:B6', 'C5:D5'] }))).toEqual(SAME);
  });

  test('a header repeated on the next page', () => {
    const rows = khanhHoaRows();
    rows.splice(15, 0, rows[HEADER_ROW - 1] ?? []);
    expect(rules(gridOf('PL06', rows))).toEqual(SAME);
  });

  test('agencies in groups, each numbered from 1, and one over two rows', () => {
    const grid = gridOf('Phân công', [
      ['TT', 'Tên cơ quan', 'Tiêu chí phụ trách'],
      ['I', 'Các sở', ''],
      [1, 'Sở Xây dựng', 'Tiêu chí số 1, 2'],
      ['', '', 'Tiêu chí số 3'],
      ['II', 'Các hội, đoàn thể', ''],
      [1, 'Hội Nông dân tỉnh', 'Tiêu chí số 4÷9'],
      ['', 'Ghi chú: tiêu chí số 10 do các xã tự đánh giá', ''],
    ]);
    expect(check(grid)).toEqual([]);
  });

  test('an assignment of a part of a set lacks nothing', () => {
    expect(check(gridOf('Phân công', [['TT', 'Tên cơ quan', 'Tiêu chí phụ trách'], [1, 'Sở Y tế', 'Tiêu chí số 15'], [2, 'Công an tỉnh', 'Chỉ tiêu 19.2']]))).toEqual([]);
  });
});

test.each([
  [['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp'], [1, 'Hướng dẫn đánh giá tiêu chí số 18', 'Sở Nội vụ', 'Các sở, ngành']],
  [['Stt', 'Địa phương', 'Tiêu chí', 'Cơ quan phụ trách'], [1, 'Xã Diên Sơn', 'Tiêu chí số 2', 'Sở Giao thông vận tải']],
  [['TT', 'Cơ quan phụ trách', 'Tiêu chí'], [1, 'Sở Xây dựng', 'Quy hoạch']],
  [['Số thứ tự', 'Tiêu chí', 'Xã NTM', 'Xã NTM nâng cao'], [5, 'Trường học', 98, 50]],
  [['', '', '+ Chỉ tiêu 9.3. Trong 02 năm liền kề', 'Sở Nội vụ'], ['', '', 'Tiêu chí 1. Quy hoạch', 'Sở Xây dựng']],
  [['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Cơ quan theo dõi', 'Ghi chú'], [1, 'Số xã đạt chuẩn NTM', 'Xã', 4, 'Sở Nông nghiệp và Môi trường', '']],
])('%j is no assignment', (header, row) => {
  expect(agencyAssignment.recognise(gridOf('Biểu', [header, row]))).toEqual([]);
});

test('a table of targets with the column "Đơn vị", below a title about targets, is none', () => {
  const header = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch giao năm 2025', 'Lũy kế đến hết năm 2025'];
  const grid = gridOf('PL III', [['CÁC CHỈ TIÊU KẾ HOẠCH', ...header.slice(1).map(() => null)], header, [1, 'Xã đạt chuẩn', 'Xã', 6, 64]], { merges: ['A1:E1'] });
  expect(agencyAssignment.recognise(grid)).toEqual([]);
});

test('an assignment is recognised by its title where the columns name the levels only', () => {
  const rows = [['STT', 'Tên đơn vị', 'Xã NTM', 'Xã NTM nâng cao'], [1, 'Sở Xây dựng', 'Các tiêu chí số 1, 9; chỉ tiêu số 17.5', '1, 9'], [2, 'Sở Giao thông vận tải', 'TC 2', 'TC 2']];
  const kinds = (title: string) => agencyAssignment.recognise(gridOf('PL 6', [[title], ...rows])).map(({ columns }) => columns.sets.map(({ level }) => level));
  expect(kinds('DANH SÁCH CƠ QUAN PHỤ TRÁCH, THẨM ĐỊNH CÁC TIÊU CHÍ')).toEqual([['NTM', 'NTM nâng cao']]);
  expect(kinds('DANH SÁCH ĐƠN VỊ')).toEqual([]);
});
