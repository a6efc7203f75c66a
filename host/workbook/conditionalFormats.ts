/** Conditional formats of a sheet, those of the file and those made through the API alike. */
import type { Area } from '../../src/sheet/grid';

/** What a rule changes in how its cells look; absent where it leaves them alone. */
export interface RuleFormat {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

export interface ConditionalFormat {
  readonly id: string;
  /** As the API names it: "Custom", "CellValue", "DataBar" … */
  readonly type: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** With its "="; of a custom rule only. */
  readonly formula: string | null;
  readonly format: RuleFormat;
  /** Number of the rule among those of the sheet's XML, from 0; null for one that is new. */
  readonly source: number | null;
}

export function newCustomFormat(id: string, areas: readonly Area[]): ConditionalFormat {
  return { id, type: 'Custom', areas, stopIfTrue: false, formula: null, format: {}, source: null };
}
