/** The levels of one row: one cell for each scope. */
import { figureAt } from '../../sheet/figure';
import { cellAddress } from '../../sheet/address';
import { shownAt, textAt, type Grid } from '../../sheet/grid';
import { roundTo } from '../../sheet/precision';
import { readBound } from '../../text/bound';
import { readCount } from '../../text/count';
import { fold } from '../../text/fold';
import { dongIn } from '../../text/money';
import { doScopesOverlap } from '../schema';
import type { Comparison, Confidence, Left, Level } from '../set';
import type { ScopeColumn } from './layout';
import type { SheetMistake } from './mistakes';
import { scopeText } from './scope';
import { leftWords } from './words';

/** What the other cells of the row say of its levels. */
export interface RowFacts {
  readonly comparison: Comparison;
  readonly unit: string;
  readonly scale: readonly string[] | undefined;
  readonly confidence: Confidence;
  readonly source: string;
}

/** Binary noise beyond them is nobody's. */
const DIGITS = 9;

/** A level that cannot be read stays unknown: without it, a level meant for others would seem to hold. */
const UNREAD = { left: 'unknown', confidence: 'unverified', source: '' } as const satisfies Level;

export function levelsAt(grid: Grid, row: number, columns: readonly ScopeColumn[], facts: RowFacts, mistakes: SheetMistake[]): readonly Level[] {
  let levels: readonly Level[] = [];
  for (const { column, scope } of columns) {
    const reading = levelAt(grid, row, column, facts);
    if (reading === null) continue;
    if (scope === null) return [UNREAD];
    const level: Level = 'problem' in reading ? { ...scope, ...UNREAD } : { ...scope, ...reading, confidence: facts.confidence, source: facts.source };
    if ('problem' in reading) mistakes.push({ kind: reading.problem, cell: cellAddress(row, column), detail: textAt(grid, row, column) });
    if (levels.some((other) => doScopesOverlap(other, level))) mistakes.push({ kind: 'overlap', cell: cellAddress(row, column), detail: scopeText(level).replace(/\n/g, ', ') });
    levels = withLevel(levels, level);
  }
  return levels;
}

/** Two levels that claim the same year: neither is known. */
function withLevel(levels: readonly Level[], level: Level): readonly Level[] {
  const rival = levels.find((other) => doScopesOverlap(other, level));
  if (rival === undefined) return [...levels, level];
  return withLevel(
    levels.filter((other) => other !== rival),
    unreadOver(rival, level),
  );
}

function unreadOver(one: Level, other: Level): Level {
  const { region, group } = one;
  const from = one.from === undefined || other.from === undefined ? undefined : Math.min(one.from, other.from);
  const to = one.to === undefined || other.to === undefined ? undefined : Math.max(one.to, other.to);
  return { ...(region !== undefined && { region }), ...(group !== undefined && { group }), ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...UNREAD };
}

type LevelReading = { readonly value: number | string } | { readonly left: Left } | { readonly problem: 'no-number' | 'ambiguous' | 'not-in-scale' | 'other-comparison' | 'other-unit' } | null;

function levelAt(grid: Grid, row: number, column: number, { comparison, unit, scale }: RowFacts): LevelReading {
  const text = textAt(grid, row, column);
  if (text === '') return null;
  const left = leftWords.read(text);
  if (left !== null) return { left };
  if (scale !== undefined) {
    const grade = scale.find((one) => one === text) ?? scale.find((one) => fold(one) === fold(text));
    return grade === undefined ? { problem: 'not-in-scale' } : { value: grade };
  }
  const shown = shownAt(grid, row, column);
  if (comparison === 'met' && typeof shown === 'string') return { value: fold(text) === 'dat' ? 'Đạt' : text };
  const bound = typeof shown === 'string' ? readBound(text) : null;
  if (bound?.reading.kind === 'number') return bound.op === comparison ? inUnitOfRow(bound.reading.value, bound.unit ?? '', unit) : { problem: 'other-comparison' };
  const figure = figureAt(grid, row, column);
  if (figure.kind === 'number') return inUnitOfRow(figure.value, figure.percent ? '%' : (readCount(text)?.unit ?? ''), unit);
  if (figure.kind === 'blank') return null;
  return { problem: figure.kind === 'ambiguous' ? 'ambiguous' : 'no-number' };
}

/** "53.000.000 đồng" where the row is in triệu đồng; a share is no amount or count, and 0,95 no share that anybody requires. */
function inUnitOfRow(value: number, written: string, unit: string): LevelReading {
  const [dong, dongOfRow] = [dongIn(written), dongIn(unit)];
  const isShare = unit.startsWith('%');
  const isImpossible = isShare && (value < 0 || value > 100 || (written === '' && value > 0 && value < 1));
  if (isImpossible || (written !== '' && unit !== '' && written.startsWith('%') !== isShare)) return { problem: 'other-unit' };
  return { value: dong === null || dongOfRow === null ? value : roundTo((value * dong) / dongOfRow, DIGITS) };
}
