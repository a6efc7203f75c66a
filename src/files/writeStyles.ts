/** The styles part of a new workbook: one entry for each look that its cells have. */
import type { CellLook } from '../sheet/content';
import { escapeXml } from './xml';

export type StyledLook = CellLook & { readonly isLink: boolean };

export interface Styles {
  /** The index of the look among the cell formats. */
  indexOf(look: StyledLook): number;
  xml(): string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const USUAL: StyledLook = { isLink: false };
/** In points. */
export const USUAL_SIZE = 12;
/** The first number format id that is not built in. */
const FIRST_FORMAT = 164;
const BORDER = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('');

export function createStyles(): Styles {
  const looks = new Map<string, StyledLook>();
  const indexOf = (look: StyledLook): number => {
    const key = keyOf(look);
    if (!looks.has(key)) looks.set(key, look);
    return [...looks.keys()].indexOf(key);
  };
  indexOf(USUAL);
  return { indexOf, xml: () => stylesXml([...looks.values()]) };
}

function keyOf({ bold, italic, isUnderlined, size, align, wraps, hasBorder, fill, numberFormat, isLink }: StyledLook): string {
  return JSON.stringify([bold, italic, isUnderlined, size, align, wraps, hasBorder, fill, numberFormat, isLink].map((part) => part ?? null));
}

/** Fonts, fills and formats are not shared between looks: a report has a handful of them. */
function stylesXml(looks: readonly StyledLook[]): string {
  const formats = looks.map(({ numberFormat = 'General' }, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeXml(numberFormat)}"/>`);
  const fills = looks.map(({ fill }) => (fill === undefined ? '<fill><patternFill patternType="none"/></fill>' : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`));
  return [
    `<styleSheet xmlns="${MAIN}">`,
    list('numFmts', formats),
    list('fonts', looks.map(fontXml)),
    list('fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>', ...fills]),
    list('borders', ['<border><left/><right/><top/><bottom/></border>', `<border>${BORDER}</border>`]),
    list('cellStyleXfs', ['<xf/>']),
    list('cellXfs', looks.map(cellFormatXml)),
    '</styleSheet>',
  ].join('');
}

const list = (name: string, entries: readonly string[]): string => `<${name} count="${entries.length}">${entries.join('')}</${name}>`;

function fontXml({ bold, italic, isUnderlined, size = USUAL_SIZE, isLink }: StyledLook): string {
  const marks = `${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}${isLink || isUnderlined === true ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/>${isLink ? '<color rgb="FF0563C1"/>' : ''}<name val="Times New Roman"/><family val="1"/></font>`;
}

/** The first two fills are Excel's own. */
function cellFormatXml({ align, wraps, hasBorder, numberFormat }: StyledLook, index: number): string {
  const format = numberFormat === undefined ? 0 : FIRST_FORMAT + index;
  const alignment = `<alignment vertical="center"${align === undefined ? '' : ` horizontal="${align}"`}${wraps === true ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${format}" fontId="${index}" fillId="${index + 2}" borderId="${hasBorder === true ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}
