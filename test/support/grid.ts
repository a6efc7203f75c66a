/** Sheets for tests, written as an official would see them. */
import { parseAddress } from '../../src/sheet/address';
import { cellKey, createGrid, type Area, type CellValue, type Grid } from '../../src/sheet/grid';

export interface SheetExtras {
  /** Merged areas: "A1:M1". */
  readonly merges?: readonly string[];
  /** Number formats by area: { 'E6:E18': '0.0%' }. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by cell: { D7: '=D6+C7' }; the value stands in the rows. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Where the first row of values stands; A1 unless told. */
  readonly at?: string;
}

/** A sheet with these rows; "" and null are blanks. */
export function gridOf(sheet: string, rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): Grid {
  const { top, left } = areaOf(extras.at ?? 'A1');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const numberFormats = new Map<number, string>();
  for (const [address, format] of Object.entries(extras.formats ?? {})) {
    const area = areaOf(address);
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) numberFormats.set(cellKey(row, column), format);
  }
  return createGrid({
    sheet,
    area: rows.length === 0 ? null : { top, left, bottom: top + rows.length - 1, right: left + width - 1 },
    values: rows.map((row) => row.map((value) => (value === '' ? null : value))),
    merges: (extras.merges ?? []).map(areaOf),
    numberFormats,
    formulas: new Map(Object.entries(extras.formulas ?? {}).map(([address, formula]) => [cellKey(areaOf(address).top, areaOf(address).left), formula])),
  });
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`not an address: ${address}`);
  return parsed.area;
}
