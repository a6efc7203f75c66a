/** How an official's appendix looks: Times New Roman, thin borders, wrapped text, A4 (NĐ 30/2020/NĐ-CP). */
import type { Alignment, Borders, Font, PageSetup } from '@protobi/exceljs';
import type { RowKind } from './source';

export const FONT_NAME = 'Times New Roman';
export const FONT_SIZE = 12;
/** Height of one line of text at that size, in points. */
export const LINE_HEIGHT = 16;

const THIN = { style: 'thin' } as const;
export const BORDERS: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

const FONTS: Record<RowKind, Partial<Font>> = {
  title: { bold: true, size: 14 },
  subtitle: { italic: true },
  note: {},
  header: { bold: true },
  group: { bold: true },
  total: { bold: true },
  row: {},
};

export function fontOf(kind: RowKind): Partial<Font> {
  return { name: FONT_NAME, family: 1, size: FONT_SIZE, ...FONTS[kind] };
}

/** Sentences and notes stand on the left; titles, headers, marks and figures in the middle. */
export function alignmentOf(kind: RowKind, isSentence: boolean): Partial<Alignment> {
  const isLeft = kind === 'note' || ((kind === 'row' || kind === 'group') && isSentence);
  return { horizontal: isLeft ? 'left' : 'center', vertical: 'middle', wrapText: true };
}

const MILLIMETRES_PER_INCH = 25.4;
const inches = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_PER_INCH) * 100) / 100;
const PAPER_A4 = 9;

const PAGE: Partial<PageSetup> = {
  paperSize: PAPER_A4,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: inches(30), right: inches(15), top: inches(20), bottom: inches(20), header: 0.3, footer: 0.3 },
};

/** About the characters that fit an upright page at a legible size; wider tables lie across. */
const UPRIGHT_WIDTH = 110;

/** A4 as wide as the table. @param widths of the columns, in characters */
export function pageOf(widths: readonly number[]): Partial<PageSetup> {
  const isUpright = widths.reduce((sum, width) => sum + width, 0) <= UPRIGHT_WIDTH;
  return { ...PAGE, orientation: isUpright ? 'portrait' : 'landscape' };
}
