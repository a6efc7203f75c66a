/** The lines around cells. Of those of the file the host does not know the colours: they are looked up there. */
import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from '@univerjs/core';
import type { CellStyle, Workbook } from '../../host/browser';
import { child, children, numberOf, rootOf, type Element } from '../../host/files/dom';
import { readPart, relationsOf, relationsPath } from '../../host/files/package';

const SIDES = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** The borders of the workbook's cell formats, by their index. */
export function readBorders({ file }: Workbook): readonly IBorderData[] {
  if (file === null) return [];
  const { pack, workbookPath } = file;
  const path = relationsOf(readPart(pack, relationsPath(workbookPath)), workbookPath).find(({ type }) => type === 'styles')?.target;
  const styles = path === undefined ? null : readPart(pack, path);
  if (styles === null) return [];
  const list = (name: string): Element[] => {
    const parent = child(rootOf(styles), name);
    return parent === null ? [] : children(parent);
  };
  const borders = list('borders').map(borderData);
  return list('cellXfs').map((format) => borders[numberOf(format, 'borderId') ?? 0] ?? {});
}

function borderData(border: Element): IBorderData {
  const data: IBorderData = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const line = child(border, name);
    const style = LINES[line?.getAttribute('style') ?? ''];
    if (line !== null && style !== undefined) data[side] = lineData(line, style);
  }
  return data;
}

function lineData(line: Element, style: BorderStyleTypes): IBorderStyleData {
  const color = child(line, 'color')?.getAttribute('rgb') ?? null;
  return { s: style, cl: { rgb: color === null ? '#000000' : `#${color.slice(-6)}` } };
}

/** The lines of a style; those that its file has keep their colours. */
export function bordersOf(style: CellStyle, ofFile: IBorderData = {}): Record<'t' | 'r' | 'b' | 'l', IBorderStyleData | null> {
  const lineOf = (side: 't' | 'r' | 'b' | 'l', name: string | null): IBorderStyleData | null => {
    const line = LINES[name ?? ''];
    if (line === undefined) return null;
    const known = ofFile[side];
    return known?.s === line ? known : { s: line, cl: { rgb: '#000000' } };
  };
  return { t: lineOf('t', style.borderTop), r: lineOf('r', style.borderRight), b: lineOf('b', style.borderBottom), l: lineOf('l', style.borderLeft) };
}
