/** Custom XML parts: customXml/item1.xml with its properties, which hold its id. */
import { newId, type CustomXmlPart, type Workbook } from '../workbook/workbook';
import { rootOf } from './dom';
import type { LoadedFile, LoadedPart } from './loaded';
import { addContentType, addDefaultType, addRelation, findPart, readPart, relationsOf, relationsPath, removePart, removeRelation, type Package, type Relation } from './package';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Reads the parts in the order of the workbook's relations, and notes where each came from. */
export function readCustomXml(pack: Package, relations: readonly Relation[], workbook: Workbook, loaded: Map<string, LoadedPart>): CustomXmlPart[] {
  const parts: CustomXmlPart[] = [];
  for (const relation of relations.filter((one) => one.type === 'customXml')) {
    const path = findPart(pack, relation.target);
    const bytes = path === null ? undefined : pack.parts.get(path);
    if (path === null || bytes === undefined) continue;
    const xml = new TextDecoder().decode(bytes);
    const id = readId(pack, path) ?? newId(workbook);
    parts.push({ id, xml });
    loaded.set(id, { path, xml });
  }
  return parts;
}

function propertiesOf(pack: Package, path: string): string | null {
  const relation = relationsOf(readPart(pack, relationsPath(path)), path).find((one) => one.type === 'customXmlProps');
  return relation?.target ?? null;
}

function readId(pack: Package, path: string): string | null {
  const properties = propertiesOf(pack, path);
  const document = properties === null ? null : readPart(pack, properties);
  if (document === null) return null;
  return [...rootOf(document).attributes].find((one) => one.localName === 'itemID')?.value ?? null;
}

/** Brings the parts of the package up to the workbook's; those that are the same stay as they are. */
export function writeCustomXml(workbook: Workbook, file: LoadedFile, pack: Package): void {
  const present = new Map(workbook.customXmlParts.map((part) => [part.id, part.xml]));
  for (const [id, { path, xml }] of file.customXml) {
    const wanted = present.get(id);
    if (wanted === undefined) removeCustomXml(pack, file.workbookPath, path);
    else if (wanted !== xml) pack.parts.set(path, new TextEncoder().encode(wanted));
  }
  for (const part of workbook.customXmlParts) {
    if (!file.customXml.has(part.id)) addCustomXml(pack, file.workbookPath, part);
  }
}

function removeCustomXml(pack: Package, workbookPath: string, path: string): void {
  const properties = propertiesOf(pack, path);
  if (properties !== null) removePart(pack, properties);
  removePart(pack, path);
  removeRelation(pack, workbookPath, path);
}

function addCustomXml(pack: Package, workbookPath: string, part: CustomXmlPart): void {
  let number = 1;
  while (findPart(pack, `customXml/item${number}.xml`) !== null || findPart(pack, `customXml/itemProps${number}.xml`) !== null) number++;
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
  const encoder = new TextEncoder();
  pack.parts.set(path, encoder.encode(part.xml));
  pack.parts.set(properties, encoder.encode(`${declaration}<ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="${DATASTORE}"><ds:schemaRefs/></ds:datastoreItem>`));
  addDefaultType(pack, 'xml', 'application/xml');
  addContentType(pack, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  addRelation(pack, path, `${RELATIONS}/customXmlProps`, `itemProps${number}.xml`);
  addRelation(pack, workbookPath, `${RELATIONS}/customXml`, `/${path}`);
}
