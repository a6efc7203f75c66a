/** Charts of a sheet: the collection, a chart, and its parts. */
import type { Area } from '../../../src/sheet/grid';
import { columnCount, rowCount } from '../../workbook/area';
import { newChart, type Chart, type ChartSeries, type SeriesSource } from '../../workbook/charts';
import { parseReference } from '../../workbook/reference';
import type { Sheet } from '../../workbook/sheet';
import { newId } from '../../workbook/workbook';
import { invalidArgument, itemNotFound, unknownToHost } from '../errors';
import { changed, isRef, ref, type Batch, type ObjectRef, type ObjectType, type Scalar } from '../objects';
import { refuseFormats } from './sheetEdits';

/** A chart of a sheet, or a part of it. */
export interface Drawn {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface DrawnSeries extends Drawn {
  readonly index: number;
}

const DRAWN_TYPES = ['Line', 'LineMarkers', 'BarClustered', 'ColumnClustered'];

export function chartOf({ sheet, id }: Drawn): Chart {
  return sheet.charts.find((one) => one.id === id) ?? fail();
}

function fail(): never {
  throw itemNotFound();
}

/** Of a chart that came with its file only the name is known. */
export function changeChart(drawn: Drawn, what: Partial<Chart>, batch: Batch): void {
  refuseFormats(drawn.sheet);
  const chart = chartOf(drawn);
  if (chart.type === '') throw unknownToHost('changing a chart that came with its file');
  drawn.sheet.charts = drawn.sheet.charts.map((one) => (one === chart ? { ...one, ...what } : one));
  changed(batch, 'structure', drawn.sheet, []);
}

export function sourceOf(argument: unknown): SeriesSource {
  const [area] = isRef(argument) && argument.type === 'Range' ? argument.value.areas : [];
  if (area === undefined || !isRef(argument) || argument.type !== 'Range') throw invalidArgument();
  return { sheet: argument.value.sheet, area };
}

/** One series a column or a row of the source, as Excel makes them where all of it is figures. */
function seriesFrom({ sheet, area }: SeriesSource, seriesBy: unknown): ChartSeries[] {
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && columnCount(area) > rowCount(area));
  const parts: Area[] = byRows
    ? Array.from({ length: rowCount(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index }))
    : Array.from({ length: columnCount(area) }, (_, index) => ({ ...area, left: area.left + index, right: area.left + index }));
  return parts.map((part, index) => ({ name: `Series${index + 1}`, values: { sheet, area: part }, categories: null, isDashed: false, color: null, hasMarkers: true }));
}

const chartRef = (sheet: Sheet, { id }: Chart): ObjectRef => ref('Chart', { sheet, id });

const named = (sheet: Sheet, name: unknown): ObjectRef | null => {
  const found = sheet.charts.find((one) => one.name === name);
  return found === undefined ? null : chartRef(sheet, found);
};

export const chartCollection: ObjectType<Sheet> = {
  items: (sheet) => sheet.charts.map((chart) => chartRef(sheet, chart)),
  scalars: { Count: { read: (sheet) => sheet.charts.length } },
  methods: {
    Add: {
      run: (sheet, [type, source, seriesBy], batch) => {
        if (!DRAWN_TYPES.includes(String(type))) throw unknownToHost(`ChartCollection.add of type ${String(type)}`);
        refuseFormats(sheet);
        const series = seriesFrom(sourceOf(source), seriesBy);
        const chart = { ...newChart(newId(batch.workbook), `Chart ${sheet.charts.length + 1}`, String(type)), series };
        sheet.charts = [...sheet.charts, chart];
        changed(batch, 'structure', sheet, []);
        return chartRef(sheet, chart);
      },
    },
    GetItem: { run: (sheet, [name]) => named(sheet, name) ?? fail() },
    GetItemOrNullObject: { since: '1.4', run: (sheet, [name]) => named(sheet, name) },
    GetCount: { since: '1.4', run: (sheet) => sheet.charts.length },
  },
};

const size = (key: 'width' | 'height'): Scalar<Drawn> => ({
  read: (drawn) => chartOf(drawn)[key],
  write: (drawn, points, batch) => {
    if (typeof points !== 'number' || points <= 0) throw invalidArgument();
    changeChart(drawn, { [key]: points }, batch);
  },
});

export const chart: ObjectType<Drawn> = {
  id: ({ id }) => id,
  scalars: {
    Id: { since: '1.7', read: ({ id }) => id },
    Name: { read: (drawn) => chartOf(drawn).name, write: (drawn, name, batch) => changeChart(drawn, { name: String(name) }, batch) },
    Width: size('width'),
    Height: size('height'),
  },
  links: {
    Title: { follow: (drawn) => ref('ChartTitle', drawn) },
    Legend: { follow: (drawn) => ref('ChartLegend', drawn) },
    Axes: { follow: (drawn) => ref('ChartAxes', drawn) },
    Series: { follow: (drawn) => ref('ChartSeriesCollection', drawn) },
  },
  methods: {
    Delete: {
      run: (drawn, _, batch) => {
        refuseFormats(drawn.sheet);
        const gone = chartOf(drawn);
        drawn.sheet.charts = drawn.sheet.charts.filter((one) => one !== gone);
        changed(batch, 'structure', drawn.sheet, []);
      },
    },
    /** The end would set the size, which the host takes from width and height. */
    SetPosition: {
      run: (drawn, [start, end], batch) => {
        if (end !== undefined && end !== null) throw unknownToHost('Chart.setPosition with an end');
        const area = typeof start === 'string' ? parseReference(start)?.areas[0] : sourceOf(start).area;
        if (area === undefined) throw invalidArgument();
        changeChart(drawn, { at: { row: area.top, column: area.left } }, batch);
      },
    },
  },
};
