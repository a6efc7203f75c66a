/** Which totals and counts each total is made of, as numbers. */
import { cellKey, type CellKey } from '../../sheet/grid';
import type { Input, Operand, Total } from '../total';

/** Operands are positions of totals, or, below zero, `~` positions of counts. */
export interface Wiring {
  /** What the cells count. */
  readonly counts: Float64Array;
  readonly partsOf: readonly Int32Array[];
  /** `NONE` where nothing divides. */
  readonly baseOf: Int32Array;
  /** The totals that a total, or a count, is part of; ascending. */
  readonly aboveTotal: readonly Int32Array[];
  readonly aboveCount: readonly Int32Array[];
}

export const NONE = 0x7fffffff;

/** A cell that may change alone, and the position of its count. */
export interface WiredInput {
  readonly position: number;
  readonly input: Input;
}

/** `positions`: that of each total, by its cell. */
export function wire(totals: readonly Total[], positions: ReadonlyMap<CellKey, number>): { readonly inputs: ReadonlyMap<CellKey, WiredInput>; readonly wiring: Wiring } {
  const counts: number[] = [];
  const inputs = new Map<CellKey, WiredInput>();
  const codeOf = (operand: Operand): number => {
    if (operand.kind === 'total') return positions.get(cellKey(operand.row, operand.column)) ?? NONE;
    const { input, value } = operand;
    const known = input === undefined ? undefined : inputs.get(cellKey(input.row, input.column));
    if (known !== undefined) return ~known.position;
    const position = counts.push(value) - 1;
    if (input !== undefined) inputs.set(cellKey(input.row, input.column), { position, input });
    return ~position;
  };
  const partsOf = totals.map(({ parts }) => Int32Array.from(parts, codeOf));
  const baseOf = Int32Array.from(totals, ({ base }) => (base === undefined ? NONE : codeOf(base)));
  const aboveTotal: number[][] = totals.map(() => []);
  const aboveCount: number[][] = counts.map(() => []);
  partsOf.forEach((parts, position) => {
    const base = baseOf[position] ?? NONE;
    for (const code of new Set(base === NONE ? parts : [...parts, base])) (code < 0 ? aboveCount[~code] : aboveTotal[code])?.push(position);
  });
  const packed = (lists: readonly number[][]): Int32Array[] => lists.map((list) => Int32Array.from(list));
  return { inputs, wiring: { counts: Float64Array.from(counts), partsOf, baseOf, aboveTotal: packed(aboveTotal), aboveCount: packed(aboveCount) } };
}
