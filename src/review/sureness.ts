/** How sure it is what a table was taken for (decision 8): the line that names it, and families that take its header, too. */
import type { Family, Recognition, Table } from '../appendices/table';
import { areaAddress } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { linesAbove } from '../sheet/title';
import { fold } from '../text/fold';
import type { Found } from './overlaps';
import type { Recognised, Sureness } from './result';

/** "(Kèm theo Kế hoạch …)" names the plan, not the table. */
const PLAN = /^\(? ?kem theo\b/;

/**
 * Of a table that `family` recognised; `others` take the same header, and `from` is the first row that no table above has.
 * A family that knows fewer of the columns is no rival: their labels speak against it.
 */
export function sureness(grid: Grid, table: Table, family: Family, others: readonly Found[], from: number): Recognised {
  const known = columnsKnown(family, table);
  const rivals = others.filter((other) => columnsKnown(other.family, other.recognition) >= known).map((other) => other.family);
  const title = titleCell(grid, table, family, from);
  const isContested = rivals.some((rival) => titleCell(grid, table, rival, from) !== null);
  return {
    sureness: sureOf(title !== null, rivals.length > 0, isContested),
    ...factsOf(family, table),
    ...(title === null ? {} : { title }),
    ...(rivals.length === 0 ? {} : { rivals: rivals.map(({ kind }) => kind) }),
  };
}

/** The header, and the parts that columns were found for. */
export function factsOf(family: Family, { header, columns }: Recognition): Pick<Recognised, 'header' | 'parts'> {
  return { header: areaAddress(header), parts: family.roles.filter((role) => role.columnsOf(columns).some((column) => column !== null)).map(({ id }) => id) };
}

/** How many columns play a part. */
function columnsKnown({ roles }: Family, { columns }: Recognition): number {
  return new Set(roles.flatMap((role) => role.columnsOf(columns)).filter((column) => column !== null)).size;
}

function sureOf(isNamed: boolean, hasRivals: boolean, isContested: boolean): Sureness {
  if (isNamed && !isContested) return 'certain';
  return hasRivals ? 'unsure' : 'likely';
}

/** The line nearest above the table that names the family. */
function titleCell(grid: Grid, { header }: Recognition, family: Family, from: number): string | null {
  const lines = linesAbove(grid, header.top, from, header).map(({ text, cell }) => ({ folded: fold(text), cell }));
  return lines.reverse().find(({ folded }) => !PLAN.test(folded) && family.title.test(folded))?.cell ?? null;
}
