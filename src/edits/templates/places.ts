/** Templates about places: lists, roadmaps, aims by district. */
import { cellAddress } from '../../sheet/address';
import { COUNT, SHARE, TEXT } from '../cumulative/page';
import { columnRange, numberedRows, type Form, type FormColumn, type FormRow } from './form';
import type { TemplateOptions } from './template';

const NUMBER: FormColumn = { label: 'TT', width: 6, look: COUNT };
const NOTE: FormColumn = { label: 'Ghi chú', width: 20, look: TEXT };
const AGENCY: FormColumn = { label: 'Cơ quan phụ trách', width: 26, look: TEXT };
const MARK = 'X';

/** The form of Ninh Thuận's list: a mark in the column of each level. */
export function registrationForm({ year, rows, places }: TemplateOptions): Form {
  const group = `Đăng ký đạt chuẩn nông thôn mới năm ${year}`;
  const levels = ['Đạt chuẩn', 'Nâng cao', 'Kiểu mẫu'].map((label) => ({ label, width: 12, look: COUNT, group }));
  return {
    name: `Đăng ký ${year}`,
    title: `DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM ${year}`,
    columns: [NUMBER, { label: 'Tên xã', width: 34, look: TEXT }, ...levels, AGENCY, NOTE],
    rows: (first) => markedRows(first, rowsFor(rows, places), places, [2, 3, 4]),
  };
}

/**
 * "Biểu tổng hợp dự kiến địa phương, lộ trình thực hiện", which Trực Ninh's plan of 2024 names without having it: its
 * levels, the year that each place aims at, and who follows it.
 */
export function expectedPlacesForm({ year, rows, places }: TemplateOptions): Form {
  const group = 'Dự kiến đạt chuẩn';
  const levels = ['NTM nâng cao', 'NTM kiểu mẫu'].map((label) => ({ label, width: 14, look: COUNT, group }));
  return {
    name: `Dự kiến lộ trình ${year}`,
    title: `BIỂU TỔNG HỢP DỰ KIẾN ĐỊA PHƯƠNG, LỘ TRÌNH THỰC HIỆN PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI NĂM ${year}`,
    columns: [NUMBER, { label: 'Tên xã, thị trấn', width: 34, look: TEXT }, ...levels, { label: 'Năm phấn đấu đạt chuẩn', width: 16, look: COUNT }, AGENCY, NOTE],
    rows: (first) => markedRows(first, rowsFor(rows, places), places, [2, 3]),
  };
}

const rowsFor = (rows: number, places: readonly string[]): number => Math.max(rows, places.length);

/** The count of marks stands below the list. */
function markedRows(first: number, count: number, places: readonly string[], marked: readonly number[]): FormRow[] {
  const cells = marked.map((column) => ({ formula: `=COUNTIF(${columnRange(column, first, first + count - 1)},"${MARK}")`, value: 0 }));
  return [...numberedRows(count, (index) => [places[index] ?? null]), { cells: [null, 'Tổng cộng', ...cells], isBold: true }];
}

const YEARS = 5;

/** The form of Khánh Hòa's roadmaps: TỔNG CỘNG first, a row a year, a column a district. */
export function roadmapForm({ year, places }: TemplateOptions): Form {
  const districts = places.length === 0 ? ['Tên xã'] : places;
  const last = year + YEARS - 1;
  return {
    name: 'Lộ trình xã',
    title: `LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI GIAI ĐOẠN ${year}-${last}`,
    columns: [
      { label: 'Số', width: 5, look: COUNT },
      { label: 'Năm', width: 14, look: COUNT },
      { label: 'Tổng', width: 8, look: COUNT },
      { label: 'Lũy kế', width: 9, look: COUNT },
      { label: '%', width: 8, look: SHARE },
      ...districts.map((label) => ({ label, width: districts.length === 1 ? 60 : 18, look: TEXT })),
    ],
    rows: (first) => [
      { cells: [null, 'TỔNG CỘNG', { formula: `=SUM(${columnRange(2, first + 1, first + YEARS)})`, value: 0 }], isBold: true },
      ...numberedRows(YEARS, (index) => [year + index, null, cumulativeAt(first + 1 + index, index === 0)]),
    ],
  };
}

function cumulativeAt(row: number, isFirst: boolean): { formula: string; value: number } {
  const own = cellAddress(row, 2);
  return { formula: isFirst ? `=${own}` : `=${cellAddress(row - 1, 3)}+${own}`, value: 0 };
}

/** What such plans aim at, to begin with. */
const AIMS = ['Xã đạt chuẩn nông thôn mới', 'Xã đạt chuẩn nông thôn mới nâng cao', 'Xã đạt chuẩn nông thôn mới kiểu mẫu', 'Thôn đạt chuẩn nông thôn mới'];
const UNNAMED_DISTRICTS = ['Huyện A', 'Huyện B', 'Huyện C'];

/** The form of Bắc Kạn's aims: the total left of a column for each district. */
export function districtMatrixForm({ year, rows, places }: TemplateOptions): Form {
  const districts = places.length < UNNAMED_DISTRICTS.length ? UNNAMED_DISTRICTS : places;
  const group = `Mục tiêu năm ${year}`;
  return {
    name: `Mục tiêu ${year}`,
    title: `MỤC TIÊU THỰC HIỆN CHƯƠNG TRÌNH NÔNG THÔN MỚI NĂM ${year}`,
    columns: [
      NUMBER,
      { label: 'Nội dung', width: 34, look: TEXT },
      { label: 'Tổng', width: 10, look: TEXT, group },
      ...districts.map((label) => ({ label, width: 18, look: TEXT, group })),
      NOTE,
    ],
    rows: () => numberedRows(Math.max(rows, AIMS.length), (index) => [AIMS[index] ?? null]),
  };
}
