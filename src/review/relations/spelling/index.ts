/** One column, one way to write: the decimal mark of its figures, and its quarters. Style only, so a note. */
import type { Finding } from '../../../appendices/finding';
import type { Table } from '../../../appendices/table';
import { cellAddress } from '../../../sheet/address';
import { valueAt, type Grid } from '../../../sheet/grid';
import { turnedAddress, turnedArea } from '../../../sheet/turned';
import { decimalMarkIn, quarterSpellingIn, type Written } from './written';

/** What is told of a column that has several spellings. */
interface Style {
  readonly rule: string;
  read(text: string): Written | null;
}

const DECIMALS: Style = { rule: 'figure/mixed-decimals', read: decimalMarkIn };
const QUARTERS: Style = { rule: 'table/quarter-spelling', read: quarterSpellingIn };

export function spellingFindings(tables: readonly Table[], grids: readonly Grid[]): readonly Finding[] {
  return tables.flatMap((table) => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet);
    return grid === undefined ? [] : findingsIn(table, grid);
  });
}

/** Where places stand side by side, what is written of one criterion stands in a row. */
function findingsIn(table: Table, grid: Grid): readonly Finding[] {
  const { turned, area } = table;
  if (turned === undefined) return findingsByColumn(table, grid);
  const found = findingsByColumn({ ...table, area: turnedArea(area), header: turned.header }, turned.grid);
  return found.map((finding) => ({ ...finding, cells: finding.cells.map(turnedAddress) }));
}

function findingsByColumn(table: Table, grid: Grid): readonly Finding[] {
  return columnsOf(table).flatMap((column) => stylesOf(table).flatMap((style) => mixed(table, grid, column, style) ?? []));
}

/** "1, 9" and "17.5" in an assignment are numbers of criteria. */
function stylesOf({ kind }: Table): readonly Style[] {
  return kind === 'agency-assignment' ? [QUARTERS] : [DECIMALS, QUARTERS];
}

/** Every column but that of the rows' own numbers ("1.1"). */
function columnsOf({ area, columns }: Table): readonly number[] {
  const number = typeof columns === 'object' && columns !== null && 'number' in columns ? columns.number : null;
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index).filter((column) => column !== number);
}

/** Of the unusual spellings, so many are quoted. */
const MOST_EXAMPLES = 5;

interface WrittenIn extends Written {
  readonly cell: string;
}

/** Told at the cells that are not written as most of the column is. */
function mixed({ sheet, area, header }: Table, grid: Grid, column: number, style: Style): Finding | null {
  const written: WrittenIn[] = [];
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const value = valueAt(grid, row, column);
    const found = typeof value === 'string' ? style.read(value) : null;
    if (found !== null) written.push({ ...found, cell: cellAddress(row, column) });
  }
  const usual = mostFrequent(written);
  const others = written.filter(({ spelling }) => spelling !== usual?.spelling);
  const [first] = others;
  if (usual === undefined || first === undefined) return null;
  return { rule: style.rule, severity: 'info', sheet, cells: [...others.map(({ cell }) => cell), usual.cell], actual: [...new Set(others.map(({ text }) => text))].slice(0, MOST_EXAMPLES), expected: usual.text };
}

/** The first one that is written as most of them are. */
function mostFrequent(written: readonly WrittenIn[]): WrittenIn | undefined {
  const counts = new Map<string, number>();
  for (const { spelling } of written) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return written.find(({ spelling }) => counts.get(spelling) === most);
}
