/** Texts of cells as the file writes them. */
import { TEXT_LOOKS, type CellStyle, type TextLook, type Underline } from '../workbook/style';
import { nodeNamed, readNodes, type XmlNode } from './fastXml';

/** The text of a shared or inline string: its runs joined, phonetic guides left out, "_x000D_" and its like decoded. */
export function readText(node: XmlNode): string {
  const runs = node.children.flatMap((one) =>
    one.name === 't' ? [one] : one.name === 'r' ? one.children.filter((part) => part.name === 't') : [],
  );
  return decodeText(runs.map((run) => run.text).join(''));
}

/** A text of the file, and the looks of its stretches where it has several; null: a stretch that looks as its cell says. */
export interface FileText {
  readonly text: string;
  readonly looks: readonly (Partial<Looks> | null)[];
}

export type Looks = Pick<CellStyle, TextLook>;

export function readRichText(node: XmlNode): FileText {
  const runs = node.children.filter((one) => one.name === 'r');
  return { text: readText(node), looks: runs.map((run) => readLooks(nodeNamed(run, 'rPr'))) };
}

function readLooks(properties: XmlNode | null): Partial<Looks> | null {
  if (properties === null) return null;
  const value = (name: string): string | undefined => nodeNamed(properties, name)?.attributes['val'];
  const isOn = (name: string): boolean => nodeNamed(properties, name) !== null && !['0', 'false'].includes(value(name) ?? '1');
  const color = nodeNamed(properties, 'color');
  return {
    fontName: value('rFont'),
    fontSize: value('sz') === undefined ? undefined : Number(value('sz')),
    bold: isOn('b'),
    italic: isOn('i'),
    strikethrough: isOn('strike'),
    underline: readUnderline(nodeNamed(properties, 'u')),
    fontColor: color === null ? undefined : JSON.stringify(color.attributes),
  };
}

function readUnderline(node: XmlNode | null): Underline {
  const name = node === null ? 'none' : (node.attributes['val'] ?? 'single');
  return (name.charAt(0).toUpperCase() + name.slice(1).replace('Accounting', 'Accountant')) as Underline;
}

/** In what the stretches of the text differ, in a cell of this style. */
export function mixedLooks({ looks }: FileText, style: CellStyle): TextLook[] {
  if (looks.length === 0) return [];
  return TEXT_LOOKS.filter((look) => {
    // A colour may be a number of the theme: it is compared between the stretches only.
    const found = looks.map((one) => (one === null ? (look === 'fontColor' ? undefined : style[look]) : one[look]));
    return found.some((one) => one !== found[0]);
  });
}

/** The shared strings of a workbook, from the text of their part. */
export function readStrings(xml: string): FileText[] {
  const [list] = [...readNodes(xml)].filter((node) => node.name === 'sst');
  return (list?.children ?? []).filter((node) => node.name === 'si').map(readRichText);
}

export function decodeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Characters that XML cannot hold, and texts that look like their code, are written as "_x000B_". */
export function encodeText(text: string): string {
  const escape = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, escape('_'))
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, escape);
}
