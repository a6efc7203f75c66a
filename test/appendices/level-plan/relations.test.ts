/** What must hold in a plan of places for their level. */
import fc from '../../support/properties';
import { communes, districts, faultsIn, findingsIn } from './khanhHoa';

test('the plans hold where nothing was changed', () => {
  expect([...faultsIn(communes()), ...faultsIn(districts())]).toEqual([]);
});

describe('places', () => {
  test('are numbered without a gap (R18)', () => {
    expect(faultsIn(communes({ A14: 4 }))).toEqual([
      { rule: 'table/numbering', severity: 'warning', sheet: 'PL04', cells: ['A14', 'A8'], actual: 4, expected: 3 },
      { rule: 'table/numbering', severity: 'warning', sheet: 'PL04', cells: ['A17', 'A14'], actual: 4, expected: 5 },
    ]);
  });

  test('have a name (R22) and stand once', () => {
    expect(faultsIn(communes({ B17: '' }))).toEqual([{ rule: 'level-plan/blank-cell', severity: 'warning', sheet: 'PL04', cells: ['B17'], params: { column: 'Địa phương' } }]);
    expect(faultsIn(communes({ B17: 'Xã Vạn Phú' }))).toEqual([{ rule: 'level-plan/place-repeated', severity: 'warning', sheet: 'PL04', cells: ['B17', 'B5'], place: 'Vạn Phú' }]);
  });
});

describe('what is to be done has who, how and by when (R22)', () => {
  test('Cam Thành Bắc has no solution and no deadline for its income', () => {
    expect(faultsIn(communes({ B17: 'Xã Cam Thành Bắc', E17: '', F17: '' }))).toEqual([
      { rule: 'level-plan/blank-cell', severity: 'warning', sheet: 'PL04', cells: ['E17'], place: 'Cam Thành Bắc', params: { column: 'Giải pháp' } },
      { rule: 'level-plan/blank-cell', severity: 'warning', sheet: 'PL04', cells: ['F17'], place: 'Cam Thành Bắc', params: { column: 'Thời gian đạt chuẩn' } },
    ]);
  });

  test('blank cells one below the other are told together', () => {
    expect(faultsIn(communes({ D15: '', D16: '', D17: '' }))).toEqual([{ rule: 'level-plan/blank-cell', severity: 'warning', sheet: 'PL04', cells: ['D15', 'D16', 'D17'], params: { column: 'Cơ quan phụ trách' } }]);
  });

  test('headings leave it to the rows below; a column that is hardly kept is not looked at', () => {
    expect(faultsIn(communes({ D6: '', D7: '', D9: '', D11: '', D12: '', D15: '' }))).toEqual([]);
  });

  test('a formula in error is told', () => {
    expect(faultsIn(communes({ E12: '#REF!' }))).toEqual([{ rule: 'figure/formula-error', severity: 'error', sheet: 'PL04', cells: ['E12'], actual: '#REF!' }]);
  });
});

describe('deadlines', () => {
  test('exist, and are not before the plan’s year', () => {
    expect(faultsIn(communes({ F6: 'Quý IV/2022', F7: 'Quý V/2025', F12: 'Theo lộ trình chung' }))).toEqual([
      { rule: 'level-plan/deadline', severity: 'error', sheet: 'PL04', cells: ['F6'], place: 'Vạn Phú', actual: 'Quý IV/2022', expected: 2024, params: { problem: 'past' } },
      { rule: 'level-plan/deadline', severity: 'warning', sheet: 'PL04', cells: ['F7'], place: 'Vạn Phú', actual: 'Quý V/2025', params: { problem: 'unreadable' } },
    ]);
  });
});

describe('codes (R14)', () => {
  test('17.2 under criterion 7, as printed in Khánh Hòa’s PL05', () => {
    expect(faultsIn(districts({ C10: '+ Chỉ tiêu 17.2. Tỷ lệ hộ gia đình phân loại chất thải rắn tại nguồn\n+ Chỉ tiêu 7.4. Có công trình xử lý nước thải' }))).toEqual([
      { rule: 'level-plan/parent-criterion', severity: 'error', sheet: 'PL05', cells: ['C10'], place: 'Vạn Ninh', indicator: '17.2', actual: '17.2', expected: '7' },
    ]);
  });

  test('further down a row may have been lost; "1. Thu nhập" only counts', () => {
    expect(faultsIn(districts({ C12: '+ Chỉ tiêu 9.3. Xử lý kỷ luật\n+ Chỉ tiêu 8.4. Nước sạch' }))).toMatchObject([{ rule: 'level-plan/parent-criterion', severity: 'warning', indicator: '8.4', expected: '9' }]);
    expect(faultsIn(districts({ C12: '3. Thu nhập' }))).toEqual([]);
  });
});

