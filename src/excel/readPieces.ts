/** Reads pieces of sheets, as few round trips as their sizes allow. */
import type { Area } from '../sheet/grid';
import { failureOf } from './errors';
import { bytesOf, isSmallest, mergeBlocks, RESPONSE_BUDGET, takePieces, type Piece } from './pieces';
import { areaOf, rangeAt } from './ranges';

/** What Excel answers about one piece: one entry a row. */
export type PieceAnswer =
  | { readonly what: 'contents'; readonly values: unknown[][]; readonly formulas: unknown[][]; readonly numberFormats: unknown[][] }
  | { readonly what: 'merges'; readonly areas: Area[] }
  | { readonly what: 'fonts'; readonly names: (string | null | undefined)[][] }
  | { readonly what: 'whole-fonts'; readonly names: (string | null)[][] }
  | { readonly what: 'hidden-rows' | 'hidden-columns'; readonly hidden: boolean[] };

type Take = (piece: Piece, answer: PieceAnswer) => void;

/**
 * Reads the pieces in order and hands each answer to `take`. `alongside` queues what else is wanted with the first
 * response, and what it returned for that response is returned. There is always one round trip, even without pieces.
 */
export async function readPieces<T>(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  take: Take,
  alongside: () => T,
): Promise<T> {
  const first = await readSome(context, pieces, RESPONSE_BUDGET, take, alongside);
  let { rest, budget } = first;
  while (rest.length > 0) ({ rest, budget } = await readSome(context, rest, budget, take, () => undefined));
  return first.asked;
}

interface Progress<T> {
  readonly rest: readonly Piece[];
  /** Bytes to try next: less than before where a response turned out too large. */
  readonly budget: number;
  readonly asked: T;
}

/** One response; one that turns out too large is asked for again in halves. */
async function readSome<T>(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  budget: number,
  take: Take,
  alongside: () => T,
): Promise<Progress<T>> {
  const { taken, rest } = takePieces(pieces, budget);
  const asked = alongside();
  const askedPieces = taken.map((piece) => ({ piece, answer: askPiece(context, piece) }));
  try {
    await context.sync();
  } catch (error) {
    if (failureOf(error).kind !== 'too-large' || taken.length === 0 || isSmallest(taken)) throw error;
    const half = taken.reduce((sum, piece) => sum + bytesOf(piece), 0) / 2;
    return readSome(context, pieces, half, take, alongside);
  }
  for (const { piece, answer } of askedPieces) take(piece, answerOf(answer));
  return { rest, budget, asked };
}

type AskedPiece =
  | { readonly what: 'contents'; readonly range: Excel.Range }
  | { readonly what: 'merges'; readonly blocks: Excel.RangeCollection[] }
  | { readonly what: 'fonts' | 'whole-fonts'; readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> }
  | { readonly what: 'hidden-rows'; readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> }
  | { readonly what: 'hidden-columns'; readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> };

/** What may differ within a text. Excel has no way to read or write the stretches of a text one by one. */
const WHOLE_FONT = { name: true, size: true, color: true, bold: true, italic: true, underline: true, strikethrough: true } as const;

/** Queues the reading of a piece. */
function askPiece(context: Excel.RequestContext, { sheetId, area, what }: Piece): AskedPiece {
  const range = rangeAt(context, sheetId, area);
  switch (what) {
    case 'contents':
      return { what, range: range.load('values,formulas,numberFormat') };
    case 'merges':
      return { what, blocks: mergeBlocks(area).map((block) => askMerges(rangeAt(context, sheetId, block))) };
    case 'fonts':
      return { what, cells: range.getCellProperties({ format: { font: { name: true } } }) };
    case 'whole-fonts':
      return { what, cells: range.getCellProperties({ format: { font: WHOLE_FONT } }) };
    case 'hidden-rows':
      return { what, rows: range.getRowProperties({ rowHidden: true }) };
    case 'hidden-columns':
      return { what, columns: range.getColumnProperties({ columnHidden: true }) };
  }
}

/** The areas one by one: the address of several together names only their first cells (office-js #1590). */
function askMerges(range: Excel.Range): Excel.RangeCollection {
  return range.getMergedAreasOrNullObject().areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
}

function answerOf(asked: AskedPiece): PieceAnswer {
  switch (asked.what) {
    case 'contents':
      return { what: asked.what, values: asked.range.values, formulas: asked.range.formulas, numberFormats: asked.range.numberFormat };
    case 'merges':
      return { what: asked.what, areas: asked.blocks.flatMap((block) => (block.isNullObject ? [] : block.items.map(areaOf))) };
    case 'fonts':
      return { what: asked.what, names: asked.cells.value.map((row) => row.map((cell) => cell.format?.font?.name)) };
    case 'whole-fonts':
      return { what: asked.what, names: asked.cells.value.map((row) => row.map(wholeFont)) };
    case 'hidden-rows':
      return { what: asked.what, hidden: asked.rows.value.map((row) => row.rowHidden === true) };
    case 'hidden-columns':
      return { what: asked.what, hidden: asked.columns.value.map((column) => column.columnHidden === true) };
  }
}

/** The name of the font, or null where the text of the cell is not all alike: then something of it reads as null. */
function wholeFont({ format }: Excel.CellProperties): string | null {
  const font = format?.font;
  return font === undefined || Object.values(font).some((one) => one === null) ? null : (font.name ?? null);
}
