/** The whole workbook as plain data, in two round trips while responses fit 5 MB (decision 6). */
import { createGrid, cellKey, type Area, type CellKey, type Grid, type GridInput } from '../sheet/grid';
import { addContents, emptyContents, type Contents } from './contents';
import { done, type Outcome } from './outcome';
import type { Piece } from './pieces';
import { purposeAsked } from './ownSheets/mark';
import { readPieces, type PieceAnswer } from './readPieces';
import type { WorkbookReading } from './reports';
import { withSheets, type AskedSheet } from './sheets';
import { askState, askStatePart } from './statePart';
import { cellCount, LARGEST_SHEET, piecesOf, surveySheet, usedArea, type Survey } from './surveySheet';

/** What has been read of one sheet so far. */
interface Draft {
  readonly sheet: AskedSheet<Survey>;
  readonly contents: Contents | null;
  readonly merges: Area[];
  readonly fonts: Map<CellKey, string>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/** Reads every sheet and the state. Sheets of an absurd extent are named, not read. */
export function readWorkbook(): Promise<Outcome<WorkbookReading>> {
  return withSheets(surveySheet, askBeside, async (context, sheets, parts) => {
    const fitting = sheets.filter((sheet) => !isTooLarge(sheet));
    const drafts = new Map(fitting.map((sheet) => [sheet.id, startDraft(sheet)]));
    const take = (piece: Piece, answer: PieceAnswer): void => addAnswer(drafts.get(piece.sheetId), piece, answer);
    const state = await readPieces(context, fitting.flatMap(piecesOfSheet), take, () => askState(parts));
    const { state: found, problem } = state();
    return done({
      grids: [...drafts.values()].map(finishDraft),
      charts: [],
      tooLarge: sheets.filter(isTooLarge).map(({ name }) => name),
      state: found,
      ...(problem === undefined ? {} : { stateProblem: problem }),
    });
  });
}

function askBeside(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  // A write that broke off may have left our events switched off (queueWrites).
  context.runtime.enableEvents = true;
  return askStatePart(context);
}

function isTooLarge({ answer }: AskedSheet<Survey>): boolean {
  const area = usedArea(answer);
  return area !== null && cellCount(area) > LARGEST_SHEET;
}

function piecesOfSheet({ id, answer }: AskedSheet<Survey>): Piece[] {
  const area = usedArea(answer);
  return area === null ? [] : piecesOf(id, answer, area);
}

function startDraft(sheet: AskedSheet<Survey>): Draft {
  const area = usedArea(sheet.answer);
  const contents = area === null ? null : emptyContents(area);
  return { sheet, contents, merges: [], fonts: new Map(), hiddenRows: new Set(), hiddenColumns: new Set() };
}

function addAnswer(draft: Draft | undefined, { area }: Piece, answer: PieceAnswer): void {
  if (draft === undefined || draft.contents === null) return;
  if (answer.what === 'contents') addContents(draft.contents, area, answer);
  else if (answer.what === 'merges') draft.merges.push(...answer.areas);
  else if (answer.what === 'fonts') addFonts(draft.fonts, area.top, area.left, answer.names);
  else if (answer.what === 'hidden-rows') addHidden(draft.hiddenRows, area.top, answer.hidden);
  else if (answer.what === 'hidden-columns') addHidden(draft.hiddenColumns, area.left, answer.hidden);
}

function addFonts(fonts: Map<CellKey, string>, top: number, left: number, names: (string | null | undefined)[][]): void {
  names.forEach((row, index) =>
    row.forEach((name, offset) => {
      // null: the text of the cell has several fonts.
      fonts.set(cellKey(top + index, left + offset), name ?? '');
    }),
  );
}

function addHidden(hidden: Set<number>, first: number, flags: boolean[]): void {
  flags.forEach((flag, offset) => flag && hidden.add(first + offset));
}

function finishDraft({ sheet, contents, merges, fonts, hiddenRows, hiddenColumns }: Draft): Grid {
  const facts: GridInput = {
    sheet: sheet.name,
    area: contents?.area ?? null,
    values: contents?.values ?? [],
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    own: purposeAsked(sheet.answer.mark),
    merges,
    hiddenRows,
    hiddenColumns,
  };
  if (contents === null) return createGrid(facts);
  const { formulas, numberFormats } = contents;
  return createGrid({ ...facts, formulas, numberFormats, ...fontsOf(sheet.answer.used.format.font.name, fonts) });
}

/** One font for all cells where they agree; otherwise the commonest, and the others by cell. */
function fontsOf(common: string | null, fonts: Map<CellKey, string>): Pick<GridInput, 'font' | 'fonts'> {
  if (common !== null) return { font: common };
  const counts = new Map<string, number>();
  for (const name of fonts.values()) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  const [font = null] = [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return { font, fonts: new Map([...fonts].filter(([, name]) => name !== font)) };
}
