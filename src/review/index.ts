/** Running a review: recognise, read and check every table of a workbook, then the tables against each other. */
import type { Finding } from '../appendices/finding';
import type { Table } from '../appendices/table';
import type { CriteriaSet } from '../criteria/set';
import { parseAddress } from '../sheet/address';
import { doOverlap, type Area, type Grid } from '../sheet/grid';
import { checkBetween } from './between';
import { isOwn, leftOutBy, withoutLeftOut } from './corrections/leftOut';
import { statedBases } from './bases';
import { communeFindings } from './communes/findings';
import { communesIn } from './communes/read';
import type { CommuneTable } from './communes/table';
import { criteriaSheetFindings, criteriaSheetsIn, knownSets } from './criteriaSheets';
import type { Review, RuleDefect, SheetNote, SheetReport, UnappliedCorrection } from './result';
import { mergersIn } from './mergers/read';
import type { MergerTable } from './mergers/table';
import { readLegacyTexts, withLegacyTexts } from './readable';
import { judgeAll } from './judging';
import { withRequirements } from './judging/completed';
import { inChargeBy, withAgencies } from './relations/agencies/inCharge';
import { leftOutReport, ownReport, reportsOf, type HelpingTable } from './sheetReports';
import { EMPTY_STATE, type Correction, type DeclaredBase, type WorkbookState } from './state';
import { checkSheet, guarded } from './tables';

export interface ReviewInput {
  readonly grids: readonly Grid[];
  /** Names of sheets that hold a chart only. */
  readonly charts?: readonly string[];
  /** Names of sheets that are too large to be read. */
  readonly tooLarge?: readonly string[];
  readonly state?: WorkbookState;
  /** The year of the plan, where the person states it. */
  readonly year?: number;
  /** Bases stated on the call; they go before those of the workbook. */
  readonly bases?: readonly DeclaredBase[];
  /** Criteria sets stated on the call; they go before those of the workbook, and these before the shipped ones of the same id. */
  readonly sets?: readonly CriteriaSet[];
  /** Ids of the sets that judge the levels that they are for; they go before what the workbook says. */
  readonly judgeBy?: readonly string[];
}

export interface ReviewProgress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

