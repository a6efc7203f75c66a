/**
 * R20: the income that a kiểu mẫu commune must reach is 1,1 times that of a nâng cao commune in the same year
 * (Quyết định số 319/QĐ-TTg: at least 10 % higher), wherever two sheets state them.
 */
import { isRequirement, type Finding, type Requirement } from '../../../appendices/finding';
import type { Level } from '../../../appendices/level';
import { requirementsByYear } from '../../../appendices/level-plan/relations/requirements';
import type { LevelPlanTable } from '../../../appendices/level-plan/table';
import type { Table } from '../../../appendices/table';
import type { UnmetDetailTable } from '../../../appendices/unmet-detail/table';
import { qualifiedAddress } from '../../../sheet/address';
import { roundTo } from '../../../sheet/precision';
import { fold } from '../../../text/fold';

const FACTOR = 1.1;
/** Incomes are written in millions with one decimal at most: 70,4. */
const DECIMALS = 1;

/** What a sheet requires of the income of a level in a year. */
export interface IncomeLevel {
  readonly level: Level;
  readonly year: number;
  readonly requirement: Requirement;
  readonly sheet: string;
  readonly cell: string;
  readonly place: string;
}

/** A province may have several levels by region: only a level that is 1,1 times none of them is told. */
export function incomeLevelFindings(tables: readonly Table[]): readonly Finding[] {
  const incomes = tables.flatMap((table) => {
    if (table.kind === 'level-plan') return incomesOfPlan(table as LevelPlanTable);
    return table.kind === 'unmet-detail' ? incomesOfDetail(table as UnmetDetailTable) : [];
  });
  const advanced = incomes.filter(({ level }) => level === 'NTM nâng cao');
  return incomes.flatMap((model) => (model.level === 'NTM kiểu mẫu' ? (contradiction(model, advanced.filter(({ year }) => year === model.year)) ?? []) : []));
}

function contradiction({ sheet, cell, place, year, requirement }: IncomeLevel, advanced: readonly IncomeLevel[]): Finding | null {
  const [first] = advanced;
  const times = ({ requirement: { value } }: IncomeLevel) => roundTo(value * FACTOR, DECIMALS);
  if (first === undefined || advanced.some((one) => times(one) === requirement.value)) return null;
  const cells = [cell, first.sheet === sheet ? first.cell : qualifiedAddress(first.sheet, first.cell)];
  const expected = { ...requirement, value: times(first) };
  return { rule: 'figure/model-income', severity: 'warning', sheet, cells, place, set: 'NTM kiểu mẫu', actual: requirement, expected, params: { year, advanced: first.requirement.value } };
}

export function incomesOfPlan({ sheet, data }: LevelPlanTable): readonly IncomeLevel[] {
  const { level } = data;
  if (level === null) return [];
  return data.places.flatMap(({ name, items }) =>
    items.flatMap((item) =>
      requirementsByYear(item).flatMap(({ year, requirement }) => (isIncome(item.text, requirement) ? [{ level, year, requirement, sheet, cell: item.cell, place: name }] : [])),
    ),
  );
}

/** "chưa đạt 60 triệu đồng/người/năm theo yêu cầu năm 2024": without exactly one year, nothing is compared. */
function incomesOfDetail({ sheet, data }: UnmetDetailTable): readonly IncomeLevel[] {
  return data.sections.flatMap(({ places }) =>
    places.flatMap(({ name, items }) =>
      items.flatMap(({ set, text, cell, statement }): IncomeLevel[] => {
        const requirement = statement?.requirement;
        const years = new Set([...text.matchAll(/năm\s+(20\d\d)/giu)].map(([, year]) => Number(year)));
        const [year] = years;
        if (!isRequirement(requirement) || statement?.isRequirementCertain !== true || year === undefined || years.size > 1 || !isIncome(text, requirement)) return [];
        return [{ level: set, year, requirement, sheet, cell, place: name }];
      }),
    ),
  );
}

function isIncome(text: string, { op, unit }: Requirement): boolean {
  return op === '>=' && unit?.startsWith('triệu') === true && /\bthu nhap\b/.test(fold(text));
}
