/** The fonts of cells: legacy Vietnamese encodings are told by them. */
import type { CellKey, TextRun } from '../sheet/grid';
import { attribute, element, startTags, unescapeXml } from './xml';

/** The fonts of a sheet: one for most cells, and the cells that have another. */
export interface SheetFonts {
  readonly font: string | null;
  readonly fonts: ReadonlyMap<CellKey, string>;
}

/** The name of the font of each cell style of the styles part, in the order in which cells refer to them. */
export function readStyleFonts(stylesXml: string): (string | null)[] {
  const fonts = element(stylesXml, 'fonts').match(/<(?:[\w.-]+:)?font(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?font\s*>)/g) ?? [];
  const names = fonts.map((font) => attribute(startTags(font, 'name')[0] ?? '', 'val'));
  return startTags(element(stylesXml, 'cellXfs'), 'xf').map((format) => names[Number(attribute(format, 'fontId') ?? 0)] ?? null);
}

const RUN = /<(?:[\w.-]+:)?r(?=[\s>])[^>]*>([\s\S]*?)<\/(?:[\w.-]+:)?r\s*>/g;
const RUN_TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:[\w.-]+:)?t\s*>/;

/**
 * The stretches of a text that have fonts of their own, from the XML of its string; null where all have the cell's
 * font, or where the stretches are not the text.
 */
export function readRuns(xml: string, text: string, font: string | null): readonly TextRun[] | null {
  if (!xml.includes('rFont')) return null;
  const runs = [...xml.matchAll(RUN)].map(([, run = '']): TextRun => ({
    text: unescapeXml(RUN_TEXT.exec(run)?.[1] ?? '').replace(/\r\n?/g, '\n'),
    font: attribute(startTags(run, 'rFont')[0] ?? '', 'val'),
  }));
  const isOneFont = runs.every((run) => (run.font ?? font) === font);
  return isOneFont || runs.map((run) => run.text).join('') !== text ? null : runs;
}

/** The font that most of the cells have, and those of the others. */
export function commonFont(fontOf: ReadonlyMap<CellKey, string | null>): SheetFonts {
  const counts = new Map<string, number>();
  for (const font of fontOf.values()) if (font !== null) counts.set(font, (counts.get(font) ?? 0) + 1);

  let font: string | null = null;
  for (const [name, count] of counts) if (font === null || count > (counts.get(font) ?? 0)) font = name;

  const fonts = new Map<CellKey, string>();
  for (const [key, name] of fontOf) if (name !== null && name !== font) fonts.set(key, name);
  return { font, fonts };
}
