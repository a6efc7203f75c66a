/** Roadmaps without a mistake, for tests that change one thing. Ten communes of twenty reach the level. */
import type { CellValue, Grid } from '../../src/sheet/grid';
import { gridOf, type SheetExtras } from './grid';

export type Row = readonly CellValue[];

export const HEADER: Row = ['STT', 'Năm', 'Tổng', 'Lũy kế', '%', 'Hoa Lư', 'Kim Sơn', 'Gia Viễn'];

export const YEARS: readonly Row[] = [
  [1, 2021, 2, 2, 10, 'Ninh Hải\nNinh Thắng', null, null],
  [2, 2022, 3, 5, 25, 'Ninh Xuân', 'Kim Mỹ\nKim Tân', null],
  [3, 2023, 1, 6, 30, null, null, 'Gia Sinh'],
  [4, 2024, 4, 10, 50, 'Trường Yên', 'Ân Hòa', 'Gia Hòa\nLiên Sơn'],
];

export const TOTAL: Row = [null, 'TỔNG CỘNG', 10, null, null, 4, 3, 3];

export const NTM_TITLE: Row = ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'];
export const ADVANCED_TITLE: Row = ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO'];

/** Title in row 1, header in row 2, TỔNG CỘNG in row 3, the years in rows 4 to 7. */
export function ntm(years: readonly Row[] = YEARS, extras: SheetExtras = {}): Grid {
  return gridOf('NTM', [NTM_TITLE, HEADER, TOTAL, ...years], extras);
}

/** Like `ntm`, for the next level: five communes of the twenty. */
export function advanced(years: readonly Row[] = ADVANCED_YEARS): Grid {
  return gridOf('NC', [ADVANCED_TITLE, HEADER, ...years]);
}

export const ADVANCED_YEARS: readonly Row[] = [
  [1, 2023, 2, 2, 10, 'Ninh Hải', 'Kim Mỹ', null],
  [2, 2024, 3, 5, 25, 'Ninh Thắng\nNinh Xuân', null, 'Gia Sinh'],
];

/** The rows with one cell changed; row and column count from 0. */
export function changed(rows: readonly Row[], row: number, column: number, value: CellValue): Row[] {
  return rows.map((cells, index) => (index === row ? cells.map((cell, position) => (position === column ? value : cell)) : cells));
}
