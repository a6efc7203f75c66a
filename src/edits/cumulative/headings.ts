/** The lines above the tables that are made, and the notes below them. */
import { planReferences } from '../../appendices/planReference';
import type { Level } from '../../appendices/level';
import type { Grid } from '../../sheet/grid';
import type { LevelTable } from './levelTable';

/** "nông thôn mới nâng cao" */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  NTM: 'nông thôn mới',
  'NTM nâng cao': 'nông thôn mới nâng cao',
  'NTM kiểu mẫu': 'nông thôn mới kiểu mẫu',
};

const BLANK_REFERENCE = '(Kèm theo Kế hoạch số        /KH-UBND ngày      tháng      năm        của Ủy ban nhân dân …)';

/** "Phụ lục 07" for the third table of a plan whose first is 05; a blank to be filled where nobody says. */
export function appendixName(first: number | undefined, index: number): string {
  return first === undefined ? 'Phụ lục …' : `Phụ lục ${String(first + index).padStart(2, '0')}`;
}

/** The line that most sheets of the workbook have, else one with blanks. */
export function referenceOf(grids: readonly Grid[]): string {
  const lines = grids.flatMap((grid) => planReferences(grid).filter(({ number, date }) => number !== null && date !== null));
  const count = (text: string): number => lines.filter((line) => line.text === text).length;
  return lines.map(({ text }) => text).sort((a, b) => count(b) - count(a))[0] ?? BLANK_REFERENCE;
}

/** What the shares of a table are divided by; "tính trên tổng số 92 xã" declares it to whoever checks the sheet. */
export function basesNote({ years, start }: LevelTable): string[] {
  const known = [...(start === null ? [] : [start]), ...years].flatMap(({ year, base }) => (base === null ? [] : [{ year, base }]));
  const runs: { from: number; to: number; base: number }[] = [];
  for (const { year, base } of known) {
    const last = runs[runs.length - 1];
    if (last?.base === base) last.to = year;
    else runs.push({ from: year, to: year, base });
  }
  const [only] = runs;
  if (only === undefined) return [];
  if (runs.length === 1 && known.length === years.length + (start === null ? 0 : 1)) return [`Ghi chú: Tỷ lệ tính trên tổng số ${only.base} xã.`];
  const parts = runs.map(({ from, to, base }) => `${base} xã (${from === to ? `năm ${from}` : `${from}–${to}`})`);
  return [`Ghi chú: Tỷ lệ lũy kế tính theo số xã của từng năm: ${parts.join('; ')}.`];
}
