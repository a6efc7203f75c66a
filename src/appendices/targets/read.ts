/** Reads a table of targets into rows. */
import { cellAddress } from '../../sheet/address';
import { figureAt, numberOf, type Figure } from '../../sheet/figure';
import { textAt, type Grid } from '../../sheet/grid';
import { readBound } from '../../text/bound';
import { fold, normalise } from '../../text/fold';
import { readNumber } from '../../text/number';
import { numberFigureAt } from '../numbering';
import type { Recognition } from '../table';
import { kindOf } from './rows';
import { readStart } from './startFigure';
import type { TargetColumns, TargetRow, TargetTable, TargetValue } from './table';

/** What years add up: places and things, not shares or money per head. */
const COUNTED = /^(xa|huyen|thon|xom|ap|ban|to dan pho|thi tran|phuong|khu dan cu|kdc|khu pho|khom|lang|tdp|san pham|mo hinh|cong trinh|hop tac xa|htx|vuon)\b/;
const FOOTNOTES = /[⁰¹²³⁴-⁹*]/g;

export function readTargets(grid: Grid, recognition: Recognition<TargetColumns>): TargetTable {
  const { area, header, columns } = recognition;
  const rows: TargetRow[] = [];
  let group = 0;
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const kind = kindOf(grid, row, columns);
    if (kind === 'group') group++;
    if (kind === 'target') rows.push(readRow(grid, row, group, columns));
  }
  return { ...recognition, data: { rows } };
}

function readRow(grid: Grid, row: number, group: number, columns: TargetColumns): TargetRow {
  const unit = normalise(textAt(grid, row, columns.unit));
  const valueOf = (column: number | null): TargetValue | null => (column === null ? null : readValue(grid, row, column));
  return {
    row,
    group,
    number: columns.number === null || !/^\d+[.)]?$/.test(textAt(grid, row, columns.number)) ? null : numberFigureAt(grid, row, columns.number),
    name: normalise(textAt(grid, row, columns.name)),
    isCount: COUNTED.test(fold(unit)),
    assigned: valueOf(columns.assigned),
    registered: valueOf(columns.registered),
    cumulative: valueOf(columns.cumulative),
    start: valueOf(columns.start) ?? readNote(grid, row, columns, unit),
    figures: [columns.start, columns.assigned, columns.registered, columns.cumulative].flatMap((column): Figure[] => (column === null ? [] : [figureAt(grid, row, column)])),
  };
}

function readValue(grid: Grid, row: number, column: number): TargetValue | null {
  const cell = cellAddress(row, column);
  const number = numberOf(figureAt(grid, row, column));
  if (number !== null) return { value: number, op: '==', cell };
  const text = normalise(textAt(grid, row, column)).replace(FOOTNOTES, '').trim();
  const bound = readBound(text);
  const reading = bound?.reading ?? readNumber(text);
  return reading.kind === 'number' ? { value: reading.value, op: bound?.op ?? '==', cell } : null;
}

function readNote(grid: Grid, row: number, columns: TargetColumns, unit: string): TargetValue | null {
  if (columns.note === null) return null;
  const value = readStart(textAt(grid, row, columns.note), unit, columns.year);
  return value === null ? null : { value, op: '==', cell: cellAddress(row, columns.note) };
}
