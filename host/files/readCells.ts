/** The cells of a sheet's XML. */
import { columnIndex } from '../../src/sheet/address';
import { cellKey, type Area, type CellKey, type CellValue } from '../../src/sheet/grid';
import { parseReference } from '../workbook/reference';
import type { Cell } from '../workbook/sheet';
import type { CellStyle } from '../workbook/style';
import { child, children, type Element } from './dom';
import { nodeNamed, numberIn, readNodes, type XmlNode } from './fastXml';
import { showFunctions } from './futureFunctions';
import { shiftFormula } from './shiftFormula';
import { decodeText, mixedLooks, readRichText, type FileText } from './strings';

export interface CellContext {
  readonly strings: readonly FileText[];
  readonly styles: readonly CellStyle[];
}

/** A cell with its place: files may leave out the addresses of rows and cells that follow each other. */
interface PlacedCell {
  readonly node: XmlNode;
  readonly row: number;
  readonly column: number;
}

export interface PlacedRow {
  readonly node: XmlNode;
  readonly row: number;
  readonly cells: readonly PlacedCell[];
}

/** `rows` is the inside of the sheet's list of rows. */
export function* placeRows(rows: string): Generator<PlacedRow> {
  let nextRow = 0;
  for (const node of readNodes(rows)) {
    const row = (numberIn(node, 'r') ?? nextRow + 1) - 1;
    nextRow = row + 1;
    let nextColumn = 0;
    const cells = node.children.filter((one) => one.name === 'c').map((one) => {
      const place = readAddress(one.attributes['r']);
      const column = place?.column ?? nextColumn;
      nextColumn = column + 1;
      return { node: one, row: place?.row ?? row, column };
    });
    yield { node, row, cells };
  }
}

function readAddress(address: string | undefined): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? '');
  return match === null ? null : { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
}

/** Shared formulas are written out for every cell; the other cells of an array formula have its values only. */
export function readCells(rows: Iterable<PlacedRow>, context: CellContext): Map<CellKey, Cell> {
  const cells = new Map<CellKey, Cell>();
  const shared: SharedFormulas = new Map();
  for (const { cells: placed } of rows) {
    for (const { node, row, column } of placed) {
      const style = context.styles[numberIn(node, 's') ?? 0] ?? context.styles[0];
      if (style === undefined) continue;
      const formula = readFormula(node, row, column, shared);
      const text = readFileText(node, context.strings);
      const value = text === null ? readValue(node) : text.text;
      const isBlank = formula === null && value === '';
      const mixed = text === null ? [] : mixedLooks(text, style);
      cells.set(cellKey(row, column), { value: isBlank ? null : value, formula, style, ...(mixed.length > 0 && { mixed }) });
    }
  }
  return cells;
}

/** By their index: the formula as it was written, and where. */
type SharedFormulas = Map<string, { readonly formula: string; readonly row: number; readonly column: number }>;

function readFormula(cell: XmlNode, row: number, column: number, shared: SharedFormulas): string | null {
  const node = nodeNamed(cell, 'f');
  if (node === null || node.attributes['t'] === 'dataTable') return null;
  const index = node.attributes['t'] === 'shared' ? node.attributes['si'] : undefined;
  if (node.text !== '') {
    if (index !== undefined) shared.set(index, { formula: node.text, row, column });
    return `=${showFunctions(decodeText(node.text))}`;
  }
  const master = index === undefined ? undefined : shared.get(index);
  if (master === undefined) return null;
  return `=${showFunctions(decodeText(shiftFormula(master.formula, row - master.row, column - master.column)))}`;
}

/** The shared or inline text of a cell; null where it holds something else. */
function readFileText(cell: XmlNode, strings: readonly FileText[]): FileText | null {
  const type = cell.attributes['t'];
  if (type === 's') return strings[Number(nodeNamed(cell, 'v')?.text)] ?? null;
  const inline = type === 'inlineStr' ? nodeNamed(cell, 'is') : null;
  return inline === null ? null : readRichText(inline);
}

function readValue(cell: XmlNode): CellValue {
  const type = cell.attributes['t'] ?? 'n';
  const text = nodeNamed(cell, 'v')?.text;
  if (text === undefined || type === 's' || type === 'inlineStr') return null;
  switch (type) {
    case 'b':
      return text.trim() === '1' || text.trim().toLowerCase() === 'true';
    case 'e':
      return text.trim();
    case 'str':
      return decodeText(text);
    case 'd':
      return dateSerial(text) ?? text;
    default:
      return text.trim() === '' ? null : Number.isNaN(Number(text)) ? text : Number(text);
  }
}

/** "2025-02-13T00:00:00" as the serial number that Excel shows for it. */
function dateSerial(text: string): number | null {
  const time = Date.parse(/T/.test(text) && !/Z$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

export function readMerges(root: Element): Area[] {
  const list = child(root, 'mergeCells');
  if (list === null) return [];
  return children(list, 'mergeCell').flatMap((one) => parseReference(one.getAttribute('ref') ?? '')?.areas ?? []);
}
