/** R11 between tables: an agency named elsewhere stands in the assignment, and appraises what the assignment gives it. */
import type { AgencyTable } from '../../../appendices/agency-assignment/table';
import type { Finding } from '../../../appendices/finding';
import type { Level } from '../../../appendices/level';
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
  const named = agenciesByName(cells, register);
  const holders = holdersByDuty(cells, register);
  return [...unknown(cells, named, register[0]?.sheet ?? ''), ...cells.flatMap((cell) => differing(cell, named, holders) ?? [])];
}

/** The agencies that each written name can be; the same names stand in many cells. */
type AgenciesByName = ReadonlyMap<string, readonly RegisteredAgency[]>;

function agenciesByName(cells: readonly AgencyCell[], register: readonly RegisteredAgency[]): AgenciesByName {
  const names = new Set(cells.flatMap((cell) => cell.names));
  return new Map([...names].map((name) => [name, agenciesNamed(name, register)]));
}

/** Who is given each criterion of each set; the same criteria stand in many cells. */
type HoldersByDuty = ReadonlyMap<string, ReturnType<typeof holdersOf>>;

function holdersByDuty(cells: readonly AgencyCell[], register: readonly RegisteredAgency[]): HoldersByDuty {
  const holders = new Map<string, ReturnType<typeof holdersOf>>();
  for (const { set, code } of cells.flatMap(({ duties }) => duties)) {
    const key = dutyKey(set, code);
    if (!holders.has(key)) holders.set(key, holdersOf(register, set, code));
  }
  return holders;
}

function dutyKey(set: Level, code: string): string {
  return `${set}/${code}`;
}

/** Each agency that the assignment lacks, told once with every cell that names it; where it only helps or leads a task, it may well be another. */
function unknown(cells: readonly AgencyCell[], named: AgenciesByName, assignment: string): Finding[] {
  const found = new Map<string, { name: string; cells: AgencyCell[] }>();
  for (const cell of cells) {
    for (const name of cell.names) {
      if (named.get(name)?.length !== 0) continue;
      const key = `${cell.sheet}/${fold(name)}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { name, cells: [cell] });
      else known.cells.push(cell);
    }
  }
  return [...found.values()].map(({ name, cells: namedIn }) => ({
    rule: 'agency-assignment/agency-unknown',
    severity: namedIn.some((cell) => cell.isAppraisal) ? 'warning' : 'info',
    sheet: namedIn[0]?.sheet ?? '',
    cells: [...new Set(namedIn.map((cell) => cell.cell))],
    actual: name,
    params: { assignment },
  }));
}

/** None of the agencies that a cell names is one that the assignment gives any of its criteria to. */
function differing(cell: AgencyCell, byName: AgenciesByName, byDuty: HoldersByDuty): Finding | null {
  const named = cell.names.map((name) => byName.get(name) ?? []);
  const holders = cell.duties.map(({ set, code }) => byDuty.get(dutyKey(set, code)) ?? []);
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
