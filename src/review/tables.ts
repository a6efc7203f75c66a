/** Recognising, reading and checking the tables of one sheet. */
import { families } from '../appendices';
import type { Finding } from '../appendices/finding';
import type { Family, Recognition, Table } from '../appendices/table';
import { areaAddress } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { RuleDefect } from './result';

export interface SheetTables {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly defects: readonly RuleDefect[];
}

/** A family or rule that throws is a defect of ours: it is reported with its table and hides nothing else. */
export function checkSheet(grid: Grid): SheetTables {
  const tables: Table[] = [];
  const findings: Finding[] = [];
  const defects: RuleDefect[] = [];
  for (const family of families) {
    const recognised = guarded(() => family.recognise(grid), defects, { rule: family.kind, sheet: grid.sheet, range: '' }) ?? [];
    for (const recognition of recognised) {
      if (tables.some((table) => overlaps(table, recognition))) continue;
      const at = { rule: family.kind, sheet: grid.sheet, range: areaAddress(recognition.area) };
      const table = guarded(() => family.read(grid, recognition), defects, at);
      if (table === null) continue;
      tables.push(table);
      findings.push(...checkTable(family, table, grid, defects));
    }
  }
  tables.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  return { tables, findings, defects };
}

function checkTable(family: Family, table: Table, grid: Grid, defects: RuleDefect[]): readonly Finding[] {
  return family.relations.flatMap((relation) => {
    const at = { rule: relation.rules[0] ?? family.kind, sheet: table.sheet, range: areaAddress(table.area) };
    return guarded(() => relation.check(table, grid), defects, at) ?? [];
  });
}

function overlaps(table: Table, { area }: Recognition): boolean {
  return table.area.top <= area.bottom && area.top <= table.area.bottom && table.area.left <= area.right && area.left <= table.area.right;
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
