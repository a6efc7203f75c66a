import { madeOnce } from '../../src/sheet/madeOnce';

test('what is known of a key is made at the first question only', () => {
  const known = new Map<string, readonly string[]>();
  const first = madeOnce(known, 'Vạn Ninh', () => ['Vạn Bình']);
  expect(madeOnce(known, 'Vạn Ninh', () => ['Vạn Thọ'])).toBe(first);
  expect(madeOnce(known, 'Diên Khánh', () => ['Diên Thọ'])).toEqual(['Diên Thọ']);
});
