/**
 * How long totals, cumulative figures and shares of a long table take to follow one edit, through the function that the
 * pane calls, beside HyperFormula with the formulas that the plan of filling would write. All results are compared.
 */
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { LiveTotals } from '../src/edits/live';
import { createGrid, type CellValue, type Grid } from '../src/sheet/grid';
import { randomOf } from './random';
import type { BenchResult } from './result';

const ROWS = 10_000;
/** A prime number: no share lies exactly between two roundings, where HyperFormula does not round as Excel does. */
const BASE = 11_987;
const EDITS = 101;
const TIMES_FASTER = 20;
const SHEET = 'Lộ trình';
const DISTRICTS = ['Hoa Lư', 'Kim Sơn', 'Gia Viễn', 'Nho Quan', 'Yên Mô'];
const HEADER = ['STT', 'Năm', 'Tổng', 'Lũy kế', '%', ...DISTRICTS];
/** The title, the header, TỔNG CỘNG; then the rows. */
const FIRST_ROW = 3;
const FIRST_DISTRICT = 5;

export function benchTotals(): BenchResult {
  const random = randomOf('totals');
  const values: CellValue[][] = [
    ['LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
    HEADER,
    [null, 'TỔNG CỘNG'],
    ...Array.from({ length: ROWS }, (_, index): CellValue[] => [index + 1, 2021 + Math.floor((index * 10) / ROWS), null, null, null, ...DISTRICTS.map(() => random.integer(0, 3))]),
  ];
  const live = new LiveTotals({ grids: [gridOf(values)], bases: [{ base: BASE }] });
  const peer = peerOf(values, live);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const row = FIRST_ROW + random.below(ROWS);
    const column = FIRST_DISTRICT + random.below(DISTRICTS.length);
    const value = random.integer(4, 9) + edit * 10;
    ours.push(timed(() => live.edit(SHEET, [{ row, column, value, formula: null }])));
    theirs.push(timed(() => peer.setCellContents({ sheet: 0, row, col: column }, value)));
    compare(live, peer);
  }
  const [own, other] = [median(ours), median(theirs)];
  const ratio = own / other;
  return {
    bench: 'totals',
    size: ROWS,
    value: Number((own * 1000).toFixed(1)),
    unit: 'µs/edit',
    ratios: { hyperformula: Number(ratio.toFixed(4)) },
    target: `≤ ${1 / TIMES_FASTER} of hyperformula`,
    holds: ratio <= 1 / TIMES_FASTER,
  };
}

function gridOf(values: readonly (readonly CellValue[])[]): Grid {
  return createGrid({ sheet: SHEET, area: { top: 0, left: 0, bottom: values.length - 1, right: HEADER.length - 1 }, values });
}

/** The same sheet with every total as the formula that the plan writes. */
function peerOf(values: readonly (readonly CellValue[])[], live: LiveTotals): HyperFormula {
  const cells: RawCellContent[][] = values.map((row) => HEADER.map((_, column) => row[column] ?? null));
  for (const { row, column, after } of live.plan()) {
    const own = cells[row];
    if (own !== undefined) own[column] = after.formula ?? after.value;
  }
  return HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3', maxRows: 20_000 });
}

/** Every total, to the last bit of what Excel shows. */
function compare(live: LiveTotals, peer: HyperFormula): void {
  const totals = live.totalsOf(SHEET);
  if (totals === undefined || totals.totals.length < 3 * ROWS) throw new Error(`Only ${totals?.totals.length ?? 0} totals were recognised`);
  totals.totals.forEach(({ row, column, formula }, position) => {
    const theirs = peer.getCellValue({ sheet: 0, row, col: column });
    const ours = totals.stored[position];
    if (formula === null || typeof theirs !== 'number' || ours === undefined || Math.abs(theirs - ours) > 1e-9) {
      throw new Error(`Row ${row + 1}, column ${column + 1}: ${String(ours)} here, ${JSON.stringify(theirs)} in HyperFormula (${String(formula)})`);
    }
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
}
