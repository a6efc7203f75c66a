/** Where things stand in the sheet of a criteria set: found by their labels, wherever rows and columns were inserted. */
import { cellAddress } from '../../sheet/address';
import { textAt, type Grid } from '../../sheet/grid';
import type { Level, Scope } from '../set';
import { isLevelSourcesTitle, labelOf, NEEDED, roleOf, SCOPE_LABEL, type Role } from './columns';
import { factOf, type FactField } from './facts';
import type { SheetMistake } from './mistakes';
import { readScope, type ScopeNames } from './scope';
import { fold } from '../../text/fold';

/** The facts stand near the top. */
const LAST_FACT_ROW = 80;
/** In letters; the longest has some 30. */
const LONGEST_LABEL = 60;
/** A row with this many labels of columns is the header. */
const FEWEST_LABELS = 4;

/** One row "label | value | what is behind it". */
export interface FactCells {
  readonly field: FactField;
  readonly label: string;
  /** The cell of the value; of the label where there is none. */
  readonly cell: string;
  readonly texts: readonly string[];
}

/** Does the sheet name the id of a criteria set? Few do, and the others are not read any further. */
export function namesSet({ values }: Grid): boolean {
  return values.slice(0, LAST_FACT_ROW).some((row) => row.some((value) => typeof value === 'string' && value.length <= LONGEST_LABEL && factOf(value) === 'id'));
}

export function factsIn(grid: Grid): readonly FactCells[] {
  const { area } = grid;
  if (area === null) return [];
  const facts: FactCells[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, LAST_FACT_ROW); row++) {
    const filled = filledIn(grid, row);
    const [label, first = label] = filled;
    if (label === undefined || first === undefined) continue;
    if (isHeader(grid, row)) break;
    const field = factOf(textAt(grid, row, label));
    const textsFrom = (index: number): readonly string[] => filled.slice(index).map((column) => textAt(grid, row, column));
    if (field !== null) facts.push({ field, label: cellAddress(row, label), cell: cellAddress(row, first), texts: textsFrom(1) });
    else facts.push(...listGoesOn(facts[facts.length - 1], row, label, textsFrom(0)));
  }
  return facts;
}

/** A region or group right below another need not repeat the label. */
function listGoesOn(above: FactCells | undefined, row: number, column: number, texts: readonly string[]): FactCells[] {
  const isList = above?.field === 'regions' || above?.field === 'groups';
  return isList && above.cell === cellAddress(row - 1, column) ? [{ ...above, cell: cellAddress(row, column), texts }] : [];
}

function filledIn(grid: Grid, row: number): number[] {
  const columns: number[] = [];
  for (let column = grid.area?.left ?? 0; column <= (grid.area?.right ?? -1); column++) if (textAt(grid, row, column) !== '') columns.push(column);
  return columns;
}

function isHeader(grid: Grid, row: number): boolean {
  return filledIn(grid, row).filter((column) => roleOf(textAt(grid, row, column)) !== null).length >= FEWEST_LABELS;
}

/** The column of a scope; null: its header cannot be read, so that nobody knows for whom its levels hold. */
export interface ScopeColumn {
  readonly column: number;
  readonly scope: Scope | null;
}

export interface TableLayout {
  readonly header: number;
  /** Rows of indicators. */
  readonly bottom: number;
  readonly columns: ReadonlyMap<Role, number>;
  readonly scopes: readonly ScopeColumn[];
}

