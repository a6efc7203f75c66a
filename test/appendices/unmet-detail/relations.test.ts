import type { Finding } from '../../../src/appendices/finding';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { cellSheet, detailSheet, faultsIn, findingsIn, type Row } from './sheets';

const AT = { sheet: 'PL02', cells: ['C2'], place: 'Ninh Tây', set: 'NTM' };
const row = (text: string, name: CellValue = null, number: CellValue = null, deadline: CellValue = 'Quý III/2024'): Row => [number, name, text, null, 'Sở Xây dựng', null, deadline];

describe('unmet indicators', () => {
  test('with value, requirement and difference', () => {
    expect(findingsIn(cellSheet('+ Chỉ tiêu 2.2. Tỷ lệ đường thôn, xã đạt 74,32% (11,323/15,236 km), yêu cầu 100%'))).toEqual([
      { ...AT, rule: 'unmet-detail/unmet', severity: 'unmet', indicator: '2.2', actual: 74.32, expected: { op: '>=', value: 100, unit: '%' }, difference: -25.68, params: { unit: '%' } },
    ]);
  });

  test('without numbers; a criterion above its indicators says nothing itself', () => {
    expect(findingsIn(cellSheet('-Tiêu chí 13. Tổ chức sản xuất\n+ Chỉ tiêu 13.1. Xã có hợp tác xã, xã chưa đạt'))).toEqual([
      { ...AT, rule: 'unmet-detail/unmet', severity: 'unmet', indicator: '13.1', actual: 'chưa đạt', expected: 'Đạt' },
    ]);
  });

  test('a list of numbers alone', () => {
    expect(findingsIn(cellSheet('1, 6'))).toEqual(['1', '6'].map((indicator) => ({ ...AT, rule: 'unmet-detail/unmet', severity: 'unmet', indicator })));
    expect(findingsIn(detailSheet([[1, 'Ninh Tây', 10, null, 'Sở Xây dựng', null, 'Quý III/2024']]))).toMatchObject([{ rule: 'unmet-detail/unmet', indicator: '10' }]);
  });

  test('a count is not compared with a share', () => {
    expect(findingsIn(cellSheet('Tiêu chí 5. Trường học, đạt 3 trường, yêu cầu 100%'))).toEqual([
      { ...AT, rule: 'unmet-detail/unmet', severity: 'unmet', indicator: '5', actual: 3, expected: { op: '>=', value: 100, unit: '%' }, params: { unit: 'trường' } },
    ]);
  });

  test.each(['-', 'Không', 'Tiêu chí 3. Thủy lợi: xã đã đạt', null])('%s: nothing is unmet', (text) => {
    expect(findingsIn(detailSheet([[1, 'Ninh Tây', text, 'TC 1', 'Sở Xây dựng', null, 'Quý III/2024']])).map(({ cells }) => cells)).toEqual([['D2']]);
  });
});

test('criteria of kiểu mẫu have no numbers; each row is one', () => {
  const grid = gridOf('PL04', [
    ['Stt', 'Xã', 'Tiêu chí NTM kiểu mẫu chưa đạt', 'Cơ quan phụ trách', 'Giải pháp', 'Thời gian đạt chuẩn'],
    [1, 'Song Phương', 'Thu nhập đạt 85 triệu đồng, yêu cầu 88 triệu đồng', 'Cục Thống kê', 'Trồng cây ăn quả', 'Quý III/2024'],
    [null, null, 'Mô hình thôn thông minh', 'Sở Khoa học và Công nghệ', 'Lắp mạng', 'Quý III/2024'],
  ]);
  expect(findingsIn(grid)).toEqual([
    { rule: 'unmet-detail/unmet', severity: 'unmet', sheet: 'PL04', cells: ['C2'], place: 'Song Phương', set: 'NTM kiểu mẫu', actual: 85, expected: { op: '>=', value: 88, unit: 'triệu đồng' }, difference: -3, params: { unit: 'triệu đồng' } },
  ]);
});

describe('unreadable', () => {
  const unreadable = (text: string, indicator?: string): Finding => ({ ...AT, rule: 'unmet-detail/unreadable', severity: 'warning', ...(indicator === undefined ? {} : { indicator }), actual: text });

  test.each<[string, Finding]>([
    ['Thu nhập, xã đạt 47 triệu đồng', unreadable('Thu nhập, xã đạt 47 triệu đồng')],
    ['Nhà văn hóa', unreadable('Nhà văn hóa')],
    ['+ Chỉ tiêu 2.2. Đường thôn, yêu cầu 100%', unreadable('Đường thôn, yêu cầu 100%', '2.2')],
  ])('%s', (text, finding) => {
    expect(findingsIn(cellSheet(text))).toEqual([finding]);
  });

  test('a number that Excel took for a date', () => {
    const grid = detailSheet([[1, 'Ninh Tây', 45_574, null, 'Sở Xây dựng', null, 'Quý III/2024']], { formats: { C2: 'd/m/yyyy' } });
    expect(findingsIn(grid)).toEqual([unreadable('9/10/2024')]);
  });
});

