/**
 * The totals of one sheet in flat arrays, each after those that it is made of: after a change of one cell only what
 * depends on it is computed again.
 */
import type { Plan } from '../../sheet/edit';
import { cellKey, valueAt, type CellKey, type CellValue, type Grid } from '../../sheet/grid';
import { roundTo } from '../../sheet/precision';
import { editFor, standingAt, statusOf, type Standing, type Status } from '../standing';
import type { Input, Operand, Total } from '../total';
import { inOrder } from './order';

/** Operands are positions of totals, or, below zero, `~` positions of counts. */
interface Wiring {
  readonly partsOf: readonly Int32Array[];
  /** `NONE` where nothing divides. */
  readonly baseOf: Int32Array;
  /** The totals that a total, or a count, is part of; ascending. */
  readonly aboveTotal: readonly Int32Array[];
  readonly aboveCount: readonly Int32Array[];
}

const NONE = 0x7fffffff;

export class SheetTotals {
  /** In the order of computing. */
  readonly totals: readonly Total[];
  /** What each total must hold, in the unit shown. */
  readonly values: Float64Array;
  /** What each total's cell would hold. */
  readonly stored: Float64Array;
  readonly #standings: Standing[];
  readonly #statuses: Status[];
  readonly #tally: Record<Status, number> = { right: 0, blank: 0, wrong: 0, left: 0 };
  /** What the totals above see: the number that stands in the cell, else what it must hold. */
  readonly #seen: Float64Array;
  readonly #counts: Float64Array;
  readonly #inputs: ReadonlyMap<CellKey, { readonly position: number; readonly input: Input }>;
  readonly #wiring: Wiring;
  readonly #isDue: Uint8Array;
  #firstDue = Infinity;
  #lastDue = -1;
  readonly #changed: Int32Array;
  readonly #positions: ReadonlyMap<CellKey, number>;
  /** The positions of the totals in the order in which the families name them. */
  readonly #named: readonly number[];

