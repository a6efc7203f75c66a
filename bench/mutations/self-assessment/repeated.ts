/** What a commune says of itself and what the matrices say of it: changes of one side that the other contradicts. */
import { changed, textOf, valueOf, type Start } from '../change';
import { sampleDrafts, type Draft, type Place } from '../draft';

const [OWN, MEASURED, MARKS] = ['Tự đánh giá', 'Kết quả chỉ tiêu', 'Ma trận'] as const;
/** The mistakes that assets/samples/hien-trang-mau.md lists. */
const CORRECTIONS = {
  [OWN]: { F7: '78,3%', F28: '25,6%', F39: '61,2%', G61: '17/19' },
  [MEASURED]: { E11: '47,5' },
  [MARKS]: { V13: 16, S20: 4 },
};
/** Rows of the self-assessment of Suối Ngọc and the columns in which the matrix tells the same, both counted from 0. */
const SAME: readonly (readonly [row: number, column: number])[] = [[6, 3], [24, 4], [25, 5], [35, 6], [38, 7], [40, 8]];
const RESULT = 5;
const SUOI_NGOC = { measured: 6, marks: 7 };

export function repeatedStarts(): readonly Start[] {
  const workbook = sampleDrafts('hien-trang-mau', [MEASURED, MARKS, OWN], CORRECTIONS);
  return [{ family: 'between', name: 'tự đánh giá và hiện trạng', workbook, changes: { 'value of a commune in two sheets': otherValue(workbook), 'mark of a commune in two sheets': otherMark(workbook) } }];
}

function otherValue(workbook: readonly Draft[]): Start['changes'][string] {
  return (random) => {
    const [row, column] = random.pick(SAME);
    const own: Place = { sheet: OWN, row, column: RESULT };
    const measured: Place = { sheet: MEASURED, row: SUOI_NGOC.measured, column };
    const before = valueOf(workbook, own);
    const share = typeof before === 'number' || String(before).includes('%');
    const reached = typeof before === 'number' ? before * 100 : Number.parseFloat(String(before).replace(',', '.'));
    const value = reached + (random.pick([-1, 1]) * random.integer(3, 29)) / 10;
    return value <= 0 || value > 100 ? null : changed(workbook, [{ ...own, value: `${value.toFixed(1).replace('.', ',')}${share ? '%' : ''}` }], [measured]);
  };
}

/** Criteria that the self-assessment calls met, and one of the two that it calls unmet. */
function otherMark(workbook: readonly Draft[]): Start['changes'][string] {
  return (random) => {
    const criterion = random.integer(1, 19);
    const place: Place = { sheet: MARKS, row: SUOI_NGOC.marks, column: criterion + 1 };
    const value = textOf(workbook, place) === 'Đ' ? 'K' : 'Đ';
    return changed(workbook, [{ ...place, value }], [{ sheet: MARKS, row: SUOI_NGOC.marks, column: 21 }, { sheet: MARKS, row: 19, column: criterion + 1 }, { sheet: MARKS, row: 20, column: criterion + 1 }]);
  };
}
