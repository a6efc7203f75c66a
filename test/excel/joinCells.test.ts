import fc from '../support/properties';
import { addressChunks, joinCells } from '../../src/excel/joinCells';
import { parseAddress } from '../../src/sheet/address';

const cell = fc.record({ row: fc.nat(30), column: fc.nat(30) });

test('neighbours in a row and equal runs below each other become one rectangle', () => {
  const cells = [
    { row: 4, column: 2 },
    { row: 4, column: 1 },
    { row: 5, column: 1 },
    { row: 5, column: 2 },
    { row: 6, column: 2 },
    { row: 9, column: 9 },
  ];
  expect(addressChunks(joinCells(cells))).toEqual(['B5:C6,C7,J10']);
});

test('the rectangles cover exactly the given cells', () => {
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}` }), (cells) => {
      const covered = joinCells(cells).flatMap(({ top, left, bottom, right }) => {
        const inside: string[] = [];
        for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) inside.push(`${row}:${column}`);
        return inside;
      });
      expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row}:${column}`).sort());
    }),
  );
});

test('addresses are cut at 8,000 characters, and none is lost', () => {
  const areas = Array.from({ length: 5_000 }, (_, index) => ({ top: index * 2, left: index % 40, bottom: index * 2, right: index % 40 }));
  const chunks = addressChunks(areas);
  expect(chunks.every((chunk) => chunk.length <= 8_000)).toBe(true);
  expect(chunks.flatMap((chunk) => chunk.split(',')).map((address) => parseAddress(address)?.area)).toEqual(areas);
});
