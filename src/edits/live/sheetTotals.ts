/** The totals of one sheet: what they must hold, what stands in their cells, and what follows an edit. */
import type { Plan } from '../../sheet/edit';
import { cellKey, valueAt, type CellKey, type CellValue, type Grid } from '../../sheet/grid';
import { editFor, statusOf, totalCellAt, withoutText, type Status, type TotalCell } from '../totalCell';
import type { Operand, Total } from '../total';
import { Arithmetic } from './arithmetic';
import { inOrder } from './order';
import { wire, type WiredInput } from './wiring';

export type Tally = Readonly<Record<Status, number>>;

export class SheetTotals {
  /** In the order of computing: each after those that it is made of. */
  readonly totals: readonly Total[];
  readonly #arithmetic: Arithmetic;
  readonly #cells: TotalCell[];
  readonly #statuses: Status[];
  /** 1: a blank cell, whose status is the same whatever number must stand there. */
  readonly #isOpen: Uint8Array;
  readonly #tally: Record<Status, number>;
  readonly #inputs: ReadonlyMap<CellKey, WiredInput>;
  readonly #positions: ReadonlyMap<CellKey, number>;
  /** The positions of the totals in the order in which the families name them. */
  readonly #named: readonly number[];

  constructor(grid: Grid, all: readonly Total[]) {
    const named = withoutText(grid, all);
    this.totals = inOrder(named);
    this.#positions = new Map(this.totals.map(({ row, column }, position) => [cellKey(row, column), position]));
    const { inputs, wiring } = wire(this.totals, this.#positions);
    this.#inputs = inputs;
    this.#cells = this.totals.map((total) => totalCellAt(grid, total));
    this.#arithmetic = new Arithmetic(this.totals, wiring, Float64Array.from(this.#cells, ({ number }) => number ?? Number.NaN));
    this.#statuses = this.totals.map(() => 'left');
    this.#isOpen = new Uint8Array(this.totals.length);
    this.#tally = { right: 0, blank: 0, wrong: 0, left: this.totals.length };
    for (let position = 0; position < this.totals.length; position++) this.#compare(position);
    const positions = new Map(this.totals.map((total, position) => [total, position]));
    this.#named = named.flatMap((total) => positions.get(total) ?? []);
  }

  /** What the cell of each total would hold. */
  get stored(): Float64Array {
    return this.#arithmetic.stored;
  }

  /** How many totals are right, blank, wrong, or left to the person. */
  get tally(): Tally {
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
   * totals that must now hold something else; valid until the next update.
   */
  update(grid: Grid, cells: readonly { readonly row: number; readonly column: number }[]): Int32Array {
    const arithmetic = this.#arithmetic;
    const restated: number[] = [];
    for (const { row, column } of cells) {
      const key = cellKey(row, column);
      const known = this.#inputs.get(key);
      const count = known?.input.recount(valueAt(grid, row, column)) ?? null;
      if (known !== undefined && count !== null) arithmetic.count(known.position, count);
      const position = this.#positions.get(key);
      const total = position === undefined ? undefined : this.totals[position];
      if (position === undefined || total === undefined) continue;
      const cell = totalCellAt(grid, total);
      this.#cells[position] = cell;
      arithmetic.state(position, cell.number ?? Number.NaN);
      restated.push(position);
    }
    const changed = arithmetic.compute();
    for (const position of restated) this.#compare(position);
    for (let index = 0; index < changed.length; index++) {
      const position = changed[index] ?? 0;
      if (this.#isOpen[position] === 0) this.#compare(position);
    }
    return changed;
  }

  /** Is what stands there what must stand there? */
  #compare(position: number): void {
    const [cell, total, before] = [this.#cells[position], this.totals[position], this.#statuses[position]];
    if (cell === undefined || total === undefined || before === undefined) return;
    const value = this.#arithmetic.values[position] ?? Number.NaN;
    const status = statusOf(cell, total, value);
    this.#tally[before]--;
    this.#tally[status]++;
    this.#statuses[position] = status;
    this.#isOpen[position] = status === 'blank' && total.isZeroBlank !== true && (total.base === undefined || isFixed(total.base)) ? 1 : 0;
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

function isFixed(operand: Operand): boolean {
  return operand.kind === 'count' && operand.input === undefined;
}
