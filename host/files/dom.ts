/** Reading and changing XML parts without touching what is not meant. */
import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';

export type { Document, Element } from '@xmldom/xmldom';

/** A file that is no workbook, or one that the host cannot open; the message says why. */
export class FileError extends Error {}

/** `part` names the part in the message of what is thrown. */
export function parseXml(text: string, part: string): Document {
  try {
    const document = new DOMParser({ onError: (level, message) => { if (level === 'fatalError') throw new FileError(message); } }).parseFromString(text, 'text/xml');
    if (document.documentElement !== null) return document;
  } catch (error) {
    throw new FileError(`${part}: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new FileError(`${part} is empty`);
}

export function decodePart(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

export function printXml(document: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(document));
}

export function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new FileError('an XML part has no root');
  return document.documentElement;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The child elements of that name, whatever their prefix; all where no name is given. */
export function children(element: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

export function child(element: Element, name: string): Element | null {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && node.localName === name) return node;
  }
  return null;
}

/** Every element of that name below, in document order, whatever its prefix. */
export function descendants(element: Element, name: string): Element[] {
  return children(element).flatMap((one) => [...(one.localName === name ? [one] : []), ...descendants(one, name)]);
}

/** A new element with the namespace and prefix of its future parent; attributes that are undefined are left out. */
export function make(parent: Element, name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): Element {
  const document = parent.ownerDocument;
  if (document === null) throw new FileError('an element has no document');
  const prefix = parent.prefix === null || parent.prefix === '' ? '' : `${parent.prefix}:`;
  const element = document.createElementNS(parent.namespaceURI, prefix + name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, String(value));
  return element;
}

/** Makes the element and appends it. */
export function append(parent: Element, name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): Element {
  const element = make(parent, name, attributes);
  parent.appendChild(element);
  return element;
}

/** The child of that name, made in its place in `order` (the schema's) where it is missing. */
export function childInOrder(parent: Element, name: string, order: readonly string[]): Element {
  const existing = child(parent, name);
  if (existing !== null) return existing;
  const element = make(parent, name);
  insertInOrder(parent, element, order);
  return element;
}

/** Inserts the element after all those that the schema has before or beside it. */
export function insertInOrder(parent: Element, element: Element, order: readonly string[]): void {
  const rank = order.indexOf(element.localName ?? '');
  const next = children(parent).find((one) => order.indexOf(one.localName ?? '') > rank) ?? null;
  parent.insertBefore(element, next);
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

export function setText(element: Element, text: string): void {
  while (element.firstChild !== null) element.removeChild(element.firstChild);
  const document = element.ownerDocument;
  if (document !== null && text !== '') element.appendChild(document.createTextNode(text));
}

/** "1" and "true" are true, "0" and "false" are not; `absent` where there is no such attribute. */
export function flag(element: Element, name: string, absent = false): boolean {
  const value = element.getAttribute(name);
  return value === null || value === '' ? absent : value === '1' || value === 'true' || value === 'on';
}

export function numberOf(element: Element, name: string): number | null {
  const value = element.getAttribute(name);
  return value === null || value === '' || Number.isNaN(Number(value)) ? null : Number(value);
}
