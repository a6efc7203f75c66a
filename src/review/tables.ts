/** Recognising, reading and checking the tables of one sheet. */
import { families } from '../appendices';
import type { Finding } from '../appendices/finding';
import type { Family, Recognition, Table } from '../appendices/table';
import { areaAddress } from '../sheet/address';
import { doOverlap, type Grid } from '../sheet/grid';
import { applyCorrection } from './corrections/applyCorrection';
import { withoutOverlaps, type Found, type Taken } from './overlaps';
import type { Recognised, RuleDefect, UnappliedCorrection } from './result';
import type { Correction, StatedTable } from './state';
import { factsOf, sureness } from './sureness';

/** A table and how it came to be taken for what it is. */
export interface CheckedTable {
  readonly table: Table;
  readonly recognised: Recognised;
  /** Where a person said what it is. */
  readonly correction?: StatedTable;
}

export interface SheetTables {
  /** From top to bottom. */
  readonly checked: readonly CheckedTable[];
  readonly findings: readonly Finding[];
  readonly defects: readonly RuleDefect[];
  readonly unapplied: readonly UnappliedCorrection[];
}

/** What is found while a sheet is gone through. */
interface Draft {
  readonly isChecking: boolean;
  readonly stated: CheckedTable[];
  readonly found: { readonly table: Table; readonly family: Family; readonly rivals: readonly Found[] }[];
  readonly findings: Finding[];
  readonly defects: RuleDefect[];
  readonly unapplied: UnappliedCorrection[];
}

/**
 * The tables that a person stated, then those that the families recognise in the rest. A family or rule that throws is a
 * defect of ours: it is reported with its table and hides nothing else.
 */
export function checkSheet(grid: Grid, corrections: readonly Correction[]): SheetTables {
  return readSheet(grid, corrections, true);
}

/** The tables of a sheet from top to bottom, unchecked: for what needs no findings. */
export function tablesOfSheet(grid: Grid, corrections: readonly Correction[]): readonly Table[] {
  return readSheet(grid, corrections, false).checked.map(({ table }) => table);
}

function readSheet(grid: Grid, corrections: readonly Correction[], isChecking: boolean): SheetTables {
  const draft: Draft = { isChecking, stated: [], found: [], findings: [], defects: [], unapplied: [] };
  for (const correction of corrections) if (correction.sheet === grid.sheet && 'kind' in correction) takeStated(grid, correction, draft);
  const found = families.flatMap((family) => {
    const recognised = guarded(() => family.recognise(grid), draft.defects, { rule: family.kind, sheet: grid.sheet, range: '' }) ?? [];
    return recognised.filter(({ area }) => !draft.stated.some(({ table }) => doOverlap(table.area, area))).map((recognition) => ({ family, recognition }));
  });
  for (const taken of withoutOverlaps(grid, found)) readFound(grid, taken, draft);
  const { findings, defects, unapplied } = draft;
  return { checked: explained(grid, draft), findings, defects, unapplied };
}

function takeStated(grid: Grid, correction: StatedTable, draft: Draft): void {
  const at = { rule: correction.kind, sheet: grid.sheet, range: correction.header };
  const applied = guarded(() => applyCorrection(grid, correction), draft.defects, at);
  if (applied === null) return;
  if (typeof applied === 'string') return void draft.unapplied.push({ correction, problem: applied });
  if (draft.stated.some(({ table }) => doOverlap(table.area, applied.recognition.area))) return void draft.unapplied.push({ correction, problem: 'overlap' });
  const table = readAndCheck(applied.grid, applied.family, applied.recognition, draft);
  if (table !== null) draft.stated.push({ table, recognised: { sureness: 'stated', ...factsOf(applied.family, table) }, correction });
}

function readFound(grid: Grid, { family, recognition, rivals }: Taken, draft: Draft): void {
  const table = readAndCheck(grid, family, recognition, draft);
  if (table !== null) draft.found.push({ table, family, rivals });
}

function readAndCheck(grid: Grid, family: Family, recognition: Recognition, { isChecking, findings, defects }: Draft): Table | null {
  const table = guarded(() => family.read(grid, recognition), defects, { rule: family.kind, sheet: grid.sheet, range: areaAddress(recognition.area) });
  if (table !== null && isChecking) findings.push(...checkTable(family, table, grid, defects));
  return table;
}

/** Every table with how sure it is: the lines between it and the table above it may name it. */
function explained(grid: Grid, { stated, found }: Draft): CheckedTable[] {
  const tables = [...stated, ...found].map(({ table }) => table);
  const rowAfterTableAbove = ({ header }: Table): number => Math.max(0, ...tables.filter(({ area }) => area.bottom < header.top).map(({ area }) => area.bottom + 1));
  const checked = found.map(({ table, family, rivals }) => ({ table, recognised: sureness(grid, table, family, rivals, rowAfterTableAbove(table)) }));
  return [...stated, ...checked].sort((a, b) => a.table.area.top - b.table.area.top || a.table.area.left - b.table.area.left);
}

function checkTable(family: Family, table: Table, grid: Grid, defects: RuleDefect[]): readonly Finding[] {
  return family.relations.flatMap((relation) => {
    const at = { rule: relation.rules[0] ?? family.kind, sheet: table.sheet, range: areaAddress(table.area) };
    return guarded(() => relation.check(table, grid), defects, at) ?? [];
  });
}

/** The result, or null after a defect was noted. */
export function guarded<T>(run: () => T, defects: RuleDefect[], at: Omit<RuleDefect, 'detail'>): T | null {
  try {
    return run();
  } catch (error) {
    defects.push({ ...at, detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    return null;
  }
}
