/** What a person is asked about a header: its columns, with the parts that a family would give them. */
import { families } from '../../appendices';
import type { Role } from '../../appendices/roles';
import type { Family, Kind } from '../../appendices/table';
import { areaAddress, columnName } from '../../sheet/address';
import { createGrid, type Area, type Grid } from '../../sheet/grid';
import { columnLabel, type ColumnLabel } from '../../sheet/labels';
import { statedLabels } from '../../sheet/statedHeader';
import type { StatedTable } from '../state';
import { headerTexts } from './findHeader';

/** One column of a header. */
export interface ProposedColumn {
  /** "C" */
  readonly column: string;
  /** What the header says above it, as written: "Tổng"; "" where it says nothing. */
  readonly text: string;
  /** The id of the part that the family would give it, or null. */
  readonly part: string | null;
}

export interface Proposal {
  /** The ids of the family's parts. */
  readonly parts: readonly string[];
  readonly columns: readonly ProposedColumn[];
}

/** The columns of the header in `area`. Where a label lacks that the family needs, the others are still given their parts. */
export function proposeColumns(grid: Grid, kind: Kind, area: Area): Proposal {
  const family = families.find((one) => one.kind === kind);
  const roles = family?.roles ?? [];
  const columns = family === undefined ? null : fewestStandIns(family, statedLabels(grid, area, new Map()), area);
  const partOf = (column: number): string | null => (columns === null ? null : (roles.find((role) => role.columnsOf(columns).includes(column))?.id ?? null));
  return {
    parts: roles.map(({ id }) => id),
    columns: Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index).map((column) => {
      const { text, parent } = columnLabel(grid, area.top, area.bottom, column);
      return { column: columnName(column), text: parent === '' || text === parent ? text : `${parent} / ${text}`, part: partOf(column) };
    }),
  };
}

/** What is kept in the workbook of "this is a … table, its header is here, this column is …". */
export function stateTable(grid: Grid, kind: Kind, area: Area, columns: StatedTable['columns']): StatedTable {
  return { sheet: grid.sheet, kind, header: areaAddress(area), texts: headerTexts(grid, area), columns };
}

/** Without so many of its labels a header says too little to be proposed anything from. */
const MOST_STAND_INS = 3;

/** What the family takes the columns for, with the fewest labels put beside them that it lacks; null where it cannot be so. */
function fewestStandIns(family: Family, own: readonly ColumnLabel[], area: Area): unknown {
  for (let count = 0; count <= MOST_STAND_INS; count++) {
    for (const lacking of choices(family.roles, count)) {
      const columns = family.match([...own, ...standIns(lacking, area)]);
      if (columns !== null) return columns;
    }
  }
  return null;
}

/** Every choice of so many parts, in their order. */
function choices(roles: readonly Role[], count: number): (readonly Role[])[] {
  if (count === 0) return [[]];
  return roles.flatMap((role, index) => choices(roles.slice(index + 1), count - 1).map((others) => [role, ...others]));
}

/** Columns right of the header that say what it lacks. */
function standIns(roles: readonly Role[], { right, bottom, top }: Area): readonly ColumnLabel[] {
  const texts = new Map(roles.map((role, index) => [right + 1 + index, { label: role.label('') }] as const));
  const beside: Area = { top, bottom, left: right + 1, right: right + roles.length };
  return statedLabels(createGrid({ sheet: '', area: null, values: [] }), beside, texts);
}
