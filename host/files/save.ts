/** An in-memory workbook as an xlsx file: the parts of the file that it came from, changed only where it has changed. */
import { createSheet, type Sheet } from '../workbook/sheet';
import { sheetWithId, type Workbook } from '../workbook/workbook';
import { blankFile } from './blank';
import { writeCustomXml } from './customXml';
import { child, childInOrder, children, FileError, make, numberOf, remove, rootOf, type Element } from './dom';
import type { LoadedFile, LoadedSheet } from './loaded';
import { addContentType, addRelation, closePackage, findPart, readPart, readPartText, relationsOf, relationsPath, removePart, removeRelation, writePart, type Package } from './package';
import { writeCharts } from './drawings';
import { namesDiffer, writeNames } from './names';
import { hasChanged, type SheetChange } from './writeSheet';
import { writeSheetText } from './writeSheetText';
import { createStyleWriter, type StyleWriter } from './writeStyles';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The workbook itself stays as it is. */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  const file = workbook.file ?? blankFile();
  const pack: Package = { parts: new Map(file.pack.parts) };
  const sheets = placeSheets(workbook, file, pack);
  const stylesPath = stylesPathOf(file, pack);
  const stylesPart = readPart(pack, stylesPath) ?? readPart(blankFile().pack, 'xl/styles.xml');
  if (stylesPart === null) throw new FileError('the file has no styles');
  const styles = createStyleWriter(stylesPart, file.styles);
  const changes = writeSheets(sheets, pack, styles);
  for (const [sheet, loaded] of sheets) writeCharts(sheet, loaded, pack);
  const freed = new Set(changes.flatMap((change) => change.freedRuleFormats));
  if (freed.size > 0) styles.dropRuleFormats(freedIn(pack, freed));
  if (styles.hasChanged()) {
    if (findPart(pack, stylesPath) === null) announceStyles(pack, file, stylesPath);
    writePart(pack, stylesPath, stylesPart);
  }
  if (changes.some((change) => change.formulasMoved)) dropCalculationOrder(pack, file.workbookPath);
  if ([...sheets].some(([sheet, { before }]) => hasUncomputed(before, sheet))) askForCalculation(pack, file.workbookPath);
  writeCustomXml(workbook, file, pack);
  return closePackage(pack);
}

function writeSheets(sheets: ReadonlyMap<Sheet, LoadedSheet>, pack: Package, styles: StyleWriter): SheetChange[] {
  const changes: SheetChange[] = [];
  for (const [sheet, loaded] of sheets) {
    if (sheet.kind !== 'worksheet' || !hasChanged(loaded.before, sheet)) continue;
    const xml = readPartText(pack, loaded.path);
    if (xml === null) throw new FileError(`${loaded.path} is missing`);
    const written = writeSheetText(xml, loaded.path, loaded.before, sheet, styles);
    changes.push(written.change);
    pack.parts.set(findPart(pack, loaded.path) ?? loaded.path, new TextEncoder().encode(written.xml));
  }
  return changes;
}

function stylesPathOf(file: LoadedFile, pack: Package): string {
  const relations = relationsOf(readPart(pack, relationsPath(file.workbookPath)), file.workbookPath);
  const folder = file.workbookPath.slice(0, file.workbookPath.lastIndexOf('/') + 1);
  return relations.find((one) => one.type === 'styles')?.target ?? `${folder}styles.xml`;
}

