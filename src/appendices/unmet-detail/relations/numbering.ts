/** R18: places are numbered without a gap within their section. */
import { numberingOfGroups } from '../../numbering';
import type { Relation } from '../../table';
import type { UnmetDetailTable } from '../table';

export const numbering: Relation<UnmetDetailTable> = {
  rules: ['table/numbering', 'table/no-rows'],
  check: (table) => {
    if (table.data.sections.length === 0) return [{ rule: 'table/no-rows', severity: 'warning', sheet: table.sheet, cells: [table.evidence[0] ?? 'A1'] }];
    return numberingOfGroups(table.sheet, table.data.sections.map((section) => section.places.flatMap((place) => place.number ?? [])));
  },
};
