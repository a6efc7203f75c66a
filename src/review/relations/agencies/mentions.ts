/** The agencies that the other tables of a workbook name, and for what. */
import type { Level } from '../../../appendices/level';
import type { LevelPlanTable } from '../../../appendices/level-plan/table';
import type { RegistrationTable } from '../../../appendices/registration/table';
import type { Table } from '../../../appendices/table';
import type { TaskTable } from '../../../appendices/tasks/table';
import type { UnmetDetailTable } from '../../../appendices/unmet-detail/table';
import { cellAddress } from '../../../sheet/address';
import { mergeAt, textAt, type Grid } from '../../../sheet/grid';
import { fold } from '../../../text/fold';
import { readOnce } from '../../../text/readOnce';
import { isProvincialAgency, splitAgencies } from './names';

/** A cell that names agencies. */
export interface AgencyCell {
  readonly sheet: string;
  readonly cell: string;
  /** The names of agencies of the province, as written. */
  readonly names: readonly string[];
  /** Does the cell name who appraises (and not who helps, or leads a task)? */
  readonly isAppraisal: boolean;
  /** What they appraise here; empty where the table does not say. */
  readonly duties: readonly { readonly set: Level; readonly code: string }[];
  /** The commune that they appraise, or "". */
  readonly place: string;
}

/** Every cell that names an agency, table by table; `gridOf` gives the sheet of a table. */
export function agencyCells(tables: readonly Table[], gridOf: (sheet: string) => Grid | undefined): readonly AgencyCell[] {
  return tables.flatMap((table) => {
    const grid = gridOf(table.sheet);
    if (grid === undefined) return [];
    switch (table.kind) {
      case 'unmet-detail':
        return ofUnmetDetail(table as UnmetDetailTable, grid);
      case 'registration':
        return ofColumn(table, grid, (table as RegistrationTable).columns.agency);
      case 'level-plan':
        return ofLevelPlan(table as LevelPlanTable);
      case 'tasks':
        return ofTasks(table as TaskTable);
      default:
        return [];
    }
  });
}

/** A cell that is merged over several rows appraises what stands in all of them. */
function ofUnmetDetail({ sheet, columns, data }: UnmetDetailTable, grid: Grid): AgencyCell[] {
  const column = columns.agency;
  if (column === null) return [];
  const cells = new Map<string, AgencyCell>();
  for (const { name, items } of data.sections.flatMap((section) => section.places)) {
    for (const { row, set, code } of items) {
      const cell = addressOf(grid, row, column);
      const before = cells.get(cell) ?? { sheet, cell, names: namesIn(textAt(grid, row, column)), isAppraisal: true, duties: [], place: name };
      cells.set(cell, { ...before, duties: code === null ? before.duties : [...before.duties, { set, code }] });
    }
  }
  return [...cells.values()];
}

function ofColumn({ sheet, area, header }: Table, grid: Grid, column: number | null): AgencyCell[] {
  if (column === null) return [];
  const cells = new Map<string, AgencyCell>();
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const cell = addressOf(grid, row, column);
    if (!cells.has(cell)) cells.set(cell, { sheet, cell, names: namesIn(textAt(grid, row, column)), isAppraisal: false, duties: [], place: '' });
  }
  return [...cells.values()];
}

function ofTasks({ sheet, data }: TaskTable): AgencyCell[] {
  return data.rows.map(({ lead: { cell, text } }) => ({ sheet, cell, names: namesIn(text), isAppraisal: false, duties: [], place: '' }));
}

/** The sets of an assignment are those of communes: a plan for districts has other agencies. */
function ofLevelPlan({ sheet, data }: LevelPlanTable): AgencyCell[] {
  if (data.title.some(({ text }) => /\b(cap )?huyen\b/.test(fold(text)))) return [];
  const named = data.places.flatMap(({ name, items }) => items.flatMap(({ agency }) => (agency === null ? [] : [{ ...agency, place: name }])));
  const first = new Map(named.map((one) => [one.cell, one]));
  return [...first.values()].map(({ cell, text, place }) => ({ sheet, cell, names: namesIn(text), isAppraisal: false, duties: [], place }));
}

const namesIn = readOnce((text): readonly string[] => splitAgencies(text).filter(isProvincialAgency));

function addressOf(grid: Grid, row: number, column: number): string {
  const merged = mergeAt(grid, row, column);
  return merged === null ? cellAddress(row, column) : cellAddress(merged.top, merged.left);
}
