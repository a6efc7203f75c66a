/** Reading a sheet as a person said it is to be read. */
import { families } from '../../appendices';
import type { Role } from '../../appendices/roles';
import type { Family, Recognition } from '../../appendices/table';
import { columnIndex } from '../../sheet/address';
import type { Area, Grid, StatedHeader, StatedLabel } from '../../sheet/grid';
import { columnLabel } from '../../sheet/labels';
import { statedLabels } from '../../sheet/statedHeader';
import type { StatedTable } from '../state';
import { findHeader } from './findHeader';

/**
 * Why a correction cannot be applied (any more).
 * - `sheet`: no sheet of the workbook has the name.
 * - `kind`: this version does not know the family.
 * - `header`: the header's texts no longer stand together in the sheet.
 * - `columns`: with these parts the columns do not make such a table.
 * - `rows`: there is no row of such a table below the header.
 * - `overlap`: another table that a person stated lies there.
 */
export type CorrectionProblem = 'sheet' | 'kind' | 'header' | 'columns' | 'rows' | 'overlap';

/** The table that a person stated, and the sheet with its header as they stated it. */
export interface StatedRecognition {
  readonly family: Family;
  readonly grid: Grid;
  readonly recognition: Recognition;
}

export function applyCorrection(grid: Grid, correction: StatedTable): StatedRecognition | CorrectionProblem {
  const family = families.find(({ kind }) => kind === correction.kind);
  if (family === undefined) return 'kind';
  const header = findHeader(grid, correction);
  if (header === null) return 'header';
  const parts = new Map(Object.entries(correction.columns).map(([letters, part]) => [header.columnOf(columnIndex(letters)), part]));
  const labels = labelsOf(grid, family, header.area, parts);
  if (labels === null) return 'columns';
  const stated: Grid = { ...grid, statedHeader: { area: header.area, labels } };
  const recognition = family.recognise(stated).find(({ header: { top } }) => top === header.area.top);
  return recognition === undefined ? 'rows' : { family, grid: stated, recognition };
}

/** Why the correction cannot be applied, or null. */
export function problemOf(grid: Grid, correction: StatedTable): CorrectionProblem | null {
  const applied = applyCorrection(grid, correction);
  return typeof applied === 'string' ? applied : null;
}

/** The part of each column that a person spoke of; null where it is none of the table's. */
type Parts = ReadonlyMap<number, string | null>;

/**
 * Labels with which the family takes every column for its stated part. A column whose own label says the same keeps it,
 * with the year or name in it, unless that changes what other columns are taken for.
 */
function labelsOf(grid: Grid, family: Family, area: Area, parts: Parts): StatedHeader['labels'] | null {
  const own = family.match(statedLabels(grid, area, new Map()));
  const chosen = new Map<number, StatedLabel | null>();
  const different = new Map<number, StatedLabel | null>();
  for (const [column, id] of parts) {
    const part = family.roles.find((role) => role.id === id);
    if (part === undefined && id !== null) return null;
    const { text } = columnLabel(grid, area.top, area.bottom, column);
    const label = part === undefined ? null : { label: part.label(text), ...(text === '' || part.isNamed ? {} : { text }) };
    chosen.set(column, label);
    if (own === null || part === undefined || !plays(part, column, own)) different.set(column, label);
  }
  return [different, chosen].find((labels) => areTaken(family, statedLabels(grid, area, labels), parts)) ?? null;
}

function areTaken(family: Family, labels: ReturnType<typeof statedLabels>, parts: Parts): boolean {
  const columns = family.match(labels);
  return columns !== null && [...parts].every(([column, id]) => family.roles.every((part) => plays(part, column, columns) === (part.id === id)));
}

function plays(part: Role, column: number, columns: unknown): boolean {
  return part.columnsOf(columns).includes(column);
}
