/** The facts of a set as a whole, in rows "label | value" above the table of its indicators. */
import { fold } from '../../text/fold';
import type { CriteriaSet } from '../set';

export type TextFact = 'id' | 'name' | 'level' | 'legalBasis' | 'amendment' | 'base' | 'regionOfSpecialCommunes' | 'note';
export type NumberFact = 'from' | 'to' | 'indicatorsInLaw';
export type ListFact = 'regions' | 'groups';
export type FactField = TextFact | NumberFact | ListFact;

/** In the order in which they are written. */
export const FACTS: readonly { readonly field: FactField; readonly label: string }[] = [
  { field: 'id', label: 'Mã bộ tiêu chí' },
  { field: 'name', label: 'Tên bộ tiêu chí' },
  { field: 'level', label: 'Áp dụng cho' },
  { field: 'from', label: 'Từ năm' },
  { field: 'to', label: 'Đến năm' },
  { field: 'legalBasis', label: 'Căn cứ pháp lý' },
  { field: 'amendment', label: 'Văn bản sửa đổi' },
  { field: 'base', label: 'Mã bộ gốc' },
  { field: 'regions', label: 'Vùng' },
  { field: 'groups', label: 'Nhóm xã' },
  { field: 'regionOfSpecialCommunes', label: 'Vùng của xã ĐBKK, ATK' },
  { field: 'indicatorsInLaw', label: 'Số chỉ tiêu theo văn bản' },
  { field: 'note', label: 'Ghi chú của bộ' },
];

/** Facts that every set has. */
export const NEEDED_FACTS: readonly (TextFact | NumberFact)[] = ['id', 'name', 'level', 'from', 'to', 'legalBasis'];

/** Stands behind a region or group that the set takes from its base. */
export const FROM_BASE = 'theo bộ gốc';

const FIELDS = new Map(FACTS.map(({ field, label }) => [fold(label), field]));

/** "Mã bộ tiêu chí:" → id. */
export function factOf(label: string): FactField | null {
  return FIELDS.get(fold(label).replace(/ ?:$/, '')) ?? null;
}

export function factLabel(field: FactField): string {
  return FACTS.find((fact) => fact.field === field)?.label ?? field;
}

/** Value, and what stands behind it. */
export type FactRow = readonly [value: string | number, ...behind: string[]];

/** The rows of one fact; none where the set does not state it. `base` is the set that it changes, where it is one of a province. */
export function factRows(set: CriteriaSet, field: FactField, base: CriteriaSet | null): readonly FactRow[] {
  if (field === 'regions' || field === 'groups') {
    const own = set[field];
    const inherited = (base?.[field] ?? []).filter(({ id }) => !own.some((one) => one.id === id));
    return [...own.map(({ id, name }): FactRow => [id, name]), ...inherited.map(({ id, name }): FactRow => [id, name, FROM_BASE])];
  }
  const value = set[field];
  return value === undefined ? [] : [[value]];
}
