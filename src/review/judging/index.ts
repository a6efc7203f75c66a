/** Judging the values of a workbook against the criteria sets. */
import { assessmentsOf } from '../../appendices/assessments';
import type { Finding } from '../../appendices/finding';
import { planReferences } from '../../appendices/planReference';
import type { Table } from '../../appendices/table';
import type { CriteriaSet } from '../../criteria/set';
import type { Grid } from '../../sheet/grid';
import type { CommuneTable } from '../communes/table';
import { inChargeBy } from '../relations/agencies/inCharge';
import type { StatedCriteria } from '../state';
import { judgeTable, type Judging } from './assess';
import { reportedIn } from './at';
import { differenceFindings } from './differs';
import { doubtFindings } from './doubts';
import type { JudgedTable } from './judged';
import { tiersOfSets, type UnusableSet } from './knownSets';
import { levelFindings } from './levels';
import { planIncomes } from './planIncomes';
import { titleOf, type SheetTitle } from './titles';
import { unknownValues } from './unknownValues';
import { unmetFindings } from './unmet';
import { tableFindings } from './wholeTable';

export interface JudgingInput {
  readonly grids: readonly Grid[];
  readonly tables: readonly Table[];
  /** Lists of communes. */
  readonly communes: readonly CommuneTable[];
  /** Columns "Vùng" and "Nhóm" of recognised tables. */
  readonly columns: readonly CommuneTable[];
  /** What the tables have reported themselves: nothing is reported twice. */
  readonly findings: readonly Finding[];
  readonly stated: StatedCriteria;
  readonly call: { readonly sets: readonly CriteriaSet[]; readonly judgeBy: readonly string[]; readonly year?: number };
  /** Sets that sheets of the workbook hold. */
  readonly sheetSets: readonly CriteriaSet[];
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly tables: readonly JudgedTable[];
}

export function judgeAll(input: JudgingInput): Judged {
  const { grids, stated, call } = input;
  const assessments = assessmentsOf(input.tables);
  const known = tiersOfSets({ call: call.sets, sheets: input.sheetSets, own: stated.own ?? [], confirmed: stated.confirmed ?? [] });
  const unusable = known.unusable.map((set) => unusableFinding(set, grids));
  const incomes = planIncomes(input.tables);
  if (assessments.length === 0 && incomes.length === 0) return { findings: unusable, tables: [] };
  const judging: Judging = {
    known,
    situations: { stated, lists: input.communes, columns: input.columns },
    judgeBy: call.judgeBy,
    ...(stated.sets && { sets: stated.sets }),
    ...(call.year !== undefined && { year: call.year }),
    titleOf: titles(input),
    planYear: assessments.some(({ year }) => year === null) ? planYearOf(grids) : null,
  };
  const tables = assessments.map((assessment) => judgeTable(assessment, judging));
  const reported = reportedIn(input.findings);
  const context = { blanks: stated.blanks ?? 'unknown', reported, agenciesOf: inChargeBy(input.tables) } as const;
  const ofTables = tables.flatMap((table) => [...tableFindings(table, reported), ...differenceFindings(table), ...doubtFindings(table, reported), ...unmetFindings(table, context)]);
  const ofPlans = incomes.flatMap((assessment) => differenceFindings(judgeTable(assessment, { ...judging, year: undefined })));
  return { findings: [...unusable, ...ofTables, ...ofPlans, ...levelFindings(tables), ...unknownValues(input.communes, tables)], tables };
}

/** Only sheets that hold values are looked at. */
function titles({ grids, tables }: JudgingInput): Judging['titleOf'] {
  const made = new Map<string, SheetTitle>();
  return (sheet) => {
    const grid = grids.find((one) => one.sheet === sheet);
    const title = made.get(sheet) ?? (grid === undefined ? { provinces: new Set(), plans: [], isOfDistricts: false } : titleOf(grid, tables));
    made.set(sheet, title);
    return title;
  };
}

/** The year of the plan that every sheet names; null where none does, or they differ. */
function planYearOf(grids: readonly Grid[]): number | null {
  const years = new Set(grids.flatMap(planReferences).flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))])));
  const [year] = years;
  return year === undefined || years.size > 1 ? null : year;
}

/** A set that was imported and cannot be used; the workbook as a whole is meant. */
function unusableFinding({ id, mistakes }: UnusableSet, grids: readonly Grid[]): Finding {
  const [first] = mistakes;
  return { rule: 'criteria/own-set', severity: 'warning', sheet: grids[0]?.sheet ?? '', cells: ['A1'], actual: id, params: { at: first?.at ?? '', kind: first?.kind ?? '', detail: first?.detail ?? '', mistakes: mistakes.length } };
}
