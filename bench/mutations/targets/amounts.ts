/** Funding whose parts add up to their whole, "trong đó" left out (R19); the figures are invented. */
import { changed, valueOf, type Start } from '../change';
import { draftOf, type Draft, type Place } from '../draft';

interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
}

interface AmountPlan {
  readonly sheet: string;
  readonly columns: readonly number[];
  readonly sums: readonly Sum[];
  /** A row "trong đó", and the row that it is some of. */
  readonly ofWhich: readonly { readonly part: number; readonly whole: number }[];
}

const MILLION = 'triệu đồng';
const TITLE = 'CHỈ TIÊU, NGUỒN VỐN THỰC HIỆN CHƯƠNG TRÌNH NÔNG THÔN MỚI NĂM 2025';
const HEADER = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch giao năm 2025', 'Đăng ký thực hiện năm 2025', 'Ghi chú'];

const FIRST = draftOf('Vốn', [
  [TITLE],
  HEADER,
  ['', 'Tổng nguồn vốn', MILLION, 3600, 3950],
  [1, 'Ngân sách nhà nước', MILLION, 2100, 2300],
  ['1.1', 'Ngân sách trung ương', MILLION, 1200, 1250],
  ['1.2', 'Ngân sách tỉnh', MILLION, 600, 700],
  ['1.3', 'Ngân sách huyện, xã', MILLION, 300, 350],
  [2, 'Vốn tín dụng', MILLION, 1000, 1100],
  [3, 'Cộng đồng dân cư đóng góp', MILLION, 500, 550],
  ['', 'Trong đó: ngày công', MILLION, 200, 210],
]);

const LAST = draftOf('Biểu 5', [
  [TITLE],
  HEADER,
  ['I', 'Vốn đầu tư phát triển', MILLION, '1.850,5', '1.902,5'],
  [1, 'Đường giao thông', MILLION, '1.200,5', '1.202,5'],
  [2, 'Trường học', MILLION, '650', '700'],
  ['II', 'Vốn sự nghiệp', MILLION, '420', '431,2'],
  ['', 'Trong đó: tập huấn', MILLION, '60', '65'],
  ['', 'Tổng cộng', MILLION, '2.270,5', '2.333,7'],
]);

export function amountStarts(): readonly Start[] {
  return [
    start('tổng đứng đầu, mục con có số', FIRST, { sheet: 'Vốn', columns: [3, 4], sums: [{ whole: 2, parts: [3, 7, 8] }, { whole: 3, parts: [4, 5, 6] }], ofWhich: [{ part: 9, whole: 8 }] }),
    start('tổng đứng cuối, số là chữ', LAST, { sheet: 'Biểu 5', columns: [3, 4], sums: [{ whole: 7, parts: [2, 5] }, { whole: 2, parts: [3, 4] }], ofWhich: [{ part: 6, whole: 5 }] }),
  ];
}

function start(name: string, draft: Draft, { sheet, columns, sums, ofWhich }: AmountPlan): Start {
  const workbook = [draft];
  const rowsOf = ({ whole, parts }: Sum): readonly number[] => [whole, ...parts];
  return {
    family: 'targets',
    name,
    workbook,
    changes: {
      'sum of amounts': (random) => {
        const column = random.pick(columns);
        const row = random.pick(rowsOf(random.pick(sums)));
        const place: Place = { sheet, row, column };
        const contradicted = sums.filter((sum) => rowsOf(sum).includes(row)).flatMap(rowsOf).map((other) => ({ sheet, row: other, column }));
        return changed(workbook, [{ ...place, value: amountIn(draft, place) + random.pick([-1, 1]) * random.integer(3, 190) }], contradicted);
      },
      'part above its whole': (random) => {
        const column = random.pick(columns);
        const { part, whole } = random.pick(ofWhich);
        return changed(workbook, [{ sheet, row: part, column, value: Math.ceil(amountIn(draft, { sheet, row: whole, column })) + random.integer(1, 300) }], [{ sheet, row: whole, column }]);
      },
    },
  };
}

/** "1.850,5" → 1850.5 */
function amountIn(draft: Draft, place: Place): number {
  const value = valueOf([draft], place);
  return typeof value === 'number' ? value : Number(String(value).replace(/\./g, '').replace(',', '.'));
}
