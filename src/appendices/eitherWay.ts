/**
 * Families whose tables have a row a place, also where officials put the places side by side: such a table is read as the
 * same one with rows and columns exchanged.
 */
import { cellKey, doOverlap, textAt, type Area, type CellKey, type CellValue, type Grid } from '../sheet/grid';
import type { ColumnLabel } from '../sheet/header';
import { turnedAddress, turnedArea, turnedGrid } from '../sheet/turned';
import { fold } from '../text/fold';
import { isAfterTable } from './afterTable';
import { placeHeadings } from './placeHeadings';
import { recogniseTables } from './recognise';
import { summaryKind, unnumberedKind } from './summaryRow';
import type { Family, Kind, Recognition, Relation, Table } from './table';

/** Where the title and the notes of a table stand. */
export interface Surroundings {
  readonly grid: Grid;
  readonly header: Area;
  readonly area: Area;
}

/** What makes a sheet such a table turned. */
export interface TurnedShape {
  /** Is it the label (folded) of the column that names what the family has columns for? */
  isKeyLabel(folded: string): boolean;
  /** Labels (folded) of columns that are about places without naming one: "Số xã". */
  readonly placeLabel: RegExp | null;
}

type ReadAround<T extends Table> = (grid: Grid, recognition: Recognition<T['columns']>, around: Surroundings) => T;

/** The family with tables of both kinds; columns and data of one that is turned are those of the exchanged sheet. */
export function eitherWay<T extends Table>(family: Omit<Family<T>, 'read'> & { readonly read: ReadAround<T> }, shape: TurnedShape): Family<T> {
  return {
    ...family,
    recognise: (grid) => {
      const upright = family.recognise(grid);
      return [...upright, ...recogniseTurned(grid, family, shape).filter(({ area }) => !upright.some((one) => doOverlap(one.area, area)))];
    },
    read: (grid, recognition) => {
      const { turned, area, header, evidence } = recognition;
      const around = { grid, header, area };
      if (turned === undefined) return family.read(grid, recognition, around);
      return { ...family.read(turned.grid, { ...recognition, area: turnedArea(area), header: turned.header }, around), area, header, evidence };
    },
    relations: family.relations.map((relation) => turnable(relation)),
  };
}

/** Where an address in the data of the table stands in its sheet. */
export function addressIn({ turned }: Pick<Table, 'turned'>, address: string): string {
  return turned === undefined ? address : turnedAddress(address);
}

function turnable<T extends Table>(relation: Relation<T>): Relation<T> {
  return {
    ...relation,
    check: (table, grid) => {
      if (table.turned === undefined) return relation.check(table, grid);
      return relation.check(table, table.turned.grid).map((finding) => ({ ...finding, cells: finding.cells.map(turnedAddress) }));
    },
  };
}

/** The columns of such a table in the sheet as it is. */
interface TurnedColumns {
  /** Number and name of what has a row. */
  readonly keys: readonly number[];
  readonly name: number;
  /** Places, and what sums them up or is required of them. */
  readonly kept: readonly number[];
  readonly labels: Readonly<Record<number, string>>;
}

const NUMBER = /^(so|stt|tt|so tt|so thu tu)$/;

function recogniseTurned<T extends Table>(grid: Grid, family: Pick<Family<T>, 'kind' | 'recognise'>, shape: TurnedShape): readonly Recognition<T['columns']>[] {
  if (grid.statedHeader !== undefined) return [];
  const kind: Kind = family.kind;
  const found = recogniseTables<TurnedColumns>(grid, {
    kind,
    match: (labels) => matchTurned(labels, shape),
    isKeyLabel: (folded) => shape.isKeyLabel(folded),
    isRow: (_, row, columns) => isRow(grid, row, columns),
    deciding: ({ keys }) => keys,
  });
  return found.flatMap(({ area, header, columns }) => {
    const labels = labelsAcross(grid, area, header, columns);
    const merged = [...labels.keys()].map((row) => ({ top: Math.min(...columns.keys), bottom: columns.name, left: row, right: row }));
    const turned = turnedGrid(grid, area, changesOf(grid, area, header, columns, labels), merged);
    return family.recognise(turned).map((one) => ({ ...one, area, header, evidence: one.evidence.map(turnedAddress), turned: { grid: turned, header: one.header } }));
  });
}

/** Places have a column each: where a label spans several, the table says more of each place than one column can. */
function matchTurned(labels: readonly ColumnLabel[], { isKeyLabel, placeLabel }: TurnedShape): TurnedColumns | null {
  const name = labels.filter(({ folded }) => isKeyLabel(folded)).pop();
  if (name === undefined) return null;
  const keys = labels.filter(({ folded, column }) => column <= name.column && (NUMBER.test(folded) || isKeyLabel(folded)));
  const others = labels.filter(({ column, text }) => column > name.column && text !== '');
  const places = [...placeHeadings(others, name), ...others.filter(({ folded }) => placeLabel?.test(folded) === true)];
  const hasOneEach = new Set(places.map(({ cell }) => cell)).size === places.length;
  if (places.length === 0 || !hasOneEach) return null;
  const kept = others.filter((label) => places.includes(label) || summaryKind(label.text) !== null);
  return { keys: keys.map(({ column }) => column), name: name.column, kept: kept.map(({ column }) => column), labels: Object.fromEntries(labels.map(({ column, text }) => [column, text])) };
}

function isRow(grid: Grid, row: number, { name, keys, labels }: TurnedColumns): boolean {
  const text = textAt(grid, row, name);
  const number = keys.map((column) => textAt(grid, row, column)).find((one) => one !== '') ?? '';
  return number !== '' && fold(text) !== fold(labels[name] ?? '') && !isAfterTable(number, text);
}

/** The label of each row that has one for all key columns: the header, and rows of sums, which have no number. */
function labelsAcross(grid: Grid, area: Area, header: Area, { keys, name }: TurnedColumns): ReadonlyMap<number, string> {
  const labels = new Map([[header.bottom, 'Xã']]);
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const text = textAt(grid, row, name);
    const isAlone = keys.every((column) => column === name || textAt(grid, row, column) === '');
    if (isAlone && (summaryKind(text) ?? unnumberedKind(text)) !== null) labels.set(row, text);
  }
  return labels;
}

/** What the exchanged sheet holds otherwise: labels that its families know, and nothing of columns that are no places. */
function changesOf(grid: Grid, area: Area, header: Area, { keys, kept }: TurnedColumns, labels: ReadonlyMap<number, string>): ReadonlyMap<CellKey, CellValue> {
  const changes = new Map<CellKey, CellValue>();
  const [first = area.left] = keys;
  for (let column = area.left; column <= area.right; column++) {
    const isKept = keys.includes(column) || kept.includes(column);
    for (let row = area.top; row <= area.bottom; row++) {
      if (!isKept || (keys.includes(column) && (row <= header.bottom || labels.has(row)))) changes.set(cellKey(column, row), null);
    }
  }
  for (let row = header.top; row < header.bottom; row++) if (namesDistricts(grid, row, kept)) changes.set(cellKey(first, row), 'Huyện');
  for (const [row, label] of labels) changes.set(cellKey(first, row), label);
  return changes;
}

/** "Huyện Diên Khánh" above its communes. */
function namesDistricts(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => /^(huyen|thi xa|thanh pho|tx|tp)\b/.test(fold(textAt(grid, row, column))));
}
