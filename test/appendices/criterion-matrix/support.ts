/** Matrices as communes and districts keep them; names and marks are invented. */
import { criterionMatrix } from '../../../src/appendices/criterion-matrix';
import type { CriterionMatrixTable } from '../../../src/appendices/criterion-matrix/table';
import type { Finding } from '../../../src/appendices/finding';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { gridOf, type SheetExtras } from '../../support/grid';

export const NAMES = ['Diên Phước', 'Diên Sơn', 'Suối Cát', 'Cam Hiệp Nam', 'Ninh Quang'];
/** The numbers of the criteria that each commune fails. */
export const FAILED = [[], [17], [2, 10, 17], [5, 18], [2, 6, 13, 15, 17]];
export const NUMBERS = Array.from({ length: 19 }, (_, index) => index + 1);

export interface Signs {
  readonly met: CellValue;
  readonly unmet: CellValue;
}

export const LETTERS: Signs = { met: 'Đ', unmet: 'K' };

/** TT, Xã, 1 … 19, Số TC đạt, Ghi chú; in rows 4 to 8; a total in row 9 and shares in row 10. */
export function matrix({ met, unmet }: Signs = LETTERS, change: Readonly<Record<string, CellValue>> = {}, extras: SheetExtras = {}): Grid {
  const rows: CellValue[][] = [
    ['BIỂU TỔNG HỢP HIỆN TRẠNG 19 TIÊU CHÍ NÔNG THÔN MỚI'],
    ['Đến tháng 6 năm 2024'],
    ['TT', 'Xã', ...NUMBERS, 'Số TC đạt', 'Ghi chú'],
    ...NAMES.map((name, index) => [index + 1, name, ...NUMBERS.map((number) => (FAILED[index]?.includes(number) === true ? unmet : met)), 19 - (FAILED[index]?.length ?? 0), '']),
    ['', 'Số xã đạt', ...countsMet(), '', ''],
    ['', 'Tỷ lệ xã đạt (%)', ...countsMet().map((count) => count * 20), '', ''],
  ];
  return changed('Hiện trạng', rows, change, extras);
}

/** How many of the communes meet each criterion. */
export function countsMet(): number[] {
  return NUMBERS.map((number) => FAILED.filter((failed) => !failed.includes(number)).length);
}

/** The rows with cells overwritten by address: { C4: 'K' }. */
export function changed(sheet: string, rows: CellValue[][], change: Readonly<Record<string, CellValue>>, extras: SheetExtras = {}): Grid {
  for (const [address, value] of Object.entries(change)) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = rows[Number(digits) - 1];
    if (row !== undefined) row[column] = value;
  }
  return gridOf(sheet, rows, extras);
}

export function tablesIn(grid: Grid): readonly CriterionMatrixTable[] {
  return criterionMatrix.recognise(grid).map((recognition) => criterionMatrix.read(grid, recognition));
}

export function check(grid: Grid): readonly Finding[] {
  return tablesIn(grid).flatMap((table) => criterionMatrix.relations.flatMap((relation) => relation.check(table, grid)));
}
