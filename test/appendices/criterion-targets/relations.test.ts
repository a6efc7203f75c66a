/** What must hold in a table of targets by criterion. */
import fc from '../../support/properties';
import { criterionTargets } from '../../../src/appendices/criterion-targets';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { khanhHoa, khanhHoaRows } from './khanhHoa';

function check(grid: Grid) {
  return criterionTargets.recognise(grid).flatMap((recognised) => {
    const table = criterionTargets.read(grid, recognised);
    return criterionTargets.relations.flatMap((relation) => relation.check(table, grid));
  });
}

/** Rows of a table with numbers, criteria and the targets of one set. */
function ntm(...rows: CellValue[][]): Grid {
  return gridOf('PL01', [['MỤC TIÊU ĐẠT CHUẨN TỪNG TIÊU CHÍ'], ['Đơn vị tính: %'], ['STT', 'Tiêu chí', 'Xã NTM'], ...rows]);
}

test('the plan holds where its rows agree', () => {
  expect(check(khanhHoa())).toEqual([]);
});

describe('a criterion in several rows (R15)', () => {
  test('has one target: "5. Giáo dục" has 50 and 60', () => {
    expect(check(ntm([5, '5. Giáo dục', 50], [14, '14. Giáo dục và đào tạo', 60], ['', '5. Giáo dục', 60]))).toEqual([
      { rule: 'criterion-targets/repeated-value', severity: 'error', sheet: 'PL01', set: 'Xã NTM', indicator: '5', cells: ['C6', 'C4'], actual: 60, expected: 50, difference: 10, params: { name: 'Giáo dục', other: 'Giáo dục' } },
      { rule: 'table/numbering', severity: 'warning', sheet: 'PL01', cells: ['A5', 'A4'], actual: 14, expected: 6 },
    ]);
  });

  test('the one that differs from the others is told', () => {
    const grid = ntm([1, '6. Kinh tế', 70], [2, '6. Kinh tế', 60], [3, '6. Kinh tế', 60]);
    expect(check(grid)).toMatchObject([{ rule: 'criterion-targets/repeated-value', severity: 'error', cells: ['C4', 'C5'], actual: 70, expected: 60 }]);
  });

  test('one number with two names may be two criteria: "18. Tiếp cận pháp luật" 95, "18. Hệ thống chính trị và tiếp cận pháp luật" 100', () => {
    expect(check(ntm([17, '18. Tiếp cận pháp luật', 95], [18, '18. Hệ thống chính trị và tiếp cận pháp luật', 100]))).toEqual([
      {
        rule: 'criterion-targets/repeated-value',
        severity: 'warning',
        sheet: 'PL01',
        set: 'Xã NTM',
        indicator: '18',
        cells: ['C5', 'C4'],
        actual: 100,
        expected: 95,
        difference: 5,
        params: { name: 'Hệ thống chính trị và tiếp cận pháp luật', other: 'Tiếp cận pháp luật' },
      },
    ]);
  });

  test('the same name without numbers in the text is worth a look', () => {
    expect(check(ntm([1, 'Giao thông', 98], [2, 'Giao  thông', '≥ 98']))).toMatchObject([{ severity: 'warning', cells: ['C5', 'C4'], actual: '≥ 98', expected: 98 }]);
  });

  test('in different sets, in another group, or as a part, it may differ', () => {
    const rows: CellValue[][] = [['A', 'Cấp xã', ''], [1, '1. Quy hoạch', 100], ['', '- Khu vực I', 100], ['', '- Khu vực I', 90], ['B', 'Cấp huyện', ''], [1, '1. Quy hoạch', 60]];
    expect(check(ntm(...rows))).toEqual([]);
  });

  test('has one number (R14)', () => {
    expect(check(khanhHoa({ B15: '8. Y tế - văn hóa - giáo dục' }))).toEqual([
      { rule: 'criterion-targets/two-numbers', severity: 'warning', sheet: 'PL01', set: 'Huyện NTM', indicator: '8', cells: ['B15', 'B12'], actual: '8', expected: '5', params: { name: 'Y tế - văn hóa - giáo dục' } },
    ]);
  });
});

