/** Which formulas have to be computed again after some cells have changed. */
import type { Area, CellKey } from '../../src/sheet/grid';
import { columnOf, rowOf, type Sheet } from '../workbook/sheet';
import { sheetNamed, type Workbook } from '../workbook/workbook';
import { readFormula, type FormulaReading } from './references';

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly key: CellKey;
  readonly formula: string;
  readonly reading: FormulaReading;
  /** Its references with their sheets, those of its names included; null where one cannot be resolved. */
  readonly precedents: readonly { readonly sheet: Sheet; readonly area: Area }[] | null;
}

export type ChangedCells = ReadonlyMap<Sheet, ReadonlySet<CellKey>>;

/** Their result may change without any change of a cell they name. */
const VOLATILE = new Set(['INDIRECT', 'OFFSET', 'NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'CELL', 'INFO']);

export function formulasOf(workbook: Workbook): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    for (const [key, { formula }] of sheet.cells) {
      if (formula === null) continue;
      const reading = readFormula(formula);
      cells.push({ sheet, key, formula, reading, precedents: resolve(workbook, sheet, reading) });
    }
  }
  return cells;
}

function resolve(workbook: Workbook, sheet: Sheet, reading: FormulaReading, depth = 0): FormulaCell['precedents'] {
  const found: { sheet: Sheet; area: Area }[] = [];
  if (reading.isBeyond || depth > 5) return null;
  for (const reference of reading.references) {
    const target = reference.sheet === null ? sheet : sheetNamed(workbook, reference.sheet);
    if (target === null) return null;
    found.push({ sheet: target, area: reference.area });
  }
  for (const word of reading.names) {
    const same = workbook.names.filter((name) => name.name.toLowerCase() === word.toLowerCase());
    const name = same.find((one) => one.sheet === sheet.id) ?? same.find((one) => one.sheet === null);
    const inside = name === undefined ? null : resolve(workbook, sheet, readFormula(name.formula), depth + 1);
    if (inside === null) return null;
    found.push(...inside);
  }
  return found;
}

/** The formulas that changed themselves or depend on a changed cell, at any remove, and those that depend on themselves. */
export function affectedBy(cells: readonly FormulaCell[], changed: ChangedCells): { dirty: FormulaCell[]; cyclic: Set<FormulaCell> } {
  const index = indexByColumn(cells);
  const changedIndex = new Map([...changed].map(([sheet, keys]) => [sheet, columnsOf([...keys].map((key) => [key, true] as const))]));
  const state = new Map<FormulaCell, 'open' | boolean>();
  const cyclic = new Set<FormulaCell>();
  const isChanged = (cell: FormulaCell): boolean =>
    changed.get(cell.sheet)?.has(cell.key) === true ||
    cell.reading.functions.some((name) => VOLATILE.has(name)) ||
    (cell.precedents ?? []).some(({ sheet, area }) => !within(changedIndex.get(sheet), area).next().done);

  const visit = (start: FormulaCell): void => {
    const stack: { cell: FormulaCell; rest: Iterator<FormulaCell>; dirty: boolean }[] = [];
    const open = (cell: FormulaCell): void => {
      state.set(cell, 'open');
      stack.push({ cell, rest: precedingFormulas(cell, index), dirty: isChanged(cell) });
    };
    open(start);
    for (let top = stack[stack.length - 1]; top !== undefined; top = stack[stack.length - 1]) {
      const next = top.rest.next();
      if (next.done === true) {
        state.set(top.cell, top.dirty);
        stack.pop();
        const parent = stack[stack.length - 1];
        if (parent !== undefined && top.dirty) parent.dirty = true;
        continue;
      }
      const known = state.get(next.value);
      if (known === undefined) open(next.value);
      else if (known === true) top.dirty = true;
      else if (known === 'open') for (const { cell } of stack.slice(stack.findIndex((one) => one.cell === next.value))) cyclic.add(cell);
    }
  };
  for (const cell of cells) if (!state.has(cell)) visit(cell);
  return { dirty: cells.filter((cell) => state.get(cell) === true), cyclic };
}

type Columns<T> = ReadonlyMap<number, { readonly rows: readonly number[]; readonly items: readonly T[] }>;

/** By column, with rows in ascending order, so that what lies in an area is found quickly. */
function columnsOf<T>(entries: readonly (readonly [CellKey, T])[]): Columns<T> {
  const columns = new Map<number, { rows: number[]; items: T[] }>();
  for (const [key, item] of [...entries].sort(([one], [other]) => one - other)) {
    const column = columns.get(columnOf(key)) ?? { rows: [], items: [] };
    column.rows.push(rowOf(key));
    column.items.push(item);
    columns.set(columnOf(key), column);
  }
  return columns;
}

function indexByColumn(cells: readonly FormulaCell[]): Map<Sheet, Columns<FormulaCell>> {
  const entries = new Map<Sheet, (readonly [CellKey, FormulaCell])[]>();
  for (const cell of cells) {
    const list = entries.get(cell.sheet) ?? [];
    list.push([cell.key, cell]);
    entries.set(cell.sheet, list);
  }
  return new Map([...entries].map(([sheet, list]) => [sheet, columnsOf(list)]));
}

function* within<T>(columns: Columns<T> | undefined, area: Area): Generator<T> {
  if (columns === undefined) return;
  for (const [column, { rows, items }] of columns) {
    if (column < area.left || column > area.right) continue;
    for (let index = firstAtLeast(rows, area.top); index < rows.length && (rows[index] ?? 0) <= area.bottom; index++) yield items[index] as T;
  }
}

function firstAtLeast(rows: readonly number[], wanted: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* precedingFormulas(cell: FormulaCell, index: ReadonlyMap<Sheet, Columns<FormulaCell>>): Generator<FormulaCell> {
  for (const { sheet, area } of cell.precedents ?? []) yield* within(index.get(sheet), area);
}

