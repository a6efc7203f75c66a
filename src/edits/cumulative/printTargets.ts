/** The targets of one year as a sheet: what is assigned, what is registered, and what that makes in all (the form of Ninh Bình's PL III). */
import type { Level } from '../../appendices/level';
import { levelOfCount } from '../../appendices/targets/levelOfRow';
import type { Table } from '../../appendices/table';
import { cellAddress } from '../../sheet/address';
import type { ContentCell, SheetContent } from '../../sheet/content';
import type { Attainment } from './attainment';
import { cell, computed, COUNT, HEADER, HEADER_ROW, headingCells, headingMerges, TEXT, type Heading } from './page';
import type { Start } from './starts';
import { targetTables } from './tables';

const WIDTHS = [5, 36, 8, 14, 14, 14, 34];
const [ASSIGNED, REGISTERED, CUMULATIVE, NOTE] = [3, 4, 5, 6] as const;

export interface TargetRow {
  readonly level: Level;
  /** What the workbook's own table of targets assigns; null where none does. */
  readonly assigned: number | null;
  readonly registered: number;
  /** Before the first day of the year. */
  readonly start: number;
}

/** `attainments`: all in one kind of unit, so that a merged place is not counted beside those it was made of. */
export function targetRows(levels: readonly Level[], year: number, attainments: readonly Attainment[], starts: ReadonlyMap<Level, Start>, tables: readonly Table[]): readonly TargetRow[] {
  return levels.map((level) => {
    const own = attainments.filter((one) => one.level === level);
    return {
      level,
      assigned: assignedTo(level, year, tables),
      registered: own.filter((one) => one.year === year).length,
      start: (starts.get(level)?.count ?? 0) + own.filter((one) => one.year < year).length,
    };
  });
}

function assignedTo(level: Level, year: number, tables: readonly Table[]): number | null {
  const rows = targetTables(tables).flatMap(({ columns, data }) => (columns.year === year ? data.rows : []));
  const assigned = rows.find(({ name }) => levelOfCount(name) === level)?.assigned;
  return assigned?.op === '==' ? assigned.value : null;
}

export function printTargets(rows: readonly TargetRow[], year: number, heading: Heading): SheetContent {
  const labels = ['TT', 'Chỉ tiêu', 'ĐVT', `Kế hoạch giao năm ${year}`, `Đăng ký thực hiện trong năm ${year}`, `Lũy kế đến hết năm ${year}`, 'Ghi chú'];
  return {
    name: `Chỉ tiêu ${year}`,
    purpose: 'cumulative:targets',
    cells: [
      ...headingCells(heading),
      ...labels.map((label, column) => cell(HEADER_ROW, column, label, HEADER)),
      ...rows.flatMap((row, index) => rowCells(row, HEADER_ROW + 1 + index, index + 1, year)),
    ],
    merges: headingMerges(WIDTHS.length),
    columnWidths: WIDTHS,
    headerRows: { top: HEADER_ROW, bottom: HEADER_ROW },
  };
}

/** The start figure stands in the note, as plans have it, and in the formula. */
function rowCells({ level, assigned, registered, start }: TargetRow, row: number, number: number, year: number): readonly ContentCell[] {
  const own = cellAddress(row, REGISTERED);
  return [
    cell(row, 0, number, COUNT),
    cell(row, 1, `Xã đạt chuẩn ${level}`, TEXT),
    cell(row, 2, 'Xã', { ...TEXT, align: 'center' }),
    cell(row, ASSIGNED, assigned, COUNT),
    cell(row, REGISTERED, registered, COUNT),
    computed(row, CUMULATIVE, start + registered, start === 0 ? `=${own}` : `=${start}+${own}`, COUNT),
    cell(row, NOTE, start === 0 ? null : `Bắt đầu từ 01/01/${year} có ${start} xã`, TEXT),
  ];
}
