/** Texts of cells as the file writes them. */
import { readNodes, type XmlNode } from './fastXml';

/** The text of a shared or inline string: its runs joined, phonetic guides left out, "_x000D_" and its like decoded. */
export function readText(node: XmlNode): string {
  const runs = node.children.flatMap((one) =>
    one.name === 't' ? [one] : one.name === 'r' ? one.children.filter((part) => part.name === 't') : [],
  );
  return decodeText(runs.map((run) => run.text).join(''));
}

/** The shared strings of a workbook, from the text of their part. */
export function readStrings(xml: string): string[] {
  const [list] = [...readNodes(xml)].filter((node) => node.name === 'sst');
  return (list?.children ?? []).filter((node) => node.name === 'si').map(readText);
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
