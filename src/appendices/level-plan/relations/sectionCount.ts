/** R5: "xã chọn 02 lĩnh vực" above two rows. */
import type { Finding } from '../../finding';
import type { Relation } from '../../table';
import type { LevelPlanTable, PlanItem, PlanPlace } from '../table';

const COUNT = /(?<![\d.,/])(\d{1,2}) lĩnh vực(?!\p{L})/u;

export const sectionCount: Relation<LevelPlanTable> = {
  rules: ['level-plan/section-count'],
  check: (table) => table.data.places.flatMap((place) => place.items.flatMap((item) => checkSection(table.sheet, place, item))),
};

function checkSection(sheet: string, place: PlanPlace, heading: PlanItem): Finding[] {
  const stated = COUNT.exec(heading.text)?.[1];
  if (stated === undefined || heading.rank !== 'heading' || heading.text !== heading.section) return [];
  const below = place.items.filter((item) => item.rank === 'item' && item.row > heading.row && item.section === heading.section);
  if (below.length === 0 || below.length === Number(stated)) return [];
  const difference = Number(stated) - below.length;
  return [{ rule: 'level-plan/section-count', severity: 'warning', sheet, cells: [heading.cell, ...below.map(({ cell }) => cell)], place: place.name, actual: Number(stated), expected: below.length, difference }];
}
