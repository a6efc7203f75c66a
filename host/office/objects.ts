/** How the types of the API are described to the session: one table a type (types/*.ts). */
import type { Area } from '../../src/sheet/grid';
import type { Change } from '../workbook/changes';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Line } from './types/borders';
import type { Drawn, DrawnSeries } from './types/charts';
import type { Scope, ScopedName } from './types/names';

/** A range, range areas, or their format: where on which sheet. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A conditional format of a sheet, or a part of it. */
export interface Rule {
  readonly sheet: Sheet;
  readonly id: string;
}

/** What stands behind an object of each type. */
export interface ObjectValues {
  Workbook: null;
  WorkbookProtection: null;
  Application: null;
  Runtime: null;
  WorksheetCollection: null;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  Range: Cells;
  RangeAreas: Cells;
  RangeCollection: Cells;
  RangeFormat: Cells;
  RangeFont: Cells;
  RangeFill: Cells;
  FormatProtection: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: Line;
  ChartCollection: Sheet;
  Chart: Drawn;
  ChartTitle: Drawn;
  ChartLegend: Drawn;
  ChartAxes: Drawn;
  ChartAxis: Drawn;
  ChartSeriesCollection: Drawn;
  ChartSeries: DrawnSeries;
  ChartSeriesFormat: DrawnSeries;
  ChartLineFormat: DrawnSeries;
  ConditionalFormatCollection: Cells;
  ConditionalFormat: Rule;
  CustomConditionalFormat: Rule;
  ConditionalFormatRule: Rule;
  ConditionalRangeFormat: Rule;
  ConditionalRangeFont: Rule;
  ConditionalRangeFill: Rule;
  CustomXmlPartCollection: null;
  /** A namespace. */
  CustomXmlPartScopedCollection: string;
  /** Its id. */
  CustomXmlPart: string;
  NamedItemCollection: Scope;
  NamedItem: ScopedName;
}

export type TypeName = keyof ObjectValues;

/** An object of the API; null is a null object. */
export type ObjectRef = { [K in TypeName]: { readonly type: K; readonly value: ObjectValues[K] } }[TypeName];

export function ref<K extends TypeName>(type: K, value: ObjectValues[K]): ObjectRef {
  return { type, value } as ObjectRef;
}

/** What the members may use and change while a request runs. */
export interface Batch {
  readonly workbook: Workbook;
  readonly changes: Change[];
  /** Content has changed since formulas were last computed. */
  stale: boolean;
  calculationSuspended: boolean;
  /** Whether the add-in hears of changes (`runtime.enableEvents`); lasts from one request to the next. */
  readonly events: { enabled: boolean };
}

/** An argument: plain data, an object, or a null object. */
export type Argument = unknown;

export interface Scalar<V> {
  /** Requirement set ExcelApi that brought it; 1.1 where absent. */
  readonly since?: string;
  readonly read?: (value: V, batch: Batch) => unknown;
  readonly write?: (value: V, input: unknown, batch: Batch) => void;
}

export interface Link<V> {
  readonly since?: string;
  readonly follow: (value: V, batch: Batch) => ObjectRef | null;
}

export interface Method<V> {
  readonly since?: string;
  /** Answers an object (null: a null object) or plain data (undefined: nothing). */
  readonly run: (value: V, args: readonly Argument[], batch: Batch) => ObjectRef | unknown;
}

export interface ObjectType<V> {
  readonly scalars?: Readonly<Record<string, Scalar<V>>>;
  readonly links?: Readonly<Record<string, Link<V>>>;
  readonly methods?: Readonly<Record<string, Method<V>>>;
  /** Of a collection: its objects. */
  readonly items?: (value: V, batch: Batch) => readonly ObjectRef[];
  /** Of a collection: the object with the key; throws ItemNotFound. */
  readonly item?: (value: V, key: unknown, batch: Batch) => ObjectRef;
  /** What identifies the object in its collection. */
  readonly id?: (value: V) => string;
  /** The session keeps such objects by a reference until the client releases them. */
  readonly kept?: boolean;
}

export function isRef(value: unknown): value is ObjectRef {
  return typeof value === 'object' && value !== null && 'type' in value && 'value' in value;
}

/** Notes what a member has changed. */
export function changed(batch: Batch, what: Change['what'], sheet: Sheet | null, areas: readonly Area[]): void {
  const unheard = batch.events.enabled ? {} : { unheard: true as const };
  batch.changes.push({ what, sheet: sheet?.id ?? '', areas, by: 'addin', ...unheard });
  if (what === 'content') batch.stale = true;
}
