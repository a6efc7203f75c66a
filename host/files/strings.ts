/** Texts of cells as the file writes them. */
import { children, type Element } from './dom';

/** The text of a shared or inline string: its runs joined, phonetic guides left out, "_x000D_" and its like decoded. */
export function readText(element: Element): string {
  const runs = children(element).flatMap((one) =>
    one.localName === 't' ? [one] : one.localName === 'r' ? children(one, 't') : [],
  );
  return decodeText(runs.map((run) => run.textContent ?? '').join(''));
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
