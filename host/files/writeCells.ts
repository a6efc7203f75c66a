/** Writes changed cells into a sheet's XML; cells that are as they were read stay as they are. */
import { cellAddress, columnIndex } from '../../src/sheet/address';
import { cellKey, type CellKey, type CellValue } from '../../src/sheet/grid';
import { columnOf, rowOf, type Band, type Cell, type Sheet } from '../workbook/sheet';
import { sameStyle, type CellStyle } from '../workbook/style';
import { append, child, children, make, numberOf, remove, setText, type Element } from './dom';
import { fittedHeight } from './fittedHeight';
import { prefixFunctions } from './futureFunctions';
import { encodeText } from './strings';

export type StyleIndex = (style: CellStyle) => number;

/** Keys of the cells that differ from how they were read. */
export function changedCells(before: Readonly<Sheet>, after: Sheet): CellKey[] {
  const keys: CellKey[] = [];
  for (const [key, cell] of after.cells) if (!sameCell(before.cells.get(key), cell)) keys.push(key);
  for (const key of before.cells.keys()) if (!after.cells.has(key)) keys.push(key);
  return keys.sort((one, other) => one - other);
}

function sameCell(one: Cell | undefined, other: Cell): boolean {
  if (one === other) return true;
  return one !== undefined && one.value === other.value && one.formula === other.formula && (one.style === other.style || sameStyle(one.style, other.style));
}

/** Whether formulas came or went, so that the file's order of calculation no longer holds. */
export function formulasMoved(before: Readonly<Sheet>, after: Sheet, keys: readonly CellKey[]): boolean {
  return keys.some((key) => (before.cells.get(key)?.formula ?? null) !== (after.cells.get(key)?.formula ?? null));
}

interface Rows {
  readonly rows: Map<number, Element>;
  readonly cells: Map<CellKey, Element>;
}

/** Finds rows and cells, and gives those that left out their address one, so that others can come between them. */
function indexRows(sheetData: Element): Rows {
  const index: Rows = { rows: new Map(), cells: new Map() };
  let nextRow = 0;
  for (const element of children(sheetData, 'row')) {
    const row = (numberOf(element, 'r') ?? nextRow + 1) - 1;
    nextRow = row + 1;
    element.setAttribute('r', String(row + 1));
    index.rows.set(row, element);
    let nextColumn = 0;
    for (const cell of children(element, 'c')) {
      const address = cell.getAttribute('r') ?? '';
      const column = address === '' ? nextColumn : columnNumber(address);
      nextColumn = column + 1;
      cell.setAttribute('r', cellAddress(row, column));
      index.cells.set(cellKey(row, column), cell);
    }
  }
  return index;
}

export function writeCells(sheetData: Element, before: Readonly<Sheet>, after: Sheet, keys: readonly CellKey[], styleIndex: StyleIndex): void {
  const index = indexRows(sheetData);
  const known = new Set(index.rows.keys());
  unshare(index, before, after, keys);
  for (const key of keys) {
    const cell = after.cells.get(key) ?? null;
    const element = index.cells.get(key);
    if (cell === null) {
      if (element !== undefined) clearCell(element, after, key, styleIndex);
    } else {
      writeCell(element ?? addCell(index, sheetData, key), before.cells.get(key) ?? null, cell, styleIndex);
    }
  }
  for (const [row, element] of index.rows) if (!known.has(row)) fitRow(element, after, row);
}

/** Excel measures a row that is new to it. */
function fitRow(element: Element, after: Sheet, row: number): void {
  const height = fittedHeight(after, row, children(element, 'c').map((cell) => columnNumber(cell.getAttribute('r') ?? '')));
  if (height !== null) element.setAttribute('ht', String(height));
}

/** A cell that is gone: it keeps its place where its row or column has a style of its own, and is taken out otherwise. */
function clearCell(element: Element, after: Sheet, key: CellKey, styleIndex: StyleIndex): void {
  const style = after.rows.get(rowOf(key))?.style;
  if (style === undefined) return remove(element);
  children(element).forEach(remove);
  element.removeAttribute('t');
  element.setAttribute('s', String(styleIndex(style)));
}

