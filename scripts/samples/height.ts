/** How high a row must be to show its text; Excel fits rows by itself, but never over merged cells. */
import { isAcross, type SourceRow } from './source';
import { LINE_HEIGHT } from './style';

const PADDING = 4;
const HIGHEST_ROW = 409;
/** Capitals and bold letters are wider than the figures that column widths are measured in. */
const BOLD_FACTOR = 1.3;

/** In points; the text of cells merged with others inside the table has more than this row, and is not measured. */
export function rowHeight(row: SourceRow, widths: readonly number[], isMerged: (column: number) => boolean): number {
  const wholeWidth = widths.reduce((sum, width) => sum + width, 0);
  const factor = row.kind === 'row' || row.kind === 'note' || row.kind === 'subtitle' ? 1 : BOLD_FACTOR;
  const lines = row.cells.map((cell, column) => {
    if (isAcross(row.kind)) return countLines(cell, wholeWidth / factor);
    return isMerged(column) ? 1 : countLines(cell, (widths[column] ?? wholeWidth) / factor);
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
