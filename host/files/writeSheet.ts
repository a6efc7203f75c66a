/** Writes what has changed in a sheet into its XML. */
import { areaAddress } from '../../src/sheet/address';
import { printArea } from '../workbook/reference';
import { usedArea, type Sheet } from '../workbook/sheet';
import { append, child, childInOrder, children, insertInOrder, make, remove, type Element } from './dom';
import { writePage } from './pageSetup';
import { SHEET_ORDER } from './sheetOrder';
import { changedCells, formulasMoved, writeCells, writeRows } from './writeCells';
import { writeConditionalFormats } from './writeConditionalFormats';
import type { StyleWriter } from './writeStyles';

/** Whether the sheet's part has to be written anew. */
export function hasChanged(before: Readonly<Sheet>, after: Sheet): boolean {
  return (
    LISTS.some((key) => !sameList(before[key], after[key])) ||
    VALUES.some((key) => before[key] !== after[key]) ||
    bandsDiffer(before, after) ||
    changedCells(before, after).length > 0
  );
}

const LISTS = ['merges', 'columns', 'conditionalFormats'] as const;
const VALUES = ['protection', 'frozen', 'tabColor', 'page'] as const;

const sameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

const bandsDiffer = (before: Readonly<Sheet>, after: Sheet): boolean =>
  [...after.rows].some(([row, band]) => before.rows.get(row) !== band);

export interface SheetChange {
  /** Formulas came or went. */
  readonly formulasMoved: boolean;
  /** Indexes of rule formats that conditional formats no longer refer to. */
  readonly freedRuleFormats: readonly number[];
}

export function writeSheet(root: Element, before: Readonly<Sheet>, after: Sheet, styles: StyleWriter): SheetChange {
  const keys = changedCells(before, after);
  const data = childInOrder(root, 'sheetData', SHEET_ORDER);
  if (keys.length > 0) {
    writeCells(data, before, after, keys, styles.styleIndex);
    growDimension(root, after);
  }
  if (bandsDiffer(before, after)) writeRows(data, before.rows, after.rows, styles.styleIndex);
  if (!sameList(before.columns, after.columns)) writeColumns(root, after, styles);
  if (!sameList(before.merges, after.merges)) writeMerges(root, after);
  const freedRuleFormats = sameList(before.conditionalFormats, after.conditionalFormats)
    ? []
    : writeConditionalFormats(root, before.conditionalFormats, after.conditionalFormats, styles.ruleIndex);
  if (before.protection !== after.protection) writeProtection(root, after);
  if (before.frozen !== after.frozen) writeFrozen(root, after);
  if (before.tabColor !== after.tabColor) writeTabColor(root, after);
  if (before.page !== after.page) writePage(root, before.page, after.page);
  return { formulasMoved: formulasMoved(before, after, keys), freedRuleFormats };
}

function growDimension(root: Element, sheet: Sheet): void {
  const dimension = child(root, 'dimension');
  const area = usedArea(sheet, false);
  if (dimension === null || area === null) return;
  dimension.setAttribute('ref', areaAddress(area));
}

function writeColumns(root: Element, sheet: Sheet, styles: StyleWriter): void {
  const old = child(root, 'cols');
  if (old !== null) remove(old);
  if (sheet.columns.length === 0) return;
  const cols = make(root, 'cols');
  for (const band of sheet.columns) {
    const col = append(cols, 'col', { ...band.kept, min: band.first + 1, max: band.last + 1 });
    if (band.size !== undefined && String(band.size) !== band.kept?.['width']) {
      col.setAttribute('width', String(band.size));
      col.setAttribute('customWidth', '1');
    }
    if (band.hidden === true) col.setAttribute('hidden', '1');
    else col.removeAttribute('hidden');
    if (band.style !== undefined) col.setAttribute('style', String(styles.styleIndex(band.style)));
  }
  insertInOrder(root, cols, SHEET_ORDER);
}

function writeMerges(root: Element, sheet: Sheet): void {
  const old = child(root, 'mergeCells');
  if (sheet.merges.length === 0) {
    if (old !== null) remove(old);
    return;
  }
  const list = childInOrder(root, 'mergeCells', SHEET_ORDER);
  children(list).forEach(remove);
  for (const area of sheet.merges) append(list, 'mergeCell', { ref: printArea(area) });
  list.setAttribute('count', String(sheet.merges.length));
}

function writeProtection(root: Element, sheet: Sheet): void {
  const old = child(root, 'sheetProtection');
  if (old !== null) remove(old);
  if (sheet.protection === null) return;
  const protection = childInOrder(root, 'sheetProtection', SHEET_ORDER);
  protection.setAttribute('sheet', '1');
  if (sheet.protection.allowFormatCells) protection.setAttribute('formatCells', '0');
}

function writeFrozen(root: Element, sheet: Sheet): void {
  const views = childInOrder(root, 'sheetViews', SHEET_ORDER);
  const view = child(views, 'sheetView') ?? append(views, 'sheetView', { workbookViewId: 0 });
  for (const name of ['pane', 'selection']) children(view, name).forEach(remove);
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return;
  const pane = make(view, 'pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: printArea({ top: rows, left: columns, bottom: rows, right: columns }),
    activePane: rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight',
    state: 'frozen',
  });
  view.insertBefore(pane, view.firstChild);
}

function writeTabColor(root: Element, sheet: Sheet): void {
  const properties = childInOrder(root, 'sheetPr', SHEET_ORDER);
  const old = child(properties, 'tabColor');
  if (old !== null) remove(old);
  if (sheet.tabColor === '') return;
  const color = make(properties, 'tabColor', { rgb: `FF${sheet.tabColor.replace('#', '')}` });
  properties.insertBefore(color, properties.firstChild);
}