  constructor(grid: Grid, named: readonly Total[]) {
    const ordered = inOrder(named);
    const size = ordered.length;
    this.totals = ordered;
    this.values = new Float64Array(size);
    this.stored = new Float64Array(size);
    this.#seen = new Float64Array(size);
    this.#isDue = new Uint8Array(size);
    this.#changed = new Int32Array(size);
    this.#positions = new Map(ordered.map(({ row, column }, position) => [cellKey(row, column), position]));
    const { counts, inputs, wiring } = wire(ordered, this.#positions);
    this.#counts = counts;
    this.#inputs = inputs;
    this.#wiring = wiring;
    this.#standings = ordered.map((total) => standingAt(grid, total));
    this.#statuses = ordered.map(() => 'left');
    this.#tally.left = size;
    const positions = new Map(ordered.map((total, position) => [total, position]));
    this.#named = named.flatMap((total) => positions.get(total) ?? []);
    for (let position = 0; position < size; position++) this.#compute(position);
  }

  /** How many totals are blank although something is known for them, and how many say something else. */
  get tally(): Readonly<Record<Status, number>> {
    return this.#tally;
  }

  /** Can the cell hold `after` instead of `before` without its table being read anew? */
  takes(row: number, column: number, before: CellValue, after: CellValue): boolean {
    const key = cellKey(row, column);
    const input = this.#inputs.get(key)?.input;
    const position = this.#positions.get(key);
    if (input === undefined && position === undefined) return false;
    const isFree = position === undefined || (this.totals[position]?.isFree === true && typeof before === 'number' && typeof after === 'number');
    return isFree && (input === undefined || input.recount(after) !== null);
  }

  /**
   * Takes over cells that now hold something else (`takes`), and computes what depends on them. Returns the positions of the
   * totals that must now hold something else; the array is written anew by the next change.
   */
  update(grid: Grid, cells: readonly { readonly row: number; readonly column: number }[]): Int32Array {
    for (const { row, column } of cells) {
      const key = cellKey(row, column);
      const known = this.#inputs.get(key);
      const count = known?.input.recount(valueAt(grid, row, column)) ?? null;
      if (known !== undefined && count !== null && this.#counts[known.position] !== count) {
        this.#counts[known.position] = count;
        this.#markDue(this.#wiring.aboveCount[known.position]);
      }
      const position = this.#positions.get(key);
      const total = position === undefined ? undefined : this.totals[position];
      if (position !== undefined && total !== undefined) this.#stand(position, standingAt(grid, total));
    }
    return this.#computeDue();
  }

  #stand(position: number, standing: Standing): void {
    this.#standings[position] = standing;
    this.#isDue[position] = 1;
    if (position < this.#firstDue) this.#firstDue = position;
    if (position > this.#lastDue) this.#lastDue = position;
  }

  #markDue(positions: Int32Array | undefined): void {
    if (positions === undefined) return;
    for (let index = 0; index < positions.length; index++) {
      const position = positions[index] ?? 0;
      this.#isDue[position] = 1;
      if (position < this.#firstDue) this.#firstDue = position;
      if (position > this.#lastDue) this.#lastDue = position;
    }
  }

  /** Each total stands after those that it is made of, so that one way through them is enough. */
  #computeDue(): Int32Array {
    let changes = 0;
    for (let position = this.#firstDue; position <= this.#lastDue; position++) {
      if (this.#isDue[position] === 0) continue;
      this.#isDue[position] = 0;
      const seen = this.#seen[position];
      if (this.#compute(position)) this.#changed[changes++] = position;
      if (this.#seen[position] !== seen) this.#markDue(this.#wiring.aboveTotal[position]);
    }
    this.#firstDue = Infinity;
    this.#lastDue = -1;
    return this.#changed.subarray(0, changes);
  }

  /** Computes one total; true where it is another number than before. */
  #compute(position: number): boolean {
    const total = this.totals[position];
    const standing = this.#standings[position];
    const parts = this.#wiring.partsOf[position];
    if (total === undefined || standing === undefined || parts === undefined) return false;
    let sum = 0;
    for (let index = 0; index < parts.length; index++) sum += this.#operand(parts[index] ?? NONE);
    const base = this.#wiring.baseOf[position] ?? NONE;
    const quotient = base === NONE ? sum : sum / this.#operand(base);
    const { times = 1, storedTimes = times, decimals } = total;
    const value = quotient * times;
    const isNew = value !== this.values[position];
    this.values[position] = value;
    this.stored[position] = decimals === undefined ? quotient * storedTimes : roundTo(quotient * storedTimes, decimals);
    this.#seen[position] = standing.number ?? value;
    this.#setStatus(position, statusOf(standing, total, value));
    return isNew;
  }

  #operand(code: number): number {
    return (code < 0 ? this.#counts[~code] : this.#seen[code]) ?? Number.NaN;
  }

  #setStatus(position: number, status: Status): void {
    const before = this.#statuses[position];
    if (before === undefined || before === status) return;
    this.#tally[before]--;
    this.#tally[status]++;
    this.#statuses[position] = status;
  }

  /** An edit for every total that is blank or says something else, in the order in which the families name them. */
  plan(grid: Grid): Plan {
    return this.#named.flatMap((position) => {
      const status = this.#statuses[position];
      const total = this.totals[position];
      if (total === undefined || (status !== 'blank' && status !== 'wrong')) return [];
      return [editFor(grid, total, this.stored[position] ?? 0, status)];
    });
  }
}

function wire(totals: readonly Total[], positions: ReadonlyMap<CellKey, number>): { counts: Float64Array; inputs: Map<CellKey, { position: number; input: Input }>; wiring: Wiring } {
  const counts: number[] = [];
  const inputs = new Map<CellKey, { position: number; input: Input }>();
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
  return { counts: Float64Array.from(counts), inputs, wiring: { partsOf, baseOf, aboveTotal: packed(aboveTotal), aboveCount: packed(aboveCount) } };
}
