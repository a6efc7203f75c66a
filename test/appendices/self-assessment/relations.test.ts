import type { Finding } from '../../../src/appendices/finding';
import { selfAssessment } from '../../../src/appendices/self-assessment';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { communes, headed, merged } from './sheets';

const check = (grid: Grid): Finding[] =>
  selfAssessment.recognise(grid).flatMap((recognition) => {
    const table = selfAssessment.read(grid, recognition);
    return selfAssessment.relations.flatMap((relation) => relation.check(table, grid));
  });

/** One criterion with these rows: number, indicator, requirement, result, conclusion; the first stands in row 3. */
const sheet = (rows: readonly (readonly CellValue[])[], formats: Readonly<Record<string, string>> = {}): Grid =>
  gridOf('TĐG', [['Kết quả tự đánh giá tiêu chí của xã Diên Phước'], ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Tự đánh giá'], ...rows], { formats });

const brief = ({ rule, severity, cells, indicator, actual, expected, params }: Finding) => [rule.replace('self-assessment/', ''), severity, cells.join(' '), indicator ?? null, actual ?? null, expected ?? null, params?.problem ?? null];

test.each<[string, () => Grid, unknown[]]>([
  ['criteria merged over indicators', merged, [['unmet', 'unmet', 'F8 E8 G8', '2.2', 74.32, { op: '>=', value: 75, unit: '%' }, null]]],
  ['criteria above indicators', headed, [['unmet', 'unmet', 'D12 C12 F12', '2.2', 88.83, { op: '>=', value: 90, unit: '%' }, null]]],
  [
    'a column group a commune',
    communes,
    [
      ['unmet', 'unmet', 'G4 D4 H4', '1', 66.7, { op: '>=', value: 70, unit: '%' }, null],
      ['unmet', 'unmet', 'G6 D6 H6', '2.2', null, 'Đạt', null],
    ],
  ],
])('a sheet without mistakes has unmet indicators only: %s', (_, make, expected) => {
  expect(check(make()).map(brief)).toEqual(expected);
});

describe('the conclusion and the value (R13)', () => {
  const level = (op: string, value: number, unit = '%') => ({ op, value, unit });
  test.each<[string, readonly CellValue[], Readonly<Record<string, string>>, unknown[]]>([
    ['met, called met', [1, 'Nước sạch', '≥ 75%', '75%', 'Đạt'], {}, []],
    ['met, called unmet', [1, 'Nước sạch', '≥ 75%', '82%', 'Chưa đạt'], {}, [['wrong-side', 'error', 'E3 D3 C3', '1', 82, level('>=', 75), 'unmet']]],
    [
      'missed, called met',
      [1, 'Nước sạch', '≥ 75%', '74,9%', 'Đạt'],
      {},
      [
        ['wrong-side', 'error', 'E3 D3 C3', '1', 74.9, level('>=', 75), 'met'],
        ['unmet', 'unmet', 'D3 C3 E3', '1', 74.9, level('>=', 75), null],
      ],
    ],
    ['“dưới 5 %” at 5,00 called met', [1, 'Nghèo đa chiều', 'dưới 5%', '5,00%', 'Đạt'], {}, [['wrong-side', 'warning', 'E3 D3 C3', '1', 5, level('<', 5), 'at-limit']]],
    ['“dưới 5 %” at 5,00 called unmet', [1, 'Nghèo đa chiều', 'dưới 5%', '5,00%', 'Chưa đạt'], {}, [['unmet', 'unmet', 'D3 C3 E3', '1', 5, level('<', 5), null]]],
    [
      '74,995 shown as 75,00 and called met: by what the cell holds it is unmet, and that is said',
      [1, 'Nước sạch', 0.75, 0.74995, 'Đạt'],
      { 'C3:D3': '0.00%' },
      [
        ['wrong-side', 'warning', 'E3 D3 C3', '1', 74.995, level('>=', 75), 'rounding'],
        ['unmet', 'unmet', 'D3 C3 E3', '1', 74.995, level('>=', 75), null],
      ],
    ],
    ['a level without a side, where less is better: a warning', [1, 'Tỷ lệ hộ nghèo', '5%', '6%', 'Đạt'], {}, [['wrong-side', 'warning', 'E3 D3 C3', '1', 6, level('<=', 5), 'met']]],
    ['more is required than the level', [1, 'Nước sạch', '≥ 60% (≥ 35% tập trung)', '65%', 'Chưa đạt'], {}, []],
    ['none is required, some is left', [1, 'Nhà tạm, dột nát', 'Không', '3 nhà', 'Đạt'], {}, [
      ['wrong-side', 'error', 'E3 D3 C3', '1', 3, { op: '==', value: 0 }, 'met'],
      ['unmet', 'unmet', 'D3 C3 E3', '1', 3, { op: '==', value: 0 }, null],
    ]],
    ['result and conclusion in words', [1, 'Quy hoạch', 'Đạt', 'Đạt', 'Chưa đạt'], {}, [
      ['wrong-side', 'error', 'E3 D3', '1', 'Chưa đạt', 'Đạt', 'marks'],
      ['unmet', 'unmet', 'D3 C3 E3', '1', null, 'Đạt', null],
    ]],
    ['a level with an exception', [1, 'Thu gom chất thải', '≥ 85% (trừ hộ vùng sâu)', '83%', 'Đạt'], {}, [['wrong-side', 'warning', 'E3 D3 C3', '1', 83, level('>=', 85), 'met']]],
    ['a level of the year', [1, 'Hộ dùng điện', 'Năm 2024: ≥ 98%', '97,1%', 'Chưa đạt'], {}, [['unmet', 'unmet', 'D3 C3 E3', '1', 97.1, level('>=', 98), null]]],
    ['a grade', [1, 'Phổ cập giáo dục', 'Mức độ 3', 'Mức độ 2', 'Chưa đạt'], {}, [['unmet', 'unmet', 'D3 C3 E3', '1', 'Mức độ 2', 'Mức độ 3', null]]],
    ['a grade below the one required', [1, 'Phổ cập giáo dục', 'Đạt mức độ 3', 'Mức độ 2', 'Đạt'], {}, [
      ['wrong-side', 'error', 'E3 D3 C3', '1', 'Mức độ 2', 'Đạt mức độ 3', 'met'],
      ['unmet', 'unmet', 'D3 C3 E3', '1', 'Mức độ 2', 'Đạt mức độ 3', 'grade'],
    ]],
    ['“Mức 1” may be the best: a warning', [1, 'An toàn thực phẩm', 'Mức 2', 'Mức 1', 'Đạt'], {}, [['wrong-side', 'warning', 'E3 D3 C3', '1', 'Mức 1', 'Mức 2', 'met']]],
    ['so may “Mức độ 1” of what is not education', [1, 'Môi trường', 'Mức độ 1', 'Mức độ 2', 'Chưa đạt'], {}, [
      ['wrong-side', 'warning', 'E3 D3 C3', '1', 'Mức độ 2', 'Mức độ 1', 'unmet'],
      ['unmet', 'unmet', 'D3 C3 E3', '1', 'Mức độ 2', 'Mức độ 1', null],
    ]],
    ['of two such levels without a conclusion nothing is said', [1, 'An toàn thực phẩm', 'Mức 2', 'Mức 1', ''], {}, [['missing', 'warning', 'E3', '1', null, null, null]]],
    ['the level itself is met', [1, 'An toàn thực phẩm', 'Mức 2', 'Mức 2', 'Chưa đạt'], {}, [['wrong-side', 'error', 'E3 D3 C3', '1', 'Mức 2', 'Mức 2', 'unmet']]],
    ['a grade above it, called unmet', [1, 'Cộng đồng học tập', 'Loại khá trở lên', 'Tốt', 'Chưa đạt'], {}, [['wrong-side', 'error', 'E3 D3 C3', '1', 'Tốt', 'Loại khá trở lên', 'unmet']]],
    ['a grade that suffices', [1, 'Hệ thống chính trị', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành xuất sắc nhiệm vụ', 'Đạt'], {}, []],
    ['grades of two scales', [1, 'Trường học', 'Mức độ 2', 'Khá', 'Đạt'], {}, []],
    ['a count and a share cannot be compared', [1, 'Trường học', '≥ 70%', '2 trường', 'Đạt'], {}, []],
  ])('%s', (_, row, formats, expected) => {
    expect(check(sheet([row], formats)).map(brief)).toEqual(expected);
  });
});

describe('values that cannot be, or are in another unit', () => {
  test.each<[string, readonly CellValue[], unknown[]]>([
    ['a share above 100 %', [1, 'Nước sạch', '≥ 75%', '102%', 'Đạt'], [['figure/impossible', 'error', 'D3', '1', 102, null, null]]],
    ['a count below 0', [1, 'Mô hình', '≥ 1', -1, ''], [
      ['figure/impossible', 'error', 'D3', '1', -1, null, null],
      ['missing', 'warning', 'E3', '1', null, null, null],
      ['unmet', 'unmet', 'D3 C3', '1', -1, { op: '>=', value: 1 }, null],
    ]],
    ['income in nghìn where triệu is required', [1, 'Thu nhập', '≥ 50 triệu đồng', 52500, 'Đạt'], [['unit', 'warning', 'D3 C3', '1', 52500, { op: '>=', value: 50, unit: 'triệu đồng' }, null]]],
    ['income in đồng', [1, 'Thu nhập', '≥ 50 triệu đồng', '52.500.000', 'Đạt'], [['unit', 'warning', 'D3 C3', '1', 52500000, { op: '>=', value: 50, unit: 'triệu đồng' }, null]]],
    ['income in đồng, as the cell itself says: met', [1, 'Thu nhập', '≥ 53 triệu đồng', '54.200.000 đồng', 'Đạt'], []],
    ['income in đồng, as the cell itself says: unmet', [1, 'Thu nhập', '≥ 53 triệu đồng/người/năm', '52.500.000 đồng/người/năm', 'Chưa đạt'], [['unmet', 'unmet', 'D3 C3 E3', '1', 52.5, { op: '>=', value: 53, unit: 'triệu đồng/người/năm' }, null]]],
    ['required in đồng, stated in triệu', [1, 'Thu nhập', '≥ 53.000.000 đồng', '54,2 triệu đồng', 'Đạt'], []],
    ['required in triệu, stated in nghìn: unmet', [1, 'Thu nhập', '≥ 53 triệu đồng', '52500 nghìn đồng', 'Chưa đạt'], [['unmet', 'unmet', 'D3 C3 E3', '1', 52.5, { op: '>=', value: 53, unit: 'triệu đồng' }, null]]],
    ['required in triệu, stated in tỷ', [1, 'Thu nhập', '≥ 53 triệu đồng', '0,0542 tỷ đồng', 'Đạt'], []],
    ['54 đồng is a slip', [1, 'Thu nhập', '≥ 53 triệu đồng', '54 đồng', 'Đạt'], [['unit', 'warning', 'D3 C3', '1', 54, { op: '>=', value: 53, unit: 'triệu đồng' }, null]]],
    ['income without any unit', [1, 'Thu nhập', '≥ 50', 52500, 'Đạt'], [['unit', 'warning', 'D3 C3', '1', 52500, { op: '>=', value: 50 }, null]]],
    ['two units of money', [1, 'Thu nhập', '≥ 50 triệu đồng', '52 tỷ đồng', 'Đạt'], [['unit', 'warning', 'D3 C3', '1', 52, { op: '>=', value: 50, unit: 'triệu đồng' }, null]]],
    ['0,74 where percent is meant', [1, 'Nước sạch', '≥ 75%', 0.82, 'Đạt'], [['unit', 'warning', 'D3 C3', '1', 0.82, { op: '>=', value: 75, unit: '%' }, null]]],
    ['0,82 without any percent', [1, 'Lao động qua đào tạo', '≥ 75', 0.82, 'Đạt'], [['unit', 'warning', 'D3 C3', '1', 0.82, { op: '>=', value: 75 }, null]]],
    ['a figure that can be read in two ways', [1, 'Thu nhập', '≥ 50 triệu đồng', '52.500', 'Đạt'], [['figure/ambiguous', 'warning', 'D3', '1', '52.500', [52500, 52.5], null]]],
    ['a formula error', [1, 'Thu nhập', '≥ 50', '#REF!', 'Đạt'], [['figure/formula-error', 'error', 'D3', '1', '#REF!', null, null]]],
    ['a share that its fraction does not give', [1, 'Nước sạch', '≥ 75%', '92,4% (22,74/25,60 km)', 'Đạt'], [['share-of-fraction', 'error', 'D3', '1', 92.4, 88.83, null]]],
  ])('%s', (_, row, expected) => {
    expect(check(sheet([row])).map(brief)).toEqual(expected);
  });
});

describe('what is missing or unclear (R22)', () => {
  const full = [1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt'];
  test.each<[string, readonly (readonly CellValue[])[], unknown[]]>([
    ['no result', [full, [2, 'Giao thông', '100%', '', 'Đạt']], [['missing', 'warning', 'D4', '2', null, null, null]]],
    ['no conclusion', [full, [2, 'Giao thông', '100%', '100%', '']], [['missing', 'warning', 'E4', '2', null, null, null]]],
    ['one conclusion for the whole criterion', [[1, 'Giao thông', '', '', 'Đạt'], ['1.1', 'Đường xã', '100%', '100%', ''], ['1.2', 'Đường thôn', '80%', '90%', '']], []],
    [
      'conclusions of some indicators only',
      [[1, 'Giao thông', '', '', 'Đạt'], ['1.1', 'Đường xã', '100%', '100%', 'Đạt'], ['1.2', 'Đường thôn', '80%', '90%', '']],
      [['missing', 'warning', 'E5', '1.2', null, null, null]],
    ],
    ['not applicable is no gap', [full, [2, 'Chợ', 'Đạt', 'Không áp dụng', '']], []],
    ['nothing filled in yet: one finding a column', [[1, 'Quy hoạch', 'Đạt', '', ''], [2, 'Giao thông', '100%', '', '']], [
      ['missing', 'warning', 'D3', null, null, null, null],
      ['missing', 'warning', 'E3', null, null, null, null],
    ]],
    ['a heading is not filled in, the rows of its number are', [[1, 'Thủy lợi', '', '', ''], [1, 'Tưới tiêu', '80%', '85%', 'Đạt'], [1, 'Phòng chống thiên tai', 'Đạt', 'Đạt', '']], [['missing', 'warning', 'E5', '1', null, null, null]]],
    ['neither met nor unmet', [full, [2, 'Giao thông', '100%', '100%', 'Cơ bản đạt']], [['outcome-unclear', 'warning', 'E4', '2', 'Cơ bản đạt', null, 'words']]],
  ])('%s', (_, rows, expected) => {
    expect(check(sheet(rows)).map(brief)).toEqual(expected);
  });
});

describe('criteria and their indicators', () => {
  const roads = (whole: string, first: string, second: string): readonly (readonly CellValue[])[] => [
    [1, 'Giao thông', '', '', whole],
    ['1.1', 'Đường xã', 'Đạt', '', first],
    ['1.2', 'Đường thôn', 'Đạt', '', second],
  ];
  const conclusions = (grid: Grid) => check(grid).map(brief).filter(([rule]) => rule !== 'missing' && rule !== 'unmet');
  test.each<[string, readonly (readonly CellValue[])[], unknown[]]>([
    ['a criterion is met when its indicators are', roads('Đạt', 'Đạt', 'Đạt'), []],
    ['called met with an unmet indicator', roads('Đạt', 'Đạt', 'Chưa đạt'), [['criterion-outcome', 'error', 'E3 E5', '1', 'Đạt', null, 'met']]],
    ['called unmet though all are met', roads('Chưa đạt', 'Đạt', 'Đạt'), [['criterion-outcome', 'warning', 'E3 E4 E5', '1', 'Chưa đạt', null, 'unmet']]],
    ['a number of criteria that the rows do not give', [...roads('Đạt', 'Đạt', 'Đạt'), [2, 'Điện', 'Đạt', 'Đạt', 'Đạt'], ['', 'Số tiêu chí đạt', '', '', '1/2']], [['criteria-count', 'error', 'E7', null, 1, 2, 'met']]],
    ['out of another number of criteria', [...roads('Đạt', 'Đạt', 'Đạt'), ['', 'Tổng số tiêu chí đạt', '', '', '1/19']], [['criteria-count', 'warning', 'E6', null, 19, 1, 'of']]],
    ['an indicator of another criterion', [[1, 'Quy hoạch', '', '', 'Đạt'], ['1.1', 'Quy hoạch chung', 'Đạt', '', 'Đạt'], ['3.2', 'Đường thôn', 'Đạt', '', 'Đạt']], [['parent-criterion', 'error', 'A5 B3', '3.2', '3.2', '1', null]]],
    ['an indicator left out', [[1, 'Giao thông', '', '', 'Đạt'], ['1.1', 'Đường xã', 'Đạt', '', 'Đạt'], ['1.3', 'Ngõ xóm', 'Đạt', '', 'Đạt']], [['table/numbering', 'warning', 'A5 A4', null, '1.3', '1.2', null]]],
    ['a criterion left out', [[1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt'], [3, 'Thủy lợi', 'Đạt', 'Đạt', 'Đạt']], [['table/numbering', 'warning', 'A4 A3', null, 3, 2, null]]],
    ['a heading with the number of its only row', [[1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt'], [2, 'Thủy lợi', '', '', ''], [2, 'Tưới tiêu', '≥ 80%', '85%', 'Đạt'], [3, 'Điện', 'Đạt', 'Đạt', 'Đạt']], []],
    [
      'an indicator twice, with two results',
      [[1, 'Giao thông', '', '', 'Đạt'], ['1.1', 'Đường xã', '≥ 80%', '90%', 'Đạt'], ['1.1', 'Đường xã', '≥ 80%', '95%', 'Đạt']],
      [['indicator-repeated', 'error', 'A5 A4', '1.1', '1.1', null, null]],
    ],
  ])('%s', (_, rows, expected) => {
    expect(conclusions(sheet(rows))).toEqual(expected);
  });
});

describe('criteria beside indicators of others', () => {
  const income = [10, 'Thu nhập', '≥ 60', '68,5', 'Đạt'];
  const poverty = (result: string): readonly CellValue[] => [11, 'Nghèo đa chiều', '≤ 1,5%', result, 'Đạt'];
  const insurance = ['15.1', 'Tỷ lệ tham gia bảo hiểm y tế', '≥ 95%', '93%', 'Chưa đạt'];
  const unmet = (cells: string, indicator: string, actual: number, expected: unknown) => ['unmet', 'unmet', cells, indicator, actual, expected, null];
  const share = (op: string, value: number) => ({ op, value, unit: '%' });

  test('an indicator whose criterion has no row belongs to none above it', () => {
    expect(check(sheet([income, poverty('0,8%'), insurance])).map(brief)).toEqual([unmet('D5 C5 E5', '15.1', 93, share('>=', 95))]);
  });

  test('the criterion above it is held against its own value', () => {
    expect(check(sheet([income, poverty('2,8%'), insurance])).map(brief)).toEqual([
      ['wrong-side', 'error', 'E4 D4 C4', '11', 2.8, share('<=', 1.5), 'met'],
      unmet('D4 C4 E4', '11', 2.8, share('<=', 1.5)),
      unmet('D5 C5 E5', '15.1', 93, share('>=', 95)),
    ]);
  });

  test('indicators of several criteria follow, and the numbers go on behind them', () => {
    const rows: readonly (readonly CellValue[])[] = [income, poverty('0,8%'), ['12.1', 'Lao động qua đào tạo', '≥ 75%', '80%', 'Đạt'], ['12.2', 'Lao động có chứng chỉ', '≥ 25%', '30%', 'Đạt'], [13, 'Tổ chức sản xuất', 'Đạt', 'Đạt', 'Đạt'], ['15.1', 'Bảo hiểm y tế', '≥ 95%', '96%', 'Đạt'], ['', 'Số tiêu chí đạt', '', '', '5/5']];
    expect(check(sheet(rows)).map(brief)).toEqual([]);
  });

  test('a sheet of indicators only', () => {
    expect(check(sheet([['1.1', 'Quy hoạch chung', 'Đạt', 'Đạt', 'Đạt'], ['2.1', 'Đường xã', '100%', '100%', 'Đạt'], ['2.2', 'Đường thôn', '≥ 75%', '80%', 'Đạt']])).map(brief)).toEqual([]);
  });

  test.each<[string, readonly CellValue[]]>([
    ['that only heads indicators', [11, 'Nghèo đa chiều', '', '', 'Đạt']],
    ['that has a value besides them', [11, 'Nghèo đa chiều', '≤ 1,5%', '0,8%', 'Đạt']],
  ])('a wrong number among the indicators of a criterion %s', (_, criterion) => {
    const rows = [criterion, ['11.1', 'Hộ nghèo', '≤ 1,5%', '0,8%', 'Đạt'], ['15.2', 'Hộ cận nghèo', '≤ 3%', '2%', 'Đạt']];
    expect(check(sheet(rows)).map(brief)).toEqual([['parent-criterion', 'error', 'A5 B3', '15.2', '15.2', '11', null]]);
  });
});

describe('the label of the row that counts', () => {
  const rows: readonly (readonly CellValue[])[] = [
    [1, 'Quy hoạch', 'Đạt', 'Đạt', 'Đạt'],
    [2, 'Đường xã', '100%', '92%', 'Chưa đạt'],
  ];
  const told = (row: readonly CellValue[], merges: readonly string[] = []) => {
    const title: readonly (readonly CellValue[])[] = [['Kết quả tự đánh giá tiêu chí của xã Diên Phước'], ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Tự đánh giá']];
    return check(gridOf('TĐG', [...title, ...rows, row], { merges })).filter(({ rule }) => rule !== 'self-assessment/unmet').map(brief);
  };
  test.each<[string, readonly CellValue[], readonly string[]]>([
    ['in the column of numbers', ['Tổng số tiêu chí đạt', '', ''], []],
    ['merged over the columns left of the results', ['Số tiêu chí đạt', '', ''], ['A5:C5']],
    ['in the column of names', ['', 'Số tiêu chí đạt', ''], []],
    ['in the column of requirements', ['', '', 'Số tiêu chí đạt'], []],
  ])('%s', (_, label, merges) => {
    expect(told([...label, '', 1], merges)).toEqual([]);
    expect(told([...label, '', 2], merges)).toEqual([['criteria-count', 'error', 'E5', null, 2, 1, 'met']]);
  });

  test('a criterion with a number is none', () => {
    expect(told([3, 'Tổng số tiêu chí đạt của các thôn', 'Đạt', 'Đạt', ''])).toEqual([['missing', 'warning', 'E5', '3', null, null, null]]);
  });
});

describe('indicators that are counted', () => {
  const rows: readonly (readonly CellValue[])[] = [
    ['1.1', 'Đường xã', 'Đạt', 'Đạt', 'Đạt'],
    ['', 'Trong đó: đường nhựa', 'Đạt', 'Đạt', 'Đạt'],
    ['1.2', 'Đường thôn', 'Đạt', 'Chưa đạt', 'Chưa đạt'],
    ['1.3', 'Cảng cá', 'Đạt', 'Không áp dụng', ''],
  ];
  const told = (label: string, stated: CellValue) =>
    check(sheet([...rows, ['', label, '', '', stated]])).filter(({ rule }) => rule === 'self-assessment/criteria-count').map(({ severity, actual, expected, params }) => [severity, actual, expected, params?.problem]);

  test('with the parts of others or without, with what is not asked for or without', () => {
    expect(['1/2', '2/3', '1/3', '1/4'].flatMap((stated) => told('Số chỉ tiêu đạt', stated))).toEqual([]);
    expect(told('Số chỉ tiêu đạt', '0/2')).toEqual([['error', 0, '1-3', 'met']]);
    expect(told('Số chỉ tiêu chưa đạt', '3/3')).toEqual([['error', 3, '1-2', 'unmet']]);
  });

  test('of more than the sheet shows', () => {
    expect(told('Số chỉ tiêu đạt', '57/57')).toEqual([['warning', 57, '2-4', 'of']]);
    expect(told('Số chỉ tiêu đạt', 57)).toEqual([['warning', 57, '1-3', 'met']]);
    expect(told('Số tiêu chí đạt', 19)).toEqual([['warning', 19, 0, 'met']]);
  });
});

describe('columns of conclusions and levels under other names', () => {
  const named = (...labels: readonly string[]): Grid =>
    gridOf('TĐG', [['Kết quả tự đánh giá tiêu chí của xã Diên Phước'], ['TT', 'Tiêu chí', ...labels], [1, 'Đường xã', '100%', '90%', 'Đạt'], [2, 'Đường thôn', '≥ 75%', '80%', 'Đạt'], [3, 'Nước sạch', '≥ 75%', '70%', 'Chưa đạt']]);
  const level = (value: number) => ({ op: '>=', value, unit: '%' });
  test.each([
    'Kết quả (Đạt/Chưa đạt)',
    'Kết quả đạt/chưa đạt',
    'Kết quả (Đạt, không đạt)',
    'Đạt hay chưa đạt',
    'So sánh với yêu cầu',
    'So với tiêu chí',
    'Xếp loại',
    'Nhận xét',
    'Tự chấm',
    'Xã tự chấm',
  ])('“%s” beside “Kết quả thực hiện”', (label) => {
    expect(check(named('Yêu cầu', 'Kết quả thực hiện', label)).map(brief)).toEqual([
      ['wrong-side', 'error', 'E3 D3 C3', '1', 90, level(100), 'met'],
      ['unmet', 'unmet', 'D3 C3 E3', '1', 90, level(100), null],
      ['unmet', 'unmet', 'D5 C5 E5', '3', 70, level(75), null],
    ]);
  });

  test('“Mức đạt” is what is required beside results, and the result itself beside “Yêu cầu”', () => {
    const found = [check(named('Mức đạt', 'Kết quả thực hiện', 'Đánh giá')), check(named('Yêu cầu', 'Mức đạt', 'Đánh giá'))];
    expect(found.map((findings) => findings.map(({ rule, cells }) => [rule, cells[0]]))).toEqual(
      [1, 2].map(() => [
        ['self-assessment/wrong-side', 'E3'],
        ['self-assessment/unmet', 'D3'],
        ['self-assessment/unmet', 'D5'],
      ]),
    );
  });

  test.each(['Năm 2023', 'Hồ sơ minh chứng', 'Huyện thẩm tra'])('“%s” concludes nothing', (label) => {
    expect(check(named('Yêu cầu', 'Kết quả thực hiện', label)).map(({ rule }) => rule)).toEqual(['self-assessment/unmet', 'self-assessment/unmet']);
  });

  test('“Xếp loại” with grades in it concludes nothing', () => {
    const grid = gridOf('TĐG', [['Kết quả tự đánh giá tiêu chí'], ['TT', 'Tiêu chí', 'Yêu cầu', 'Kết quả', 'Xếp loại'], [1, 'Đường xã', '100%', '90%', 'Khá'], [2, 'Đường thôn', '≥ 75%', '80%', 'Tốt']]);
    expect(check(grid).map(({ rule }) => rule)).toEqual(['self-assessment/unmet']);
  });
});
