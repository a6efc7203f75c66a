/** Cells that should hold a number and hold something else, or a number that cannot be. */
import type { Figure } from '../sheet/figure';
import type { Finding } from './finding';

/** What kind of number the cell is for: a number of places, or a share in percent. */
export type FigureRole = 'count' | 'share';

export function figureFindings(sheet: string, figure: Figure | null, role: FigureRole): readonly Finding[] {
  if (figure === null) return [];
  const at = { sheet, cells: [figure.cell] };
  switch (figure.kind) {
    case 'blank':
      return [];
    case 'formula-error':
      return [{ ...at, rule: 'figure/formula-error', severity: 'error', actual: figure.text }];
    case 'date':
      return [{ ...at, rule: 'figure/date', severity: 'error', actual: figure.text }];
    case 'text':
      return [{ ...at, rule: 'figure/unreadable', severity: 'warning', actual: figure.text }];
    case 'ambiguous':
      return [{ ...at, rule: 'figure/ambiguous', severity: 'warning', actual: figure.text, expected: figure.candidates }];
    case 'number':
      return impossible(figure.value, role) ? [{ ...at, rule: 'figure/impossible', severity: 'error', actual: figure.value, params: { role } }] : [];
  }
}

function impossible(value: number, role: FigureRole): boolean {
  return role === 'count' ? value < 0 || !Number.isInteger(value) : value < 0 || value > 100;
}
