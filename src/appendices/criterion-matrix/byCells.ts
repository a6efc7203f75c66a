/** What the cells of a matrix tell of columns whose labels do not. */
import { cellAddress } from '../../sheet/address';
import { textAt, type Area, type Grid } from '../../sheet/grid';
import { readCodes } from '../../text/codes';
import { fold, normalise } from '../../text/fold';
import { levelNamed } from '../level';
import { kindOf } from '../placeRows';
import { codedLabel } from './criterionLabel';
import { placeColumns } from './rows';
import { signOfText } from './signs';
import type { CriterionColumn, CriterionMatrixColumns } from './table';

/** So many known criteria, and more than the unknown columns between them, make the others criteria, too. */
const FEWEST_KNOWN = 5;
/** Counts, remarks, and what is said of the criterion left of it. */
const NO_CRITERION = /^((tong|so|ty le|cong|diem|ket qua|ghi chu|ly do|nguyen nhan|ket luan|muc do|ke hoach|khu vuc)\b|(tu )?danh gia\b|(chua |khong )?dat\b|xa (dbkk|dac biet))|\b(thang|quy|nam) \d/;

/** With the columns that stand among the criteria and hold marks as they do, whatever they are called. */
export function withUnknownNames(grid: Grid, { header, area, columns }: { readonly header: Area; readonly area: Area; readonly columns: CriterionMatrixColumns }): CriterionMatrixColumns {
  const { criteria, number, place, district, met, unmet, unmetList } = columns;
  const known = criteria.map(({ column }) => column);
  const taken = [number, place, district, unmet, unmetList, ...met.map(({ column }) => column), ...known, ...criteria.map(({ outcome }) => outcome)];
  const rows = placeRowsOf(grid, header, area, columns);
  const others = Object.entries(columns.labels)
    .map(([column, label]) => ({ column: Number(column), label: normalise(label).replace(/\n/g, ' ') }))
    .filter(({ column, label }) => column > Math.min(...known) && column < Math.max(...known) && !taken.includes(column) && isUnknownName(label) && holdsMarks(grid, rows, column));
  if (others.length === 0 || known.length < FEWEST_KNOWN || known.length <= others.length) return columns;
  const added = others.map(({ column, label }): CriterionColumn => ({ column, cell: cellAddress(header.bottom, column), code: null, name: label, criterion: null, indicator: null, outcome: null }));
  return { ...columns, criteria: [...criteria, ...added].sort((a, b) => a.column - b.column) };
}

function isUnknownName(label: string): boolean {
  return /\p{L}{2}/u.test(label) && codedLabel(label) === null && levelNamed(fold(label)) === null && !NO_CRITERION.test(fold(label));
}

function holdsMarks(grid: Grid, rows: readonly number[], column: number): boolean {
  const texts = rows.map((row) => textAt(grid, row, column)).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => signOfText(text) !== null);
}

/** "Tiêu chí chưa đạt" over "2; 10; 17" lists the criteria and counts none. */
export function withListOfUnmet(grid: Grid, { header, area, columns }: { readonly header: Area; readonly area: Area; readonly columns: CriterionMatrixColumns }): CriterionMatrixColumns {
  const { unmet } = columns;
  if (unmet === null || columns.unmetList !== null || /^(tong|so)\b/.test(fold(columns.labels[unmet] ?? ''))) return columns;
  const isList = placeRowsOf(grid, header, area, columns).some((row) => (readCodes(textAt(grid, row, unmet))?.codes.length ?? 0) > 1);
  return isList ? { ...columns, unmet: null, unmetList: unmet } : columns;
}

function placeRowsOf(grid: Grid, header: Area, area: Area, columns: CriterionMatrixColumns): readonly number[] {
  const telling = placeColumns(columns);
  return Array.from({ length: area.bottom - header.bottom }, (_, index) => header.bottom + 1 + index).filter((row) => kindOf(grid, row, telling) === 'place');
}
