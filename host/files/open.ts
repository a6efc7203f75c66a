/** An xlsx file as an in-memory workbook. */
import { createSheet, type Sheet } from '../workbook/sheet';
import { DEFAULT_STYLE } from '../workbook/style';
import { createWorkbook, newId, selectFirstCell, type Name, type Workbook } from '../workbook/workbook';
import type { Visibility } from '../../src/sheet/grid';
import { child, children, FileError, flag, numberOf, rootOf, type Element } from './dom';
import type { LoadedFile, LoadedPart, LoadedSheet } from './loaded';
import { openPackage, readPart, readPartText, relationsOf, relationsPath, type Package, type Relation } from './package';
import { readCustomXml } from './customXml';
import { readCharts } from './drawings';
import { readSheet } from './readSheet';
import { readStyles, readTheme } from './readStyles';
import { readStrings } from './strings';

/** Throws FileError where the bytes are no workbook that the host can open. */
export function openWorkbook(bytes: Uint8Array, name = 'Book1.xlsx'): Workbook {
  const pack = openPackage(bytes);
  const workbookPath = relationsOf(readPart(pack, '_rels/.rels'), '').find((one) => one.type === 'officeDocument')?.target;
  const document = workbookPath === undefined ? null : readPart(pack, workbookPath);
  if (workbookPath === undefined || document === null) throw new FileError('the file holds no workbook');
  const root = rootOf(document);
  const relations = relationsOf(readPart(pack, relationsPath(workbookPath)), workbookPath);
  const path = (type: string): string => relations.find((one) => one.type === type)?.target ?? '';
  const { styles, ruleFormats } = readStyles(readPart(pack, path('styles')), readTheme(readPart(pack, path('theme'))));
  const sheets = new Map<string, LoadedSheet>();
  const customXml = new Map<string, LoadedPart>();
  const order: string[] = [];
  const names: Name[] = [];
  const file: LoadedFile = { pack, workbookPath, sheets, order, names, styles, customXml };
  const workbook = createWorkbook([], file);
  workbook.name = name;
  workbook.standardStyle = styles[0] ?? DEFAULT_STYLE;
  const context = {
    strings: readStrings(readPartText(pack, path('sharedStrings')) ?? ''),
    styles,
    ruleFormats,
    newId: () => newId(workbook),
  };
  for (const element of listOf(root, 'sheets', 'sheet')) {
    const loaded = openSheet(element, relations, pack, workbook, context);
    if (loaded === null) continue;
    const { sheet, relation } = loaded;
    workbook.sheets.push(sheet);
    order.push(sheet.id);
    sheets.set(sheet.id, { path: relation.target, relation: relation.id, before: copyOf(sheet) });
  }
  workbook.names = readNames(root, workbook);
  names.push(...workbook.names);
  const protection = child(root, 'workbookProtection');
  workbook.isProtected = protection !== null && flag(protection, 'lockStructure');
  workbook.customXmlParts = readCustomXml(pack, relations, workbook, customXml);
  activateSaved(root, workbook);
  return workbook;
}

const listOf = (root: Element, list: string, item: string): Element[] => {
  const parent = child(root, list);
  return parent === null ? [] : children(parent, item);
};

type SheetContext = Parameters<typeof readSheet>[3];

function openSheet(element: Element, relations: readonly Relation[], pack: Package, workbook: Workbook, context: SheetContext): { sheet: Sheet; relation: Relation } | null {
  const id = [...element.attributes].find((one) => one.localName === 'id' && one.name !== 'id')?.value;
  const relation = relations.find((one) => one.id === id);
  if (relation === undefined) return null;
  const isWorksheet = relation.type === 'worksheet';
  const xml = isWorksheet ? readPartText(pack, relation.target) : null;
  if (isWorksheet && xml === null) throw new FileError(`${relation.target} is missing`);
  const sheet: Sheet = {
    ...createSheet(newId(workbook), element.getAttribute('name') ?? '', workbook.standardStyle),
    kind: isWorksheet ? 'worksheet' : 'chart',
    visibility: visibilityOf(element),
  };
  if (xml !== null) {
    readSheet(sheet, xml, relation.target, context);
    sheet.charts = readCharts(pack, relation.target, context.newId);
  }
  return { sheet, relation };
}

/** Whatever a program may write there beside the two ways to hide leaves a sheet to be seen. */
function visibilityOf(element: Element): Visibility {
  const state = element.getAttribute('state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** Cells, merged areas and the like are replaced when they change, so that a copy of what holds them is enough. */
export function copyOf(sheet: Sheet): Sheet {
  return { ...sheet, cells: new Map(sheet.cells), rows: new Map(sheet.rows) };
}

function readNames(root: Element, workbook: Workbook): Name[] {
  return listOf(root, 'definedNames', 'definedName').map((element) => {
    const index = numberOf(element, 'localSheetId');
    return {
      name: element.getAttribute('name') ?? '',
      formula: `=${element.textContent ?? ''}`,
      sheet: index === null ? null : (workbook.sheets[index]?.id ?? null),
      ...(flag(element, 'hidden') && { hidden: true as const }),
    };
  });
}

function activateSaved(root: Element, workbook: Workbook): void {
  selectFirstCell(workbook);
  const [view] = listOf(root, 'bookViews', 'workbookView');
  const sheet = workbook.sheets[(view === undefined ? null : numberOf(view, 'activeTab')) ?? 0];
  if (sheet?.visibility === 'visible') {
    workbook.active = sheet.id;
    workbook.selection = { ...workbook.selection, sheet: sheet.id };
  }
}
