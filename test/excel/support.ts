import { createWorkbook, sheetNamed, startHost, styleAt, typeInto, type Host, type HostOptions, type Sheet, type Workbook } from '../../host';
import type { Finding, Severity } from '../../src/appendices/finding';
import type { Outcome } from '../../src/excel';
import type { CellContent, Edit } from '../../src/sheet/edit';
import { cellKey, type CellValue } from '../../src/sheet/grid';
import { parseAddress } from '../../src/sheet/address';

export type Rows = readonly (readonly CellValue[])[];

export interface Opened {
  readonly workbook: Workbook;
  readonly host: Host;
  sheet(name: string): Sheet;
}

/** A workbook with these sheets, typed in cell by cell, behind the genuine client. */
export function open(sheets: Readonly<Record<string, Rows>>, options?: HostOptions): Opened {
  const workbook = createWorkbook(Object.keys(sheets));
  for (const [name, rows] of Object.entries(sheets)) {
    rows.forEach((line, row) => line.forEach((value, column) => typeInto(workbook, sheetNamed(workbook, name)!, row, column, value)));
  }
  return openWith(workbook, options);
}

/** The workbook behind the genuine client. */
export function openWith(workbook: Workbook, options?: HostOptions): Opened {
  const sheet = (name: string): Sheet => {
    const found = sheetNamed(workbook, name);
    if (found === null) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  return { workbook, host: startHost(workbook, options), sheet };
}

/** What a call returned; fails the test where Excel refused. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

export function finding(severity: Severity, sheet: string, ...cells: string[]): Finding {
  return { rule: 'roadmap/cumulative', severity, sheet, cells };
}

/** "=…" is a formula, anything else a value. */
export function content(text: CellValue): CellContent {
  return typeof text === 'string' && text.startsWith('=') ? { value: null, formula: text } : { value: text, formula: null };
}

export function edit(sheet: string, address: string, before: CellValue, after: CellValue, numberFormat?: string): Edit {
  const area = parseAddress(address)!.area;
  return {
    sheet,
    row: area.top,
    column: area.left,
    before: content(before),
    after: content(after),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    rule: 'roadmap/cumulative',
    ticked: true,
  };
}

/** What the cell of the in-memory workbook holds: its formula, or its value. */
export function held(sheet: Sheet, address: string): CellValue {
  const { top, left } = parseAddress(address)!.area;
  const cell = sheet.cells.get(cellKey(top, left));
  return cell?.formula ?? cell?.value ?? null;
}

export function numberFormat(sheet: Sheet, address: string): string {
  const { top, left } = parseAddress(address)!.area;
  return styleAt(sheet, top, left).numberFormat;
}
