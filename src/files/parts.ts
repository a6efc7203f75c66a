/** The parts of an .xlsx package: which part holds which sheet, and which one holds what the add-in remembers. */
import { STATE_NAMESPACE } from '../review/state';
import { attribute, decodePart, startTags } from './xml';

/** The parts of a package by path ("xl/workbook.xml"): without leading slash, in lower case. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Writers differ in slashes and case; readers of packages take them for the same. */
export function partPath(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

export function partText(parts: Parts, path: string): string | null {
  const bytes = parts.get(partPath(path));
  return bytes === undefined ? null : decodePart(bytes);
}

/** The paths of a workbook's sheets by the relationship ids that the workbook part uses. */
export function relationshipTargets(parts: Parts, workbookPath: string): Map<string, string> {
  const folder = workbookPath.replace(/[^/]*$/, '');
  const relationships = partText(parts, `${folder}_rels/${workbookPath.slice(folder.length)}.rels`) ?? '';
  const targets = new Map<string, string>();
  for (const tag of startTags(relationships, 'Relationship')) {
    const id = attribute(tag, 'Id');
    const target = attribute(tag, 'Target');
    if (id !== null && target !== null) targets.set(id, resolve(folder, target));
  }
  return targets;
}

/** The path of the part of a type, as the content types of the package name it. */
export function partOfType(parts: Parts, contentType: RegExp): string | null {
  const types = partText(parts, '[Content_Types].xml') ?? '';
  const tag = startTags(types, 'Override').find((override) => contentType.test(attribute(override, 'ContentType') ?? ''));
  const name = tag === undefined ? null : attribute(tag, 'PartName');
  return name === null ? null : partPath(name);
}

/** The custom XML part of the add-in, told by the namespace of its root element; null where there is none. */
export function findState(parts: Parts): string | null {
  for (const path of parts.keys()) {
    if (!/(^|\/)customxml\/item\d*\.xml$/.test(path)) continue;
    const xml = partText(parts, path) ?? '';
    const root = /<[A-Za-z_][^>]*>/.exec(xml)?.[0] ?? '';
    if (root.includes(`"${STATE_NAMESPACE}"`) || root.includes(`'${STATE_NAMESPACE}'`)) return xml;
  }
  return null;
}

function resolve(folder: string, target: string): string {
  const path = partPath(target);
  if (/^[\\/]/.test(target)) return path;
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
