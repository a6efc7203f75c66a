/** Reads a list of tasks. */
import { cellAddress } from '../../sheet/address';
import { textOrDateAt } from '../../sheet/date';
import { mergeAt, textAt, type Grid } from '../../sheet/grid';
import type { TitleLine } from '../../sheet/title';
import { fold, normalise } from '../../text/fold';
import { numberFigureAt } from '../numbering';
import { planYearOf } from '../planReference';
import type { Recognition } from '../table';
import { titleLines } from '../titleLines';
import { isCovered, rankedRows } from './rows';
import type { TaskCell, TaskColumns, TaskRank, TaskRow, TaskTable } from './table';

/** "NĂM 2022", but not the first year of "năm 2021 - 2025". */
const YEAR = /\bnam ((?:19|20)\d\d)(?!\d| ?[-–] ?\d)/g;

export function readTasks(grid: Grid, recognition: Recognition<TaskColumns>): TaskTable {
  const { area, header, columns } = recognition;
  const title = titleLines(grid, header, area);
  const rows = rankedRows(grid, { ...area, top: header.bottom + 1 }, columns);
  return { ...recognition, data: { title, planYear: planYear(title), rows: rows.map(({ row, rank }) => readRow(grid, row, rank, columns)) } };
}

/** The year of the plan's own date, else the one year that the title names. */
function planYear(title: readonly TitleLine[]): number | null {
  const lines = title.map((line) => line.text);
  const named = new Set(lines.flatMap((line) => [...fold(line).matchAll(YEAR)].map((match) => Number(match[1]))));
  return planYearOf(lines) ?? (named.size === 1 ? ([...named][0] ?? null) : null);
}

function readRow(grid: Grid, row: number, rank: TaskRank, columns: TaskColumns): TaskRow {
  return {
    row,
    rank,
    number: columns.number === null || isCovered(grid, row, columns.number) ? null : numberFigureAt(grid, row, columns.number),
    content: normalise(textAt(grid, row, columns.content)).replace(/\n/g, ' '),
    lead: cellOf(grid, row, columns.lead),
    deadline: cellOf(grid, row, columns.deadline),
  };
}

function cellOf(grid: Grid, row: number, column: number): TaskCell {
  const merged = mergeAt(grid, row, column);
  return { cell: merged === null ? cellAddress(row, column) : cellAddress(merged.top, merged.left), text: normalise(textOrDateAt(grid, row, column)) };
}
