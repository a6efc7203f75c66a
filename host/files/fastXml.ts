/**
 * Reading the long, flat lists of a workbook (rows of cells, shared strings) item by item: a document tree of them
 * would take ten times as long.
 */

/** One element: local name, attributes as they are written, and what is inside. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The element's own text. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[^\s/>:]+:)?([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Yields the outermost elements of the text, each when it is complete. */
export function* readNodes(xml: string): Generator<XmlNode> {
  const open: OpenNode[] = [];
  for (const token of xml.matchAll(TOKEN)) {
    const [, data, closing, name, attributes, empty, text] = token;
    const top = open[open.length - 1];
    if (name === undefined) {
      if (top !== undefined) top.text += data ?? (text === undefined ? '' : decodeEntities(text));
      continue;
    }
    if (closing !== '/') open.push({ name, attributes: readAttributes(attributes ?? ''), children: [], text: '' });
    if (closing !== '/' && empty !== '/') continue;
    const node = open.pop();
    const parent = open[open.length - 1];
    if (node === undefined) continue;
    if (parent === undefined) yield node;
    else parent.children.push(node);
  }
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) attributes[name] = decodeEntities(double ?? single ?? '');
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function nodeNamed(node: XmlNode, name: string): XmlNode | null {
  return node.children.find((one) => one.name === name) ?? null;
}

/** A number, or null where the attribute is missing or none. */
export function numberIn(node: XmlNode, attribute: string): number | null {
  const text = node.attributes[attribute];
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

export function flagIn(node: XmlNode, attribute: string): boolean {
  return /^(1|true|on)$/.test(node.attributes[attribute] ?? '');
}
