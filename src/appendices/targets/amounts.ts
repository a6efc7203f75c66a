/** The rows of a table as a tree of wholes and parts: numbers, letters and dashes tell how deep a row stands. */
import { figureAt, type Figure } from '../../sheet/figure';
import { textAt, type Grid } from '../../sheet/grid';
import { fold, normalise } from '../../text/fold';
import { isTotalLabel } from '../summaryRow';
import type { Recognition } from '../table';
import { kindOf } from './rows';
import type { TargetColumns } from './table';

/** What a row is to the row above it: one of the parts that add up to it, or some of what it holds ("trong đó"). */
export type PartRole = 'addend' | 'of-which';

export interface AmountRow {
  readonly row: number;
  readonly isNumbered: boolean;
  readonly name: string;
  /** Folded; "" where the cell is blank. */
  readonly unit: string;
  readonly role: PartRole;
  /** Does the row say that it is a sum: "Tổng vốn", "… gồm:"? */
  readonly isTotal: boolean;
  /** One figure a column of figures, from left to right. */
  readonly figures: readonly Figure[];
  readonly parts: readonly AmountRow[];
}

interface OpenRow extends AmountRow {
  readonly depth: number;
  readonly parts: AmountRow[];
  /** The row is nothing but "Trong đó:", and what follows it are parts of the row above. */
  readonly isMarker: boolean;
}

const OF_WHICH = /^(?:[-–+*] ?)?trong do\b/;
const BULLET = /^[-–+*] ?/;
const GATHERING = /\b(?:bao )?gom ?:?$/;
const DEPTHS: readonly RegExp[] = [/^[A-ZĐ][.)]?$/, /^[IVX]+[.)]?$/, /^\d+[.)]?$/, /^\d+\.\d+[.)]?$/, /^\d+(\.\d+){2,}[.)]?$/, /^[a-zđ][.)]$/, /^[-–*]/, /^\+/];
/** "I" and "V" are Roman numbers rather than letters. */
const ROMAN = /^[IVX]+[.)]?$/;

/** The rows that stand under no other. */
export function amountsOf(grid: Grid, { area, header, columns }: Recognition<TargetColumns>): readonly AmountRow[] {
  const root: OpenRow = { row: header.bottom, depth: -1, isNumbered: false, name: '', unit: '', role: 'addend', isTotal: false, isMarker: false, figures: [], parts: [] };
  let open: OpenRow[] = [root];
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    if (kindOf(grid, row, columns) === null && !OF_WHICH.test(fold(textAt(grid, row, columns.name)))) continue;
    const read = readRow(grid, row, area.right, columns, open);
    open = [...open.filter((above) => above.depth < read.depth), read];
    const above = open[open.length - 2];
    if (!read.isMarker) wholeOf(open.slice(0, -1))?.parts.push(above?.isMarker === true ? { ...read, role: 'of-which' } : read);
  }
  return root.parts;
}

function wholeOf(above: readonly OpenRow[]): OpenRow | undefined {
  return above.filter((row) => !row.isMarker).pop();
}

function readRow(grid: Grid, row: number, right: number, columns: TargetColumns, open: readonly OpenRow[]): OpenRow {
  const name = normalise(textAt(grid, row, columns.name));
  const number = columns.number === null ? '' : textAt(grid, row, columns.number);
  const figures = figureColumns(right, columns).map((column) => figureAt(grid, row, column));
  const isOfWhich = OF_WHICH.test(fold(name));
  const isMarker = isOfWhich && figures.every((figure) => figure.kind === 'blank');
  return {
    row,
    depth: isOfWhich && number === '' ? markerDepth(open, isMarker) : depthOf(number, name),
    isNumbered: number !== '',
    name,
    unit: fold(textAt(grid, row, columns.unit)),
    role: isOfWhich ? 'of-which' : 'addend',
    isTotal: isTotalLabel(name.replace(BULLET, '')) || GATHERING.test(fold(name)),
    isMarker,
    figures,
    parts: [],
  };
}

/** "Trong đó" speaks of the row above it: what follows a mere marker stands below that row, too. */
function markerDepth(open: readonly OpenRow[], isMarker: boolean): number {
  const last = open[open.length - 1];
  const depth = last?.isMarker === false && last.role === 'addend' ? last.depth : (wholeOf(open.filter((row) => row.role === 'addend'))?.depth ?? -1);
  return depth + (isMarker ? 0.25 : 0.5);
}

function depthOf(number: string, name: string): number {
  const text = number === '' ? name : number;
  if (ROMAN.test(text)) return 1;
  const depth = DEPTHS.findIndex((pattern) => pattern.test(text));
  return depth < 0 ? 0 : depth;
}

/** Every column that is neither number, name, unit nor note. */
function figureColumns(right: number, { number, name, unit, note }: TargetColumns): readonly number[] {
  const others = [number, name, unit, note];
  return Array.from({ length: right + 1 }, (_, column) => column).filter((column) => !others.includes(column) && column > Math.min(name, unit));
}
