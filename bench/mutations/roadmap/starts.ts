/** Roadmaps without a mistake: those of the samples, and the same kind of table in other layouts. */
import type { Start } from '../change';
import { sampleDrafts, type Draft } from '../draft';
import { roadmapChanges } from './changes';
import { layouts } from './layouts';
import type { RoadmapPlan, YearPlan } from './plan';

/** 53,2 % of 49 communes of 92; Cam Lâm counts two and names one (the other one stands in another appendix); 11,8 % of 11 communes of 92. */
const CORRECTIONS = {
  PL07: { E6: 10 / 92, E7: 22 / 92, E8: 28 / 92, E9: 35 / 92, E10: 42 / 92, E11: 49 / 92 },
  PL09: { J7: 'Cam Hải Tây\nCam Thành Bắc', E7: 11 / 92 },
};

const KHANH_HOA = { number: 0, year: 1, total: 2, cumulative: 3, percent: 4, names: [5, 6, 7, 8, 9, 10, 11, 12], grandTotal: 4, countsDistricts: true, joint: '\n' };

function rows(first: number, last: number): YearPlan[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({ row: first + index }));
}

export function roadmapStarts(): readonly Start[] {
  return [...fromSamples(), ...layouts()];
}

function fromSamples(): readonly Start[] {
  const khanhHoa = sampleDrafts('khanh-hoa-2024', ['PL07', 'PL08', 'PL09'], CORRECTIONS);
  const plans: readonly RoadmapPlan[] = [
    { ...KHANH_HOA, sheet: 'PL07', years: [...rows(5, 15), { row: 16, more: [17] }] },
    { ...KHANH_HOA, sheet: 'PL08', years: rows(5, 10) },
    { ...KHANH_HOA, sheet: 'PL09', years: rows(5, 6) },
  ];
  const mau = sampleDrafts('mau-2026', ['PL02', 'PL03']);
  const groups: RoadmapPlan = { sheet: 'PL02', years: rows(5, 9), number: 0, year: 1, total: 2, cumulative: 3, percent: 4, names: [5, 6, 7], grandTotal: 10, countsDistricts: true, joint: '\n' };
  const modern: RoadmapPlan = { sheet: 'PL03', years: rows(4, 6), number: 0, year: 1, total: 2, cumulative: 3, percent: 4, names: [5], isOneColumn: true, grandTotal: 7, countsDistricts: true, joint: ', ' };
  return [...plans.map((plan) => start('Khánh Hòa 2024', khanhHoa, plan)), ...[groups, modern].map((plan) => start('Mẫu 2026', mau, plan))];
}

function start(name: string, workbook: readonly Draft[], plan: RoadmapPlan): Start {
  return { family: 'roadmap', name: `${name} ${plan.sheet}`, workbook, changes: roadmapChanges(workbook, plan) };
}
