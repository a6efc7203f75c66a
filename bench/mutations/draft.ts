/** Sheets that the bench changes before they are reviewed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import { cellAddress, parseAddress, qualifiedAddress } from '../../src/sheet/address';
import { cellKey, createGrid, type Area, type CellKey, type CellValue, type Grid } from '../../src/sheet/grid';

/** A sheet from A1 on. */
export interface Draft {
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  readonly numberFormats: ReadonlyMap<CellKey, string>;
}

/** A cell; row and column count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const COLUMNS_OF_EXCEL = 16_384;

/** A sheet as an official would type it; "" is a blank. @param merges "A1:C1" @param formats number formats by cell */
export function draftOf(sheet: string, rows: readonly (readonly CellValue[])[], merges: readonly string[] = [], formats: Readonly<Record<string, string>> = {}): Draft {
  const numberFormats = new Map(Object.entries(formats).map(([address, format]) => [cellKey(areaOf(address).top, areaOf(address).left), format]));
  return { sheet, rows: rows.map((row) => row.map((value) => (value === '' ? null : value))), merges: merges.map(areaOf), numberFormats };
}

/** Sheets of a sample, freed of what the plan itself contradicts: `corrections` by sheet and cell, { PL09: { J5: 1 } }. */
export function sampleDrafts(sample: string, sheets: readonly string[], corrections: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {}): readonly Draft[] {
  const grids = gridsOf(sample);
  return sheets.map((sheet) => {
    const grid = grids.find((one) => one.sheet === sheet);
    if (grid?.area?.top !== 0 || grid.area.left !== 0) throw new Error(`${sample} has no sheet ${sheet} that begins in A1`);
    const draft: Draft = { sheet, rows: grid.values, merges: grid.merges, numberFormats: grid.numberFormats };
    return Object.entries(corrections[sheet] ?? {}).reduce((corrected, [address, value]) => setCell(corrected, areaOf(address).top, areaOf(address).left, value), draft);
  });
}

/** Several starts take sheets of the same sample. */
const samples = new Map<string, readonly Grid[]>();

function gridsOf(sample: string): readonly Grid[] {
  const known = samples.get(sample);
  if (known !== undefined) return known;
  const reading = readWorkbookFile(readFileSync(path.join(__dirname, '../../assets/samples', `${sample}.xlsx`)));
  if (!reading.ok) throw new Error(`${sample} cannot be read: ${reading.error.code}`);
  samples.set(sample, reading.grids);
  return reading.grids;
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`not an address: ${address}`);
  return parsed.area;
}

export function setCell(draft: Draft, row: number, column: number, value: CellValue): Draft {
  const rows = draft.rows.map((cells, index) => {
    if (index !== row) return cells;
    const width = Math.max(cells.length, column + 1);
    return Array.from({ length: width }, (_, position) => (position === column ? value : (cells[position] ?? null)));
  });
  return { ...draft, rows };
}

/** The sheet after Excel deleted a row that no merged area begins in. */
export function deleteRow(draft: Draft, row: number): Draft {
  const up = (index: number): number => (index > row ? index - 1 : index);
  const merges = draft.merges.filter((merge) => merge.top !== row || merge.bottom !== row).map((merge) => ({ ...merge, top: up(merge.top), bottom: merge.bottom >= row ? merge.bottom - 1 : merge.bottom }));
  const formats = [...draft.numberFormats].filter(([key]) => rowOf(key) !== row).map(([key, format]) => [cellKey(up(rowOf(key)), key % COLUMNS_OF_EXCEL), format] as const);
  return { ...draft, rows: draft.rows.filter((_, index) => index !== row), merges, numberFormats: new Map(formats) };
}

function rowOf(key: CellKey): number {
  return Math.floor(key / COLUMNS_OF_EXCEL);
}

export function valueIn({ rows }: Draft, row: number, column: number): CellValue {
  return rows[row]?.[column] ?? null;
}

/** "PL07!C8" */
export function addressOf({ sheet, row, column }: Place): string {
  return qualifiedAddress(sheet, cellAddress(row, column));
}

/** Sheets that a change leaves alone are made into grids once. */
const grids = new WeakMap<Draft, Grid>();

export function gridOf(draft: Draft): Grid {
  const known = grids.get(draft) ?? makeGrid(draft);
  grids.set(draft, known);
  return known;
}

function makeGrid({ sheet, rows, merges, numberFormats }: Draft): Grid {
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  return createGrid({ sheet, area: { top: 0, left: 0, bottom: rows.length - 1, right }, values: rows, merges, numberFormats });
}
