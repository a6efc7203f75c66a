/** The lines above the tables that are made. */
import { planReferences, planYearOf } from '../../appendices/planReference';
import type { Level } from '../../appendices/level';
import type { Grid } from '../../sheet/grid';

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

/** The year of the plan that the sheets belong to. */
export function planYearIn(grids: readonly Grid[]): number | null {
  return planYearOf(grids.flatMap((grid) => planReferences(grid).map(({ text }) => text)));
}
