/** The little XML that is read directly from a workbook's parts: start tags and their attributes. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a part: UTF-8, or UTF-16 where its first bytes say so. */
export function decodePart(bytes: Uint8Array): string {
  const first = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = first === 0xfffe ? 'utf-16le' : first === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Reads the value of the attribute of this name from a start tag, whatever its prefix; null where there is none. */
export function attributeReader(name: string): (tag: string) => string | null {
  const pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (tag) => {
    const match = pattern.exec(tag);
    const raw = match?.[1] ?? match?.[2];
    return raw === undefined ? null : unescapeXml(raw);
  };
}

export function attribute(tag: string, name: string): string | null {
  return attributeReader(name)(tag);
}

/** Whether an attribute is written and true. */
export function isOn(tag: string, name: string): boolean {
  const value = attribute(tag, name);
  return value === '1' || value === 'true';
}

/** Every start tag with this local name, as written. */
export function startTags(xml: string, localName: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
}

/** The first element with this local name, its tags included; "" where there is none or it is empty. */
export function element(xml: string, localName: string): string {
  return new RegExp(`<((?:[\\w.-]+:)?${localName})(?=[\\s>])[^>]*>[\\s\\S]*?</\\1\\s*>`).exec(xml)?.[0] ?? '';
}

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text for an element or attribute; what XML 1.0 forbids is left out, and "_x0041_", which Excel would take for an escape, is kept. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[&<>"\r]/g, (char) => ESCAPES[char] ?? char);
}