/** Null where there is no header, or one without a column that every row needs. */
export function tableIn(grid: Grid, names: ScopeNames, mistakes: SheetMistake[], factCell: string): TableLayout | null {
  const header = headerRow(grid);
  if (header === null) {
    mistakes.push({ kind: 'no-table', cell: factCell, detail: NEEDED.map(labelOf).join(', ') });
    return null;
  }
  const columns = new Map<Role, number>();
  const scopes: ScopeColumn[] = [];
  for (const column of filledIn(grid, header)) {
    const text = textAt(grid, header, column);
    const cell = cellAddress(header, column);
    const role = roleOf(text);
    if (role === null) scopes.push(...scopeColumn(text, column, cell, names, mistakes));
    else if (columns.has(role)) mistakes.push({ kind: 'doubled-column', cell, detail: text });
    else columns.set(role, column);
  }
  const missing = NEEDED.filter((role) => !columns.has(role));
  for (const role of missing) mistakes.push({ kind: 'missing-column', cell: cellAddress(header, filledIn(grid, header)[0] ?? 0), detail: labelOf(role) });
  return missing.length > 0 ? null : { header, bottom: (levelSourcesRow(grid, header) ?? (grid.area?.bottom ?? header) + 1) - 1, columns, scopes };
}

function headerRow(grid: Grid): number | null {
  for (let row = grid.area?.top ?? 0; row <= (grid.area?.bottom ?? -1); row++) if (isHeader(grid, row)) return row;
  return null;
}

function scopeColumn(text: string, column: number, cell: string, names: ScopeNames, mistakes: SheetMistake[]): ScopeColumn[] {
  const reading = readScope(text, names);
  if (reading !== null && 'scope' in reading) return [{ column, scope: reading.scope }];
  mistakes.push({ kind: reading?.problem ?? 'unknown-column', cell, detail: reading?.detail ?? text });
  return reading === null ? [] : [{ column, scope: null }];
}

function levelSourcesRow(grid: Grid, after: number): number | null {
  for (let row = after + 1; row <= (grid.area?.bottom ?? -1); row++) {
    if (filledIn(grid, row).some((column) => isLevelSourcesTitle(textAt(grid, row, column)))) return row;
  }
  return null;
}

/** The labels stand in the first row below the title that is not blank. */
function labelRow(grid: Grid, title: number): number {
  for (let row = title + 1; row <= (grid.area?.bottom ?? -1); row++) if (filledIn(grid, row).length > 0) return row;
  return title + 1;
}

/** What the block below the table says of one level, as written. */
export interface LevelSource extends Pick<Level, 'source'> {
  readonly cell: string;
  readonly confidenceCell: string;
  readonly indicator: string;
  readonly part: string;
  readonly scope: string;
  readonly confidence: string;
  readonly note: string;
}

export function levelSourcesIn(grid: Grid, { header }: TableLayout, mistakes: SheetMistake[]): readonly LevelSource[] {
  const title = levelSourcesRow(grid, header);
  if (title === null) return [];
  const top = labelRow(grid, title);
  const labels = new Map(filledIn(grid, top).map((column) => [roleOf(textAt(grid, top, column)) ?? fold(textAt(grid, top, column)), column] as const));
  const missing = ['indicator', fold(SCOPE_LABEL)].filter((label) => !labels.has(label));
  for (const label of missing) mistakes.push({ kind: 'missing-column', cell: cellAddress(title, filledIn(grid, title)[0] ?? 0), detail: label === 'indicator' ? labelOf('indicator') : SCOPE_LABEL });
  if (missing.length > 0) return [];
  const at = (row: number, label: string): string => {
    const column = labels.get(label);
    return column === undefined ? '' : textAt(grid, row, column);
  };
  const cell = (row: number, label: string): string => cellAddress(row, labels.get(label) ?? 0);
  const rows: LevelSource[] = [];
  for (let row = top + 1; row <= (grid.area?.bottom ?? -1); row++) {
    if (at(row, 'indicator') === '') continue;
    rows.push({
      cell: cell(row, 'indicator'),
      confidenceCell: cell(row, 'confidence'),
      indicator: at(row, 'indicator'),
      part: at(row, 'part'),
      scope: at(row, fold(SCOPE_LABEL)),
      confidence: at(row, 'confidence'),
      source: at(row, 'source'),
      note: at(row, 'note'),
    });
  }
  return rows;
}