/** Where one formula of a shared group changes, the others of the group get formulas of their own. */
function unshare(index: Rows, before: Readonly<Sheet>, after: Sheet, keys: readonly CellKey[]): void {
  const broken = new Set<string>();
  for (const key of keys) {
    const formula = formulaElement(index.cells.get(key));
    const changes = before.cells.get(key)?.formula !== after.cells.get(key)?.formula;
    if (formula?.getAttribute('t') === 'shared' && changes) broken.add(formula.getAttribute('si') ?? '');
  }
  if (broken.size === 0) return;
  for (const [key, element] of index.cells) {
    const formula = formulaElement(element);
    const text = before.cells.get(key)?.formula;
    if (formula?.getAttribute('t') !== 'shared' || !broken.has(formula.getAttribute('si') ?? '') || !text) continue;
    for (const name of ['t', 'ref', 'si']) formula.removeAttribute(name);
    setText(formula, encodeText(prefixFunctions(text.slice(1))));
  }
}

const formulaElement = (cell: Element | undefined): Element | null => (cell === undefined ? null : child(cell, 'f'));

function addCell(index: Rows, sheetData: Element, key: CellKey): Element {
  const row = index.rows.get(rowOf(key)) ?? addRow(index, sheetData, rowOf(key));
  row.removeAttribute('spans');
  const cell = make(row, 'c', { r: cellAddress(rowOf(key), columnOf(key)) });
  const next = nextAfter([...cellsOfRow(index, rowOf(key))], columnOf(key));
  row.insertBefore(cell, next);
  index.cells.set(key, cell);
  return cell;
}

function* cellsOfRow(index: Rows, row: number): Generator<readonly [number, Element]> {
  const parent = index.rows.get(row);
  if (parent === undefined) return;
  for (const element of children(parent, 'c')) yield [columnNumber(element.getAttribute('r') ?? ''), element];
}

const columnNumber = (address: string): number => columnIndex(address.replace(/\d/g, ''));

const nextAfter = (placed: readonly (readonly [number, Element])[], position: number): Element | null =>
  placed.find(([one]) => one > position)?.[1] ?? null;

function addRow(index: Rows, sheetData: Element, row: number): Element {
  const element = make(sheetData, 'row', { r: row + 1 });
  let next: number | null = null;
  for (const one of index.rows.keys()) if (one > row && (next === null || one < next)) next = one;
  sheetData.insertBefore(element, next === null ? null : (index.rows.get(next) ?? null));
  index.rows.set(row, element);
  return element;
}

function writeCell(element: Element, before: Cell | null, cell: Cell, styleIndex: StyleIndex): void {
  if (before === null || before.style !== cell.style) element.setAttribute('s', String(styleIndex(cell.style)));
  if (before !== null && before.value === cell.value && before.formula === cell.formula) return;
  const keepsFormula = cell.formula !== null && cell.formula === before?.formula;
  for (const one of children(element)) if (one.localName !== 'f' || !keepsFormula) remove(one);
  if (cell.formula !== null && !keepsFormula) setText(append(element, 'f'), encodeText(prefixFunctions(cell.formula.slice(1))));
  writeValue(element, cell.value, cell.formula !== null, cell.style.textPrefix);
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

function writeValue(element: Element, value: CellValue, isFormula: boolean, isText: boolean): void {
  element.removeAttribute('t');
  if (value === null) return;
  if (typeof value === 'string' && !isFormula && (isText || !ERROR.test(value))) {
    element.setAttribute('t', 'inlineStr');
    const text = append(append(element, 'is'), 't');
    if (/^\s|\s$|\n/.test(value)) text.setAttribute('xml:space', 'preserve');
    setText(text, encodeText(value));
    return;
  }
  if (typeof value === 'string') element.setAttribute('t', ERROR.test(value) ? 'e' : 'str');
  if (typeof value === 'boolean') element.setAttribute('t', 'b');
  setText(append(element, 'v'), typeof value === 'boolean' ? (value ? '1' : '0') : typeof value === 'string' ? encodeText(value) : String(value));
}

/** Heights and hiding of rows that differ from how they were read. */
export function writeRows(sheetData: Element, before: ReadonlyMap<number, Band>, after: ReadonlyMap<number, Band>, styleIndex: StyleIndex): void {
  const index = indexRows(sheetData);
  for (const [row, band] of after) {
    const old = before.get(row);
    if (old === band) continue;
    const element = index.rows.get(row) ?? addRow(index, sheetData, row);
    if (band.size !== undefined && band.size !== old?.size) {
      element.setAttribute('ht', String(band.size));
      element.setAttribute('customHeight', '1');
    }
    if (band.size === undefined) for (const name of ['ht', 'customHeight']) element.removeAttribute(name);
    if (band.hidden === true) element.setAttribute('hidden', '1');
    else element.removeAttribute('hidden');
    if (band.style !== undefined && band.style !== old?.style) {
      element.setAttribute('s', String(styleIndex(band.style)));
      element.setAttribute('customFormat', '1');
    }
  }
}
