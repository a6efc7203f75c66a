import { rowHeight } from '../../scripts/samples/height';

const LINE = 16;
const PADDING = 4;

describe('the height of a row', () => {
  it('fits the cell with most lines', () => {
    const row = { kind: 'row', cells: ['1', 'Xã Vi Hương, Vũ Muộn, Sỹ Bình', 'a\nb'] } as const;
    expect(rowHeight(row, (column) => [5, 15, 20][column] ?? null)).toBe(2 * LINE + PADDING);
  });

  it('does not measure text that runs over several rows', () => {
    const row = { kind: 'row', cells: ['1', 'Xã Vi Hương, Vũ Muộn, Sỹ Bình'] } as const;
    expect(rowHeight(row, (column) => (column === 0 ? 5 : null))).toBe(LINE + PADDING);
  });
});
