/** Tables of the names before and after mergers, without a mistake; the names are invented. */
import { changed, textOf, type Breaks, type Start } from '../change';
import { draftOf, type Draft } from '../draft';

interface MergerPlan {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly number[];
}

const ROWS = draftOf('Sáp nhập', [
  ['DANH SÁCH XÃ TRƯỚC VÀ SAU SẮP XẾP'],
  ['TT', 'Tên xã cũ', 'Tên xã mới', 'Huyện'],
  [1, 'An Hải', 'Bắc Hải', 'Sơn Bình'],
  [2, 'An Lâm', 'Bắc Hải', 'Sơn Bình'],
  [3, 'Cát Sơn', 'Tây Sơn', 'Sơn Bình'],
  [4, 'Cát Nham', 'Tây Sơn', 'Sơn Bình'],
  [5, 'Trà Linh', 'Trà Giang', 'Sơn Bình'],
]);

const LISTS = draftOf('Tên mới', [
  ['STT', 'Đơn vị hành chính mới', 'Đơn vị hành chính trước khi sắp xếp'],
  ['1', 'Xã Bắc Hải', 'Xã An Hải, xã An Lâm'],
  ['2', 'Xã Tây Sơn', 'Xã Cát Sơn và xã Cát Nham'],
  ['3', 'Xã Trà Giang', 'Xã Trà Linh; xã Trà Mai'],
]);

export function mergerStarts(): readonly Start[] {
  return [
    start('mỗi xã cũ một dòng', [ROWS], { sheet: 'Sáp nhập', from: 1, to: 2, rows: [2, 3, 4, 5, 6] }),
    start('các xã cũ trong một ô', [LISTS], { sheet: 'Tên mới', from: 2, to: 1, rows: [1, 2, 3] }),
  ];
}

function start(name: string, workbook: readonly Draft[], { sheet, from, to, rows }: MergerPlan): Start {
  const at = (row: number, column: number) => ({ sheet, row, column });
  const blank = (column: number): Breaks => (random) => {
    const row = random.pick(rows);
    return changed(workbook, [{ ...at(row, column), value: null }], [at(row, column === from ? to : from)]);
  };
  const copied = (twin: number, row: number, names: readonly [number, number]): readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly value: string }[] =>
    [from, to].map((column, index) => ({ ...at(row, column), value: textOf(workbook, at(twin, names[index] ?? column)) }));
  const twins = (names: readonly [number, number]): Breaks => (random) => {
    const [twin, row] = [random.pick(rows), random.pick(rows)];
    const values = copied(twin, row, names);
    return twin === row ? null : changed(workbook, values, [at(twin, from), at(twin, to)]);
  };
  return { family: 'mergers', name, workbook, changes: { 'old name left out': blank(from), 'new name left out': blank(to), 'merger twice': twins([from, to]), 'merger turned round': twins([to, from]) } };
}