describe('R13: a value called unmet misses its requirement', () => {
  test('an error where the words leave no doubt', () => {
    expect(findingsIn(cellSheet('Chỉ tiêu 12.1 Tỷ lệ lao động qua đào tạo, xã đạt 80%, yêu cầu 75%'))).toEqual([
      { ...AT, rule: 'unmet-detail/wrong-side', severity: 'error', indicator: '12.1', actual: 80, expected: { op: '>=', value: 75, unit: '%' }, difference: 5, params: { unit: '%' } },
    ]);
    expect(faultsIn(cellSheet('Tiêu chí 11. Nghèo đa chiều đạt 4%, chưa đạt dưới 5%'))).toMatchObject([{ rule: 'unmet-detail/wrong-side', severity: 'error' }]);
  });

  test.each([
    'Tiêu chí 11. Nghèo đa chiều đạt 4%, yêu cầu 5%',
    'Chỉ tiêu 17.1 Nước sạch đạt 85% (≥80%)',
    'Chỉ tiêu 8.4 Hồ sơ trực tuyến đạt 2500 hồ sơ, yêu cầu 2.268 hồ sơ',
  ])('a warning where it is doubtful: %s', (text) => {
    expect(faultsIn(cellSheet(text)).filter(({ rule }) => rule !== 'figure/ambiguous')).toMatchObject([{ rule: 'unmet-detail/wrong-side', severity: 'warning' }]);
  });

  test.each([
    'Tiêu chí 11. Nghèo đa chiều đạt 5%, chưa đạt dưới 5%',
    'Chỉ tiêu 2.2. Đường thôn, yêu cầu 100%, xã đạt 100%. Có các hạng mục cần thiết, xã chưa đạt',
    'Chỉ tiêu 17.1 Nước sạch đạt 88,5%, thấp hơn 90%',
    'Chỉ tiêu 20.1 Tỷ lệ sinh con thứ ba đạt 12%, yêu cầu 10%',
    'Chỉ tiêu 9.2 Tỷ lệ hộ nghèo được hỗ trợ nhà ở đạt 62%, yêu cầu 100%',
    'Tiêu chí 10. Thu nhập đạt 47.000 nghìn đồng/người/năm, yêu cầu 50 triệu đồng/người/năm',
  ])('nothing: %s', (text) => {
    expect(faultsIn(cellSheet(text)).filter(({ rule }) => rule !== 'figure/ambiguous')).toEqual([]);
  });
});

