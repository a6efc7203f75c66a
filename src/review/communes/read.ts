/** Finds and reads the lists of communes in a sheet. */
import { beginsAppendix, isAfterTable, isFootnote, isSigned } from '../../appendices/afterTable';
import { levelNamed } from '../../appendices/level';
import { beginsOtherTable } from '../../appendices/recognise';
import { summaryKind } from '../../appendices/summaryRow';
import { cellAddress } from '../../sheet/address';
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { findHeaders, type ColumnLabel, type Header } from '../../sheet/header';
import { fold } from '../../text/fold';
import { readMark } from '../../text/mark';
import { findYear } from '../../text/period';
import { districtBehind, districtNamed, placeKey, readPlaceName } from '../places/names';
import { districtAt, rowsBelow } from '../rowsBelow';
import { isKeyLabel, matchCommunes } from './columns';
import type { CommuneCell, CommuneColumns, CommuneLevel, CommuneRow, CommuneTable } from './table';

/** Of the names in a list, so many are not repeated. */
const FEWEST_APART = 0.5;
const NUMBERING = /^(?:\d+|[A-ZĐ]{1,4}|[a-z])[.)]\s*/u;
const SPECIAL = /\b(dbkk|dac biet kho khan|atk|an toan khu)\b/;
const DENIED = /^(khong|chua|ngoai)\b/;

export function communesIn(grid: Grid): readonly CommuneTable[] {
  const headers = findHeaders(grid, matchCommunes, isKeyLabel);
  return headers.flatMap((header, index) => readTable(grid, header, headers[index + 1]?.area.top ?? Infinity) ?? []);
}

/** Null where no row says anything of a commune. */
function readTable(grid: Grid, { area, columns, labels }: Header<CommuneColumns>, end: number): CommuneTable | null {
  const rows: CommuneRow[] = [];
  let district: string | null = null;
  for (const row of rowsBelow(grid, area, end)) {
    const name = textAt(grid, row, columns.name);
    if (isAfterTable(columns.number === null ? '' : textAt(grid, row, columns.number), name) || isSigned(grid, row, area) || beginsAppendix(grid, row, area) || beginsOtherTable(grid, row, { area, labels }, false)) break;
    const heading = districtNamed(name) ?? (name === '' && columns.number !== null ? districtNamed(textAt(grid, row, columns.number)) : null);
    district = heading ?? districtAt(grid, row, columns.district) ?? district;
    if (heading === null && summaryKind(name) !== 'count' && !isColumnNumbers(grid, row, columns) && !isLine(grid, row, columns, labels)) rows.push(readRow(grid, row, columns, district));
  }
  const bottom = rows.at(-1)?.row;
  if (bottom === undefined || !rows.some(isTelling) || !isOneEach(rows)) return null;
  const known = new Set([columns.name, columns.region, columns.group, columns.level, columns.year, ...columns.special, ...columns.levelYears.map(({ column }) => column)]);
  return { sheet: grid.sheet, area: { ...area, bottom }, evidence: labels.filter(({ column }) => known.has(column)).map(({ cell }) => cell), rows };
}

function isTelling({ name, region, group, isSpecial, levels }: CommuneRow): boolean {
  return name !== '' && (region !== null || group !== null || isSpecial === true || levels.length > 0);
}

/** In a list of communes most rows are about one of their own; else it lists something that communes have. */
function isOneEach(rows: readonly CommuneRow[]): boolean {
  const keys = rows.filter(({ name }) => name !== '').map(({ name, district }) => `${placeKey(name)}/${district ?? ''}`);
  return new Set(keys).size >= keys.length * FEWEST_APART;
}

/** "(1) (2) (3)" below the header. */
function isColumnNumbers(grid: Grid, row: number, { name }: CommuneColumns): boolean {
  return /^\(?(\d{1,2}|[A-Z])\)?$/.test(textAt(grid, row, name));
}

/** A text across columns of several labels, or a note, is about no commune of its own. */
function isLine(grid: Grid, row: number, { name }: CommuneColumns, labels: readonly ColumnLabel[]): boolean {
  const merged = mergeAt(grid, row, name);
  const over = new Set(labels.filter(({ column }) => merged !== null && column >= merged.left && column <= merged.right).map(({ cell }) => cell));
  return over.size > 1 || isFootnote(textAt(grid, row, name));
}

function readRow(grid: Grid, row: number, columns: CommuneColumns, district: string | null): CommuneRow {
  const text = textAt(grid, row, columns.name).replace(NUMBERING, '');
  const behind = districtBehind(text);
  return {
    row,
    cell: cellOf(grid, row, columns.name).cell,
    name: readPlaceName(behind === null ? text : (text.split(/[,(–-]/)[0] ?? text)).name,
    district: behind ?? district,
    region: filledAt(grid, row, columns.region),
    group: filledAt(grid, row, columns.group),
    ...(columns.special.length === 0 ? {} : { isSpecial: columns.special.some((column) => isMarked(textAt(grid, row, column))) }),
    levels: [...columns.levelYears.flatMap(({ column, level }) => levelIn(cellOf(grid, row, column), level)), ...levelAndYear(grid, row, columns)],
  };
}

/** A mark, or words that name what it is: "Xã ĐBKK", "Thôn ATK"; "không thuộc xã ĐBKK" is none. */
function isMarked(text: string): boolean {
  const folded = fold(text);
  if (text === '' || DENIED.test(folded)) return false;
  return readMark(text) === 'yes' || SPECIAL.test(folded);
}

/** A year, or a mark without one; a dash or "chưa" is none. */
function levelIn(cell: CommuneCell, level: CommuneLevel['level']): CommuneLevel[] {
  if (!/[\p{L}\d]/u.test(cell.text) || DENIED.test(fold(cell.text)) || readMark(cell.text) === 'no') return [];
  return [{ ...cell, level, year: findYear(cell.text) }];
}

function levelAndYear(grid: Grid, row: number, { level, year }: CommuneColumns): CommuneLevel[] {
  if (level === null || year === null) return [];
  const named = levelNamed(fold(textAt(grid, row, level)));
  const at = cellOf(grid, row, year);
  return named === null || DENIED.test(fold(textAt(grid, row, level))) ? [] : [{ ...at, level: named, year: findYear(at.text) }];
}

function filledAt(grid: Grid, row: number, column: number | null): CommuneCell | null {
  if (column === null) return null;
  const cell = cellOf(grid, row, column);
  return /[\p{L}\d]/u.test(cell.text) ? cell : null;
}

function cellOf(grid: Grid, row: number, column: number): CommuneCell {
  const merged = mergeAt(grid, row, column);
  return { cell: cellAddress(merged?.top ?? row, merged?.left ?? column), text: textAt(grid, row, column) };
}
