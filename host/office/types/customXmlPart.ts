import { DOMParser } from '@xmldom/xmldom';
import { newId, type CustomXmlPart, type Workbook } from '../../workbook/workbook';
import { invalidArgument, itemNotFound } from '../errors';
import { changed, ref, type Batch, type ObjectRef, type ObjectType } from '../objects';

/** The namespace of the root element; throws InvalidArgument where the text is not XML. */
function namespaceOf(xml: string): string {
  const failed: string[] = [];
  try {
    const document = new DOMParser({ onError: (level, message) => level !== 'warning' && failed.push(message) }).parseFromString(xml, 'text/xml');
    if (failed.length === 0 && document.documentElement !== null) return document.documentElement.namespaceURI ?? '';
  } catch {
    throw invalidArgument();
  }
  throw invalidArgument();
}

const inNamespace = (workbook: Workbook, uri: string): readonly CustomXmlPart[] =>
  workbook.customXmlParts.filter((part) => namespaceOf(part.xml) === uri);

const partRef = (part: CustomXmlPart): ObjectRef => ref('CustomXmlPart', part.id);

function partWith(id: unknown, { workbook }: Batch): CustomXmlPart {
  const part = workbook.customXmlParts.find((one) => one.id === id);
  if (part === undefined) throw itemNotFound();
  return part;
}

export const customXmlPartCollection: ObjectType<null> = {
  items: (_, { workbook }) => workbook.customXmlParts.map(partRef),
  item: (_, id, batch) => partRef(partWith(id, batch)),
  methods: {
    Add: {
      since: '1.5',
      run: (_, [xml], batch) => {
        namespaceOf(String(xml));
        const part = { id: newId(batch.workbook), xml: String(xml) };
        batch.workbook.customXmlParts = [...batch.workbook.customXmlParts, part];
        changed(batch, 'customXml', null, []);
        return partRef(part);
      },
    },
    GetByNamespace: { since: '1.5', run: (_, [uri]) => ref('CustomXmlPartScopedCollection', String(uri)) },
    GetCount: { since: '1.5', run: (_, __, { workbook }) => workbook.customXmlParts.length },
    GetItemOrNullObject: {
      since: '1.5',
      run: (_, [id], { workbook }) => (workbook.customXmlParts.some((part) => part.id === id) ? ref('CustomXmlPart', String(id)) : null),
    },
  },
};

/** The parts of one namespace. */
export const customXmlPartScopedCollection: ObjectType<string> = {
  items: (uri, { workbook }) => inNamespace(workbook, uri).map(partRef),
  item: (_, id, batch) => partRef(partWith(id, batch)),
  methods: {
    GetCount: { since: '1.5', run: (uri, _, { workbook }) => inNamespace(workbook, uri).length },
    GetOnlyItem: { since: '1.5', run: (uri, _, { workbook }) => onlyPart(workbook, uri) ?? fail() },
    GetOnlyItemOrNullObject: { since: '1.5', run: (uri, _, { workbook }) => onlyPart(workbook, uri) },
  },
};

function onlyPart(workbook: Workbook, uri: string): ObjectRef | null {
  const [part, ...more] = inNamespace(workbook, uri);
  return part === undefined || more.length > 0 ? null : partRef(part);
}

function fail(): never {
  throw itemNotFound();
}

function replace(id: string, xml: string | null, batch: Batch): void {
  const part = partWith(id, batch);
  batch.workbook.customXmlParts = batch.workbook.customXmlParts.flatMap((one) =>
    one !== part ? [one] : xml === null ? [] : [{ id, xml }],
  );
  changed(batch, 'customXml', null, []);
}

export const customXmlPart: ObjectType<string> = {
  id: (id) => id,
  scalars: {
    Id: { since: '1.5', read: (id) => id },
    NamespaceUri: { since: '1.5', read: (id, batch) => namespaceOf(partWith(id, batch).xml) },
  },
  methods: {
    GetXml: { since: '1.5', run: (id, _, batch) => partWith(id, batch).xml },
    SetXml: {
      since: '1.5',
      run: (id, [xml], batch) => {
        namespaceOf(String(xml));
        replace(id, String(xml), batch);
      },
    },
    Delete: { since: '1.5', run: (id, _, batch) => replace(id, null, batch) },
  },
};
