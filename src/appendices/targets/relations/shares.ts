/** R4 and R7: a share is what its note divides ("76/92 xã"), or the cumulative count of its level divided by the base that the note states. */
import { agreement, roundTo } from '../../../sheet/precision';
import { figureAt, type Figure } from '../../../sheet/figure';
import { textAt, type Grid } from '../../../sheet/grid';
import { cellAddress } from '../../../sheet/address';
import { findFraction, fractionReadings } from '../../../text/fraction';
import { fold, normalise } from '../../../text/fold';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { Level } from '../../level';
import { levelOfCount, levelOfShare } from '../levelOfRow';
import type { TargetColumns, TargetRow, TargetTable } from '../table';

export const shares: Relation<TargetTable> = {
  rules: ['targets/percent-of-base'],
  check: (table, grid) => table.data.rows.filter((row) => isShareRow(grid, row, table.columns)).flatMap((row) => checkRow(table, grid, row)),
};

function isShareRow(grid: Grid, { row }: TargetRow, { unit }: TargetColumns): boolean {
  return /^%/.test(textAt(grid, row, unit).trim());
}

type NumberFigure = Extract<Figure, { kind: 'number' }>;

/** What the share should be, and the cells that say so. */
interface Division {
  readonly numerator: number;
  readonly denominator: number;
  readonly cells: readonly string[];
}

function checkRow(table: TargetTable, grid: Grid, row: TargetRow): Finding[] {
  const { columns, sheet } = table;
  const figures = [columns.assigned, columns.registered, columns.cumulative].flatMap((column) => (column === null ? [] : [figureAt(grid, row.row, column)])).filter((figure): figure is NumberFigure => figure.kind === 'number');
  const division = inNote(grid, row, columns);
  if (division !== null) return checkAny(sheet, row.name, figures, division);
  const byBase = ofBase(table, grid, row);
  const cumulative = figures.filter((figure) => figure.column === columns.cumulative);
  return byBase === null ? [] : checkAny(sheet, row.name, cumulative, byBase);
}

/** "76/92 xã" in the note of a share of communes: one of the row's figures says it; which, only a single figure tells. */
function inNote(grid: Grid, { row, name }: TargetRow, { note }: TargetColumns): Division | null {
  const text = note === null ? '' : normalise(textAt(grid, row, note));
  const fraction = findFraction(text);
  const [reading, ...others] = fraction === null ? [] : fractionReadings(fraction);
  const words = fraction === null ? '' : fold(text.slice(0, fraction.start) + text.slice(fraction.end));
  const counted = fold(fraction?.unit ?? '').split(' ')[0] ?? '';
  if (note === null || reading === undefined || others.length > 0 || reading.denominator <= 0 || /\d/.test(words)) return null;
  if (counted === '' || !fold(name).split(' ').includes(counted)) return null;
  return { ...reading, cells: [cellAddress(row, note)] };
}

const BASE = /\b(?:tren|tinh tren|chia cho|tong so|toan tinh co|toan huyen co) (?:tong so )?(\d{1,4}) xa\b/;

/** "Tỷ lệ xã đạt chuẩn NTM" with "tính trên 92 xã" in a note of the table, beside the row that counts those communes. */
function ofBase(table: TargetTable, grid: Grid, row: TargetRow): Division | null {
  const level = levelOfShare(row.name);
  const count = level === null ? null : countRowOf(table, level);
  if (count?.cumulative?.op !== '==') return null;
  const stated = statedBase(grid, table, [row, count]);
  return stated === null ? null : { numerator: count.cumulative.value, denominator: stated.base, cells: [count.cumulative.cell, stated.cell] };
}

/** The one row that counts the communes at the level; null where there is none, or several. */
export function countRowOf({ data }: TargetTable, level: Level): TargetRow | null {
  const [count, ...others] = data.rows.filter((other) => other.isCount && levelOfCount(other.name) === level);
  return count === undefined || others.length > 0 ? null : count;
}

/** The base that the notes of these rows agree on, and where it stands; null where they state none. */
export function statedBase(grid: Grid, { columns: { note } }: TargetTable, rows: readonly TargetRow[]): { readonly base: number; readonly cell: string } | null {
  if (note === null) return null;
  const bases = rows.flatMap((one) => {
    const base = BASE.exec(fold(textAt(grid, one.row, note)))?.[1];
    return base === undefined ? [] : [{ base: Number(base), cell: cellAddress(one.row, note) }];
  });
  const [stated] = bases;
  return stated === undefined || stated.base < 1 || bases.some(({ base }) => base !== stated.base) ? null : stated;
}

/** Off by one in the last digit is truncation; where several figures stand in the row, none of which fits, another year's may be meant. */
function checkAny(sheet: string, name: string, figures: readonly NumberFigure[], { numerator, denominator, cells }: Division): Finding[] {
  const exact = (numerator / denominator) * 100;
  const agreements = figures.map((figure) => agreement(figure.value, figure.decimals, exact));
  const figure = figures[agreements.indexOf('near')] ?? figures[figures.length - 1];
  if (figure === undefined || agreements.includes('equal')) return [];
  const expected = roundTo(exact, figure.decimals);
  return [
    {
      rule: 'targets/percent-of-base',
      severity: agreements.includes('near') || figures.length > 1 ? 'warning' : 'error',
      sheet,
      cells: [figure.cell, ...cells],
      place: name,
      actual: figure.value,
      expected,
      difference: roundTo(figure.value - expected, figure.decimals),
      params: { numerator, denominator },
    },
  ];
}
