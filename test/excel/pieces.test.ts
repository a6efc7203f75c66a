import { bytesOf, isSmallest, mergeBlocks, takePieces, type Piece } from '../../src/excel/pieces';

const piece = (top: number, bottom: number, bytesPerRow = 10): Piece => ({
  sheetId: 'PL07',
  area: { top, left: 0, bottom, right: 3 },
  what: 'contents',
  bytesPerRow,
});

test('what fits the budget is taken at once', () => {
  expect(takePieces([piece(0, 4), piece(0, 4)], 100)).toEqual({ taken: [piece(0, 4), piece(0, 4)], rest: [] });
});

test('a piece that does not fit is cut between two rows', () => {
  expect(takePieces([piece(0, 4), piece(0, 9), piece(7, 8)], 75)).toEqual({
    taken: [piece(0, 4), piece(0, 1)],
    rest: [piece(2, 9), piece(7, 8)],
  });
});

test('a row that is larger than the budget is taken alone', () => {
  expect(takePieces([piece(0, 2)], 3)).toEqual({ taken: [piece(0, 0)], rest: [piece(1, 2)] });
  expect(takePieces([piece(0, 0), piece(1, 1)], 10)).toEqual({ taken: [piece(0, 0)], rest: [piece(1, 1)] });
});

test('one row cannot be cut any further', () => {
  expect([isSmallest([piece(3, 3)]), isSmallest([piece(3, 4)]), isSmallest([piece(3, 3), piece(4, 4)])]).toEqual([true, false, false]);
  expect(bytesOf(piece(3, 5))).toBe(30);
});

test('merged areas are asked for in blocks of at most 512 cells', () => {
  expect(mergeBlocks({ top: 4, left: 1, bottom: 90, right: 10 })).toEqual([
    { top: 4, left: 1, bottom: 54, right: 10 },
    { top: 55, left: 1, bottom: 90, right: 10 },
  ]);
  expect(mergeBlocks({ top: 0, left: 0, bottom: 1, right: 599 })).toEqual([
    { top: 0, left: 0, bottom: 0, right: 511 },
    { top: 0, left: 512, bottom: 0, right: 599 },
    { top: 1, left: 0, bottom: 1, right: 511 },
    { top: 1, left: 512, bottom: 1, right: 599 },
  ]);
});
