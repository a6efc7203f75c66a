/** The part of a chart (ECMA-376 part 1, 21.2), with the values that its cells have. */
import { cellAddress, quoteSheet } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/grid';
import { cellsOf } from '../workbook/area';
import type { Chart, ChartSeries, SeriesSource } from '../workbook/charts';
import { cellAt, styleAt } from '../workbook/sheet';
import { displayText } from '../workbook/text';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const CATEGORIES = 111;
const VALUES = 112;

export function chartXml(chart: Chart): string {
  const isBar = chart.type === 'BarClustered' || chart.type === 'ColumnClustered';
  const plot = isBar ? barPlot(chart) : linePlot(chart);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    (chart.title === '' ? '<c:autoTitleDeleted val="1"/>' : `${title(chart.title)}<c:autoTitleDeleted val="0"/>`) +
    `<c:plotArea><c:layout/>${plot}${axes(chart)}</c:plotArea>${legend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

const title = (text: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1400" b="1"/><a:t>${escape(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function legend({ legend: position }: Chart): string {
  if (position === '') return '';
  return `<c:legend><c:legendPos val="${position.charAt(0).toLowerCase()}"/><c:overlay val="0"/></c:legend>`;
}

function linePlot({ type, series }: Chart): string {
  const drawn = series.map((one, index) => seriesXml(one, index, stroke(one, index) + markers(type, one, index), '<c:smooth val="0"/>')).join('');
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axisIds}</c:lineChart>`;
}

function markers(type: string, series: ChartSeries, index: number): string {
  if (type !== 'LineMarkers' || !series.hasMarkers) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(series, index)}</c:spPr></c:marker>`;
}

/** Excel's own colours: a workbook without a theme has none. */
const COLOURS = ['4472C4', 'ED7D31', '70AD47', 'FFC000', '5B9BD5', 'A5A5A5'];

const fill = ({ color }: ChartSeries, index: number): string =>
  `<a:solidFill><a:srgbClr val="${color?.slice(1) ?? COLOURS[index % COLOURS.length] ?? ''}"/></a:solidFill>`;

const stroke = (series: ChartSeries, index: number): string =>
  `<c:spPr><a:ln w="28575">${fill(series, index)}${series.isDashed ? '<a:prstDash val="dash"/>' : ''}</a:ln></c:spPr>`;

function barPlot({ type, series }: Chart): string {
  const drawn = series.map((one, index) => seriesXml(one, index, `<c:spPr>${fill(one, index)}</c:spPr>` + '<c:invertIfNegative val="0"/>', '')).join('');
  const direction = type === 'BarClustered' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="80"/>${axisIds}</c:barChart>`;
}

const axisIds = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;

/** `before` and `after` are what the kind of chart has around categories and values. */
function seriesXml(series: ChartSeries, index: number, before: string, after: string): string {
  const categories = series.categories === null ? '' : `<c:cat>${textData(series.categories)}</c:cat>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escape(series.name)}</c:v></c:tx>${before}` +
    `${categories}<c:val>${numberData(series.values)}</c:val>${after}</c:ser>`
  );
}

/** Years stand on the axis as they are shown. */
function textData(source: SeriesSource): string {
  const texts = valuesOf(source).map(({ value, row, column }) => displayText(value, styleAt(source.sheet, row, column).numberFormat));
  return `<c:strRef><c:f>${escape(reference(source))}</c:f><c:strCache>${points(texts.map((text) => (text === '' ? null : escape(text))))}</c:strCache></c:strRef>`;
}

function numberData(source: SeriesSource): string {
  const values = valuesOf(source).map(({ value }) => (typeof value === 'number' ? String(value) : null));
  return `<c:numRef><c:f>${escape(reference(source))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
}

const points = (values: readonly (string | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join('')}`;

function valuesOf({ sheet, area }: SeriesSource): { value: CellValue; row: number; column: number }[] {
  return [...cellsOf(area)].map(([row, column]) => ({ value: cellAt(sheet, row, column)?.value ?? null, row, column }));
}

/** "'PL 07'!$A$4:$A$9" */
function reference({ sheet, area }: SeriesSource): string {
  const corner = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const [start, end] = [corner(area.top, area.left), corner(area.bottom, area.right)];
  return `${quoteSheet(sheet.name)}!${start === end ? start : `${start}:${end}`}`;
}

function axes({ isReversed, crossesAtEnd, type }: Chart): string {
  const isBar = type === 'BarClustered';
  const lines = '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const axis = (id: number, other: number, orientation: string, position: string, middle: string, crosses: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${middle}` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/><c:crosses val="${crosses}"/>`;
  const general = '<c:numFmt formatCode="General" sourceLinked="1"/>';
  return (
    `<c:catAx>${axis(CATEGORIES, VALUES, isReversed ? 'maxMin' : 'minMax', isBar ? 'l' : 'b', general, 'autoZero')}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${axis(VALUES, CATEGORIES, 'minMax', isBar ? 'b' : 'l', lines + general, crossesAtEnd ? 'max' : 'autoZero')}<c:crossBetween val="between"/></c:valAx>`
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (text: string): string => text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
