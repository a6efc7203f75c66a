/** What the tables of old and new names say, change by change. */
import { qualifiedAddress } from '../../sheet/address';
import { districtKey, placeKey } from '../places/names';
import type { Change } from './renaming';
import type { MergerTable } from './table';

/** A change with the cells that tell it. */
export interface ToldChange extends Change {
  readonly sheet: string;
  readonly fromCell: string;
  readonly toCell: string;
  /** As written. */
  readonly oldName: string;
  readonly newName: string;
}

/** Every old name with every new one of its row. */
export function changesOf(tables: readonly MergerTable[]): readonly ToldChange[] {
  return tables.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ from, to, district }) =>
      (from.names ?? []).flatMap((oldName) =>
        (to.names ?? []).map((newName) => ({
          sheet,
          fromCell: from.cell,
          toCell: to.cell,
          oldName,
          newName,
          from: placeKey(oldName),
          to: placeKey(newName),
          districtKey: district === null ? null : districtKey(district),
        })),
      ),
    ),
  );
}

/** A cell of a change as a finding on `sheet` names it. */
export function cellOn(sheet: string, other: { readonly sheet: string }, cell: string): string {
  return other.sheet === sheet ? cell : qualifiedAddress(other.sheet, cell);
}
