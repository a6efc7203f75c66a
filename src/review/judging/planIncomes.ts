/**
 * R20 against the set: the incomes that plans of levels require, year by year, as values without a result, so that each is
 * held against the level on file (kiểu mẫu: 1,1 × nâng cao of the same year, Quyết định số 319/QĐ-TTg).
 */
import type { Assessment } from '../../appendices/assessed';
import type { LevelPlanTable } from '../../appendices/level-plan/table';
import type { Table } from '../../appendices/table';
import { incomesOfPlan, type IncomeLevel } from '../relations/figures/incomeLevels';

/** The beginning that its name has in every set. */
const NAME = 'Thu nhập bình quân đầu người';

/** One entry for what a sheet requires in a year. */
export function planIncomes(tables: readonly Table[]): readonly Assessment[] {
  const incomes = tables.filter((table): table is LevelPlanTable => table.kind === 'level-plan').flatMap(incomesOfPlan);
  const groups = new Map<string, IncomeLevel[]>();
  for (const income of incomes) {
    const key = JSON.stringify([income.sheet, income.level, income.year]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [income]);
    else known.push(income);
  }
  return [...groups.values()].map((group) => {
    const [{ sheet, level, year }] = group as [IncomeLevel, ...IncomeLevel[]];
    return { sheet, level, year, values: group.map(valueOf) };
  });
}

function valueOf({ cell, place, requirement }: IncomeLevel): Assessment['values'][number] {
  return { cell, place, criterion: null, indicator: null, name: NAME, reading: { kind: 'blank' }, required: { cell, text: '', requirement } };
}
