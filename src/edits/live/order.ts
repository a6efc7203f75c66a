/** The order in which totals are computed. */
import { cellKey, type CellKey } from '../../sheet/grid';
import { operandsOf, type Total } from '../total';

/**
 * Each total after those that it is made of, one a cell. What would be made of itself, or of a total that nobody names,
 * cannot be computed and is left out.
 */
export function inOrder(named: readonly Total[]): readonly Total[] {
  const totals = new Map<CellKey, Total>();
  for (const total of named) if (!totals.has(cellKey(total.row, total.column))) totals.set(cellKey(total.row, total.column), total);
  const waiting = new Map<CellKey, number>();
  const above = new Map<CellKey, CellKey[]>();
  for (const [key, total] of totals) {
    const below = new Set(operandsOf(total).flatMap((operand) => (operand.kind === 'total' ? [cellKey(operand.row, operand.column)] : [])));
    waiting.set(key, below.size);
    for (const part of below) above.set(part, [...(above.get(part) ?? []), key]);
  }
  const ordered: Total[] = [];
  const ready = [...totals.keys()].filter((key) => waiting.get(key) === 0);
  for (const key of ready) {
    const total = totals.get(key);
    if (total !== undefined) ordered.push(total);
    for (const next of above.get(key) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return ordered;
}
