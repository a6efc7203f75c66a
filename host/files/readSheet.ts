/** A sheet from its XML. */
import type { Area } from '../../src/sheet/grid';
import type { ConditionalFormat, RuleFormat } from '../workbook/conditionalFormats';
import { parseReference } from '../workbook/reference';
import type { Band, ColumnBand, ProtectionOptions, Sheet } from '../workbook/sheet';
import { child, children, flag, numberOf, parseXml, rootOf, type Element } from './dom';
import { flagIn, numberIn, type XmlNode } from './fastXml';
import { showFunctions } from './futureFunctions';
import { readPage } from './pageSetup';
import { placeRows, readCells, readMerges, type CellContext, type PlacedRow } from './readCells';
import { cutSheet, joinSheet } from './sheetText';

export interface SheetContext extends CellContext {
  readonly ruleFormats: readonly RuleFormat[];
  readonly newId: () => string;
}

/** Fills the sheet from the text of its part. */
export function readSheet(sheet: Sheet, xml: string, part: string, context: SheetContext): void {
  const text = cutSheet(xml);
  const root = rootOf(parseXml(text === null ? xml : joinSheet({ ...text, rows: '' }), part));
  sheet.cells = readCells(noteBands(placeRows(text?.rows ?? ''), sheet, context), context);
  sheet.merges = readMerges(root);
  sheet.columns = readColumns(child(root, 'cols'), context);
  sheet.conditionalFormats = readConditionalFormats(root, context);
  sheet.protection = readProtection(child(root, 'sheetProtection'));
  sheet.frozen = readFrozen(root);
  sheet.page = readPage(root);
  const color = child(root, 'sheetPr') === null ? null : child(child(root, 'sheetPr') as Element, 'tabColor');
  sheet.tabColor = color?.getAttribute('rgb') ? `#${(color.getAttribute('rgb') ?? '').slice(-6).toUpperCase()}` : '';
}

/** Passes the rows on and notes what they have of their own. */
function* noteBands(rows: Iterable<PlacedRow>, sheet: Sheet, context: CellContext): Generator<PlacedRow> {
  for (const placed of rows) {
    const band = readBand(placed.node, context);
    if (band !== null) sheet.rows.set(placed.row, band);
    yield placed;
  }
}

function readBand(row: XmlNode, context: CellContext): Band | null {
  const size = numberIn(row, 'ht');
  const style = flagIn(row, 'customFormat') ? context.styles[numberIn(row, 's') ?? 0] : undefined;
  const hidden = flagIn(row, 'hidden');
  if (size === null && style === undefined && !hidden) return null;
  return { ...(size !== null && { size }), ...(hidden && { hidden }), ...(style !== undefined && { style }) };
}

function readColumns(cols: Element | null, context: CellContext): ColumnBand[] {
  return (cols === null ? [] : children(cols, 'col')).map((element) => {
    const size = numberOf(element, 'width');
    const index = numberOf(element, 'style');
    const style = index === null ? undefined : context.styles[index];
    const kept = Object.fromEntries([...element.attributes].map((one) => [one.name, one.value]));
    return {
      first: (numberOf(element, 'min') ?? 1) - 1,
      last: (numberOf(element, 'max') ?? 1) - 1,
      ...(size !== null && { size }),
      ...(flag(element, 'hidden') && { hidden: true }),
      ...(style !== undefined && { style }),
      kept,
    };
  });
}

function readProtection(element: Element | null): ProtectionOptions | null {
  if (element === null || !flag(element, 'sheet')) return null;
  const password = ['password', 'hashValue'].some((name) => (element.getAttribute(name) ?? '') !== '');
  return { allowFormatCells: !flag(element, 'formatCells', true), password };
}

function readFrozen(root: Element): Sheet['frozen'] {
  const view = child(root, 'sheetViews') === null ? null : child(child(root, 'sheetViews') as Element, 'sheetView');
  const pane = view === null ? null : child(view, 'pane');
  if (pane === null || !/^frozen/.test(pane.getAttribute('state') ?? '')) return { rows: 0, columns: 0 };
  return { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
}

/** Areas of a list such as "A1:B2 C3". */
export function readAreas(list: string): Area[] {
  return list.split(/\s+/).flatMap((one) => (one === '' ? [] : (parseReference(one)?.areas ?? [])));
}

/** The rules of a sheet's own list in document order; those of extensions (x14) stay in the file and are not listed. */
export function ruleElements(root: Element): Element[] {
  return children(root, 'conditionalFormatting').flatMap((one) => children(one, 'cfRule'));
}

function readConditionalFormats(root: Element, context: SheetContext): ConditionalFormat[] {
  const rules = ruleElements(root).map((element, source) => ({
    priority: numberOf(element, 'priority') ?? source + 1,
    format: readRule(element, source, context),
  }));
  return rules.sort((one, other) => one.priority - other.priority).map((rule) => rule.format);
}

const RULE_TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

function readRule(element: Element, source: number, context: SheetContext): ConditionalFormat {
  const type = RULE_TYPES[element.getAttribute('type') ?? ''] ?? 'PresetCriteria';
  const formula = child(element, 'formula')?.textContent ?? '';
  const index = numberOf(element, 'dxfId');
  return {
    id: context.newId(),
    type,
    areas: readAreas((element.parentNode as Element).getAttribute('sqref') ?? ''),
    stopIfTrue: flag(element, 'stopIfTrue'),
    formula: type === 'Custom' ? `=${showFunctions(formula)}` : null,
    format: (index === null ? undefined : context.ruleFormats[index]) ?? {},
    source,
  };
}
