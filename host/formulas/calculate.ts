/** Keeps the computed values of a workbook up to date. */
import type { Area, CellKey, CellValue } from '../../src/sheet/grid';
import { COLUMNS, ROWS } from '../workbook/area';
import { cellAddress, qualifiedAddress } from '../../src/sheet/address';
import type { Change } from '../workbook/changes';
import { columnOf, rowOf, usedArea, type Cell, type Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { affectedBy, formulasOf, type FormulaCell } from './affected';
import type { EngineTask } from './engine';

export interface Calculator {
  /** Computes what depends on the cells that have changed since the last call (or since the calculator was made). */
  calculate(workbook: Workbook): Promise<readonly Change[]>;
  /** Formulas whose last value was kept because the engine cannot compute them, as "PL07!C5". */
  readonly kept: ReadonlySet<string>;
}

/** Values that a result may have beside numbers, texts and truth values; other texts with "#" are the engine's own. */
const EXCEL_ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/**
 * Only formulas that depend on a change are computed; the others keep the values that Excel gave them. So do formulas
 * that the engine cannot compute: unknown functions, tables, other files, results of several cells, circles.
 */
export function createCalculator(workbook: Workbook): Calculator {
  let seen = snapshot(workbook);
  const kept = new Set<string>();
  return {
    kept,
    calculate: async (current) => {
      const changed = changesSince(seen, current);
      const changes = changed.size === 0 ? [] : await computeAffected(current, changed, kept);
      seen = snapshot(current);
      return changes;
    },
  };
}

/** The engine knows no HYPERLINK; one with a plain address gives what it shows. */
const LINK = /^=HYPERLINK\("(?:[^"]|"")*",/i;

type Snapshot = ReadonlyMap<Sheet, ReadonlyMap<CellKey, Cell>>;

const snapshot = (workbook: Workbook): Snapshot => new Map(workbook.sheets.map((sheet) => [sheet, new Map(sheet.cells)]));

/** Cells whose content is not what it was; formulas that have no value yet count as changed. */
function changesSince(seen: Snapshot, workbook: Workbook): Map<Sheet, Set<CellKey>> {
  const changed = new Map<Sheet, Set<CellKey>>();
  const note = (sheet: Sheet, key: CellKey): void => void changed.set(sheet, (changed.get(sheet) ?? new Set()).add(key));
  for (const sheet of workbook.sheets) {
    const before = seen.get(sheet);
    for (const [key, cell] of sheet.cells) {
      const old = before?.get(key);
      const isSame = old === cell || (old !== undefined && old.value === cell.value && old.formula === cell.formula);
      if (!isSame || (cell.formula !== null && cell.value === null)) note(sheet, key);
    }
    for (const key of before?.keys() ?? []) if (!sheet.cells.has(key)) note(sheet, key);
  }
  return changed;
}

async function computeAffected(workbook: Workbook, changed: ReadonlyMap<Sheet, ReadonlySet<CellKey>>, kept: Set<string>): Promise<Change[]> {
  const { dirty, cyclic } = affectedBy(formulasOf(workbook), changed);
  if (dirty.length === 0) return [];
  const { compute, hasFunction } = await import('./engine');
  const isComputable = (cell: FormulaCell): boolean =>
    cell.precedents !== null && !cyclic.has(cell) && cell.reading.functions.every((name) => hasFunction(name) || (name === 'HYPERLINK' && LINK.test(cell.formula)));
  const computable = dirty.filter(isComputable);
  dirty.forEach((cell) => kept.add(nameOf(cell)));
  if (computable.length === 0) return [];
  const results = await compute({ sheets: sheetsFor(workbook, computable), names: workbook.names, formulas: bySheet(computable) });
  return computable.flatMap((cell) => {
    const result = results.get(cell.sheet)?.get(cell.key);
    if (result === undefined || isEngineError(result)) return [];
    kept.delete(nameOf(cell));
    return setResult(cell, result);
  });
}

const nameOf = (cell: FormulaCell): string => qualifiedAddress(cell.sheet.name, cellAddress(rowOf(cell.key), columnOf(cell.key)));

const isEngineError = (result: CellValue): boolean => typeof result === 'string' && /^#[A-Z]+[!?]$/.test(result) && !EXCEL_ERROR.test(result);

function setResult({ sheet, key }: FormulaCell, value: CellValue): Change[] {
  const cell = sheet.cells.get(key);
  if (cell === undefined || cell.value === value) return [];
  sheet.cells.set(key, { ...cell, value });
  const [row, column] = [rowOf(key), columnOf(key)];
  return [{ what: 'computed', sheet: sheet.id, areas: [{ top: row, left: column, bottom: row, right: column }], by: 'addin' }];
}

/**
 * The sheets that the formulas stand on or look at (all where a function may look anywhere), as large as what they hold
 * and what is looked at: the engine takes a reference beyond its sheet for a mistake. Whole columns and rows end with
 * the sheet.
 */
function sheetsFor(workbook: Workbook, cells: readonly FormulaCell[]): EngineTask['sheets'] {
  const looksAnywhere = cells.some((cell) => cell.reading.functions.some((name) => name === 'INDIRECT' || name === 'OFFSET'));
  const seen = cells.flatMap((cell) => cell.precedents ?? []);
  const wanted = new Set([...cells.map((cell) => cell.sheet), ...seen.map(({ sheet }) => sheet)]);
  const sheets = workbook.sheets.filter((sheet) => sheet.kind === 'worksheet' && (looksAnywhere || wanted.has(sheet)));
  return new Map(sheets.map((sheet) => [sheet, extentOf(sheet, seen.filter((one) => one.sheet === sheet).map(({ area }) => area))]));
}

function extentOf(sheet: Sheet, seen: readonly Area[]): { rows: number; columns: number } {
  const areas = [usedArea(sheet, true), ...seen].filter((area) => area !== null);
  const last = (edges: number[], limit: number): number => edges.reduce((top, edge) => (edge < limit - 1 ? Math.max(top, edge) : top), 0) + 2;
  return { rows: last(areas.map((area) => area.bottom), ROWS), columns: last(areas.map((area) => area.right), COLUMNS) };
}

function bySheet(cells: readonly FormulaCell[]): Map<Sheet, Map<CellKey, string>> {
  const found = new Map<Sheet, Map<CellKey, string>>();
  for (const cell of cells) found.set(cell.sheet, (found.get(cell.sheet) ?? new Map<CellKey, string>()).set(cell.key, cell.formula.replace(LINK, '=CHOOSE(1,')));
  return found;
}

