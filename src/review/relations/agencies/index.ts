/** R11 between tables: an agency named elsewhere stands in the assignment, and appraises what the assignment gives it. */
import type { AgencyTable } from '../../../appendices/agency-assignment/table';
import type { Finding } from '../../../appendices/finding';
import type { Table } from '../../../appendices/table';
import { qualifiedAddress } from '../../../sheet/address';
import type { Grid } from '../../../sheet/grid';
import { fold } from '../../../text/fold';
import { agencyCells, type AgencyCell } from './mentions';
import { agenciesNamed, holdersOf, registerOf, type RegisteredAgency } from './register';

export function agencyFindings(tables: readonly Table[], grids: readonly Grid[]): readonly Finding[] {
  const assignments = tables.filter((table): table is AgencyTable => table.kind === 'agency-assignment');
  const register = registerOf(assignments);
  if (register.length === 0) return [];
  const cells = agencyCells(tables, (sheet) => grids.find((grid) => grid.sheet === sheet));
  return [...unknown(cells, register), ...cells.flatMap((cell) => differing(cell, register) ?? [])];
}

/** Each agency that the assignment lacks, told once with every cell that names it; where it only helps or leads a task, it may well be another. */
function unknown(cells: readonly AgencyCell[], register: readonly RegisteredAgency[]): Finding[] {
  const found = new Map<string, { name: string; cells: AgencyCell[] }>();
  for (const cell of cells) {
    for (const name of cell.names) {
      if (agenciesNamed(name, register).length > 0) continue;
      const key = `${cell.sheet}/${fold(name)}`;
      const before = found.get(key) ?? { name, cells: [] };
      found.set(key, { ...before, cells: [...before.cells, cell] });
    }
  }
  const [first] = register;
  return [...found.values()].map(({ name, cells: named }) => ({
    rule: 'agency-assignment/agency-unknown',
    severity: named.some((cell) => cell.isAppraisal) ? 'warning' : 'info',
    sheet: named[0]?.sheet ?? '',
    cells: [...new Set(named.map((cell) => cell.cell))],
    actual: name,
    params: { assignment: first?.sheet ?? '' },
  }));
}

/** None of the agencies that a cell names is one that the assignment gives any of its criteria to. */
function differing(cell: AgencyCell, register: readonly RegisteredAgency[]): Finding | null {
  const named = cell.names.map((name) => agenciesNamed(name, register));
  const holders = cell.duties.map(({ set, code }) => holdersOf(register, set, code));
  if (named.length === 0 || named.some((agencies) => agencies.length === 0) || holders.length === 0 || holders.some((some) => some.length === 0)) return null;
  const right = holders.flat();
  if (named.flat().some((agency) => right.some((holder) => holder.agency === agency))) return null;
  const [duty] = cell.duties;
  return {
    rule: 'agency-assignment/agency-differs',
    severity: 'warning',
    sheet: cell.sheet,
    cells: [cell.cell, ...new Set(right.map((holder) => elsewhere(cell, holder.agency.sheet, holder.cell)))],
    ...(cell.place === '' ? {} : { place: cell.place }),
    ...(duty === undefined ? {} : { set: duty.set, indicator: duty.code }),
    actual: cell.names,
    expected: [...new Set(right.map((holder) => holder.agency.name))],
  };
}

function elsewhere(from: AgencyCell, sheet: string, cell: string): string {
  return from.sheet === sheet ? cell : qualifiedAddress(sheet, cell);
}
