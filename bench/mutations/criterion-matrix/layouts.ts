/** Matrices of communes and criteria as districts keep them; names and marks are invented. */
import type { CellValue } from '../../../src/sheet/grid';
import { draftOf, type Draft } from '../draft';
import type { MatrixPlan } from './plan';

type Layout = readonly [name: string, workbook: readonly Draft[], plan: MatrixPlan];

const COMMUNES: readonly (readonly [name: string, unmet: readonly number[]])[] = [
  ['Diên Phước', []],
  ['Diên Sơn', [17]],
  ['Suối Cát', [2, 10, 17]],
  ['Cam Hiệp Nam', [5, 18]],
  ['Ninh Quang', [2, 6, 13, 15, 17]],
  ['Ninh Hưng', [3, 6, 10, 11, 15, 17, 19]],
  ['Sơn Tân', [2, 3, 5, 6, 9, 10, 11, 12, 13]],
];
const NUMBERS = range(1, 19);

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The marks of a commune. */
function marks(unmet: readonly number[], [met, not]: MatrixPlan['signs'], numbers: readonly number[] = NUMBERS): CellValue[] {
  return numbers.map((number) => (unmet.includes(number) ? not : met));
}

/** How many of the communes meet each criterion. */
function counts(communes: readonly (typeof COMMUNES)[number][], numbers: readonly number[] = NUMBERS): number[] {
  return numbers.map((number) => communes.filter(([, unmet]) => !unmet.includes(number)).length);
}

/** Groups by district with subtotals, a total and shares below: Đ and K. */
function byDistrict(): Layout {
  const signs: MatrixPlan['signs'] = ['Đ', 'K'];
  const [first, second] = [COMMUNES.slice(0, 4), COMMUNES.slice(4)];
  const rowsOf = (communes: typeof first): CellValue[][] => communes.map(([name, unmet], index) => [index + 1, `Xã ${name}`, ...marks(unmet, signs), 19 - unmet.length, '']);
  const all = counts(COMMUNES);
  const workbook = [
    draftOf(
      'Hiện trạng',
      [
        ['BIỂU TỔNG HỢP HIỆN TRẠNG 19 TIÊU CHÍ NÔNG THÔN MỚI'],
        ['(Số liệu đến ngày 30/6/2024)'],
        ['TT', 'Đơn vị', 'Kết quả thực hiện các tiêu chí', ...Array.from({ length: 18 }, () => ''), 'Số TC đạt', 'Ghi chú'],
        ['', '', ...NUMBERS, '', ''],
        ['I', 'Huyện Diên Khánh (04 xã)', ...counts(first), '', ''],
        ...rowsOf(first),
        ['II', 'Thị xã Ninh Hòa (03 xã)', ...counts(second), '', ''],
        ...rowsOf(second),
        ['', 'Tổng cộng (07 xã)', ...all, 106, ''],
        ['', 'Tỷ lệ xã đạt (%)', ...all.map((count) => Number(((count / 7) * 100).toFixed(1))), '', ''],
        ['', 'Ghi chú: Đ: đạt; K: chưa đạt'],
      ],
      ['A1:W1', 'A3:A4', 'B3:B4', 'C3:U3', 'V3:V4', 'W3:W4'],
    ),
  ];
  const groups = [range(5, 8), range(10, 12)];
  const sums = [
    { row: 4, places: range(5, 8), countsPlaces: true },
    { row: 9, places: range(10, 12), countsPlaces: true },
    { row: 13, places: groups.flat(), countsPlaces: true },
    { row: 14, places: groups.flat(), isShare: true },
  ] as const;
  return ['theo huyện, Đ và K, tổng ở cuối', workbook, { sheet: 'Hiện trạng', number: 0, name: 1, criteria: NUMBERS.map((_, index) => [index + 2]), met: 21, signs, groups, sums, metSum: 13 }];
}

/** No groups, the total first: x and blank, or another pair of signs. */
function plain(sheet: string, signs: MatrixPlan['signs'], of: (unmet: readonly number[]) => CellValue = (unmet) => 19 - unmet.length): Layout {
  const workbook = [
    draftOf(sheet, [
      ['KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NĂM 2025'],
      ['STT', 'Tên xã', 'Tổng số tiêu chí đạt', ...NUMBERS.map((number) => `TC ${number}`)],
      ['', 'Tổng số xã đạt', '', ...counts(COMMUNES)],
      ...COMMUNES.map(([name, unmet], index) => [index + 1, name, of(unmet), ...marks(unmet, signs)]),
    ]),
  ];
  const places = range(3, 9);
  return [`${String(signs[0])} và ${String(signs[1]) || 'trống'}, tổng ở đầu`, workbook, { sheet, number: 0, name: 1, criteria: NUMBERS.map((_, index) => [index + 3]), met: 2, signs, groups: [places], sums: [{ row: 2, places }] }];
}

/** Indicators below their criteria. */
function byIndicator(): Layout {
  const codes = ['1.1', '1.2', '2.1', '2.2', '2.3', '17.8', '17.9', '17.10', '18.1', '18.2'];
  const ofCriteria = [[2, 3], [4, 5, 6], [7, 8, 9], [10, 11]];
  const unmet: readonly (readonly string[])[] = [[], ['17.9'], ['2.1', '2.3'], ['1.2', '18.1', '17.10'], ['2.2']];
  const met = (failed: readonly string[]): number => ofCriteria.filter((columns) => !columns.some((column) => failed.includes(codes[column - 2] ?? ''))).length;
  const workbook = [
    draftOf(
      'Chỉ tiêu',
      [
        ['TỔNG HỢP KẾT QUẢ CÁC CHỈ TIÊU NÔNG THÔN MỚI NÂNG CAO NĂM 2025'],
        ['TT', 'Xã', 'Tiêu chí 1', '', 'Tiêu chí 2', '', '', 'Tiêu chí 17', '', '', 'Tiêu chí 18', '', 'Số tiêu chí đạt'],
        ['', '', ...codes, ''],
        ...unmet.map((failed, index) => [index + 1, COMMUNES[index]?.[0] ?? '', ...codes.map((code) => (failed.includes(code) ? 'Chưa đạt' : 'Đạt')), `${met(failed)}/4`]),
        ['', 'Số xã đạt', ...codes.map((code) => unmet.filter((failed) => !failed.includes(code)).length), ''],
      ],
      ['A2:A3', 'B2:B3', 'C2:D2', 'E2:G2', 'H2:J2', 'K2:L2', 'M2:M3'],
    ),
  ];
  return ['theo chỉ tiêu, Đạt và Chưa đạt', workbook, { sheet: 'Chỉ tiêu', number: 0, name: 1, criteria: ofCriteria, met: 12, signs: ['Đạt', 'Chưa đạt'], groups: [range(3, 7)], sums: [{ row: 8, places: range(3, 7) }] }];
}

export const layouts: readonly Layout[] = [
  byDistrict(),
  plain('Biểu 1', ['x', '']),
  plain('Biểu 2', ['', 'x'], (unmet) => `${19 - unmet.length}/19`),
  plain('Biểu 3', [1, 0]),
  plain('Biểu 4', ['+', '-']),
  byIndicator(),
];
