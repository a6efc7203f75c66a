/** How high a row must be to show its text; Excel fits rows by itself, but never over merged cells. */
import type { RowKind, SourceRow } from './source';
import { LINE_HEIGHT } from './style';

const PADDING = 4;
const HIGHEST_ROW = 409;
/** How much wider letters are than the figures that column widths are measured in: bold ones, and the large capitals of titles. */
const LETTER_WIDTHS: Record<RowKind, number> = { title: 1.7, subtitle: 1, note: 1, header: 1.3, group: 1.3, total: 1.3, row: 1 };

/**
 * In points.
 * @param widthOf how wide the text of a column may run, in characters; null where it has more than this row, or stands
 *   in another cell, and is not measured
 */
export function rowHeight(row: SourceRow, widthOf: (column: number) => number | null): number {
  const lines = row.cells.map((cell, column) => {
    const width = widthOf(column);
    return width === null ? 1 : countLines(cell, width / LETTER_WIDTHS[row.kind]);
  });
  return Math.min(HIGHEST_ROW, Math.max(...lines) * LINE_HEIGHT + PADDING);
}

/** Lines of the text when its words are wrapped at a width in characters. */
function countLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = Infinity;
    for (const word of paragraph.split(' ')) {
      if (used + 1 + word.length > width) {
        lines++;
        used = word.length;
      } else used += 1 + word.length;
    }
  }
  return lines;
}
