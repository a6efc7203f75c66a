/** Writes in portions that Excel takes in one request. */
import type { CellWrite } from '../writeCells';

/** Excel on the web refuses a request above 5 MB. */
const REQUEST_BUDGET = 4_000_000;
/** The statements that a block of adjacent cells needs. */
const BLOCK_BYTES = 2_000;
/** Two number formats, and what stands around the content. */
const CELL_BYTES = 60;

/** Rows stay together. */
export function writeChunks(writes: readonly CellWrite[], budget = REQUEST_BUDGET): CellWrite[][] {
  const chunks: CellWrite[][] = [];
  let bytes = Infinity;
  let above = '';
  for (const row of rowsOf(writes)) {
    const columns = row.map(({ column }) => column).join();
    const blocks = columns === above ? 0 : runsIn(row);
    const more = blocks * BLOCK_BYTES + row.reduce((sum, write) => sum + bytesOf(write), 0);
    if (bytes + more > budget) {
      chunks.push([]);
      bytes = 0;
    }
    chunks[chunks.length - 1]?.push(...row);
    bytes += more;
    above = columns;
  }
  return chunks;
}

function rowsOf(writes: readonly CellWrite[]): CellWrite[][] {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const row = rows.get(write.row);
    if (row === undefined) rows.set(write.row, [write]);
    else row.push(write);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row.sort((one, other) => one.column - other.column));
}

const runsIn = (row: readonly CellWrite[]): number => row.filter(({ column }, index) => row[index - 1]?.column !== column - 1).length;

/** A letter of Vietnamese takes up to three bytes. */
function bytesOf({ next: { value, formula } }: CellWrite): number {
  const text = formula ?? value;
  return CELL_BYTES + (typeof text === 'string' ? text.length * 3 : 20);
}
