/** Which cells get which mark: from findings to rectangles by sheet and severity. */
import type { Finding, Severity } from '../appendices/finding';
import { parseAddress } from '../sheet/address';
import { cellKey, type CellKey } from '../sheet/grid';
import { GRAVEST_FIRST } from './colours';
import type { CellPlace } from './joinCells';

/** The cells of one sheet, each under its gravest severity only, so that no two marks overlap. */
export type SheetMarks = ReadonlyMap<Severity, readonly CellPlace[]>;

/** The marks by the name of the sheet; a finding marks all its cells, those of other sheets included. */
export function marksOf(findings: readonly Finding[]): Map<string, SheetMarks> {
  const marks = new Map<string, Map<Severity, CellPlace[]>>();
  const taken = new Map<string, Set<CellKey>>();
  for (const severity of GRAVEST_FIRST) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      for (const { sheet, places } of finding.cells.map((cell) => placesOf(cell, finding.sheet))) {
        const cells = entry(entry(marks, sheet, () => new Map<Severity, CellPlace[]>()), severity, () => [] as CellPlace[]);
        const known = entry(taken, sheet, () => new Set<CellKey>());
        for (const place of places) {
          const key = cellKey(place.row, place.column);
          if (!known.has(key)) cells.push(place);
          known.add(key);
        }
      }
    }
  }
  return marks;
}

function placesOf(cell: string, sheet: string): { sheet: string; places: CellPlace[] } {
  const address = parseAddress(cell);
  if (address === null) throw new RangeError(`No address of a cell: ${cell}`);
  const places: CellPlace[] = [];
  const { top, left, bottom, right } = address.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) places.push({ row, column });
  }
  return { sheet: address.sheet ?? sheet, places };
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key) ?? create();
  map.set(key, found);
  return found;
}