describe('values and requirements', () => {
  test('what the plan calls unmet is its own outcome', () => {
    expect(findingsIn(communes()).map(({ rule, severity, cells, actual, expected }) => [rule, severity, cells[0], actual, expected])).toEqual([
      ['level-plan/unmet', 'unmet', 'C11', 'chưa có', { op: '>=', value: 1, unit: 'trường' }],
      ['level-plan/unmet', 'unmet', 'C11', 1, { op: '>=', value: 2, unit: 'mô hình' }],
      ['level-plan/unmet', 'unmet', 'C16', 1, { op: '>=', value: 2, unit: 'sản phẩm' }],
    ]);
  });

  test('called unmet, but enough (R13)', () => {
    expect(findingsIn(communes({ C16: 'Lĩnh vực Tổ chức sản xuất: Có ≥ 2 sản phẩm OCOP, xã có 03 sản phẩm, chưa đạt.' })).filter(({ cells }) => cells[0] === 'C16')).toEqual([
      {
        rule: 'level-plan/wrong-side',
        severity: 'error',
        sheet: 'PL04',
        cells: ['C16'],
        place: 'Ninh Đông',
        set: 'NTM kiểu mẫu',
        actual: 3,
        expected: { op: '>=', value: 2, unit: 'sản phẩm' },
        difference: 1,
        params: { unit: 'sản phẩm', verdict: 'unmet', name: 'Lĩnh vực Tổ chức sản xuất' },
      },
    ]);
  });

  test('a district is held against the set for districts; what a town completes has no name that the title states', () => {
    const told = (cell: string): unknown[] => findingsIn(districts({ C12: 'Tiêu chí số 1: chưa đạt', B4: cell })).filter(({ severity }) => severity === 'unmet').map(({ rule, set, place }) => [rule, set, place]);
    expect([told('Huyện Vạn Ninh'), told('Thị xã Ninh Hòa')]).toEqual([[['level-plan/unmet', 'Huyện NTM', 'Vạn Ninh']], [['level-plan/unmet', undefined, 'Ninh Hòa']]]);
  });

  test('enough, but lacking something else, is no contradiction', () => {
    const findings = findingsIn(communes({ C16: 'Lĩnh vực Tổ chức sản xuất: Có ≥ 2 sản phẩm OCOP, xã có 03 sản phẩm, chưa đạt hạng 4 sao' }));
    expect(findings.filter(({ cells }) => cells[0] === 'C16').map(({ rule, actual }) => [rule, actual])).toEqual([['level-plan/unmet', 3]]);
  });

  test('called met, but too little (R13)', () => {
    expect(findingsIn(communes({ C12: '2. Lĩnh vực Giáo dục: Có ít nhất 2 mô hình, xã có 01 mô hình, đạt' }))).toContainEqual(
      expect.objectContaining({ rule: 'level-plan/wrong-side', severity: 'error', cells: ['C12'], actual: 1, expected: { op: '>=', value: 2, unit: 'mô hình' } }),
    );
  });

  test('a share and its fraction (R7)', () => {
    expect(faultsIn(districts({ E5: 'Hiện có 01/11 xã (9,1%), phấn đấu 45% (4/11 xã)' }))).toEqual([
      {
        rule: 'level-plan/share-of-fraction',
        severity: 'error',
        sheet: 'PL05',
        cells: ['E5'],
        place: 'Vạn Ninh',
        actual: 45,
        expected: 36.36,
        difference: 8.64,
        params: { fraction: '4/11 xã' },
      },
    ]);
  });

  test('one requirement differs from all others of its year (R15)', () => {
    expect(faultsIn(communes({ C17: '1. Thu nhập: Thu nhập đạt từ 74,4 triệu đồng/người/năm' }))).toEqual([
      {
        rule: 'level-plan/requirement-differs',
        severity: 'warning',
        sheet: 'PL04',
        cells: ['C17', 'C6'],
        place: 'Vĩnh Phương',
        actual: { op: '>=', value: 74.4, unit: 'triệu đồng/người/năm' },
        expected: { op: '>=', value: 70.4, unit: 'triệu đồng/người/năm' },
      },
    ]);
  });

  test('in another year it may differ, and two against two decide nothing', () => {
    expect(faultsIn(communes({ F17: 'Quý III/2026', C17: '1. Thu nhập: Thu nhập đạt từ 74,4 triệu đồng/người/năm' }))).toEqual([]);
    expect(faultsIn(communes({ C15: '1. Thu nhập: Thu nhập đạt từ 74,4 triệu đồng/người/năm', C17: '1. Thu nhập: Thu nhập đạt từ 74,4 triệu đồng/người/năm' }))).toEqual([]);
  });

  test('"xã chọn 02 lĩnh vực" above other than two rows (R5)', () => {
    expect(faultsIn(communes({ C10: 'II. Nội dung tự chọn: xã chọn 03 lĩnh vực' }))).toEqual([
      { rule: 'level-plan/section-count', severity: 'warning', sheet: 'PL04', cells: ['C10', 'C11', 'C12'], place: 'Ninh Quang', actual: 3, expected: 2, difference: 1 },
    ]);
  });
});

test('whatever stands in a cell, nothing throws', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.constantFrom('≥ 2 xã', 'Tiêu chí', '5.1', 'chưa đạt', '1/2 (50%)', 'I', '40% ('));
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 17 }), fc.constantFrom('A', 'B', 'C', 'E', 'F'), cell, (row, column, value) => {
      expect(() => findingsIn(communes({ [`${column}${row}`]: value }))).not.toThrow();
    }),
    { numRuns: 100 },
  );
});
