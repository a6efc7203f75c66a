/** R14: an indicator's number begins with that of the criterion under which it stands. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import { criterionOf } from '../codes';
import type { LevelPlanTable } from '../table';
import { atItem, itemsOf } from './items';

export const parentCriterion: Relation<LevelPlanTable> = {
  rules: ['level-plan/parent-criterion'],
  check: (table) =>
    itemsOf(table).flatMap((placed) =>
      placed.item.codes.flatMap(({ code, criterion, isCriterionCertain }): Finding[] => {
        if (criterion === null || criterionOf(code) === criterion) return [];
        const severity = isCriterionCertain ? 'error' : 'warning';
        return [{ ...atItem(table, placed), rule: 'level-plan/parent-criterion', severity, indicator: code, actual: code, expected: criterion }];
      }),
    ),
};