describe('R7: a share is its fraction', () => {
  const faults = (text: string) => faultsIn(cellSheet(`Chỉ tiêu 12.3. Lao động, xã đạt ${text}, yêu cầu 100%`));

  test('wrong', () => {
    expect(faults('25,37% (1059/4532)')).toEqual([
      { ...AT, rule: 'unmet-detail/share-of-fraction', severity: 'error', indicator: '12.3', actual: 25.37, expected: 23.37, difference: 2, params: { fraction: '1059/4532' } },
    ]);
  });

  test('cut off instead of rounded', () => {
    expect(faults('66,6% (2/3 trường)')).toEqual([
      { ...AT, rule: 'unmet-detail/share-of-fraction', severity: 'warning', indicator: '12.3', actual: 66.6, expected: 66.67, difference: -0.07, params: { fraction: '2/3 trường' } },
    ]);
  });

  test.each<[string, number, number, string]>([
    ['12/14 km (58,7%)', 58.7, 85.71, '12/14 km'],
    ['12/14 km đường trục thôn (tỷ lệ 58,7%)', 58.7, 85.71, '12/14 km'],
    ['02/3 trường (chiếm 60%)', 60, 66.67, '02/3 trường'],
  ])('a share behind its fraction: %s', (text, actual, expected, fraction) => {
    expect(faults(text)).toMatchObject([{ rule: 'unmet-detail/share-of-fraction', severity: 'error', actual, expected, params: { fraction: expect.stringContaining(fraction) as string } }]);
  });

  test.each(['12/14 km (85,7%)', '2/3 trường đạt chuẩn (66,7%)', '2/3 trường (năm 2023: 50%)', '12/14 km (80% số thôn)', '5/7 thôn có tỷ lệ hộ dùng nước sạch đạt 60%', '80% (12/15 km), trong đó 3/4 km (70%) cứng hóa'])('a share behind its fraction, right or of something else: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each(['74,32% (11,323/15,236 km)', '92,4 % (22,74 km/24,60 km)', '33,3%, 1/3 trường', '19,8% (449/2.268 hồ sơ)', '0% (0/0 hộ)', '74.32% (11.323/15.236 km)', '76% (143/189 cơ sở)'])('right: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('shares and numbers', () => {
  test('a share over 100 %', () => {
    expect(faultsIn(cellSheet('Chỉ tiêu 12.1 Lao động, xã đạt 190%, yêu cầu dưới 75%'))).toEqual([
      { ...AT, rule: 'figure/impossible', severity: 'error', indicator: '12.1', actual: 190, params: { role: 'share' } },
    ]);
  });

  test('a dot that may be read both ways', () => {
    expect(faultsIn(cellSheet('Tiêu chí 10. Thu nhập đạt 36.750 triệu đồng, chưa đạt 45 triệu đồng/người/năm'))).toEqual([
      { ...AT, rule: 'figure/ambiguous', severity: 'warning', indicator: '10', actual: '36.750', expected: [36750, 36.75] },
    ]);
  });
});

describe('R6: the number of criteria', () => {
  const sheet = (claim: string, ...others: string[]) =>
    detailSheet([claim, ...others].map((text, index) => row('Nội dung tổng hợp chung, chưa đạt', `Xã số ${'ABC'[index]}\n${text}`, index + 1)));
  const counts = (claim: string, ...others: string[]) => faultsIn(sheet(claim, ...others)).filter(({ rule }) => rule === 'unmet-detail/criteria-count');
  const at = { rule: 'unmet-detail/criteria-count', severity: 'error', sheet: 'PL02', cells: ['B2'], place: 'số A', set: 'NTM' };

  test('met and unmet are not all', () => {
    expect(counts('đạt 13/19 TC, 05 TC chưa đạt')).toEqual([{ ...at, actual: 18, expected: 19, params: { problem: 'sum', met: 13, unmet: 5 } }]);
  });

  test('the list has more', () => {
    expect(counts('đạt 15/19 TC, 04 TC chưa đạt gồm: 1, 6, 13, 15, 17')).toEqual([{ ...at, actual: 4, expected: 5, params: { problem: 'list' } }]);
  });

  test('other communes count on another number of criteria', () => {
    const other = 'đạt 14/19 TC, 05 TC chưa đạt';
    expect(counts('đạt 14/18 TC, 04 TC chưa đạt', other, other)).toEqual([{ ...at, actual: 18, expected: 19, params: { problem: 'set' } }]);
  });

  test.each(['đạt 14/19 TC, 05 TC chưa đạt gồm: 1, 6, 13, 15, 17', 'đạt 8/10 tiêu chí, 2 tiêu chí chưa đạt', 'đạt 16/19 TC, 03 TC chưa đạt gồm: 1.2, 5'])('right: %s', (claim) => {
    expect(counts(claim)).toEqual([]);
  });
});

describe('R12: the criteria listed have detail rows', () => {
  const PLACE = 'Ninh Tây\nđạt 17/19 TC, 02 TC chưa đạt gồm: 1, 6';
  const at = { sheet: 'PL02', place: 'Ninh Tây', set: 'NTM', rule: 'unmet-detail/listed-criteria', severity: 'error' };
  const faults = (...texts: string[]) => faultsIn(detailSheet(texts.map((text, index) => (index === 0 ? row(text, PLACE, 1) : row(text)))));

  test('a criterion without rows', () => {
    expect(faults('Tiêu chí 1. Quy hoạch, xã chưa đạt')).toEqual([{ ...at, cells: ['B2'], actual: ['1', '6'], expected: ['1'], params: { problem: 'missing', criteria: '6' } }]);
  });

  test('rows of a criterion that is not listed', () => {
    expect(faults('Tiêu chí 1. Quy hoạch, xã chưa đạt', 'Chỉ tiêu 6.1 Nhà văn hóa, xã chưa đạt', 'Tiêu chí 10. Thu nhập, xã chưa đạt')).toEqual([
      { ...at, cells: ['C4', 'B2'], indicator: '10', expected: ['1', '6'], params: { problem: 'unlisted' } },
    ]);
  });

  test('text without a number may be the missing detail', () => {
    expect(faults('Quy hoạch chung, xã chưa đạt\nTiêu chí 6. Nhà văn hóa, xã chưa đạt').filter(({ rule }) => rule === at.rule)).toEqual([
      { ...at, severity: 'warning', cells: ['B2'], actual: ['1', '6'], expected: ['6'], params: { problem: 'missing', criteria: '1' } },
    ]);
  });

  test('right', () => {
    expect(faults('Tiêu chí 1. Quy hoạch, xã chưa đạt', 'Chỉ tiêu 6.1 Nhà văn hóa, xã chưa đạt')).toEqual([]);
    expect(faults('Tiêu chí 1, 6: xã chưa đạt')).toEqual([]);
  });
});

describe('R14: an indicator stands under its criterion', () => {
  const parent = (...texts: string[]) => faultsIn(detailSheet(texts.map((text, index) => row(text, index === 0 ? 'Ninh Tây' : null, index === 0 ? 1 : null))));

  test('in one cell', () => {
    expect(parent('-Tiêu chí 17. Môi trường\n+ Chỉ tiêu 13.9. Hạ tầng kỹ thuật, xã chưa đạt')).toEqual([
      { ...AT, rule: 'unmet-detail/parent-criterion', severity: 'error', indicator: '13.9', actual: '13.9', expected: '17' },
    ]);
  });

  test('a warning where rows between them may be lost', () => {
    expect(parent('-Tiêu chí 17. Môi trường', '+ Chỉ tiêu 17.1. Nước sạch, xã chưa đạt', '+ Chỉ tiêu 18.2. Đảng bộ, xã chưa đạt')).toEqual([
      { ...AT, cells: ['C4'], rule: 'unmet-detail/parent-criterion', severity: 'warning', indicator: '18.2', actual: '18.2', expected: '17' },
    ]);
  });

  test('a criterion that states something itself needs no indicators', () => {
    expect(parent('Tiêu chí 1. Quy hoạch, xã chưa đạt', 'Chỉ tiêu 6.1 Nhà văn hóa, xã chưa đạt')).toEqual([]);
    expect(parent('Tiêu chí 1. Quy hoạch, xã chưa đạt\nChỉ tiêu 6.1 Nhà văn hóa, xã chưa đạt')).toMatchObject([{ severity: 'warning', actual: '6.1', expected: '1' }]);
  });

  test.each(['-Tiêu chí 17. Môi trường\n+ Chỉ tiêu 17.10. Hỏa táng, chưa đạt', '+ Chỉ tiêu 13.3. Truy xuất, chưa đạt', 'Tiêu chí 17, chưa đạt (xem chỉ tiêu 18.1)', 'TC 2: 2.1. Đường xã chưa đạt; 2.2. Đường thôn chưa đạt'])('right: %s', (text) => {
    expect(parent(text)).toEqual([]);
  });
});

describe('R18 and places', () => {
  const numbered = (...numbers: CellValue[]) => detailSheet(numbers.map((number, index) => row('Tiêu chí 1. Quy hoạch, xã chưa đạt', `Ninh ${'ABCD'[index]}`, number)));

  test('a gap in the numbering', () => {
    expect(faultsIn(numbered(1, 2, 4))).toEqual([{ rule: 'table/numbering', severity: 'warning', sheet: 'PL02', cells: ['A4', 'A3'], actual: 4, expected: 3 }]);
    expect(faultsIn(numbered('1.', '2.', '4.'))).toMatchObject([{ rule: 'table/numbering', actual: 4, expected: 3 }]);
  });

  test.each([[[1, 2, 3]], [[3, 4, 5]], [['01', '02', '03']], [['1)', '2)', '3)']], [['a', 'b', 'c']]])('%j is continuous', (numbers) => {
    expect(faultsIn(numbered(...numbers))).toEqual([]);
  });

  test('numbering restarts in each section', () => {
    expect(faultsIn(detailSheet([['A', 'XÃ NTM'], row('TC 1', 'Ninh Tây', 1), row('TC 1', 'Sơn Tân', 2), ['B', 'XÃ NÂNG CAO'], row('TC 1', 'Cam Tân', 1)]))).toEqual([]);
  });

  test('a place that stands twice in a section', () => {
    const twice = detailSheet([row('TC 1', 'Ninh Tây', 1), row('TC 1', 'Sơn Tân', 2), row('TC 2', 'Xã Ninh Tây', 3)]);
    expect(faultsIn(twice)).toEqual([{ rule: 'unmet-detail/place-repeated', severity: 'warning', sheet: 'PL02', cells: ['B4', 'B2'], place: 'Ninh Tây' }]);
    expect(faultsIn(detailSheet([['A', 'XÃ NTM'], row('TC 1', 'Ninh Tây', 1), ['B', 'XÃ NÂNG CAO'], row('TC 1', 'Ninh Tây', 1)]))).toEqual([]);
  });
});

test('a formula that gives an error', () => {
  expect(faultsIn(detailSheet([row('#REF!', 'Ninh Tây', 1), row('Tiêu chí 1, xã chưa đạt', 'Sơn Tân', 2, '#N/A')]))).toEqual([
    { rule: 'figure/formula-error', severity: 'error', sheet: 'PL02', cells: ['C2'], actual: '#REF!' },
    { rule: 'figure/formula-error', severity: 'error', sheet: 'PL02', cells: ['G3'], actual: '#N/A' },
  ]);
});

test('a header without rows', () => {
  expect(faultsIn(detailSheet([]))).toEqual([{ rule: 'table/no-rows', severity: 'warning', sheet: 'PL02', cells: ['B1'] }]);
});
