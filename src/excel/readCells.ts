/** What single cells hold now. */
import type { CellContent } from '../sheet/edit';
import { cellKey, type Area, type CellKey } from '../sheet/grid';
import { addContents, contentAt, emptyContents, formatAt, type Contents } from './contents';
import type { CellPlace } from './joinCells';
import type { Piece } from './pieces';
import { readPieces, type PieceAnswer } from './readPieces';
import { contentsPiece, wholeFontsPiece } from './surveySheet';

export interface SheetPlace extends CellPlace {
  readonly sheetId: string;
  /** Whether the font is wanted, too. */
  readonly withFont?: boolean;
}

export interface HeldCell {
  readonly content: CellContent;
  readonly format: string;
  /** Where it was asked for; null where the text of the cell is not all alike. */
  readonly font: string | null;
}

export interface HeldCells<T> {
  heldAt(place: SheetPlace): HeldCell;
  /** What `alongside` returned. */
  readonly asked: T;
}

/**
 * Reads the cells in one round trip while the response fits 5 MB, for each sheet the smallest rectangle around them.
 * `alongside` queues what else is wanted.
 */
export async function readCells<T>(
  context: Excel.RequestContext,
  places: readonly SheetPlace[],
  alongside: () => T,
): Promise<HeldCells<T>> {
  const sheets = new Map<string, Contents>();
  for (const [sheetId, area] of boundsOf(places)) sheets.set(sheetId, emptyContents(area));
  const fonts = new Map([...boundsOf(places.filter(({ withFont }) => withFont === true))].map(([sheetId, area]) => [sheetId, { area, names: new Map<CellKey, string>() }]));
  const pieces = [
    ...[...sheets].map(([sheetId, { area }]) => contentsPiece(sheetId, area)),
    ...[...fonts].map(([sheetId, { area }]) => wholeFontsPiece(sheetId, area)),
  ];
  const take = ({ sheetId, area }: Piece, answer: PieceAnswer): void => {
    const contents = sheets.get(sheetId);
    if (contents !== undefined && answer.what === 'contents') addContents(contents, area, answer);
    const names = fonts.get(sheetId)?.names;
    if (names !== undefined && answer.what === 'whole-fonts') addFonts(names, area, answer.names);
  };
  const asked = await readPieces(context, pieces, take, alongside);
  const heldAt = ({ sheetId, row, column }: SheetPlace): HeldCell => {
    const contents = sheets.get(sheetId);
    if (contents === undefined) throw new RangeError(`No cell of the sheet ${sheetId} was asked for.`);
    return { content: contentAt(contents, row, column), format: formatAt(contents, row, column), font: fonts.get(sheetId)?.names.get(cellKey(row, column)) ?? null };
  };
  return { heldAt, asked };
}

function addFonts(fonts: Map<CellKey, string>, area: Area, names: (string | null)[][]): void {
  names.forEach((row, index) =>
    row.forEach((name, offset) => {
      if (name !== null) fonts.set(cellKey(area.top + index, area.left + offset), name);
    }),
  );
}

function boundsOf(places: readonly SheetPlace[]): Map<string, Area> {
  const bounds = new Map<string, Area>();
  for (const { sheetId, row, column } of places) {
    const known = bounds.get(sheetId) ?? { top: row, left: column, bottom: row, right: column };
    bounds.set(sheetId, {
      top: Math.min(known.top, row),
      left: Math.min(known.left, column),
      bottom: Math.max(known.bottom, row),
      right: Math.max(known.right, column),
    });
  }
  return bounds;
}
