/** Formulas of a plan that give an error instead of a text. */
import { isFormulaError } from '../../../sheet/figure';
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { LevelPlanTable } from '../table';
import { itemsOf } from './items';

export const formulaErrors: Relation<LevelPlanTable> = {
  rules: ['figure/formula-error'],
  check: (table) => {
    const cells = itemsOf(table).flatMap(({ place, item }) => [place, item, item.agency, item.solution, item.deadline].flatMap((one) => (one === null ? [] : [[one.cell, one.text] as const])));
    return [...new Map(cells)].filter(([, text]) => isFormulaError(text)).map(([cell, text]): Finding => ({ rule: 'figure/formula-error', severity: 'error', sheet: table.sheet, cells: [cell], actual: text }));
  },
};
