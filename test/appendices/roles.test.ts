/** The parts that a person can give to columns: each family takes its own header texts for them. */
import { families } from '../../src/appendices';
import type { Family } from '../../src/appendices/table';
import { statedLabels } from '../../src/sheet/statedHeader';
import { createGrid } from '../../src/sheet/grid';

/** A column of one district, or of one criterion, carries a name of its own; a matrix has several of them. */
const NAMED = ['Bạch Thông', 'huyện na rì (12 xã)', 'Chợ Mới 2', 'TP. Bắc Kạn', ''];

/** Role and label of each column of a table that has every part. */
function everyPart({ roles }: Family): { readonly id: string; readonly label: string }[] {
  return roles.flatMap(({ id, label, isNamed }) => (isNamed ? NAMED : ['']).map((own) => ({ id, label: label(own) })));
}

const labelsOf = (texts: readonly string[]) => {
  const area = { top: 0, left: 0, bottom: 0, right: texts.length - 1 };
  return statedLabels(createGrid({ sheet: 'PL', area, values: [] }), area, new Map(texts.map((text, column) => [column, { label: text }])));
};

describe.each(families.map((family) => [family.kind, family] as const))('%s', (_, family) => {
  test('takes the header text of each part for that part', () => {
    const parts = everyPart(family);
    const columns = family.match(labelsOf(parts.map(({ label }) => label)));
    expect(columns).not.toBeNull();
    const taken = parts.map((_part, column) => family.roles.filter((role) => role.columnsOf(columns).includes(column)).map(({ id }) => id));
    expect(taken).toEqual(parts.map(({ id }) => [id]));
  });

  test('names its parts apart', () => {
    const ids = family.roles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
