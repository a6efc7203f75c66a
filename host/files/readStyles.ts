/** Cell formats and the formats of conditional rules, from styles.xml. */
import type { RuleFormat } from '../workbook/conditionalFormats';
import { BORDERS, DEFAULT_STYLE, type CellStyle, type Horizontal, type Underline, type Vertical } from '../workbook/style';
import { child, children, flag, numberOf, rootOf, type Document, type Element } from './dom';
import { BUILT_IN_FORMATS } from './numberFormats';

export interface StyleSheet {
  /** By their index in cellXfs. */
  readonly styles: readonly CellStyle[];
  /** By their index in dxfs. */
  readonly ruleFormats: readonly RuleFormat[];
}

export function readStyles(document: Document | null, theme: readonly string[]): StyleSheet {
  if (document === null) return { styles: [DEFAULT_STYLE], ruleFormats: [] };
  const root = rootOf(document);
  const list = (name: string): Element[] => {
    const parent = child(root, name);
    return parent === null ? [] : children(parent);
  };
  const formats = new Map(list('numFmts').map((one) => [numberOf(one, 'numFmtId') ?? -1, one.getAttribute('formatCode') ?? 'General']));
  const fonts = list('fonts').map((font) => readFont(font, theme));
  const fills = list('fills').map((fill) => readFill(fill, theme));
  const borders = list('borders').map(readBorders);
  const styles = list('cellXfs').map((xf, origin) => readFormat(xf, origin, formats, fonts, fills, borders));
  return { styles: styles.length === 0 ? [DEFAULT_STYLE] : styles, ruleFormats: list('dxfs').map((dxf) => readRuleFormat(dxf, theme)) };
}

type Borders = Partial<Pick<CellStyle, (typeof BORDERS)[keyof typeof BORDERS]>>;

function readBorders(border: Element): Borders {
  return Object.fromEntries(
    Object.entries(BORDERS).map(([side, key]) => {
      const line = child(border, side)?.getAttribute('style') ?? 'none';
      return [key, line === 'none' || line === '' ? null : line];
    }),
  );
}

type Font = Pick<CellStyle, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'>;

function readFormat(xf: Element, origin: number, formats: ReadonlyMap<number, string>, fonts: readonly Font[], fills: readonly (string | null)[], borders: readonly Borders[]): CellStyle {
  const format = numberOf(xf, 'numFmtId') ?? 0;
  const alignment = child(xf, 'alignment');
  const protection = child(xf, 'protection');
  return {
    ...DEFAULT_STYLE,
    ...fonts[numberOf(xf, 'fontId') ?? 0],
    ...borders[numberOf(xf, 'borderId') ?? 0],
    origin,
    numberFormat: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? 'General',
    fill: fills[numberOf(xf, 'fillId') ?? 0] ?? null,
    horizontal: capital(alignment?.getAttribute('horizontal') ?? 'general') as Horizontal,
    vertical: capital(alignment?.getAttribute('vertical') ?? 'bottom') as Vertical,
    wrap: alignment !== null && flag(alignment, 'wrapText'),
    indent: (alignment !== null && numberOf(alignment, 'indent')) || 0,
    locked: protection === null || flag(protection, 'locked', true),
    textPrefix: flag(xf, 'quotePrefix'),
  };
}

/** "centerContinuous" is CenterAcrossSelection in the API, the others differ in the first letter only. */
const capital = (name: string): string =>
  name === 'centerContinuous' ? 'CenterAcrossSelection' : name.charAt(0).toUpperCase() + name.slice(1);

/** An element such as <b/> or <b val="0"/>. */
function isOn(parent: Element, name: string): boolean {
  const element = child(parent, name);
  return element !== null && flag(element, 'val', true);
}

function readFont(font: Element, theme: readonly string[]): Font {
  const size = child(font, 'sz');
  const underline = child(font, 'u');
  return {
    fontName: (child(font, 'name') ?? child(font, 'rFont'))?.getAttribute('val') ?? DEFAULT_STYLE.fontName,
    fontSize: (size !== null && numberOf(size, 'val')) || DEFAULT_STYLE.fontSize,
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    strikethrough: isOn(font, 'strike'),
    underline: underline === null ? 'None' : (capital(underline.getAttribute('val') ?? 'single').replace('Accounting', 'Accountant') as Underline),
    fontColor: readColor(child(font, 'color'), theme) ?? '#000000',
  };
}

function readFill(fill: Element, theme: readonly string[]): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern === null || (pattern.getAttribute('patternType') ?? 'none') === 'none') return null;
  return readColor(child(pattern, 'fgColor'), theme) ?? '#000000';
}

/** "#RRGGBB" of a colour given as such or by the theme (its tint is left out); null where it is neither. */
function readColor(color: Element | null, theme: readonly string[]): string | null {
  const rgb = color?.getAttribute('rgb') ?? '';
  if (rgb.length >= 6) return `#${rgb.slice(-6).toUpperCase()}`;
  const index = color === null ? null : numberOf(color, 'theme');
  return index === null ? null : (theme[index] ?? null);
}

function readRuleFormat(dxf: Element, theme: readonly string[]): RuleFormat {
  const font = child(dxf, 'font');
  const pattern = child(dxf, 'fill') === null ? null : child(child(dxf, 'fill') as Element, 'patternFill');
  const fill = pattern === null ? null : (readColor(child(pattern, 'bgColor'), theme) ?? readColor(child(pattern, 'fgColor'), theme));
  const fontColor = font === null ? null : readColor(child(font, 'color'), theme);
  const numberFormat = child(dxf, 'numFmt')?.getAttribute('formatCode');
  return {
    ...(fill !== null && { fill }),
    ...(fontColor !== null && { fontColor }),
    ...(font !== null && child(font, 'b') !== null && { bold: isOn(font, 'b') }),
    ...(font !== null && child(font, 'i') !== null && { italic: isOn(font, 'i') }),
    ...(font !== null && child(font, 'strike') !== null && { strikethrough: isOn(font, 'strike') }),
    ...(numberFormat && { numberFormat }),
  };
}

/** The colours of the theme in the order in which formats number them. */
export function readTheme(document: Document | null): string[] {
  if (document === null) return [];
  const elements = child(rootOf(document), 'themeElements');
  const scheme = elements === null ? null : child(elements, 'clrScheme');
  if (scheme === null) return [];
  const colors = children(scheme).map((one) => {
    const [color] = children(one);
    return `#${(color?.getAttribute('lastClr') ?? color?.getAttribute('val') ?? '000000').slice(-6).toUpperCase()}`;
  });
  const [dark1 = '#000000', light1 = '#FFFFFF', dark2 = '#000000', light2 = '#FFFFFF', ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents];
}
