/** Writing cells so that nothing that a person typed in the meantime is lost. */
import type { KeptCell } from '../review/state';
import type { CellContent } from '../sheet/edit';
import type { Area } from '../sheet/grid';
import { addContents, contentAt, emptyContents, formatAt, sameContent } from './contents';
import { joinCells } from './joinCells';
import { rangeAt } from './ranges';
import type { HeldCells } from './readCells';
import { inputOf } from './textInput';

/** A cell to be written, with what was read in it before. */
export interface CellWrite {
  readonly sheetId: string;
  readonly sheet: string;
  /** "E12" */
  readonly address: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly expected: CellContent;
  readonly next: CellContent;
  /** The number format that the cell has now, and the one that it shall have (en-US codes). */
  readonly format: string;
  readonly nextFormat: string;
  /** The font that the cell has now, and the one that it shall have; absent where the font stays. */
  readonly font?: string;
  readonly nextFont?: string;
}

/** What `restore` needs, to bring back what the write overwrites. */
export function keptCell({ sheet, address, expected, format, font, next }: CellWrite): KeptCell {
  return {
    sheet,
    address,
    before: { ...expected, numberFormat: format, ...(font === undefined ? {} : { font }) },
    after: { value: next.formula === null ? next.value : null, formula: next.formula },
  };
}

/** A cell that held something else than expected when it was overwritten, and what that was. */
export interface Collision {
  readonly write: CellWrite;
  readonly held: CellContent;
  readonly heldFormat: string;
}

/**
 * Queues the writing of cells, after a reading of what it overwrites: requests are carried out one after the other, so
 * that an edit made since the last reading is seen, and can be given back. The function returned tells, after the sync,
 * which cells those are. Our own change events are switched off for the request; should it break off, the next reading
 * of the workbook switches them on again.
 */
export function queueWrites(context: Excel.RequestContext, writes: readonly CellWrite[]): () => Collision[] {
  context.runtime.enableEvents = false;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const blocks = blocksOf(writes);
  const held = blocks.map((block) => askBlock(context, block));
  for (const block of blocks) writeBlock(context, block);
  context.runtime.enableEvents = true;
  return () => held.flatMap((collisions) => collisions());
}

/** Puts back what was overwritten unseen, until nothing was. */
export async function giveBack(context: Excel.RequestContext, collisions: readonly Collision[]): Promise<void> {
  let rest = collisions;
  while (rest.length > 0) {
    const overwritten = queueWrites(context, rest.map(reversed));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each round answers to what the last one met
    await context.sync();
    rest = overwritten();
  }
}

function reversed({ write, held, heldFormat }: Collision): CellWrite {
  return { ...write, expected: write.next, next: held, format: write.nextFormat, nextFormat: heldFormat, font: write.nextFont, nextFont: write.font };
}

/**
 * The writes that give cells back what they held before, those of `collisions` what they held when they were overwritten.
 * `held` is what they hold now: of a cell that somebody has edited since only the number format that was set is given back.
 */
export function reversesOf(writes: readonly CellWrite[], collisions: readonly Collision[], { heldAt }: Pick<HeldCells<unknown>, 'heldAt'>): CellWrite[] {
  const former = new Map(collisions.map(({ write, held, heldFormat }) => [write, { content: held, format: heldFormat }]));
  return writes.flatMap((write): CellWrite[] => {
    const now = heldAt(write);
    const { content, format } = former.get(write) ?? { content: write.expected, format: write.format };
    const back = { ...write, expected: now.content, format: now.format, nextFormat: format };
    // Where only the looks of a cell change, what somebody types just before stays; the looks are ours all the same.
    const isLeft = former.has(write) && sameContent(now.content, content);
    if (isLeft || sameContent(now.content, write.next)) return [{ ...back, next: content, font: write.nextFont, nextFont: write.font }];
    const isOurFormat = now.format === write.nextFormat && now.format !== format;
    return isOurFormat ? [{ ...back, next: now.content, font: undefined, nextFont: undefined }] : [];
  });
}

/** Adjacent cells of one sheet, written as one range. */
interface Block {
  readonly sheetId: string;
  readonly area: Area;
  /** By row, then column. */
  readonly writes: readonly (readonly CellWrite[])[];
}

function blocksOf(writes: readonly CellWrite[]): Block[] {
  const sheets = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const known = sheets.get(write.sheetId);
    if (known === undefined) sheets.set(write.sheetId, [write]);
    else known.push(write);
  }
  return [...sheets].flatMap(([sheetId, cells]) => {
    const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
    return joinCells(cells).map((area) => ({ sheetId, area, writes: gridOf(area, byPlace) }));
  });
}

function gridOf(area: Area, byPlace: ReadonlyMap<string, CellWrite>): CellWrite[][] {
  const rows: CellWrite[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: CellWrite[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const write = byPlace.get(`${row}:${column}`);
      if (write !== undefined) cells.push(write);
    }
    rows.push(cells);
  }
  return rows;
}

/** Queues the reading of a block; the function returned gives the cells that held something unexpected. */
function askBlock(context: Excel.RequestContext, block: Block): () => Collision[] {
  const range = rangeAt(context, block.sheetId, block.area);
  range.load('values,formulas,numberFormat');
  return () => {
    const contents = emptyContents(block.area);
    addContents(contents, block.area, {
      what: 'contents',
      values: range.values,
      formulas: range.formulas,
      numberFormats: range.numberFormat,
    });
    return block.writes.flat().flatMap((write) => {
      const held = contentAt(contents, write.row, write.column);
      if (sameContent(held, write.expected)) return [];
      return [{ write, held, heldFormat: formatAt(contents, write.row, write.column) }];
    });
  };
}

const TEXT_FORMAT = '@';

/** A formula or number put into a cell of text format would stay a text: such a cell is General while it is written. */
function formatWhileWritten({ format, next }: CellWrite): string {
  const isText = next.formula === null && typeof next.value === 'string';
  return format === TEXT_FORMAT && !isText && next.value !== null ? 'General' : format;
}

function writeBlock(context: Excel.RequestContext, block: Block): void {
  const range = rangeAt(context, block.sheetId, block.area);
  setFormats(range, block, (write) => (formatWhileWritten(write) === write.format ? null : 'General'));
  // null leaves what a cell holds: where only its font changes.
  range.formulas = block.writes.map((row) => row.map(({ expected, next }) => (sameContent(expected, next) ? null : inputOf(next))));
  // Said for every cell: Excel chooses a format of its own for some formulas.
  setFormats(range, block, ({ nextFormat }) => nextFormat);
  setFonts(range, block);
}

function setFonts(range: Excel.Range, { writes }: Block): void {
  if (writes.every((row) => row.every(({ nextFont }) => nextFont === undefined))) return;
  range.setCellProperties(writes.map((row) => row.map(({ nextFont }) => (nextFont === undefined ? {} : { format: { font: { name: nextFont } } }))));
}

/** null leaves a cell's format as it is. */
function setFormats(range: Excel.Range, block: Block, choose: (write: CellWrite) => string | null): void {
  const formats = block.writes.map((row) => row.map(choose));
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats as string[][];
}
