/** How a cell of the host looks, in the words of Univer. */
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';
import type { CellStyle, Workbook } from '../../host/browser';
import { bordersOf, readBorders } from './borders';

const HORIZONTAL: Readonly<Record<CellStyle['horizontal'], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<CellStyle['vertical'], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const PIXELS_OF_AN_INDENT = 9;

const flag = (isOn: boolean): BooleanNumber => (isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Gives each style of the host its style of Univer. */
export type Look = (style: CellStyle) => IStyleData;

export function createLook(workbook: Workbook): Look {
  const borders = readBorders(workbook);
  const known = new Map<CellStyle, IStyleData>();
  return (style) => {
    const data = known.get(style) ?? styleData(style, borders[style.origin]);
    known.set(style, data);
    return data;
  };
}

/** Names every property, because Univer lays a style over the one that the cell had. */
function styleData(style: CellStyle, border: IBorderData | undefined): IStyleData {
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: { s: flag(style.underline !== 'None') },
    st: { s: flag(style.strikethrough) },
    cl: { rgb: style.fontColor },
    bg: style.fill === null ? null : { rgb: style.fill },
    ht: HORIZONTAL[style.horizontal],
    vt: VERTICAL[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: style.indent === 0 ? null : { l: style.indent * PIXELS_OF_AN_INDENT },
    bd: bordersOf(style, border),
    n: style.numberFormat === 'General' ? null : { pattern: style.numberFormat },
  };
}