/** The review in steps, one a sheet, so that a pane can show progress and stop between two of them. */
export function* reviewSteps(stored: ReviewInput): Generator<ReviewProgress, Review, void> {
  const readings = readLegacyTexts(stored.grids, stored.state);
  const input: ReviewInput = { ...stored, grids: readings.map(({ grid }) => grid) };
  const tables: Table[] = [];
  const findings: Finding[] = [];
  const defects: RuleDefect[] = [];
  const sheets: SheetReport[] = [];
  const mergers: MergerTable[] = [];
  const communes: CommuneTable[] = [];
  const communeColumns: CommuneTable[] = [];
  const unapplied: UnappliedCorrection[] = [];
  const state = input.state ?? EMPTY_STATE;
  const corrections = state.corrections ?? [];
  const reviewed = withoutLeftOut(input.grids, corrections);
  const notLeftOut = input.grids.filter(({ sheet }) => leftOutBy(corrections, sheet) === undefined);
  const known = knownSets({ call: input.sets, state: state.criteria });
  const criteriaSheets = guarded(() => criteriaSheetsIn(notLeftOut, known), defects, { rule: 'criteria-sheet/mistake', sheet: '', range: '' }) ?? [];
  for (const [done, grid] of input.grids.entries()) {
    yield { sheet: grid.sheet, done, total: input.grids.length };
    const leftOut = leftOutBy(corrections, grid.sheet);
    if (leftOut !== undefined) {
      sheets.push(leftOutReport(grid, leftOut));
      continue;
    }
    const criteria = criteriaSheets.find((one) => one.sheet === grid.sheet);
    if (criteria !== undefined) {
      sheets.push(...reportsOf(grid, [], helping('criteria', [criteria])));
      continue;
    }
    if (isOwn(grid, corrections)) {
      sheets.push(ownReport(grid));
      continue;
    }
    const sheet = checkSheet(grid, corrections);
    tables.push(...sheet.checked.map(({ table }) => table));
    findings.push(...sheet.findings);
    defects.push(...sheet.defects);
    unapplied.push(...sheet.unapplied);
    const merged = guarded(() => mergersIn(grid), defects, { rule: 'mergers/blank-name', sheet: grid.sheet, range: '' }) ?? [];
    const listed = guarded(() => communesIn(grid), defects, { rule: 'communes/blank-name', sheet: grid.sheet, range: '' }) ?? [];
    const isApart = ({ area }: { readonly area: Area }): boolean => !sheet.checked.some(({ table }) => doOverlap(table.area, area));
    mergers.push(...merged.filter(isApart));
    communes.push(...listed.filter(isApart));
    communeColumns.push(...listed.filter((table) => !isApart(table)));
    sheets.push(...reportsOf(grid, sheet.checked, [...helping('mergers', merged.filter(isApart)), ...helping('communes', listed.filter(isApart))]));
  }
  unapplied.push(...ofSheetsGone(corrections, input));
  const between = checkBetween({ grids: reviewed.filter(({ sheet }) => !criteriaSheets.some((one) => one.sheet === sheet)), tables, mergers, stated: statedBases(input) }, defects);
  const judged = guarded(
    () =>
      judgeAll({
        grids: notLeftOut,
        tables,
        communes,
        columns: communeColumns,
        findings: [...findings, ...between.findings],
        stated: state.criteria ?? {},
        call: { sets: input.sets ?? [], judgeBy: input.judgeBy ?? [], ...(input.year !== undefined && { year: input.year }) },
        sheetSets: criteriaSheets.flatMap(({ set }) => set ?? []),
      }),
    defects,
    { rule: 'criteria/unmet', sheet: '', range: '' },
  );
  for (const name of input.charts ?? []) sheets.push({ name, kind: null, note: 'chart' });
  for (const name of input.tooLarge ?? []) sheets.push({ name, kind: null, note: 'too-large' });
  return {
    sheets: withLegacyTexts(sheets, readings, state),
    findings: inReadingOrder(withAgencies([...withRequirements(findings, judged?.tables ?? []), ...between.findings, ...communeFindings(communes), ...criteriaSheetFindings(criteriaSheets), ...(judged?.findings ?? [])], inChargeBy(tables)), input.grids),
    bases: between.bases,
    ...(judged === null || judged.tables.length === 0 ? {} : { judged: judged.tables }),
    defects,
    ...(unapplied.length === 0 ? {} : { unapplied }),
  };
}

/** The whole review at once. */
export function review(input: ReviewInput): Review {
  const steps = reviewSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function helping(note: SheetNote, tables: readonly Omit<HelpingTable, 'note'>[]): HelpingTable[] {
  return tables.map(({ area, evidence }) => ({ note, area, evidence }));
}

/** Corrections of sheets that the workbook no longer has. */
function ofSheetsGone(corrections: readonly Correction[], { grids, charts = [], tooLarge = [] }: ReviewInput): UnappliedCorrection[] {
  const names = new Set([...grids.map(({ sheet }) => sheet), ...charts, ...tooLarge]);
  return corrections.filter(({ sheet }) => !names.has(sheet)).map((correction) => ({ correction, problem: 'sheet' }));
}

/** By sheet (in the workbook's order), row, column. */
function inReadingOrder(findings: readonly Finding[], grids: readonly Grid[]): Finding[] {
  const order = new Map(grids.map((grid, index) => [grid.sheet, index]));
  const placed = findings.map((finding) => ({ finding, area: parseAddress(finding.cells[0] ?? '')?.area }));
  placed.sort(
    (a, b) =>
      (order.get(a.finding.sheet) ?? 0) - (order.get(b.finding.sheet) ?? 0) ||
      (a.area?.top ?? 0) - (b.area?.top ?? 0) ||
      (a.area?.left ?? 0) - (b.area?.left ?? 0),
  );
  return placed.map(({ finding }) => finding);
}
