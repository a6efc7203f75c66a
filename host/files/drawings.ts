/** The drawing of a sheet: the part that places its charts. Charts that the file has are known by their names; they stay as they are, or go. */
import { newChart, type Chart } from '../workbook/charts';
import type { Sheet } from '../workbook/sheet';
import { chartXml } from './chartXml';
import { append, child, childInOrder, children, descendants, parseXml, remove, rootOf, setText, type Document, type Element } from './dom';
import type { LoadedSheet } from './loaded';
import { addContentType, addRelation, findPart, readPart, relationsOf, relationsPath, removePart, removeRelation, writePart, type Package } from './package';
import { SHEET_ORDER } from './sheetOrder';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PLACES = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** English metric units. */
const EMU_A_POINT = 12_700;

interface Frame {
  readonly anchor: Element;
  readonly name: string;
  /** Path of the chart's part. */
  readonly part: string;
}

/** The charts of a sheet's part, with ids that say which frame of the drawing they are. */
export function readCharts(pack: Package, sheetPath: string, newId: () => string): Chart[] {
  const path = drawingOf(pack, sheetPath);
  const document = path === null ? null : readPart(pack, path);
  if (path === null || document === null) return [];
  return framesOf(document, path, pack).map(({ name }) => newChart(newId(), name, ''));
}

function drawingOf(pack: Package, sheetPath: string): string | null {
  return relationsOf(readPart(pack, relationsPath(sheetPath)), sheetPath).find(({ type }) => type === 'drawing')?.target ?? null;
}

function framesOf(document: Document, path: string, pack: Package): Frame[] {
  const relations = relationsOf(readPart(pack, relationsPath(path)), path);
  return children(rootOf(document)).flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const chart = frame === null ? undefined : descendants(frame, 'chart')[0];
    const id = [...(chart?.attributes ?? [])].find(({ localName }) => localName === 'id')?.value;
    const part = relations.find((relation) => relation.id === id)?.target;
    const name = frame === null ? '' : (descendants(frame, 'cNvPr')[0]?.getAttribute('name') ?? '');
    return part === undefined ? [] : [{ anchor, name, part }];
  });
}

/** Brings the drawing of the sheet's part up to the sheet's charts. */
export function writeCharts(sheet: Sheet, { path: sheetPath, before }: LoadedSheet, pack: Package): void {
  if (sheet.charts.length === before.charts.length && sheet.charts.every((chart, index) => chart === before.charts[index])) return;
  const path = drawingOf(pack, sheetPath) ?? addDrawing(pack, sheetPath);
  const document = readPart(pack, path);
  if (document === null) return;
  framesOf(document, path, pack).forEach((frame, index) => {
    const chart = before.charts[index];
    if (chart === undefined || sheet.charts.includes(chart)) return;
    remove(frame.anchor);
    removePart(pack, frame.part);
    removeRelation(pack, path, frame.part);
  });
  for (const chart of sheet.charts) if (!before.charts.includes(chart)) addFrame(rootOf(document), chart, addChart(pack, path, chart));
  if (children(rootOf(document)).length === 0) removeDrawing(pack, sheetPath, path);
  else writePart(pack, path, document);
}

function freePath(pack: Package, folder: string, name: string): string {
  let number = 1;
  while (findPart(pack, `xl/${folder}/${name}${number}.xml`) !== null) number++;
  return `xl/${folder}/${name}${number}.xml`;
}

function addDrawing(pack: Package, sheetPath: string): string {
  const path = freePath(pack, 'drawings', 'drawing');
  writePart(pack, path, parseXml(`<xdr:wsDr xmlns:xdr="${PLACES}" xmlns:a="${MAIN}"/>`, path));
  addContentType(pack, path, `${TYPES}.drawing+xml`);
  const relation = addRelation(pack, sheetPath, `${RELATIONS}/drawing`, `/${path}`);
  const sheet = readPart(pack, sheetPath);
  if (sheet === null) return path;
  childInOrder(rootOf(sheet), 'drawing', SHEET_ORDER).setAttributeNS(RELATIONS, 'r:id', relation);
  writePart(pack, sheetPath, sheet);
  return path;
}

function removeDrawing(pack: Package, sheetPath: string, path: string): void {
  removePart(pack, path);
  removeRelation(pack, sheetPath, path);
  const sheet = readPart(pack, sheetPath);
  const drawing = sheet === null ? null : child(rootOf(sheet), 'drawing');
  if (sheet === null || drawing === null) return;
  remove(drawing);
  writePart(pack, sheetPath, sheet);
}

/** The chart's own part; answers the id of its relation to the drawing. */
function addChart(pack: Package, drawingPath: string, chart: Chart): string {
  const path = freePath(pack, 'charts', 'chart');
  pack.parts.set(path, new TextEncoder().encode(chartXml(chart)));
  addContentType(pack, path, `${TYPES}.drawingml.chart+xml`);
  return addRelation(pack, drawingPath, `${RELATIONS}/chart`, `/${path}`);
}

function addFrame(root: Element, chart: Chart, relation: string): void {
  const anchor = append(root, 'oneCellAnchor');
  const from = append(anchor, 'from');
  for (const [name, value] of [['col', chart.at.column], ['colOff', 0], ['row', chart.at.row], ['rowOff', 0]] as const) setText(append(from, name), String(value));
  append(anchor, 'ext', { cx: Math.round(chart.width * EMU_A_POINT), cy: Math.round(chart.height * EMU_A_POINT) });
  const frame = append(anchor, 'graphicFrame', { macro: '' });
  const properties = append(frame, 'nvGraphicFramePr');
  append(properties, 'cNvPr', { id: 2 + children(root).length, name: chart.name, descr: chart.title });
  append(properties, 'cNvGraphicFramePr');
  const place = append(frame, 'xfrm');
  place.appendChild(drawn(place, 'a:off', MAIN, { x: '0', y: '0' }));
  place.appendChild(drawn(place, 'a:ext', MAIN, { cx: '0', cy: '0' }));
  const graphic = drawn(frame, 'a:graphic', MAIN);
  frame.appendChild(graphic);
  const data = drawn(frame, 'a:graphicData', MAIN, { uri: CHART });
  graphic.appendChild(data);
  const reference = drawn(frame, 'c:chart', CHART);
  reference.setAttributeNS(RELATIONS, 'r:id', relation);
  data.appendChild(reference);
  append(anchor, 'clientData');
}

function drawn(near: Element, name: string, namespace: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = (near.ownerDocument as Document).createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
