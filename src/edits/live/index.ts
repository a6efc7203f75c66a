/** What the totals of a workbook should hold, kept up to date while a person types. */
import type { Table } from '../../appendices/table';
import type { ReviewInput } from '../../review';
import { checkBases, statedBases } from '../../review/bases';
import { roadmapsOf } from '../../review/between';
import { withoutLeftOut } from '../../review/corrections/leftOut';
import { readLegacyTexts } from '../../review/readable';
import { EMPTY_STATE } from '../../review/state';
import { tablesOfSheet } from '../../review/tables';
import type { Plan } from '../../sheet/edit';
import { formulaAt, valueAt, type Grid } from '../../sheet/grid';
import { hasStatedBases, labelEditsOf, totalsOf } from '../fill';
import { withChanges, withOwnValues, type CellChange, type OwnGrid } from './changes';
import { SheetTotals } from './sheetTotals';

/** Totals that must now hold something else, by their positions; valid until the next edit. */
export interface ChangedTotals {
  readonly totals: SheetTotals;
  readonly positions: Int32Array;
}

/** The totals of a workbook as it is now; edits are then told to them. */
export function startLive(input: ReviewInput): LiveTotals {
  return new LiveTotals(input);
}

/** One sheet, before its totals are known. */
interface ReadSheet {
  /** As the workbook holds it. */
  readonly stored: Grid;
  /** As a person reads it; `stored` itself where nothing in it is legacy text. */
  readonly grid: Grid;
  readonly tables: readonly Table[];
}

interface LiveSheet extends ReadSheet {
  readonly totals: SheetTotals;
}

export class LiveTotals {
  readonly #input: ReviewInput;
  /** Those left out by a person are not among them. */
  #sheets: ReadonlyMap<string, LiveSheet>;
  /** Sheets whose values are our own copy, so that an edit can be written into it. */
  readonly #own = new Map<string, OwnGrid>();
  /** Sheets edited since their tables were read. */
  readonly #edited = new Set<string>();

  constructor(input: ReviewInput) {
    this.#input = input;
    const grids = withoutLeftOut(input.grids, this.#corrections);
    this.#sheets = this.#withTotals(grids.map((grid) => this.#read(grid)));
  }

  /** How many totals are blank although they are known, and how many say something else. */
  get tally(): { readonly blank: number; readonly wrong: number } {
    const tallies = [...this.#sheets.values()].map(({ totals }) => totals.tally);
    return { blank: sum(tallies.map(({ blank }) => blank)), wrong: sum(tallies.map(({ wrong }) => wrong)) };
  }

  /** Cells of the sheet whose formulas stand in the place of totals: an edit may change their values. */
  formulasOf(sheet: string): readonly { readonly row: number; readonly column: number }[] {
    const live = this.#sheets.get(sheet);
    return live === undefined ? [] : live.totals.totals.filter(({ row, column }) => formulaAt(live.stored, row, column) !== null);
  }

  /** The totals of a sheet; undefined where it has none, or there is no such sheet. */
  totalsOf(sheet: string): SheetTotals | undefined {
    return this.#sheets.get(sheet)?.totals;
  }

  /**
   * Takes over what a person changed in a sheet. Computes only what depends on it, where its tables stay as they are;
   * else they are read anew, and null tells that everything may be another.
   */
  edit(sheet: string, all: readonly CellChange[]): ChangedTotals | null {
    const live = this.#sheets.get(sheet);
    if (live === undefined) return null;
    const { stored, grid, totals } = live;
    const isNew = ({ row, column, value, formula }: CellChange): boolean => formulaAt(stored, row, column) !== formula || valueAt(stored, row, column) !== value;
    const isTaken = ({ row, column, value, formula }: CellChange): boolean =>
      formulaAt(stored, row, column) === formula && totals.takes(row, column, valueAt(stored, row, column), value);
    const changes = all.filter(isNew);
    if (changes.length > 0 && (stored !== grid || !changes.every(isTaken))) {
      this.#readAnew(live, changes);
      return null;
    }
    const own = this.#ownOf(live);
    for (const { row, column, value } of changes) own.write(row, column, value);
    this.#edited.add(sheet);
    return { totals, positions: totals.update(own.grid, changes) };
  }

  /** The plan of edits that fills the totals: blank cells ticked, wrong ones proposed and left unticked. */
  plan(): Plan {
    return [...this.#sheets.values()].flatMap(({ grid, tables, totals }) => [...totals.plan(grid), ...tables.flatMap((table) => labelEditsOf(grid, table))]);
  }

  get #corrections() {
    return (this.#input.state ?? EMPTY_STATE).corrections ?? [];
  }

  #ownOf(live: LiveSheet): OwnGrid {
    const known = this.#own.get(live.stored.sheet);
    if (known?.grid === live.stored) return known;
    const own = withOwnValues(live.stored);
    this.#own.set(own.grid.sheet, own);
    this.#sheets = new Map(this.#sheets).set(own.grid.sheet, { ...live, stored: own.grid, grid: own.grid });
    return own;
  }

  /** The tables of other sheets are read anew, too, where they have been edited: bases and totals come from all of them. */
  #readAnew({ stored }: LiveSheet, changes: readonly CellChange[]): void {
    const sheets = [...this.#sheets.values()].map((sheet) => {
      if (sheet.stored === stored) return this.#read(withChanges(stored, changes));
      return this.#edited.has(sheet.stored.sheet) ? this.#read(withChanges(sheet.stored, [])) : sheet;
    });
    this.#edited.clear();
    this.#sheets = this.#withTotals(sheets);
  }

  #read(stored: Grid): ReadSheet {
    const grid = readLegacyTexts([stored], this.#input.state)[0]?.grid ?? stored;
    return { stored, grid, tables: tablesOfSheet(grid, this.#corrections) };
  }

  /** Shares depend on the bases that all roadmaps tell together. */
  #withTotals(sheets: readonly ReadSheet[]): ReadonlyMap<string, LiveSheet> {
    const tables = sheets.flatMap((sheet) => sheet.tables);
    const roadmaps = roadmapsOf(tables);
    const { bases } = checkBases(roadmaps, statedBases(this.#input));
    const beside = { bases, areBasesStated: roadmaps.every((table) => hasStatedBases(table, bases)), tables };
    return new Map(sheets.map((sheet) => [sheet.stored.sheet, { ...sheet, totals: new SheetTotals(sheet.grid, sheet.tables.flatMap((table) => totalsOf(sheet.grid, table, beside))) }]));
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
