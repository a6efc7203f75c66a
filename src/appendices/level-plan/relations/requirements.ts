/** R15: what is required for one thing in one year is the same for every place of the plan. */
import { findBounds } from '../../../text/bound';
import { fold } from '../../../text/fold';
import { readPeriod } from '../../../text/period';
import type { Finding, Requirement } from '../../finding';
import type { Relation } from '../../table';
import { toRequirement } from '../claims';
import type { LevelPlanTable, PlanItem } from '../table';
import { atItem, itemsOf, type PlacedItem } from './items';

/** Requirements may differ by region: one that differs from so many others, which all agree, is worth a look. */
const FEWEST_OTHERS = 3;

export const requirements: Relation<LevelPlanTable> = {
  rules: ['level-plan/requirement-differs'],
  check: (table) => {
    const all = itemsOf(table).flatMap((placed) => requirementsOf(placed.item).map((required) => ({ ...required, placed })));
    return [...new Set(all.map(({ key }) => key))].flatMap((key) => oddOne(table, all.filter((one) => one.key === key)));
  },
};

/** A level that the text of an item requires in a year. */
export interface YearRequirement {
  /** The criterion's number, or what stands before the colon, folded: "thu nhap". */
  readonly topic: string;
  readonly year: number;
  readonly requirement: Requirement;
}

interface Required {
  /** What it is for, in which year and unit. */
  readonly key: string;
  readonly requirement: Requirement;
}

/** "1. Thu nhập: … năm 2025: ≥ 70,4 triệu đồng": named before the colon or by its number; without a year, the deadline's. */
export function requirementsByYear(item: PlanItem): readonly YearRequirement[] {
  const known = requirementsKnown.get(item) ?? readRequirements(item);
  requirementsKnown.set(item, known);
  return known;
}

/** Several relations ask the same of every item. */
const requirementsKnown = new WeakMap<PlanItem, readonly YearRequirement[]>();

function readRequirements({ text, codes, deadline }: PlanItem): readonly YearRequirement[] {
  const topic = codes.length === 1 ? codes[0]?.code : fold(/^[-–+*•\d.)\s]*([^:\n]{3,40}):/u.exec(text)?.[1] ?? '');
  if (topic === undefined || topic === '') return [];
  const deadlineYear = deadline === null ? null : (readPeriod(deadline.text)?.to.year ?? null);
  const bounds = findBounds(text);
  return bounds.flatMap((bound, index): YearRequirement[] => {
    const requirement = toRequirement(bound);
    const before = text.slice(bounds[index - 1]?.end ?? 0, bound.start);
    const year = [...before.matchAll(/năm\s+(20\d\d)/giu)].pop()?.[1] ?? deadlineYear;
    return requirement === null || year === null ? [] : [{ topic, year: Number(year), requirement }];
  });
}

function requirementsOf(item: PlanItem): readonly Required[] {
  const found = requirementsByYear(item).map(({ topic, year, requirement }) => ({ key: [topic, year, requirement.op, requirement.unit?.split(/[ /]/)[0]].join('|'), requirement }));
  return found.filter((one) => found.filter((other) => other.key === one.key).length === 1);
}

function oddOne(table: LevelPlanTable, all: readonly (Required & { readonly placed: PlacedItem })[]): Finding[] {
  const [odd] = all.filter(({ requirement }) => all.filter((other) => other.requirement.value === requirement.value).length === 1);
  const others = all.filter((one) => one !== odd);
  const [usual] = others;
  const agree = others.every(({ requirement }) => requirement.value === usual?.requirement.value);
  if (odd === undefined || usual === undefined || others.length < FEWEST_OTHERS || !agree) return [];
  const at = atItem(table, odd.placed);
  return [{ ...at, rule: 'level-plan/requirement-differs', severity: 'warning', cells: [...at.cells, usual.placed.item.cell], actual: odd.requirement, expected: usual.requirement }];
}
