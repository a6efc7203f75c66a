/** Excel's own charts beside a table of ours: they follow its cells. */
import { areaAddress, cellAddress } from '../../sheet/address';
import type { ContentChart, SheetLayout } from '../../sheet/content';
import type { Area } from '../../sheet/grid';

/** In points; some eight columns and eighteen rows. */
const WIDTH = 480;
const HEIGHT = 288;
const TARGET_COLOUR = '#C00000';

/** "Soát biểu NTM 1": by their names they are found again. */
function chartName(index: number): string {
  return `Soát biểu NTM ${index + 1}`;
}

/** After a write that broke off: the charts that changed are made as they were, where the sheet had them. */
export function queueChartsBack(sheet: Excel.Worksheet, present: ReadonlySet<string>, had: ReadonlySet<string>, from: SheetLayout['charts'], to: SheetLayout['charts']): void {
  for (let index = 0; index < Math.max(from.length, to.length); index++) {
    const name = chartName(index);
    const before = from[index];
    const isSame = JSON.stringify(before) === JSON.stringify(to[index]);
    if (isSame && present.has(name) === had.has(name)) continue;
    if (present.has(name)) sheet.charts.getItem(name).delete();
    if (before !== undefined && had.has(name)) queueChart(sheet, name, before);
  }
}

/** Only charts that change are made anew, so that a person's own changes to the others stay. `present` are the names of the charts of the sheet. */
export function queueCharts(sheet: Excel.Worksheet, present: ReadonlySet<string>, from: SheetLayout['charts'], to: SheetLayout['charts']): void {
  for (let index = 0; index < Math.max(from.length, to.length); index++) {
    const name = chartName(index);
    const next = to[index];
    const isSame = JSON.stringify(from[index]) === JSON.stringify(next);
    if (isSame && present.has(name)) continue;
    if (present.has(name)) sheet.charts.getItem(name).delete();
    if (next !== undefined) queueChart(sheet, name, next);
  }
}

/** Whether none of the charts has been deleted. */
export function hasCharts(present: ReadonlySet<string>, charts: SheetLayout['charts']): boolean {
  return charts.every((_, index) => present.has(chartName(index)));
}

function queueChart(sheet: Excel.Worksheet, name: string, { kind, title, categories, series, at }: ContentChart): void {
  const [first] = series;
  if (first === undefined) return;
  const rangeOf = (area: Area): Excel.Range => sheet.getRange(areaAddress(area));
  const seriesBy = first.values.left === first.values.right ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(kind === 'line' ? 'LineMarkers' : 'BarClustered', rangeOf(first.values), seriesBy);
  chart.name = name;
  chart.title.text = title;
  series.forEach((one, index) => {
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    added.name = one.name;
    added.setValues(rangeOf(one.values));
    added.setXAxisValues(rangeOf(categories));
    if (one.isTarget !== true || kind === 'bar') return;
    added.format.line.lineStyle = 'Dash';
    added.format.line.color = TARGET_COLOUR;
  });
  if (series.length > 1) chart.legend.position = 'Bottom';
  else chart.legend.visible = false;
  if (kind === 'bar') {
    // Excel draws the first bar at the bottom otherwise, and then the figures of the axis at the top.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
  }
  chart.setPosition(cellAddress(at.row, at.column));
  chart.width = WIDTH;
  chart.height = HEIGHT;
}
