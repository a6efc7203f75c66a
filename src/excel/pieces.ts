/** What is read of the sheets, cut into pieces so that a response stays below what Excel on the web hands out. */
import type { Area } from '../sheet/grid';

/** Excel on the web refuses a response above 5 MB. The estimates are rough: a little room is left. */
export const RESPONSE_BUDGET = 4_800_000;

/** Some rows of one sheet, of which one thing is read. */
export interface Piece {
  readonly sheetId: string;
  readonly area: Area;
  readonly what: 'contents' | 'merges' | 'fonts' | 'whole-fonts' | 'hidden-rows' | 'hidden-columns';
  /** Estimated bytes of the response (or of the request, where that is longer) for one row. */
  readonly bytesPerRow: number;
}

export function bytesOf(piece: Piece): number {
  return rowsOf(piece) * piece.bytesPerRow;
}

function rowsOf(piece: Piece): number {
  return piece.area.bottom - piece.area.top + 1;
}

/**
 * Takes pieces from the front until the budget (bytes) is used up; the last one is cut between two rows where it does
 * not fit. At least one row is taken, so that every round trip gets on.
 */
export function takePieces(pieces: readonly Piece[], budget: number): { taken: Piece[]; rest: Piece[] } {
  const taken: Piece[] = [];
  let left = budget;
  for (const [index, piece] of pieces.entries()) {
    const bytes = bytesOf(piece);
    if (bytes > left) {
      const fitting = Math.floor(left / piece.bytesPerRow);
      const rows = taken.length === 0 ? Math.max(1, fitting) : fitting;
      const [head, tail] = cutPiece(piece, rows);
      if (head !== null) taken.push(head);
      return { taken, rest: [...(tail === null ? [] : [tail]), ...pieces.slice(index + 1)] };
    }
    taken.push(piece);
    left -= bytes;
  }
  return { taken, rest: [] };
}

function cutPiece(piece: Piece, rows: number): [Piece | null, Piece | null] {
  if (rows === 0) return [null, piece];
  if (rows >= rowsOf(piece)) return [piece, null];
  const { area } = piece;
  return [
    { ...piece, area: { ...area, bottom: area.top + rows - 1 } },
    { ...piece, area: { ...area, top: area.top + rows } },
  ];
}

/** Whether the pieces can be cut any further. */
export function isSmallest(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && pieces[0] !== undefined && rowsOf(pieces[0]) === 1;
}

/**
 * The area in blocks of at most 512 cells, from left to right and top to bottom: Excel does not tell the merged areas of
 * a range in which more than 512 begin, and a cell begins at most one. Areas that begin above or to the left of the
 * cells that hold something (office-js #3611) are not needed: they show nothing.
 */
export function mergeBlocks(area: Area): Area[] {
  const blocks: Area[] = [];
  const columns = Math.min(area.right - area.left + 1, MOST_MERGED_AREAS);
  const rows = Math.floor(MOST_MERGED_AREAS / columns);
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      blocks.push({ top, left, bottom: Math.min(top + rows - 1, area.bottom), right: Math.min(left + columns - 1, area.right) });
    }
  }
  return blocks;
}

const MOST_MERGED_AREAS = 512;