describe('what cells hold', () => {
  test('a share over 100 %, a formula in error, a date, an unclear mark and a slip of the keyboard', () => {
    const findings = check(khanhHoa({ C6: 1000, C7: '#REF!', C8: '9.867', C9: '9O', D6: '≥ 105', D7: '50-150%' }, { formats: { E6: 'd/m/yyyy' } }));
    expect(findings.map(({ rule, severity, cells, actual }) => [rule, severity, cells[0], actual])).toEqual([
      ['figure/impossible', 'error', 'C6', 1000],
      ['figure/impossible', 'error', 'D6', 105],
      ['figure/date', 'error', 'E6', '60'],
      ['figure/formula-error', 'error', 'C7', '#REF!'],
      ['figure/impossible', 'error', 'D7', 150],
      ['figure/ambiguous', 'warning', 'C8', '9.867'],
      ['figure/unreadable', 'warning', 'C9', '9O'],
    ]);
  });

  test('bounds, ranges, words and numbers of communes are answers', () => {
    expect(check(khanhHoa({ C6: '≥ 95', C7: '66-68%', C8: 'Đạt', C9: 'Duy trì', D6: '100% số xã' }))).toEqual([]);
    expect(check(gridOf('PL01', [['STT', 'Tiêu chí', 'Số xã đạt chuẩn NTM'], [1, 'Quy hoạch', 145], [2, 'Giao thông', 92]]))).toEqual([]);
  });
});

describe('rows', () => {
  test('are numbered without a gap (R18), also over a repeated header', () => {
    expect(check(khanhHoa({ A17: 8 }))).toEqual([{ rule: 'table/numbering', severity: 'warning', sheet: 'PL01', cells: ['A17', 'A13'], actual: 8, expected: 7 }]);
  });

  test('number an indicator after its criterion (R14)', () => {
    expect(check(ntm([5, 'Trường học', 90], ['5.1', 'Trường các cấp', 90], ['6.2', 'Trường mầm non', 85]))).toEqual([
      { rule: 'criterion-targets/parent-criterion', severity: 'warning', sheet: 'PL01', cells: ['A6', 'A4'], indicator: '6.2', actual: '6.2', expected: '5', params: { name: 'Trường mầm non' } },
    ]);
  });

  test('have a name and a target (R22), also above rows without a number where most such rows have one', () => {
    expect(check(khanhHoa({ B7: '', C8: '', D8: '', E8: '', F8: '', C10: '' }))).toEqual([
      { rule: 'criterion-targets/blank-cell', severity: 'warning', sheet: 'PL01', cells: ['B7'], params: { blank: 'name', column: 'Tiêu chí' } },
      { rule: 'criterion-targets/blank-cell', severity: 'warning', sheet: 'PL01', cells: ['B8'], params: { blank: 'targets', name: 'Thủy lợi và phòng chống thiên tai' } },
      { rule: 'criterion-targets/blank-cell', severity: 'warning', sheet: 'PL01', cells: ['B10'], params: { blank: 'targets', name: 'Trường học' } },
    ]);
  });

  test('need no target above their indicators, or above rows without numbers where such rows are headings', () => {
    expect(check(ntm([1, 'Quy hoạch', 100], [2, 'Giao thông', ''], ['', 'Đường xã', 98], ['', 'Đường thôn', 90], [3, 'Trường học', ''], ['3.1', 'Cơ sở vật chất', 80]))).toEqual([]);
  });

  test('where most targets are still to be set, blanks are no mistakes', () => {
    expect(check(ntm([1, 'Quy hoạch', 100], [2, 'Giao thông', ''], [3, 'Điện', '']))).toEqual([]);
  });
});

test('whatever stands in a cell, nothing throws', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.constantFrom('≥', '-', '5.', '100-', '%', '(1)', 'I', '1.1'));
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 19 }), fc.constantFrom('A', 'B', 'C', 'F'), cell, (row, column, value) => {
      expect(() => check(gridOf('PL01', khanhHoaRows({ [`${column}${row}`]: value })))).not.toThrow();
    }),
    { numRuns: 100 },
  );
});
