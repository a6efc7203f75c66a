/** Deciding what is done to which sheet, and refusing what cannot be done, before anything is written. */
import type { OwnSheetRecord, SheetContent } from '../../sheet/content';
import { qualifiedAddress } from '../../sheet/address';
import { freeSheetName } from '../freeSheetName';
import { done, refused, type ExcelFailure, type Outcome } from '../outcome';
import type { HeldCells } from '../readCells';
import type { AskedSheet } from '../sheets';
import { newerState, type StatePart } from '../statePart';
import type { CellWrite } from '../writeCells';
import { hasCharts } from './charts';
import { EMPTY_LAYOUT, layoutOf } from './layout';
import { planWrites } from './planWrites';
import { chartsOf, type OwnSheetAnswer } from './survey';
import { digestRows, targetsOf } from './targets';
import type { ChangedSheet, LeftSheet, NewSheet, OwnSheetOptions, OwnSheetReport, Work, WorksPlan } from './task';

type OwnSheet = AskedSheet<OwnSheetAnswer>;

export interface Survey {
  readonly sheets: readonly OwnSheet[];
  /** The sheets with the purpose of each content, in its order. */
  readonly own: readonly (readonly OwnSheet[])[];
  readonly held: HeldCells<() => StatePart>;
  /** Whether sheets can be added. */
  readonly isStructureProtected: boolean;
}

/** What becomes of one content. */
interface Decision {
  readonly work?: Work;
  readonly record?: OwnSheetRecord;
  readonly report?: OwnSheetReport;
  readonly left?: LeftSheet;
}

export function planWorks(contents: readonly SheetContent[], options: OwnSheetOptions, survey: Survey): Outcome<WorksPlan> {
  const part = survey.held.asked();
  const newer = newerState(part);
  if (newer !== null) return refused(newer);
  const decisions: Decision[] = [];
  const taken = survey.sheets.map(({ name }) => name);
  for (const [index, content] of contents.entries()) {
    const decided = decide(content, survey.own[index] ?? [], { options, survey, part, taken });
    if (!decided.ok) return decided;
    if (decided.value.report?.isNew === true) taken.push(decided.value.report.sheet);
    decisions.push(decided.value);
  }
  const of = <K extends keyof Decision>(key: K) => decisions.flatMap(({ [key]: one }) => (one === undefined ? [] : [one]));
  return done({ part, works: of('work'), records: of('record'), report: { sheets: of('report'), left: of('left') } });
}

interface Known {
  readonly options: OwnSheetOptions;
  readonly survey: Survey;
  readonly part: StatePart;
  /** Names of sheets, those that will be made before this one included. */
  readonly taken: readonly string[];
}

function decide(content: SheetContent, own: readonly OwnSheet[], known: Known): Outcome<Decision> {
  const record = known.part.state.ownSheets?.find(({ purpose }) => purpose === content.purpose);
  // A copy has its original's mark: of several, the one that was written last, by its name.
  const sheet = own.find(({ name }) => name === record?.sheet) ?? own[0];
  if (sheet === undefined) return known.survey.isStructureProtected ? refused({ kind: 'structure-protected' }) : done(newSheet(content, known));
  const failure = unwritable(sheet);
  return failure === null ? done(changedSheet(content, sheet, record, known)) : refused(failure);
}

/** Under the name wanted, or "name (2)" where a sheet has it. */
function newSheet(content: SheetContent, { options, survey, taken }: Known): Decision {
  const name = freeSheetName(content.name, taken);
  const { purpose } = content;
  const isTemplate = options.isTemplate === true;
  const [targets, layout] = [targetsOf(content), layoutOf(content)];
  const work: NewSheet = { kind: 'new', name, purpose, others: new Set(survey.sheets.map(({ id }) => id)), targets, layout, isTemplate };
  const report: OwnSheetReport = { sheet: name, isNew: true, written: content.cells.length, overwritten: [] };
  return isTemplate ? { work, report } : { work, report, record: { purpose, sheet: name, rows: digestRows(targets), layout } };
}

/** Only what differs; what was typed is overwritten only where that is allowed. */
function changedSheet(content: SheetContent, sheet: OwnSheet, before: OwnSheetRecord | undefined, { options, survey }: Known): Decision {
  const { id: sheetId, name } = sheet;
  const targets = targetsOf(content);
  const record: OwnSheetRecord = { purpose: content.purpose, sheet: name, rows: digestRows(targets), layout: layoutOf(content) };
  const heldAt = (row: number, column: number) => survey.held.heldAt({ sheetId, row, column });
  const { writes, typed } = planWrites({ sheetId, sheet: name, heldAt }, targets, { before: before?.rows ?? [], after: record.rows });
  const overwritten = typed.map(addressOf);
  if (typed.length > 0 && options.overwriteTyped !== true) return { left: { purpose: content.purpose, sheet: name, cells: overwritten } };
  const report: OwnSheetReport = { sheet: name, isNew: false, written: writes.length, overwritten };
  const charts = chartsOf(sheet.answer);
  const isSame = JSON.stringify(before) === JSON.stringify(record) && writes.length === 0 && hasCharts(charts, record.layout.charts);
  if (isSame) return { report };
  const work: ChangedSheet = { kind: 'changed', sheetId, writes, typed, from: before?.layout ?? EMPTY_LAYOUT, to: record.layout, charts };
  return { work, report, record };
}

function unwritable({ name, isProtected, visibility }: OwnSheet): ExcelFailure | null {
  if (isProtected) return { kind: 'protected', sheet: name };
  return visibility === 'veryHidden' ? { kind: 'hidden', sheet: name } : null;
}

function addressOf({ sheet, address }: CellWrite): string {
  return qualifiedAddress(sheet, address);
}
