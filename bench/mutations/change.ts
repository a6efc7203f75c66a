/** Changes that break what must hold in a table, and how they are written down. */
import type { Severity } from '../../src/appendices/finding';
import type { CellValue } from '../../src/sheet/grid';
import type { Random } from '../random';
import { addressOf, setCell, valueIn, type Draft, type Place } from './draft';

/** Tables without a mistake, and the changes that the bench knows to break them. */
export interface Start {
  /** The code name of the family. */
  readonly family: string;
  /** What sets this layout apart from others of the family. */
  readonly name: string;
  readonly workbook: readonly Draft[];
  /** What else is looked for beside errors and warnings. */
  readonly counts?: readonly Severity[];
  /** By kind of change. */
  readonly changes: Readonly<Record<string, Breaks>>;
}

/** One change drawn at random; null where what was drawn would break nothing. */
export type Breaks = (random: Random) => Change | null;

export interface Change {
  /** For people: "PL07!C8: 12 → 14". */
  readonly what: string;
  readonly workbook: readonly Draft[];
  /** The cell changed and those that it now contradicts: "PL07!C8". */
  readonly cells: readonly string[];
}

export interface NewValue extends Place {
  readonly value: CellValue;
}

/** Writes the values and says so. @param contradicted cells besides those changed where the contradiction may be told */
export function changed(workbook: readonly Draft[], values: readonly NewValue[], contradicted: readonly Place[]): Change {
  const what = values.map((one) => `${addressOf(one)}: ${shown(valueOf(workbook, one))} → ${shown(one.value)}`).join('; ');
  const after = values.reduce((drafts, { sheet, row, column, value }) => replaced(drafts, sheet, (draft) => setCell(draft, row, column, value)), workbook);
  return { what, workbook: after, cells: [...values, ...contradicted].map(addressOf) };
}

export function replaced(workbook: readonly Draft[], sheet: string, change: (draft: Draft) => Draft): readonly Draft[] {
  return workbook.map((draft) => (draft.sheet === sheet ? change(draft) : draft));
}

export function draftNamed(workbook: readonly Draft[], sheet: string): Draft {
  const draft = workbook.find((one) => one.sheet === sheet);
  if (draft === undefined) throw new Error(`no sheet ${sheet}`);
  return draft;
}

export function valueOf(workbook: readonly Draft[], { sheet, row, column }: Place): CellValue {
  return valueIn(draftNamed(workbook, sheet), row, column);
}

export function textOf(workbook: readonly Draft[], place: Place): string {
  return String(valueOf(workbook, place) ?? '');
}

function shown(value: CellValue): string {
  return value === null ? '(trống)' : JSON.stringify(value);
}

/** "05" → 5, "37 xã" → 37, "≥ 25" and blanks → null. */
export function countIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const written = /^(\d+)(?: \p{L}+|\.)?$/u.exec(String(value ?? ''));
  return written === null ? null : Number(written[1]);
}

/** Another count in the manner of the one before it: "05" → "07", "37 xã" → "38 xã". */
export function likeCount(before: CellValue, count: number): CellValue {
  if (typeof before !== 'string') return count;
  const width = /^\d+/.exec(before)?.[0].length ?? 1;
  return String(count).padStart(width, '0') + before.replace(/^\d+/, '');
}

/** A count that is another one: up to nine more or less, not below 0. */
export function otherCount(random: Random, count: number): number {
  const other = count + random.pick([-1, 1]) * random.integer(1, 9);
  return other >= 0 && other !== count ? other : count + random.integer(1, 9);
}
