/** A place named somewhere in a workbook, its name written out as far as its own district tells. */
import { qualifiedAddress } from '../../sheet/address';
import type { NamedPlace, PlaceList } from './list';

export interface Mention extends NamedPlace {
  readonly list: PlaceList;
  /** The same for every spelling of the district; null where none is named. */
  readonly districtKey: string | null;
  /** Written out; null for an abbreviation that no full name of the district explains. */
  readonly full: string | null;
  /** `full` for comparing; "" where it is null. */
  readonly key: string;
  /** "(cũ)" stands behind the name. */
  readonly isFormer: boolean;
}

/** Two places of one name in two districts are two places; where a district is not named, they may be one. */
export function mayShareDistrict(a: Mention, b: Mention): boolean {
  return a.districtKey === null || b.districtKey === null || a.districtKey === b.districtKey;
}

/** A cell of `other` as a finding on `sheet` names it. */
export function cellFrom(sheet: string, other: { readonly list: { readonly sheet: string }; readonly cell: string }): string {
  return other.list.sheet === sheet ? other.cell : qualifiedAddress(other.list.sheet, other.cell);
}

export function sameTable(a: PlaceList, b: PlaceList): boolean {
  return a === b || (a.table !== null && a.table === b.table);
}
