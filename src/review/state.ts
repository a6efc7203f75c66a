/** What the add-in remembers in the workbook itself (decision 9): one custom XML part that travels with the file. */
import type { Severity } from '../appendices/finding';
import type { Level } from '../appendices/level';
import type { ConfirmedLevel } from '../criteria/confirm';
import type { OwnSheetRecord } from '../sheet/content';
import type { CellValue } from '../sheet/grid';
import type { ToldEncoding } from '../sheet/legacyText';
import type { CumulativeOptions } from './cumulativeOptions';

/** "The base of 2014 to 2019 is 94"; without years it holds for every year, without a level for the roadmaps of every level. */
export interface DeclaredBase {
  readonly from?: number;
  readonly to?: number;
  readonly base: number;
  readonly level?: Level;
}

/** "From 2019 on the base is another one, because communes were merged"; of one level where that has its own bases. */
export interface BaseReason {
  readonly year: number;
  readonly reason: string;
  readonly level?: Level;
}

export interface KeptContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Where the plan changed the font of the cell. */
  readonly font?: string;
}

/** A cell as it was before the last applied plan overwrote it. */
export interface KeptCell {
  readonly sheet: string;
  readonly address: string;
  readonly before: KeptContent;
  /** What the plan wrote, so that a cell that a person has changed since is not brought back over the change. */
  readonly after: { readonly value: CellValue; readonly formula: string | null };
}

/** "Leave this sheet out." */
export interface LeftOutSheet {
  readonly sheet: string;
  readonly leftOut: true;
}

/** "This is a … table, its header is here, this column is …" (decision 8). */
export interface StatedTable {
  readonly sheet: string;
  /** A code name of a family; one that this version does not know is told, not lost. */
  readonly kind: string;
  /** Where the header stood when it was said: "A5:M6". */
  readonly header: string;
  /** What the header said at that time, by column: { C: "dia phuong / van ninh" }; it is found by these where rows or columns moved. */
  readonly texts: Readonly<Record<string, string>>;
  /** The id of the part that each column plays; null for a column that is none of the table's. */
  readonly columns: Readonly<Record<string, string | null>>;
}

export type Correction = LeftOutSheet | StatedTable;

/** "The texts of this sheet, which no font tells, are in this encoding." */
export interface ToldSheetEncoding {
  readonly sheet: string;
  readonly encoding: ToldEncoding;
}

/** What a person said of a commune, in the ids of the criteria set's regions and groups. */
export interface StatedSituation {
  readonly region?: string;
  readonly group?: string;
  /** Đặc biệt khó khăn or ATK. */
  readonly isSpecial?: boolean;
}

export interface PlaceSituation extends StatedSituation {
  /** As the person wrote it; compared as names of places are. */
  readonly place: string;
}

/** `unmet`: a result that was not entered counts as missed; else it stays unknown. */
export type BlankPolicy = 'unknown' | 'unmet';

/** What a person said of the criteria that values are judged by. */
export interface StatedCriteria {
  /** The id of the set that judges each level. */
  readonly sets?: Readonly<Partial<Record<Level, string>>>;
  /** Of every commune of which nothing else is said. */
  readonly everywhere?: StatedSituation;
  readonly places?: readonly PlaceSituation[];
  readonly confirmed?: readonly ConfirmedLevel[];
  readonly blanks?: BlankPolicy;
  /** Criteria sets that were imported, as JSON: `readSet` reads them and tells their mistakes. */
  readonly own?: readonly unknown[];
}

/** A person lets a finding stand: `explained`, with a reason; `accepted`: an unmet indicator is known to be unmet. */
export interface Explanation {
  /** What the finding was (`findingKey`): another value makes another key. */
  readonly key: string;
  /** "The second of three alike", so that an inserted row does not hand the reason to its neighbour. */
  readonly nth: number;
  readonly alike: number;
  readonly verdict: 'explained' | 'accepted';
  readonly reason: string;
  /** The name that the person typed. */
  readonly by: string;
  /** Local time with its offset (`momentOf`). */
  readonly at: string;
  /** Where it stood when it was said. */
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
}

/** What was checked and ready, and what it held: whoever receives the file can tell whether it is unchanged. */
export interface Stamp {
  /** The canonical form that the digests are of. */
  readonly form: number;
  /** Local time with its offset (`momentOf`). */
  readonly at: string;
  /** The version of the add-in. */
  readonly version: string;
  /** The findings of the review; none of the errors was open. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many of them were explained or accepted. */
  readonly explained: number;
  /** SHA-256 of each checked sheet, in hexadecimal digits. */
  readonly sheets: readonly { readonly sheet: string; readonly digest: string }[];
  /** Sheets that were left out on purpose. */
  readonly leftOut: readonly string[];
  /** SHA-256 over names and digests. */
  readonly digest: string;
}

export interface WorkbookState {
  readonly bases: readonly DeclaredBase[];
  /** Why bases change between years. */
  readonly baseReasons?: readonly BaseReason[];
  /** What the last plan overwrote; empty when there is nothing to bring back. */
  readonly kept: readonly KeptCell[];
  /** What a person said of sheets that were taken for something else. */
  readonly corrections?: readonly Correction[];
  /** What a person said of sheets whose texts look as if they were typed in a legacy font. */
  readonly encodings?: readonly ToldSheetEncoding[];
  readonly criteria?: StatedCriteria;
  readonly explained?: readonly Explanation[];
  readonly stamp?: Stamp;
  /** What the add-in wrote into sheets of its own. */
  readonly ownSheets?: readonly OwnSheetRecord[];
  /** What a person chose for the cumulative tables. */
  readonly cumulative?: CumulativeOptions;
  /** Fields that a later version of the add-in wrote: kept as they are. */
  readonly others?: Readonly<Record<string, unknown>>;
}

export const EMPTY_STATE: WorkbookState = { bases: [], kept: [] };

/** The namespace of the custom XML part; never changed, or old files would lose their state. */
export const STATE_NAMESPACE = 'urn:soat-bieu-ntm:state:1';
