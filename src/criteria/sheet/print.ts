/** A criteria set as a sheet that an official can read and edit; `parse.ts` reads it back. */
import type { CellValue } from '../../sheet/grid';
import type { CellLook, ContentCell, SheetContent } from '../../sheet/content';
import { withBase } from '../complete';
import { indicatorsOf, type CriteriaSet } from '../set';
import { LEADING, LEVEL_WIDTH, TRAILING, type SheetColumn } from './columns';
import { FACTS, factRows } from './facts';
import { levelSourceRows } from './levelSources';
import { changeOf, rowsOf, scopesIn, type SheetRow } from './rows';

const TITLE = 'BỘ TIÊU CHÍ';
const HINT =
  'Sửa ngay trên bảng này rồi rà soát lại: ô mức để trống là không có mức riêng; có thể ghi số, Đạt, Tỉnh quy định, Chưa biết hoặc Không áp dụng. Mức chưa kiểm chứng không dùng để kết luận: khi đã có văn bản, hãy ghi Nguồn và đổi Mức tin cậy thành Đã kiểm chứng.';

const HEADER: CellLook = { bold: true, align: 'center', wraps: true, hasBorder: true, fill: '#DDEBF7', numberFormat: '@' };
const TEXT: CellLook = { wraps: true, hasBorder: true, numberFormat: '@' };
const LEVEL: CellLook = { wraps: true, hasBorder: true, align: 'center' };
/** Rows that a province's set changes. */
const CHANGED = '#FFF2CC';
/** The facts stand in the columns of names: label, value, what is behind it. */
const FACT_COLUMNS = [1, 2, 4] as const;
const FIRST_FACT_ROW = 3;

/** `sets` are those that the set may be based on. Levels that derive from another set's are left out: their rule stands in "Tính theo". */
export function printSet(set: CriteriaSet, sets: readonly CriteriaSet[]): SheetContent {
  const shown = whole(set, sets);
  const isOverride = set.base !== undefined;
  const base = sets.find(({ id }) => id === set.base) ?? null;
  const scopes = scopesIn(shown);
  const columns = [...LEADING, ...scopes, ...TRAILING.filter(({ role }) => role !== 'change' || isOverride)];
  const facts = factCells(set, base === null ? null : whole(base, sets));
  const header = Math.max(...facts.map(({ row }) => row)) + 2;
  const own = new Set(indicatorsOf(set).map(({ number }) => number));
  const inBase = new Set(base === null ? [] : indicatorsOf(whole(base, sets)).map(({ number }) => number));
  const rows = rowsOf(shown).map((row) => (isOverride ? { ...row, change: changeOf(row, own, inBase) } : row));
  const cells = [
    ...headCells(set),
    ...facts,
    ...columns.map((column, index): ContentCell => ({ row: header, column: index, value: headerText(column), look: HEADER })),
    ...rows.flatMap((row, index) => columns.map((column, at) => cellOf(row, column, header + 1 + index, at))),
    ...levelSourceRows(shown, header + rows.length + 2, (role) => columns.findIndex((column) => isColumn(column) && column.role === role), HEADER, TEXT),
  ];
  return {
    name: 'Bộ tiêu chí',
    purpose: `criteria:${set.id}`,
    cells,
    merges: [],
    columnWidths: columns.map((column) => (isColumn(column) ? column.width : LEVEL_WIDTH)),
    headerRows: { top: header, bottom: header },
  };
}

/** The set as far as its base is known. */
function whole(set: CriteriaSet, sets: readonly CriteriaSet[]): CriteriaSet {
  const completed = withBase(set, sets);
  return 'missing' in completed ? set : completed.set;
}

/** A scope, as its column's header tells it. */
type Column = SheetColumn | string;

function isColumn(column: Column): column is SheetColumn {
  return typeof column !== 'string';
}

function headerText(column: Column): string {
  return isColumn(column) ? column.label : column;
}

function headCells({ name }: CriteriaSet): ContentCell[] {
  return [
    { row: 0, column: 0, value: `${TITLE}: ${name}`, look: { bold: true, size: 14 } },
    { row: 1, column: 0, value: HINT, look: { italic: true } },
  ];
}

function factCells(set: CriteriaSet, base: CriteriaSet | null): ContentCell[] {
  const rows = FACTS.flatMap(({ field, label }) => factRows(set, field, base).map((values) => [label, ...values]));
  return rows.flatMap(([label, ...values], index) =>
    [label, ...values].map((value, at): ContentCell => ({
      row: FIRST_FACT_ROW + index,
      column: FACT_COLUMNS[at] ?? FACT_COLUMNS[2] + at - 2,
      value: value ?? null,
      look: { ...(at === 0 ? { bold: true } : {}), ...(typeof value === 'string' ? { numberFormat: '@' } : { align: 'left' as const }) },
    })),
  );
}

function cellOf(row: SheetRow, column: Column, at: number, index: number): ContentCell {
  const value: CellValue = (isColumn(column) ? row[column.role] : row.levels.get(column)) ?? null;
  const look = isColumn(column) ? TEXT : { ...LEVEL, ...(typeof value === 'string' ? { numberFormat: '@' } : {}) };
  return { row: at, column: index, value, look: row.change === undefined ? look : { ...look, fill: CHANGED } };
}
