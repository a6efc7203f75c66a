/** The zip behind an xlsx: its parts, their relations and content types. */
import { unzipSync, zipSync } from 'fflate';
import { append, children, decodePart, FileError, parseXml, printXml, remove, rootOf, type Document, type Element } from './dom';

export interface Package {
  /** By path without a leading "/". */
  readonly parts: Map<string, Uint8Array>;
}

export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, "worksheet"; strict and transitional files differ in the rest. */
  readonly type: string;
  /** Path of the part, or the address outside. */
  readonly target: string;
  readonly element: Element;
}

export function openPackage(bytes: Uint8Array): Package {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileError('the file is encrypted, or of Excel 97-2003');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError('the file is not an Excel workbook (.xlsx)');
  try {
    return { parts: new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')).map(([path, part]) => [path.replace(/^\/|\\/g, (mark) => (mark === '\\' ? '/' : '')), part])) };
  } catch (error) {
    throw new FileError(`the file is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The same parts in the same order give the same bytes, whenever they are written. */
export function closePackage(pack: Package): Uint8Array {
  return zipSync(Object.fromEntries(pack.parts), { level: 6, mtime: new Date(2000, 0, 1) });
}

/** The part's path as the zip has it: paths are compared without regard to case. */
export function findPart(pack: Package, path: string): string | null {
  if (pack.parts.has(path)) return path;
  const wanted = path.toLowerCase();
  return [...pack.parts.keys()].find((one) => one.toLowerCase() === wanted) ?? null;
}

export function readPart(pack: Package, path: string): Document | null {
  const text = readPartText(pack, path);
  return text === null ? null : parseXml(text, path);
}

export function readPartText(pack: Package, path: string): string | null {
  const found = findPart(pack, path);
  const bytes = found === null ? undefined : pack.parts.get(found);
  return bytes === undefined ? null : decodePart(bytes);
}

export function writePart(pack: Package, path: string, document: Document): void {
  pack.parts.set(findPart(pack, path) ?? path, printXml(document));
}

export function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** The relations of a part ("" for the package itself), with their targets as paths. */
export function relationsOf(document: Document | null, path: string): Relation[] {
  if (document === null) return [];
  return children(rootOf(document), 'Relationship').map((element) => {
    const target = element.getAttribute('Target') ?? '';
    const isOutside = element.getAttribute('TargetMode') === 'External';
    return {
      id: element.getAttribute('Id') ?? '',
      type: (element.getAttribute('Type') ?? '').split('/').pop() ?? '',
      target: isOutside ? target : resolvePath(path, target),
      element,
    };
  });
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Adds a relation and answers its new id; the part of relations is made where it is missing. */
export function addRelation(pack: Package, path: string, type: string, target: string): string {
  const file = relationsPath(path);
  const document = readPart(pack, file) ?? parseXml(NO_RELATIONS, file);
  const taken = new Set(children(rootOf(document)).map((one) => one.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  append(rootOf(document), 'Relationship', { Id: `rId${number}`, Type: type, Target: target });
  writePart(pack, file, document);
  return `rId${number}`;
}

export function removeRelation(pack: Package, path: string, target: string): void {
  const document = readPart(pack, relationsPath(path));
  if (document === null) return;
  const found = relationsOf(document, path).filter((relation) => relation.target === target);
  if (found.length === 0) return;
  found.forEach((relation) => remove(relation.element));
  writePart(pack, relationsPath(path), document);
}

const CONTENT_TYPES = '[Content_Types].xml';

/** Names the content type of one part. */
export function addContentType(pack: Package, path: string, type: string): void {
  const document = readPart(pack, CONTENT_TYPES);
  if (document === null) throw new FileError(`${CONTENT_TYPES} is missing`);
  append(rootOf(document), 'Override', { PartName: `/${path}`, ContentType: type });
  writePart(pack, CONTENT_TYPES, document);
}

/** Names the content type of every part that ends so, unless it has one. */
export function addDefaultType(pack: Package, extension: string, type: string): void {
  const document = readPart(pack, CONTENT_TYPES);
  if (document === null) throw new FileError(`${CONTENT_TYPES} is missing`);
  const root = rootOf(document);
  if (children(root, 'Default').some((one) => one.getAttribute('Extension')?.toLowerCase() === extension)) return;
  root.insertBefore(append(root, 'Default', { Extension: extension, ContentType: type }), root.firstChild);
  writePart(pack, CONTENT_TYPES, document);
}

/** Takes a part out of the package, with its relations and its content type. */
export function removePart(pack: Package, path: string): void {
  for (const one of [path, relationsPath(path)]) pack.parts.delete(findPart(pack, one) ?? one);
  const document = readPart(pack, CONTENT_TYPES);
  if (document === null) return;
  const found = children(rootOf(document), 'Override').filter((one) => one.getAttribute('PartName')?.toLowerCase() === `/${path}`.toLowerCase());
  if (found.length === 0) return;
  found.forEach(remove);
  writePart(pack, CONTENT_TYPES, document);
}

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
