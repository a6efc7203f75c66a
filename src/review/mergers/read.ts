/** Finds and reads the tables of old and new names in a sheet. */
import { isAfterTable } from '../../appendices/afterTable';
import { cellAddress } from '../../sheet/address';
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import { findHeaders, type Header } from '../../sheet/header';
import { fold, normalise } from '../../text/fold';
import { splitNames } from '../../text/names';
import { districtNamed, isPlaceName, readPlaceName } from '../places/names';
import { districtAt, rowsBelow } from '../rowsBelow';
import { isKeyLabel, matchMergers } from './columns';
import type { MergerCell, MergerColumns, MergerRow, MergerTable } from './table';

const UNCHANGED = /^\W*$|^(giu nguyen|khong (thay doi|doi|sap nhap|sap xep)|nhu cu)\b/;
/** "một phần diện tích của xã Ninh Sim" */
const PART = /(?:[Tt]oàn bộ|[Mm]ột phần|[Pp]hần còn lại) (?:[\p{Ll} ,]*? )??(?=(?:các )?(?:xã |phường |thị trấn )?\p{Lu})/gu;
const NOTHING_KNOWN = { names: new Set<string>(), starts: new Set<string>() };

export function mergersIn(grid: Grid): readonly MergerTable[] {
  const headers = findHeaders(grid, matchMergers, isKeyLabel);
  return headers.flatMap((header, index) => readTable(grid, header, headers[index + 1]?.area.top ?? Infinity) ?? []);
}

/** Null where no row names anything: a form, or a header of something else. */
function readTable(grid: Grid, { area, columns, labels }: Header<MergerColumns>, end: number): MergerTable | null {
  const rows: MergerRow[] = [];
  let district: string | null = null;
  for (const row of rowsBelow(grid, area, end)) {
    if (isAfterTable(columns.number === null ? '' : textAt(grid, row, columns.number), textAt(grid, row, columns.from))) break;
    const heading = headingAt(grid, row, columns);
    district = heading ?? districtAt(grid, row, columns.district) ?? district;
    if (heading === null) rows.push(readRow(grid, row, columns, district));
  }
  const bottom = rows.at(-1)?.row;
  if (bottom === undefined || !rows.some(({ from, to }) => hasNames(from) && hasNames(to))) return null;
  const evidence = labels.filter(({ column }) => column === columns.from || column === columns.to).map(({ cell }) => cell);
  return { sheet: grid.sheet, area: { ...area, bottom }, evidence, rows };
}

/** "Huyện Cam Lâm" in a row of its own. */
function headingAt(grid: Grid, row: number, { from, to, number }: MergerColumns): string | null {
  const merged = mergeAt(grid, row, from);
  const isAlone = textAt(grid, row, to) === '' || (merged !== null && merged.right >= to);
  return isAlone ? (districtNamed(textAt(grid, row, from)) ?? (number === null ? null : districtNamed(textAt(grid, row, number)))) : null;
}

function readRow(grid: Grid, row: number, { from, to }: MergerColumns, district: string | null): MergerRow {
  return { row, from: readCell(grid, row, from, false), to: readCell(grid, row, to, true), district };
}

/** `isOne`: what communes are merged into is one unit, so that a long name is no list. */
function readCell(grid: Grid, row: number, column: number, isOne: boolean): MergerCell {
  const merged = mergeAt(grid, row, column);
  const text = textAt(grid, row, column);
  const cell = cellAddress(merged?.top ?? row, merged?.left ?? column);
  if (text === '') return { cell, names: [], isUnchanged: false };
  if (UNCHANGED.test(fold(text))) return { cell, names: [], isUnchanged: true };
  return { cell, names: readNames(text, isOne), isUnchanged: false };
}

function readNames(text: string, isOne: boolean): readonly string[] | null {
  const whole = normalise(text).replace(PART, '');
  const list = splitNames(whole, NOTHING_KNOWN);
  if (list.kind === 'ambiguous') return isOne && isPlaceName(readPlaceName(whole).name) ? [readPlaceName(whole).name] : null;
  const names = list.names.map((name) => readPlaceName(name).name);
  return names.every(isPlaceName) ? names : null;
}

function hasNames({ names }: MergerCell): boolean {
  return names !== null && names.length > 0;
}
