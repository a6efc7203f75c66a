/** The parts of a chart: title, legend, axes, series. */
import type { ChartSeries } from '../../workbook/charts';
import { itemNotFound } from '../errors';
import { ref, type Batch, type ObjectType } from '../objects';
import { changeChart, chartOf, sourceOf, type Drawn, type DrawnSeries } from './charts';

export const chartTitle: ObjectType<Drawn> = {
  scalars: {
    Text: { read: (drawn) => chartOf(drawn).title, write: (drawn, title, batch) => changeChart(drawn, { title: String(title) }, batch) },
  },
};

export const chartLegend: ObjectType<Drawn> = {
  scalars: {
    Visible: {
      read: (drawn) => chartOf(drawn).legend !== '',
      write: (drawn, visible, batch) => changeChart(drawn, { legend: visible === true ? chartOf(drawn).legend || 'Right' : '' }, batch),
    },
    Position: { read: (drawn) => chartOf(drawn).legend, write: (drawn, legend, batch) => changeChart(drawn, { legend: String(legend) }, batch) },
  },
};

export const chartAxes: ObjectType<Drawn> = {
  links: { CategoryAxis: { follow: (drawn) => ref('ChartAxis', drawn) } },
};

/** The axis of the categories. */
export const chartAxis: ObjectType<Drawn> = {
  scalars: {
    ReversePlotOrder: {
      since: '1.7',
      read: (drawn) => chartOf(drawn).isReversed,
      write: (drawn, isReversed, batch) => changeChart(drawn, { isReversed: isReversed === true }, batch),
    },
    /** Where the other axis crosses. */
    Position: {
      since: '1.8',
      read: (drawn) => (chartOf(drawn).crossesAtEnd ? 'Maximum' : 'Automatic'),
      write: (drawn, position, batch) => changeChart(drawn, { crossesAtEnd: position === 'Maximum' }, batch),
    },
  },
};

export const chartSeriesCollection: ObjectType<Drawn> = {
  items: (drawn) => chartOf(drawn).series.map((_, index) => ref('ChartSeries', { ...drawn, index })),
  methods: {
    GetItemAt: {
      run: (drawn, [index]) => {
        if (chartOf(drawn).series[Number(index)] === undefined) throw itemNotFound();
        return ref('ChartSeries', { ...drawn, index: Number(index) });
      },
    },
    /** Without values until they are set; it begins with those of the first. */
    Add: {
      since: '1.7',
      run: (drawn, [name], batch) => {
        const { series } = chartOf(drawn);
        const [first] = series;
        if (first === undefined) throw itemNotFound();
        changeChart(drawn, { series: [...series, { ...first, name: String(name) }] }, batch);
        return ref('ChartSeries', { ...drawn, index: series.length });
      },
    },
  },
};

function seriesOf(drawn: DrawnSeries): ChartSeries {
  const series = chartOf(drawn).series[drawn.index];
  if (series === undefined) throw itemNotFound();
  return series;
}

function change(drawn: DrawnSeries, what: Partial<ChartSeries>, batch: Batch): void {
  const series = chartOf(drawn).series.map((one, index) => (index === drawn.index ? { ...one, ...what } : one));
  changeChart(drawn, { series }, batch);
}

export const chartSeries: ObjectType<DrawnSeries> = {
  scalars: {
    Name: { read: (drawn) => seriesOf(drawn).name, write: (drawn, name, batch) => change(drawn, { name: String(name) }, batch) },
    MarkerStyle: {
      since: '1.7',
      read: (drawn) => (seriesOf(drawn).hasMarkers ? 'Automatic' : 'None'),
      write: (drawn, style, batch) => change(drawn, { hasMarkers: style !== 'None' }, batch),
    },
  },
  links: { Format: { follow: (drawn) => ref('ChartSeriesFormat', drawn) } },
  methods: {
    SetValues: { since: '1.7', run: (drawn, [range], batch) => change(drawn, { values: sourceOf(range) }, batch) },
    SetXAxisValues: { since: '1.7', run: (drawn, [range], batch) => change(drawn, { categories: sourceOf(range) }, batch) },
  },
};

export const chartSeriesFormat: ObjectType<DrawnSeries> = {
  links: { Line: { follow: (drawn) => ref('ChartLineFormat', drawn) } },
};

export const chartLineFormat: ObjectType<DrawnSeries> = {
  scalars: {
    Color: {
      since: '1.7',
      read: (drawn) => seriesOf(drawn).color ?? '',
      write: (drawn, color, batch) => change(drawn, { color: String(color).toUpperCase() }, batch),
    },
    LineStyle: {
      since: '1.7',
      read: (drawn) => (seriesOf(drawn).isDashed ? 'Dash' : 'Continuous'),
      write: (drawn, style, batch) => change(drawn, { isDashed: style === 'Dash' }, batch),
    },
  },
};
