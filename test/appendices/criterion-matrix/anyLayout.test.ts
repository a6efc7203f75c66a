/** Matrices that agree with themselves, in whatever layout: nothing may be told of them, and every mark is read. */
import fc from '../../support/properties';
import { review } from '../../../src/review';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../../support/grid';
import { tablesIn } from './support';

const CRITERIA = [
  'Quy hoạch', 'Giao thông', 'Thủy lợi và phòng, chống thiên tai', 'Điện', 'Trường học', 'Cơ sở vật chất văn hóa', 'Cơ sở hạ tầng thương mại nông thôn', 'Thông tin và truyền thông', 'Nhà ở dân cư',
  'Thu nhập', 'Nghèo đa chiều', 'Lao động', 'Tổ chức sản xuất và phát triển kinh tế nông thôn', 'Giáo dục và đào tạo', 'Y tế', 'Văn hóa', 'Môi trường và an toàn thực phẩm',
  'Hệ thống chính trị và tiếp cận pháp luật', 'Quốc phòng và an ninh',
];
const COMMUNES = ['Diên Phước', 'Cộng Hòa', 'Suối Cát', 'Tổng Cọt', 'Ninh Quang', 'Sơn Tân', 'Yên Bình', 'Tam Xuân 2', 'Đạo Đức'];
const DISTRICTS = ['Huyện Diên Khánh', 'TX. Ninh Hòa', 'HUYỆN KHÁNH SƠN'];

const SIGNS: readonly (readonly [CellValue, CellValue])[] = [['Đ', 'K'], ['Đạt', 'Chưa đạt'], ['x', ''], ['', 'x'], ['X', '-'], ['+', '-'], ['✓', 'x'], [1, 0], ['1', '0'], ['đạt', 'không đạt'], ['Đ', 'CĐ'], ['Đ', '']];

interface Layout {
  readonly signs: readonly [CellValue, CellValue];
  /** One array a commune: is each criterion met? */
  readonly marks: readonly (readonly boolean[])[];
  readonly header: 'numbers' | 'words' | 'both' | 'below' | 'two rows' | 'names over numbers';
  readonly place: string;
  readonly met: string;
  readonly metFirst: boolean;
  readonly hasNumber: boolean;
  readonly isGrouped: boolean;
  readonly total: 'none' | 'first' | 'last' | 'with shares';
  readonly isFraction: boolean;
  readonly hasNote: boolean;
  readonly blankRow: boolean;
  readonly isMerged: boolean;
}

const layouts: fc.Arbitrary<Layout> = fc.integer({ min: 3, max: 19 }).chain((criteria) =>
  fc.record({
    signs: fc.constantFrom(...SIGNS),
    marks: fc.array(fc.array(fc.boolean(), { minLength: criteria, maxLength: criteria }), { minLength: 2, maxLength: COMMUNES.length }),
    header: fc.constantFrom('numbers', 'words', 'both', 'below', 'two rows', 'names over numbers'),
    place: fc.constantFrom('Xã', 'Tên xã', 'Đơn vị', 'Địa phương', 'Tên đơn vị', 'Huyện, xã', 'Xã, phường, thị trấn'),
    met: fc.constantFrom('Số TC đạt', 'Tổng số tiêu chí đạt', 'Số tiêu chí đạt chuẩn', 'Tổng cộng', 'Kết quả', 'Tổng số TC đạt chuẩn'),
    metFirst: fc.boolean(),
    hasNumber: fc.boolean(),
    isGrouped: fc.boolean(),
    total: fc.constantFrom('none', 'first', 'last', 'with shares'),
    isFraction: fc.boolean(),
    hasNote: fc.boolean(),
    blankRow: fc.boolean(),
    isMerged: fc.boolean(),
  }),
);

