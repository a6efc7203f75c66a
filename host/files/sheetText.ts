/** A sheet's XML as text, cut at its rows: rows that do not change are never turned into a document and back. */

export interface SheetText {
  /** Up to and with the start tag of the rows' list. */
  readonly head: string;
  readonly rows: string;
  /** From the end tag on, with the white space before it. */
  readonly tail: string;
}

/** A list without rows gets an end tag of its own; null where the sheet has no list of rows. */
export function cutSheet(xml: string): SheetText | null {
  const start = /<((?:[\w.-]+:)?sheetData)\b([^>]*?)(\/?)>/.exec(xml);
  if (start === null) return null;
  const [tag, name = '', attributes = '', empty] = start;
  const after = start.index + tag.length;
  if (empty === '/') return { head: `${xml.slice(0, start.index)}<${name}${attributes}>`, rows: '', tail: `</${name}>${xml.slice(after)}` };
  const close = xml.lastIndexOf(`</${name}`);
  if (close < after) return null;
  const end = after + xml.slice(after, close).trimEnd().length;
  return { head: xml.slice(0, after), rows: xml.slice(after, end), tail: xml.slice(end) };
}

export const joinSheet = ({ head, rows, tail }: SheetText): string => head + rows + tail;

export interface RowText {
  /** Zero-based. */
  readonly row: number;
  readonly xml: string;
}

const ROW = /\s*<((?:[\w.-]+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row\s*>)/y;

/** The rows one by one; null where one cannot be told from its text alone (no address, comments, unescaped sections). */
export function cutRows(rows: string): RowText[] | null {
  if (rows.includes('<!')) return null;
  const found: RowText[] = [];
  ROW.lastIndex = 0;
  for (let end = 0; end < rows.length; end = ROW.lastIndex) {
    const match = ROW.exec(rows);
    if (match === null) return rows.slice(end).trim() === '' ? found : null;
    const address = /(?:^|\s)r\s*=\s*["'](\d+)["']/.exec(match[2] ?? '');
    if (address === null || /<(?:[\w.-]+:)?c(?=[\s/>])(?![^>]*\sr\s*=)/.test(match[3] ?? '')) return null;
    found.push({ row: Number(address[1]) - 1, xml: match[0] });
  }
  return found;
}

/** Puts changed rows among the others, in order. */
export function mergeRows(unchanged: readonly RowText[], changed: readonly RowText[]): string {
  return [...unchanged, ...changed]
    .sort((one, other) => one.row - other.row)
    .map((row) => row.xml)
    .join('');
}
