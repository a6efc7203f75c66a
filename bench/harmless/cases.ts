/** One case: a sample, a change that breaks nothing, and at times a mistake beside it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/files/readWorkbook';
import type { Grid } from '../../src/sheet/grid';
import { randomOf, type Random } from '../random';
import { BREAKS, type Break } from './breaks';
import { tellReview, without, type Told } from './compare';
import { mapCells } from './edit';
import { SHEET_CHANGES, WORKBOOK_CHANGES } from './kinds';
import { LAYOUTS, type StartingPoint } from './layouts';
import { gridOf, sheetOf, type Sheet } from './sheet';
import { gridsFromXls } from './workbooks';

const SAMPLES = path.join(__dirname, '../../assets/samples');

export interface Outcome {
  /** What happened that should not, one line each; empty where all is well. */
  readonly newErrors: readonly string[];
  readonly newWarnings: readonly string[];
  readonly lostTables: readonly string[];
  readonly lostFindings: readonly string[];
  /** A mistake that is found in the layout of the start and not in this one. */
  readonly missedBreaks: readonly string[];
}

/** A workbook to start from, and what the review says of it as it is. */
export interface Start {
  readonly name: string;
  readonly sample: string;
  readonly sheets: readonly Sheet[];
  readonly told: Told;
  /** The mistakes that the review finds in this layout. */
  readonly breaks: readonly Break[];
}

export function startFrom({ sample, sheets: names }: StartingPoint): Start {
  const reading = readWorkbookFile(readFileSync(path.join(SAMPLES, `${sample}.xlsx`)));
  if (!reading.ok) throw new Error(`${sample} cannot be read`);
  const sheets = reading.grids.filter((grid) => names?.includes(grid.sheet) !== false).map(sheetOf);
  const told = tellReview(sheets, sheets.map(gridOf));
  const all = (BREAKS[sample] ?? []).filter((one) => sheets.some((sheet) => sheet.name === one.sheet));
  const breaks = all.filter((one) => isFound(one, tellReview(broken(sheets, one), broken(sheets, one).map(gridOf)), told));
  return { name: [sample, ...(names ?? [])].join(' '), sample, sheets, told, breaks };
}

interface Changed {
  readonly sheets: readonly Sheet[];
  readonly grids: readonly Grid[];
}

/** The workbook after the change; null where the change does not fit it. */
function change(kind: string, start: readonly Sheet[], sample: string, random: Random): Changed | null {
  if (kind === 'xls') return { sheets: start, grids: gridsFromXls(start) };
  const workbook = WORKBOOK_CHANGES[kind];
  const sheets = workbook === undefined ? changeSheets(kind, start, sample, random) : workbook(start, random);
  return sheets === null ? null : { sheets, grids: sheets.map(gridOf) };
}

/** One sheet changed that the change fits, or in a third of the cases all; `several` puts three changes of one sheet together. */
function changeSheets(kind: string, start: readonly Sheet[], sample: string, random: Random): readonly Sheet[] | null {
  const kinds = kind === 'several' ? random.shuffle(Object.keys(SHEET_CHANGES)).slice(0, 3) : [kind];
  const most = random.chance(1 / 3) ? start.length : 1;
  const changed = new Map<Sheet, Sheet>();
  for (const sheet of random.shuffle(start)) {
    const layout = LAYOUTS[sample]?.[sheet.name];
    if (layout === undefined || changed.size === most) continue;
    const after = kinds.reduce((before, each) => SHEET_CHANGES[each]?.(before, layout, random) ?? before, sheet);
    if (after !== sheet) changed.set(sheet, after);
  }
  return changed.size === 0 ? null : start.map((sheet) => changed.get(sheet) ?? sheet);
}

/** Runs one case; null where the change does not fit the sample. */
export function runCase(kind: string, start: Start, seed: number): Outcome | null {
  const name = `${kind} ${start.name} ${seed}`;
  const changed = change(kind, start.sheets, start.sample, randomOf(name));
  if (changed === null) return null;
  const told = tellReview(changed.sheets, changed.grids);
  const lines = (severity: string) => without(told.findings.filter((one) => one.severity === severity).map((one) => one.name), start.told.findings.map((one) => one.name)).map((line) => withFigures(line, told));
  return {
    newErrors: [...lines('error'), ...told.defects],
    newWarnings: lines('warning'),
    lostTables: without(start.told.tables, told.tables),
    lostFindings: without(grave(start.told), grave(told)),
    missedBreaks: start.breaks.length === 0 ? [] : missed(randomOf(`${name} break`).pick(start.breaks), kind, start, name, told),
  };
}

/** Notes may move to another sheet with the order of the sheets. */
function grave(told: Told): readonly string[] {
  return told.findings.filter((one) => one.severity !== 'info').map((one) => one.name);
}

function withFigures(line: string, told: Told): string {
  return `${line} [${told.findings.find((one) => one.name === line)?.actual ?? ''}]`;
}

/** The same change of the workbook with a mistake in it. */
function missed(mistake: Break, kind: string, start: Start, seed: string, told: Told): readonly string[] {
  const changed = change(kind, broken(start.sheets, mistake), start.sample, randomOf(seed));
  if (changed === null || !holds(changed.sheets, mistake)) return [];
  const tables = tellReview(changed.sheets, changed.grids);
  return isFound(mistake, tables, told) ? [] : [`the mistake in ${mistake.sheet}!${mistake.cell}`];
}

function broken(sheets: readonly Sheet[], { sheet, cell, change: write }: Break): readonly Sheet[] {
  return sheets.map((one) => (one.name === sheet ? mapCells(one, cell, (before) => ({ ...before, value: write(before.value) })) : one));
}

/** Is the cell still there? */
function holds(sheets: readonly Sheet[], { sheet, cell }: Break): boolean {
  return sheets.some((one) => one.rows.some((row) => row.some(({ origin }) => origin === `${sheet}!${cell}`)));
}

function isFound({ sheet, cell, with: others }: Break, told: Told, before: Told): boolean {
  const places = [cell, ...others].map((address) => `${sheet}!${address}`);
  const known = new Set(before.findings.map((one) => `${one.name} ${one.actual}`));
  return told.findings.some((one) => (one.severity === 'error' || one.severity === 'warning') && !known.has(`${one.name} ${one.actual}`) && places.some((place) => one.cells.has(place)));
}