function sheetOf({ signs, marks, header, place, met, metFirst, hasNumber, isGrouped, total, isFraction, hasNote, blankRow, isMerged }: Layout) {
  const count = marks[0]?.length ?? 0;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const lead = (number: CellValue, name: CellValue): CellValue[] => (hasNumber ? [number, name] : [name]);
  const row = (number: CellValue, name: CellValue, cells: readonly CellValue[], counted: CellValue): CellValue[] => [...lead(number, name), ...(metFirst ? [counted] : []), ...cells, ...(metFirst ? [] : [counted]), ...(hasNote ? [''] : [])];
  const first = (hasNumber ? 2 : 1) + (metFirst ? 1 : 0);
  const names = numbers.map((number) => CRITERIA[number - 1] ?? '');
  const head = (cells: readonly CellValue[]): CellValue[] => [...lead('TT', place), ...(metFirst ? [met] : []), ...cells, ...(metFirst ? [] : [met]), ...(hasNote ? ['Ghi chú'] : [])];
  const under = (cells: readonly CellValue[]): CellValue[] => row('', '', cells, '');
  const span = numbers.map((_, index) => (index === 0 ? 'Tiêu chí' : ''));
  const headers: Readonly<Record<Layout['header'], CellValue[][]>> = {
    numbers: [head(numbers)],
    words: [head(numbers.map((number) => `TC ${number}`))],
    both: [head(numbers.map((number) => `${number}. ${names[number - 1] ?? ''}`))],
    below: [head(span), under(numbers)],
    'two rows': [head(span), under(numbers), under(names)],
    'names over numbers': [head(names), under(numbers)],
  };
  const title: CellValue[][] = [['BIỂU TỔNG HỢP HIỆN TRẠNG CÁC TIÊU CHÍ NÔNG THÔN MỚI'], ['(Kèm theo Báo cáo số 12/BC-UBND ngày 05/6/2024)']];
  const communes = marks.map((met, index) => row(index + 1, COMMUNES[index] ?? '', met.map((isMet) => signs[isMet ? 0 : 1]), isFraction ? `${met.filter(Boolean).length}/${count}` : met.filter(Boolean).length));
  const countsOf = (rows: readonly (readonly boolean[])[]): number[] => numbers.map((_, index) => rows.filter((one) => one[index]).length);
  const half = Math.ceil(marks.length / 2);
  const body = isGrouped
    ? [row('I', `${DISTRICTS[0] ?? ''} (${half} xã)`, countsOf(marks.slice(0, half)), ''), ...communes.slice(0, half), row('II', DISTRICTS[1] ?? '', countsOf(marks.slice(half)), ''), ...communes.slice(half)]
    : communes;
  const sum = row('', 'Tổng số xã đạt', countsOf(marks), '');
  const share = row('', 'Tỷ lệ (%)', countsOf(marks).map((one) => Math.round((one / marks.length) * 1000) / 10), '');
  const rows = [...title, ...headers[header], ...(total === 'first' ? [sum] : []), ...body, ...(blankRow ? [['']] : []), ...(total === 'last' || total === 'with shares' ? [sum] : []), ...(total === 'with shares' ? [share] : [])];
  const top = title.length + 1;
  const height = headers[header].length;
  const letter = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`);
  const aside = [...Array.from({ length: first }, (_, column) => column), ...Array.from({ length: (metFirst ? 0 : 1) + (hasNote ? 1 : 0) }, (_, index) => first + count + index)];
  const merges = [...(height > 1 ? aside.map((column) => `${letter(column)}${top}:${letter(column)}${top + height - 1}`) : []), ...(header === 'below' || header === 'two rows' ? [`${letter(first)}${top}:${letter(first + count - 1)}${top}`] : [])];
  return gridOf('Hiện trạng', rows, { merges: isMerged ? merges : [] });
}

/** Numbers of all rows that are 0 or all tell nothing apart; so do two rows. Blank signs need the stated numbers to be understood. */
function isTelling({ signs, marks }: Layout): boolean {
  const met = marks.map((row) => row.filter(Boolean).length);
  const all = marks[0]?.length ?? 0;
  return !signs.includes('') || new Set(met.map((count) => Math.min(count, all - count))).size > 1 || met.some((count) => count * 2 !== all);
}

test('nothing is told of a matrix that agrees with itself', () => {
  fc.assert(
    fc.property(layouts.filter(isTelling), (layout) => {
      const grid = sheetOf(layout);
      const { findings, defects } = review({ grids: [grid] });
      expect(defects).toEqual([]);
      expect(findings.filter(({ severity, rule }) => (severity === 'error' || severity === 'warning') && rule !== 'criteria/unknown-indicator')).toEqual([]);
      const [table] = tablesIn(grid);
      expect(table?.data.rows.map(({ place }) => place)).toEqual(COMMUNES.slice(0, layout.marks.length));
    }),
    { numRuns: 60 },
  );
});
