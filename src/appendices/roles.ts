/** The parts that columns play in a family's tables, so that a person can say which column is which. */
import { LEVELS, type Level } from './level';

export interface Role<C = unknown> {
  /** Kept in workbooks: never changed. */
  readonly id: string;
  /** A header text that the family takes for this part; `own` is what the column's header says, for parts that carry a name. */
  label(own: string): string;
  /** The label carries the name of what the column is about, which the family reads from it. */
  readonly isNamed: boolean;
  /** The columns that play the part. */
  columnsOf(columns: C): readonly (number | null)[];
}

/** A part whose label says it all. */
export function role<C>(id: string, label: string, columnsOf: (columns: C) => readonly (number | null)[]): Role<C> {
  return { id, label: () => label, isNamed: false, columnsOf };
}

/** The ids of the parts that a level plays. */
export const LEVEL_IDS = { NTM: 'ntm', 'NTM nâng cao': 'advanced', 'NTM kiểu mẫu': 'model' } as const satisfies Readonly<Record<Level, string>>;

/** One part a level: "Đạt chuẩn NTM", "NTM nâng cao", "NTM kiểu mẫu". Where a header names no level, NTM is meant. */
export function levelRoles<C>(label: (level: Level, own: string) => string, columnsOf: (columns: C) => readonly { readonly column: number; readonly level: Level | null }[]): Role<C>[] {
  return LEVELS.map((level) => ({
    id: LEVEL_IDS[level],
    label: (own) => label(level, own),
    isNamed: false,
    columnsOf: (columns) => columnsOf(columns).flatMap((one) => ((one.level ?? 'NTM') === level ? [one.column] : [])),
  }));
}

/** One column a district or commune: its own header is its name, brought into the form in which names of places are known. */
export function districtRole<C>(columnsOf: (columns: C) => readonly number[]): Role<C> {
  return { id: 'district', label: (own) => `Huyện ${nameOf(own)}`, isNamed: true, columnsOf };
}

const PREFIX = /^(huyện|thị xã|thành phố|xã|phường|thị trấn|(tp|tx|h|x|p|tt)\.)\s*/iu;

/** "huyện Bạch thông (11 xã)" → "Bạch Thông Xã 11": words with capital letters, and a number behind them. */
function nameOf(own: string): string {
  const text = own.normalize('NFC').trim().replace(PREFIX, '');
  const words = (text.match(/\p{L}+/gu) ?? ['Không', 'Tên']).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const number = /\d{1,2}/.exec(text)?.[0];
  return [...words, ...(number === undefined ? [] : [number])].join(' ');
}
