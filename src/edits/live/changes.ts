/** What a person changed in a sheet, put into the grid. */
import { cellKey, createGrid, type Area, type CellValue, type Grid } from '../../sheet/grid';

/** What a cell holds after an edit. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With "=", or null. */
  readonly formula: string | null;
}

/** A grid whose values can be written. */
export interface OwnGrid {
  readonly grid: Grid;
  /** The cell must lie within the grid's area. */
  write(row: number, column: number, value: CellValue): void;
}

export function withOwnValues(grid: Grid): OwnGrid {
  const values = grid.values.map((row) => [...row]);
  const { top, left } = grid.area ?? { top: 0, left: 0 };
  return {
    grid: { ...grid, values },
    write: (row, column, value) => {
      const cells = values[row - top];
      if (cells !== undefined) cells[column - left] = value;
    },
  };
}

/** A new grid with these cells, as large as they need it. */
export function withChanges(grid: Grid, changes: readonly CellChange[]): Grid {
  const area = changes.reduce<Area | null>((reached, { row, column }) => around(reached, row, column), grid.area);
  if (area === null) return grid;
  const { top, left } = grid.area ?? area;
  const values: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = grid.values[row - top] ?? [];
    values.push(Array.from({ length: area.right - area.left + 1 }, (_, index) => cells[index + area.left - left] ?? null));
  }
  const formulas = new Map(grid.formulas);
  for (const { row, column, value, formula } of changes) {
    const cells = values[row - area.top];
    if (cells !== undefined) cells[column - area.left] = value === '' ? null : value;
    if (formula === null) formulas.delete(cellKey(row, column));
    else formulas.set(cellKey(row, column), formula);
  }
  return createGrid({ ...grid, area, values, formulas, runs: withoutChanged(grid, changes) });
}

/** The stretches of a text in several fonts are gone with the text. */
function withoutChanged({ runs }: Grid, changes: readonly CellChange[]): Grid['runs'] {
  const changed = new Set(changes.map(({ row, column }) => cellKey(row, column)));
  return new Map([...runs].filter(([key]) => !changed.has(key)));
}

function around(area: Area | null, row: number, column: number): Area {
  if (area === null) return { top: row, left: column, bottom: row, right: column };
  return { top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) };
}
