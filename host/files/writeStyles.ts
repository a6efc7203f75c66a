/** Adds to styles.xml the cell formats and rule formats that the workbook needs and the file lacks. */
import type { RuleFormat } from '../workbook/conditionalFormats';
import { BORDERS, DEFAULT_STYLE, sameStyle, type CellStyle } from '../workbook/style';
import { append, child, childInOrder, children, make, numberOf, remove, rootOf, type Document, type Element } from './dom';
import { builtInNumber } from './numberFormats';

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

export interface StyleWriter {
  /** The index of the style's cell format. */
  styleIndex(style: CellStyle): number;
  /** The index of the format among those of conditional rules. */
  ruleIndex(format: RuleFormat): number;
  /** Takes out the last rule formats as long as `isFree` says that nothing refers to them any more. */
  dropRuleFormats(isFree: (index: number) => boolean): void;
  readonly hasChanged: () => boolean;
}

/** `known` are the styles of the document by their index. */
export function createStyleWriter(document: Document, known: readonly CellStyle[]): StyleWriter {
  const root = rootOf(document);
  const indexes = new Map<CellStyle, number>();
  const rules = new Map<string, number>();
  let changed = false;

  const list = (name: string): Element => childInOrder(root, name, ORDER);
  const add = (parent: Element, element: Element): number => {
    parent.appendChild(element);
    const count = children(parent).length;
    parent.setAttribute('count', String(count));
    changed = true;
    return count - 1;
  };

  function styleIndex(style: CellStyle): number {
    const found = indexes.get(style) ?? known.indexOf(style);
    if (found >= 0) return found;
    const same = known[style.origin] !== undefined && sameStyle(style, known[style.origin] as CellStyle) ? style.origin : addFormat(style);
    indexes.set(style, same);
    return same;
  }

  function addFormat(style: CellStyle): number {
    const twin = [...indexes].find(([one]) => sameStyle(one, style));
    if (twin !== undefined) return twin[1];
    const formats = list('cellXfs');
    const from = children(formats)[style.origin];
    const before = known[style.origin] ?? DEFAULT_STYLE;
    const xf = from === undefined ? make(formats, 'xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }) : (from.cloneNode(true) as Element);
    if (style.numberFormat !== before.numberFormat) set(xf, 'numFmtId', numberFormatId(style.numberFormat), 'applyNumberFormat');
    if (FONT_KEYS.some((key) => style[key] !== before[key])) set(xf, 'fontId', addFont(numberOf(xf, 'fontId') ?? 0, style, before), 'applyFont');
    if (style.fill !== before.fill) set(xf, 'fillId', style.fill === null ? 0 : addFill(style.fill), 'applyFill');
    if (BORDER_KEYS.some((key) => style[key] !== before[key])) set(xf, 'borderId', addBorder(numberOf(xf, 'borderId') ?? 0, style), 'applyBorder');
    if (ALIGNMENT_KEYS.some((key) => style[key] !== before[key])) setAlignment(xf, style);
    if (style.locked !== before.locked) setProtection(xf, style);
    if (style.textPrefix) xf.setAttribute('quotePrefix', '1');
    else xf.removeAttribute('quotePrefix');
    return add(formats, xf);
  }

  function numberFormatId(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== null) return builtIn;
    const formats = list('numFmts');
    const same = children(formats).find((one) => one.getAttribute('formatCode') === code);
    if (same !== undefined) return numberOf(same, 'numFmtId') ?? 0;
    const id = Math.max(163, ...children(formats).map((one) => numberOf(one, 'numFmtId') ?? 0)) + 1;
    add(formats, make(formats, 'numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  function addFont(from: number, style: CellStyle, before: CellStyle): number {
    const fonts = list('fonts');
    const original = children(fonts)[from];
    const font = original === undefined ? make(fonts, 'font') : (original.cloneNode(true) as Element);
    writeFont(font, style, before);
    return add(fonts, font);
  }

  function addFill(color: string): number {
    const fills = list('fills');
    const fill = make(fills, 'fill');
    const pattern = append(fill, 'patternFill', { patternType: 'solid' });
    append(pattern, 'fgColor', { rgb: argb(color) });
    append(pattern, 'bgColor', { indexed: 64 });
    return add(fills, fill);
  }

  function addBorder(from: number, style: CellStyle): number {
    const borders = list('borders');
    const original = children(borders)[from];
    const border = original === undefined ? make(borders, 'border') : (original.cloneNode(true) as Element);
    for (const [side, key] of Object.entries(BORDERS)) writeLine(border, side, style[key]);
    return add(borders, border);
  }

  function ruleIndex(format: RuleFormat): number {
    const key = JSON.stringify(format);
    const known = rules.get(key);
    if (known !== undefined) return known;
    const formats = list('dxfs');
    const index = add(formats, makeRuleFormat(formats, format));
    rules.set(key, index);
    return index;
  }

  function dropRuleFormats(isFree: (index: number) => boolean): void {
    const formats = child(root, 'dxfs');
    if (formats === null) return;
    for (let all = children(formats); all.length > 0 && isFree(all.length - 1); all = children(formats)) {
      remove(all[all.length - 1] as Element);
      formats.setAttribute('count', String(all.length - 1));
      changed = true;
    }
  }

  return { styleIndex, ruleIndex, dropRuleFormats, hasChanged: () => changed };
}

const FONT_KEYS = ['fontName', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'fontColor'] as const;
const BORDER_KEYS = Object.values(BORDERS);
const BORDER_ORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const ALIGNMENT_KEYS = ['horizontal', 'vertical', 'wrap', 'indent'] as const;
const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

function set(xf: Element, attribute: string, value: number, apply: string): void {
  xf.setAttribute(attribute, String(value));
  xf.setAttribute(apply, '1');
}

function writeFont(font: Element, style: CellStyle, before: CellStyle): void {
  const put = (name: string, value: string | number | null): void => {
    const old = child(font, name);
    if (value === null) {
      if (old !== null) remove(old);
      return;
    }
    childInOrder(font, name, FONT_ORDER).setAttribute('val', String(value));
  };
  if (style.fontName !== before.fontName) {
    put('name', style.fontName);
    for (const name of ['scheme', 'charset', 'family']) put(name, null);
  }
  if (style.fontSize !== before.fontSize) put('sz', style.fontSize);
  if (style.bold !== before.bold) put('b', style.bold ? 1 : null);
  if (style.italic !== before.italic) put('i', style.italic ? 1 : null);
  if (style.strikethrough !== before.strikethrough) put('strike', style.strikethrough ? 1 : null);
  if (style.underline !== before.underline) put('u', style.underline === 'None' ? null : fileName(style.underline).replace('Accountant', 'Accounting'));
  if (style.fontColor !== before.fontColor) {
    const color = childInOrder(font, 'color', FONT_ORDER);
    for (const attribute of ['theme', 'tint', 'indexed', 'auto']) color.removeAttribute(attribute);
    color.setAttribute('rgb', argb(style.fontColor));
  }
}

/** A line that stays as it is keeps its colour. */
function writeLine(border: Element, side: string, line: string | null): void {
  const element = childInOrder(border, side, BORDER_ORDER);
  if ((element.getAttribute('style') || null) === line) return;
  children(element).forEach(remove);
  if (line === null) element.removeAttribute('style');
  else {
    element.setAttribute('style', line);
    append(element, 'color', { auto: 1 });
  }
}

const fileName = (name: string): string =>
  name === 'CenterAcrossSelection' ? 'centerContinuous' : name.charAt(0).toLowerCase() + name.slice(1);

function setAlignment(xf: Element, style: CellStyle): void {
  const alignment = childInOrder(xf, 'alignment', ['alignment', 'protection', 'extLst']);
  const put = (name: string, value: string | null): void => {
    if (value === null) alignment.removeAttribute(name);
    else alignment.setAttribute(name, value);
  };
  put('horizontal', style.horizontal === 'General' ? null : fileName(style.horizontal));
  put('vertical', style.vertical === 'Bottom' ? null : fileName(style.vertical));
  put('wrapText', style.wrap ? '1' : null);
  put('indent', style.indent === 0 ? null : String(style.indent));
  xf.setAttribute('applyAlignment', '1');
}

function setProtection(xf: Element, style: CellStyle): void {
  childInOrder(xf, 'protection', ['alignment', 'protection', 'extLst']).setAttribute('locked', style.locked ? '1' : '0');
  xf.setAttribute('applyProtection', '1');
}

function makeRuleFormat(formats: Element, format: RuleFormat): Element {
  const dxf = make(formats, 'dxf');
  if (format.bold !== undefined || format.italic !== undefined || format.strikethrough !== undefined || format.fontColor !== undefined) {
    const font = append(dxf, 'font');
    if (format.bold !== undefined) append(font, 'b', { val: format.bold ? 1 : 0 });
    if (format.italic !== undefined) append(font, 'i', { val: format.italic ? 1 : 0 });
    if (format.strikethrough !== undefined) append(font, 'strike', { val: format.strikethrough ? 1 : 0 });
    if (format.fontColor !== undefined) append(font, 'color', { rgb: argb(format.fontColor) });
  }
  if (format.numberFormat !== undefined) append(dxf, 'numFmt', { numFmtId: 200, formatCode: format.numberFormat });
  if (format.fill !== undefined) append(append(append(dxf, 'fill'), 'patternFill'), 'bgColor', { rgb: argb(format.fill) });
  return dxf;
}
