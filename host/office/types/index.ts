/** Every type of the API that the host knows. */
import type { ObjectType, ObjectValues } from '../objects';
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './conditionalFormat';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './customXmlPart';
import { chartAxes, chartAxis, chartLegend, chartLineFormat, chartSeries, chartSeriesCollection, chartSeriesFormat, chartTitle } from './chartParts';
import { chart, chartCollection } from './charts';
import { rangeBorder, rangeBorderCollection } from './borders';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './format';
import { namedItem, namedItemCollection } from './names';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { application, runtime, workbookProtection, workbookType, worksheetFreezePanes, worksheetProtection } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheets';

export const OBJECT_TYPES: { readonly [K in keyof ObjectValues]: ObjectType<ObjectValues[K]> } = {
  Workbook: workbookType,
  WorkbookProtection: workbookProtection,
  Application: application,
  Runtime: runtime,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartLineFormat: chartLineFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
};
