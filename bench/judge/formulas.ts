/** The same verdicts as formulas, one a value, as a sheet would have them. */
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { cellAddress } from '../../src/sheet/address';
import type { Check, Place } from './checks';
import { medianOfRounds } from './rounds';

const ROUNDS = 5;

/** How long the engine takes to read and compute all verdicts, as when a workbook is opened, in milliseconds; and how many values fail. */
export function byFormulas(checks: readonly Check[], places: readonly Place[]): { readonly ms: number; readonly failing: number } {
  const cells = places.map(({ values }, row): RawCellContent[] => [...values, ...checks.map((check, column) => `=IF(${condition(check, cellAddress(row, column))},1,0)`)]);
  const engine = HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3', maxRows: places.length + 1 });
  const [ms = NaN] = medianOfRounds([() => engine.rebuildAndRecalculate()], ROUNDS);
  const verdicts = engine.getSheetValues(0).flatMap((row) => row.slice(checks.length));
  return { ms, failing: verdicts.filter((verdict) => verdict === 0).length };
}

function condition({ comparison, level }: Check, cell: string): string {
  return comparison === 'met' ? cell : `${cell}${comparison}${level}`;
}
