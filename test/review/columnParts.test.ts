/** Every part that a person can give to a column has a name in both languages. */
import { families } from '../../src/appendices';
import { partName } from '../../src/review/messages/columnParts';

test.each(families.map((family) => [family.kind, family] as const))('%s', (kind, { roles }) => {
  for (const language of ['vi', 'en'] as const) {
    const names = roles.map(({ id }) => partName(kind, id, language));
    expect(names.filter((name, index) => name === roles[index]?.id)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});