/** For a file that had no styles before. */
function announceStyles(pack: Package, file: LoadedFile, path: string): void {
  addContentType(pack, path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  addRelation(pack, file.workbookPath, `${RELATIONS}/styles`, `/${path}`);
}

/** Whether a rule format is one of those that were freed, and no other part of the package refers to it. */
function freedIn(pack: Package, freed: ReadonlySet<number>): (index: number) => boolean {
  const decoder = new TextDecoder();
  const used = new Set<number>();
  for (const [path, bytes] of pack.parts) {
    if (!/\.xml$/i.test(path)) continue;
    for (const match of decoder.decode(bytes).matchAll(/[dD]xfId="(\d+)"/g)) used.add(Number(match[1]));
  }
  return (index) => freed.has(index) && !used.has(index);
}

/** Brings the list of sheets up to date: new parts for new sheets, names, order, visibility; answers each with its part. */
function placeSheets(workbook: Workbook, file: LoadedFile, pack: Package): Map<Sheet, LoadedSheet> {
  const placed = new Map<Sheet, LoadedSheet>();
  const isListed = workbook.sheets.length === file.order.length && workbook.sheets.every((sheet, index) => sheet.id === file.order[index]);
  const isSame = isListed && workbook.sheets.every((sheet) => isAsRead(sheet, file.sheets.get(sheet.id)));
  if (!isSame) for (const sheet of workbook.sheets) if (!file.sheets.has(sheet.id)) placed.set(sheet, addSheetPart(sheet, file, pack));
  for (const sheet of workbook.sheets) {
    const loaded = file.sheets.get(sheet.id);
    if (loaded !== undefined) placed.set(sheet, loaded);
  }
  if (!isSame || namesDiffer(workbook, file)) writeSheetList(workbook, file, pack, placed);
  return placed;
}

const isAsRead = (sheet: Sheet, loaded: LoadedSheet | undefined): boolean =>
  loaded !== undefined && loaded.before.name === sheet.name && loaded.before.visibility === sheet.visibility;

function addSheetPart(sheet: Sheet, file: LoadedFile, pack: Package): LoadedSheet {
  const folder = file.workbookPath.slice(0, file.workbookPath.lastIndexOf('/') + 1);
  let number = 1;
  while (pack.parts.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  const path = `${folder}worksheets/sheet${number}.xml`;
  const root = readPart(pack, file.workbookPath);
  const namespace = root === null ? '' : (rootOf(root).namespaceURI ?? '');
  pack.parts.set(path, new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetData/></worksheet>`));
  addContentType(pack, path, WORKSHEET_TYPE);
  const relation = addRelation(pack, file.workbookPath, `${RELATIONS}/worksheet`, `/${path}`);
  return { path, relation, before: createSheet(sheet.id, '', sheet.standardStyle) };
}

function writeSheetList(workbook: Workbook, file: LoadedFile, pack: Package, placed: ReadonlyMap<Sheet, LoadedSheet>): void {
  const document = readPart(pack, file.workbookPath);
  if (document === null) throw new FileError('the file holds no workbook');
  const root = rootOf(document);
  const list = childInOrder(root, 'sheets', WORKBOOK_ORDER);
  const elements = children(list, 'sheet');
  const byRelation = new Map(elements.map((one) => [relationOf(one), one]));
  let nextId = Math.max(0, ...elements.map((one) => numberOf(one, 'sheetId') ?? 0)) + 1;
  elements.forEach(remove);
  for (const sheet of workbook.sheets) {
    const { relation } = placed.get(sheet) as LoadedSheet;
    const element = byRelation.get(relation) ?? make(list, 'sheet', { sheetId: nextId++ });
    if (!byRelation.has(relation)) element.setAttributeNS(RELATIONS, 'r:id', relation);
    element.setAttribute('name', sheet.name);
    if (sheet.visibility === 'visible') element.removeAttribute('state');
    else element.setAttribute('state', sheet.visibility);
    list.appendChild(element);
  }
  writeNames(root, workbook, file, WORKBOOK_ORDER);
  moveIndexes(root, workbook, file);
  writePart(pack, file.workbookPath, document);
  for (const [id, loaded] of file.sheets) {
    if (sheetWithId(workbook, id) !== null) continue;
    removePart(pack, loaded.path);
    removeRelation(pack, file.workbookPath, loaded.path);
  }
}

const relationOf = (element: Element): string =>
  [...element.attributes].find((one) => one.localName === 'id' && one.name !== 'id')?.value ?? '';

/** The active tab refers to sheets by their position. */
function moveIndexes(root: Element, workbook: Workbook, file: LoadedFile): void {
  const position = (old: number): number => workbook.sheets.findIndex((sheet) => sheet.id === file.order[old]);
  const views = child(root, 'bookViews');
  for (const view of views === null ? [] : children(views)) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const index = numberOf(view, attribute);
      if (index !== null) view.setAttribute(attribute, String(Math.max(0, position(index))));
    }
  }
}

const WORKBOOK_ORDER = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr'];

/** Excel makes the order of calculation anew where it is missing, and refuses one that names cells without formulas. */
function dropCalculationOrder(pack: Package, workbookPath: string): void {
  const relation = relationsOf(readPart(pack, relationsPath(workbookPath)), workbookPath).find((one) => one.type === 'calcChain');
  if (relation === undefined) return;
  removePart(pack, relation.target);
  removeRelation(pack, workbookPath, relation.target);
}

/** Whether the sheet has a new formula that nobody has computed. */
function hasUncomputed(before: Readonly<Sheet>, after: Sheet): boolean {
  return [...after.cells].some(([key, cell]) => cell.formula !== null && cell.value === null && before.cells.get(key)?.formula !== cell.formula);
}

/** Excel computes everything when it opens the file. */
function askForCalculation(pack: Package, workbookPath: string): void {
  const document = readPart(pack, workbookPath);
  if (document === null) return;
  childInOrder(rootOf(document), 'calcPr', WORKBOOK_ORDER).setAttribute('fullCalcOnLoad', '1');
  writePart(pack, workbookPath, document);
}
