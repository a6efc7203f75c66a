/** What every family of tables has in common: how it is recognised, read and checked. */
import type { Area, Grid } from '../sheet/grid';
import type { HeaderMatch } from '../sheet/header';
import type { Finding } from './finding';
import type { Role } from './roles';

/** The code names of the families. */
export type Kind =
  | 'tasks'
  | 'targets'
  | 'registration'
  | 'district-matrix'
  | 'criterion-targets'
  | 'unmet-detail'
  | 'level-plan'
  | 'agency-assignment'
  | 'roadmap'
  | 'criterion-matrix'
  | 'self-assessment'
  | 'criteria-distribution';

/** A table recognised in a grid, before its rows are read. */
export interface Recognition<C = unknown> {
  readonly kind: Kind;
  readonly sheet: string;
  /** The whole table, its header included. */
  readonly area: Area;
  /** The rows of its first header. */
  readonly header: Area;
  /** Which column plays which part; each family has its own shape. */
  readonly columns: C;
  /** The header cells (A1) that decided the family: shown to the person. */
  readonly evidence: readonly string[];
  /** Present where the places stand side by side: `columns` and data are those of the sheet with rows and columns exchanged. */
  readonly turned?: TurnedSheet;
}

/** A sheet with rows and columns exchanged, and the table's header in it. */
export interface TurnedSheet {
  readonly grid: Grid;
  readonly header: Area;
}

/** A recognised table with its rows read; every row remembers its cells. */
export interface Table<D = unknown, C = unknown> extends Recognition<C> {
  readonly data: D;
}

/** A relation that must hold inside one table. It never throws on what an official may have typed. */
export interface Relation<T extends Table> {
  /** The rules of the catalogue that it may report. */
  readonly rules: readonly string[];
  check(table: T, grid: Grid): readonly Finding[];
}

/** A family of tables: one folder, and one line in index.ts. */
export interface Family<T extends Table = Table> {
  readonly kind: Kind;
  /** What a line above such a table says (folded) where it names it. */
  readonly title: RegExp;
  /** The parts that columns play, for a person who corrects the recognition. */
  readonly roles: readonly Role<T['columns']>[];
  readonly match: HeaderMatch<T['columns']>;
  /** Every table of this family in the grid, from top to bottom. */
  recognise(grid: Grid): readonly Recognition<T['columns']>[];
  read(grid: Grid, recognition: Recognition<T['columns']>): T;
  readonly relations: readonly Relation<T>[];
}
