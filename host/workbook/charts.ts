/** Charts beside the cells of a sheet, as far as the host draws them into files. */
import type { Area } from '../../src/sheet/grid';
import type { Sheet } from './sheet';

export interface SeriesSource {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Replaced, never changed in place. */
export interface ChartSeries {
  readonly name: string;
  readonly values: SeriesSource;
  readonly categories: SeriesSource | null;
  readonly isDashed: boolean;
  /** "#RRGGBB"; null: the one that Excel gives it. */
  readonly color: string | null;
  readonly hasMarkers: boolean;
}

/** Replaced, never changed in place. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** As the API names it: "LineMarkers", "BarClustered"; "" of a chart that came with its file, which only stays or goes. */
  readonly type: string;
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** "" for none. */
  readonly legend: string;
  /** The first category stands at the top of a chart of bars. */
  readonly isReversed: boolean;
  /** The axis of the values stands at the last category. */
  readonly crossesAtEnd: boolean;
  /** The cell at whose top left it begins. */
  readonly at: { readonly row: number; readonly column: number };
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export function newChart(id: string, name: string, type: string): Chart {
  return { id, name, type, title: '', series: [], legend: 'Right', isReversed: false, crossesAtEnd: false, at: { row: 0, column: 0 }, width: 360, height: 216 };
}
