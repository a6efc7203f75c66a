/** Reads the sheet of a criteria set back: the set, and every mistake with its cell. What can be read still is. */
import type { Area, Grid } from '../../sheet/grid';
import { withBase } from '../complete';
import { readSet } from '../schema';
import type { CriteriaSet } from '../set';
import { criteriaOf } from './criteria';
import { factsOf } from './readFacts';
import { factsIn, levelSourcesIn, namesSet, tableIn, type FactCells } from './layout';
import { withLevelSources } from './readLevelSources';
import type { SheetMistake } from './mistakes';
import { ownCriteria } from './override';
import { readRow, type ReadRow } from './readRows';

export interface CriteriaSheet {
  readonly sheet: string;
  readonly area: Area;
  /** The cells that tell what the sheet is. */
  readonly evidence: readonly string[];
  /** Null where too little can be read to be judged by. */
  readonly set: CriteriaSet | null;
  readonly mistakes: readonly SheetMistake[];
}

/** Null where the sheet holds no criteria set; `sets` are those that it may be based on. */
export function readCriteriaSheet(grid: Grid, sets: readonly CriteriaSet[]): CriteriaSheet | null {
  const { area } = grid;
  if (!namesSet(grid)) return null;
  const facts = factsIn(grid);
  const id = facts.find(({ field }) => field === 'id');
  if (area === null || id === undefined) return null;
  const mistakes: SheetMistake[] = [];
  const set = setIn(grid, facts, sets, id.cell, mistakes);
  return { sheet: grid.sheet, area, evidence: [id.label, id.cell], set, mistakes };
}

function setIn(grid: Grid, cells: readonly FactCells[], sets: readonly CriteriaSet[], idCell: string, mistakes: SheetMistake[]): CriteriaSet | null {
  const facts = factsOf(cells, sets, mistakes);
  const table = tableIn(grid, facts.names, mistakes, idCell);
  if (table === null || facts.stated === null) return null;
  const reader = { grid, table, mistakes };
  const rows: ReadRow[] = [];
  for (let row = table.header + 1; row <= table.bottom; row++) {
    const read = readRow(reader, row);
    if (read !== null) rows.push(read);
  }
  const sourced = withLevelSources(rows, levelSourcesIn(grid, table, mistakes), facts.names, mistakes);
  const criteria = criteriaOf(sourced, reader);
  const based = facts.stated.base === undefined ? null : withBase({ ...facts.stated, criteria: [] }, sets);
  const own = based === null || 'missing' in based ? criteria : ownCriteria(criteria, based.set, sourced, reader);
  const reading = readSet({ ...facts.stated, criteria: own });
  if ('set' in reading) return reading.set;
  for (const { at, detail } of reading.mistakes) mistakes.push({ kind: 'shape', cell: idCell, detail: `${at}: ${detail}` });
  return null;
}
